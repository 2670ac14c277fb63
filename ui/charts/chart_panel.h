// A chart with what every chart of Chwila carries: a title that states the finding above it, the name of the
// upright axis below the title, where it is read without turning the head and never cut, and a caption with
// n, filter and period below. Texts are plain and wrap.
#pragma once

#include <QWidget>

#include <memory>

class QChart;
class QChartView;
class QLabel;

namespace chwila::ui {

class ChartPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ChartPanel(QWidget* parent = nullptr);
    ~ChartPanel() override;

    /// Shows the chart in place of the one before; the title is also its accessible name.
    void setChart(std::unique_ptr<QChart> chart, const QString& title, const QString& caption,
                  const QString& upName = {});
    /// What screen readers tell of the chart, where it is more than the caption.
    void setDescription(const QString& words);
    QChart* chart() const;

    /// Charts of panels side by side begin and end at one height, whatever lines their texts take.
    static void alignCharts(ChartPanel& one, ChartPanel& other);

  private:
    QLabel* m_title;
    QLabel* m_upName;
    QChartView* m_view;
    QLabel* m_caption;
};

} // namespace chwila::ui
