// Round numbers for an axis of a Qt Chart.
#pragma once

#include "core/report/chart_axis.h"

class QValueAxis;

namespace chwila::ui {

/// Range, ticks, number format and name of a report's axis.
void setAxis(QValueAxis& axis, const report::ChartAxis& like);
/// From 0 to the first round number from `end` on, with ticks at round numbers (1, 2 or 5 times a power of
/// ten), four to seven of them. `end` that is not positive gives 0 … 1.
void setRoundRange(QValueAxis& axis, double end);

} // namespace chwila::ui
