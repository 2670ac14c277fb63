// What else is known of the chosen touchpoint and of the journey as a whole, in sentences and small tables:
// drivers, and every part of the analysis that says all itself (core/analysis/part.h). Hidden where there is
// nothing to say.
#pragma once

#include "core/report/sentences.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace chwila::ui {

class InsightsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit InsightsPanel(QWidget* parent = nullptr);

    void show(model::TouchpointId touchpoint, const report::Telling& telling);

  private:
    void showDrivers(model::TouchpointId touchpoint, const report::Telling& telling);
    void showParts(const report::Telling& telling);

    QLabel* m_ownTitle;
    QLabel* m_own;
    QLabel* m_wholeTitle;
    QLabel* m_whole;
    QLabel* m_driversTitle;
    QLabel* m_driversBasis;
    QTableWidget* m_drivers;
    QVBoxLayout* m_parts;
    std::vector<QWidget*> m_shown; ///< in m_parts, of the result last shown
};

} // namespace chwila::ui
