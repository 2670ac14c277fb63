// What else is known of the chosen touchpoint and of the journey as a whole, in sentences and two small
// tables: drivers and hand-offs. Hidden where there is nothing to say.
#pragma once

#include "core/report/sentences.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace chwila::ui {

class InsightsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit InsightsPanel(QWidget* parent = nullptr);

    void show(model::TouchpointId touchpoint, const report::Telling& telling);

  private:
    void showDrivers(model::TouchpointId touchpoint, const report::Telling& telling);
    void showHandOffs(const report::Telling& telling);

    QLabel* m_ownTitle;
    QLabel* m_own;
    QLabel* m_wholeTitle;
    QLabel* m_whole;
    QLabel* m_driversTitle;
    QLabel* m_driversBasis;
    QTableWidget* m_drivers;
    QLabel* m_handOffsTitle;
    QTableWidget* m_handOffs;
};

} // namespace chwila::ui
