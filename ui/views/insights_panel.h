// What else is known of the chosen touchpoint and of the journey as a whole, in sentences and small tables:
// drivers with their chart, how long customers stay, and every part of the analysis that says all itself
// (core/analysis/part.h). Hidden where there is nothing to say.
#pragma once

#include "core/render/theme.h"
#include "core/report/part_charts.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace chwila::ui {

class ChartPanel;
class DrawnChart;

class InsightsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit InsightsPanel(const render::Theme& theme, QWidget* parent = nullptr);

    void show(model::TouchpointId touchpoint, const report::Telling& telling);

    /// Where drivers, and a part by its index, are told; for an index that is none what is said of the whole.
    QWidget* drivers() const;
    QWidget* partAt(int part) const;
    ChartPanel* driverChart() const { return m_driverChart; }
    const std::vector<DrawnChart*>& survivalCharts() const { return m_survival; }
    /// Of all parts, in their order.
    const std::vector<DrawnChart*>& partCharts() const { return m_partCharts; }

  Q_SIGNALS:
    void touchpointChosen(chwila::model::TouchpointId touchpoint);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void forgetCustomers();
    void arrangeSurvival();
    void showSurvival(const report::Telling& telling);
    void showDrivers(model::TouchpointId touchpoint, const report::Telling& telling);
    void showDriverChart(model::TouchpointId touchpoint, const report::Telling& telling);
    void showParts(const report::Telling& telling);

    const render::Theme& m_theme;
    model::JourneyId m_journey; ///< of the result last shown
    QLabel* m_ownTitle;
    QLabel* m_own;
    QLabel* m_wholeTitle;
    QLabel* m_whole;
    QGridLayout* m_survivalGrid;
    std::vector<DrawnChart*> m_survival;
    int m_survivalColumns = 0; ///< as they are arranged
    std::vector<report::CurveChart> m_survivalShown;
    QLabel* m_driversTitle;
    QLabel* m_driversBasis;
    ChartPanel* m_driverChart;
    QTableWidget* m_drivers;
    QVBoxLayout* m_parts;
    std::vector<QWidget*> m_shown;         ///< in m_parts, of the result last shown
    std::vector<DrawnChart*> m_partCharts; ///< of them
    std::map<int, QWidget*> m_partTitles;  ///< of them, by index of the part
};

} // namespace chwila::ui
