// Answers at each touchpoint and question: counts, shares, NPS, means, satisfaction. Fills the first group of
// TouchpointResult and the totals of the result.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runFigures(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
