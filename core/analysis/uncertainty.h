// How far score, loss and rank could be off: parametric redraws of the answers, each with the whole chain
// solved anew. Needs chain.h and moments.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// Low shares b' of all touchpoints in `count` redraws, by touchpoint; fewer on maps where a redraw is dear,
/// and where `progress` is cancelled.
std::vector<std::vector<double>> redrawnLowShares(const Workspace& workspace, const AnalysisResult& result,
                                                  int count, const Progress& progress = NoProgress());

void runUncertainty(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
