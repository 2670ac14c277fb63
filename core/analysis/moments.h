// Moments of truth (analysis.md section 4): excess, score, ranks, evidence, one label each, and the mark
// after the person's verdict. Needs concentration.h, trouble_areas.h and chain.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runMoments(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
