// A chart with what every chart of Chwila carries: a title that states the finding above it and a
// caption with n, filter and period below it. Texts are plain and wrap.
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
    void setChart(std::unique_ptr<QChart> chart, const QString& title, const QString& caption);
    QChart* chart() const;

  private:
    QLabel* m_title;
    QChartView* m_view;
    QLabel* m_caption;
};

} // namespace chwila::ui
