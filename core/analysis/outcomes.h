// Losses that were measured, beside those the model explains: links to LOST and what a touchpoint means for
// finishing; customers who left, over time and by segment; who left after a low score here.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// Days at which the share of customers who stayed is told.
constexpr double survivalDays[] = {30, 60, 90, 180, 360};

/// From the links to LOST.
void runOutcomes(const Workspace& workspace, AnalysisResult& result, Progress& progress);
/// From customers whose end is known; fills in the rows that runOutcomes() made.
void runCustomerOutcomes(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
