// Does a mark stay when segments are told apart? The own test of concentration.h again, in strata of
// question × segment (analysis.md section 9, Simpson). Needs moments.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runSegmentCheck(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
