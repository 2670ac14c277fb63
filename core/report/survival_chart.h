// How many customers are still there as time goes by, group beside group: Kaplan–Meier steps with their
// intervals, how many were still watched at each tick, and in plain words whether the groups differ. Shares
// are percent, time is days.
#pragma once

#include "core/report/curve_chart.h"
#include "core/report/sentences.h"

namespace chwila::report {

/// Those with a bad experience against the others first, then one for each attribute; where customers cannot
/// be told apart, all in one. Empty without customers whose days are known.
std::vector<CurveChart> survivalCharts(const Telling& telling);

} // namespace chwila::report
