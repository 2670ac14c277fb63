// What changed in who answers or what is asked since the weeks that say what is usual: told before an alarm,
// because it can look like one. Used by pulse.cpp alone.
#pragma once

#include "core/analysis/pulse_result.h"
#include "core/analysis/result.h"
#include "core/feedback/weekly_counts.h"

namespace chwila::analysis {

/// Compares the weeks [first, baselineEnd) with the last eight behind them. A change is told where it is
/// large (answers a week halved or doubled; 15 points of share; a mix of touchpoints that alone moves the
/// share of low answers by a point and by a third of what it moved) and not chance (4 standard errors).
std::vector<PulseNote> pulseNotes(const std::vector<const feedback::WeekRow*>& rows,
                                  const feedback::WeeklyCounts& counts, const AnalysisInput& input,
                                  std::size_t first, std::size_t baselineEnd);

} // namespace chwila::analysis
