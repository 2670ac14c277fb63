// The evidence of one touchpoint as pictures: the distribution of its answers, its place among the others,
// and its trend with the band of what is usual. For the Moments view.
#pragma once

#include "ui/views/view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chwila::analysis {
struct AnalysisResult;
struct TouchpointResult;
} // namespace chwila::analysis

namespace chwila::ui {

class ChartPanel;
class PulseWidget;

class MomentCharts : public QWidget {
    Q_OBJECT

  public:
    explicit MomentCharts(const ViewContext& context, QWidget* parent = nullptr);

    void show(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result);

    ChartPanel* distribution() const { return m_distribution; }
    ChartPanel* quadrant() const { return m_quadrant; }
    PulseWidget* trend() const { return m_trend; }

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    void touchpointChosen(chwila::model::TouchpointId touchpoint);
    void trendRequested();

  private:
    QWidget* makeTrend();
    void showDistribution(const analysis::TouchpointResult& figures, const QString& basis);
    void showQuadrant(model::TouchpointId current, const analysis::AnalysisResult& result,
                      const QString& basis);
    void showTrend(model::TouchpointId touchpoint, const analysis::AnalysisResult& result,
                   const QString& basis);

    ViewContext m_context;
    ChartPanel* m_distribution;
    ChartPanel* m_quadrant;
    QWidget* m_trendBox;
    PulseWidget* m_trend;
    QLabel* m_trendSaid;
    QPushButton* m_openTrends;
};

} // namespace chwila::ui
