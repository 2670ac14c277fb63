// How far score, loss and rank could be off (analysis.md section 4): parametric redraws of the answers, each
// with the whole chain solved anew. Needs chain.h and moments.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runUncertainty(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
