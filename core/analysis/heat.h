// The heat layer: answer-level stratified Gi* over a touchpoint and its neighbours. For shading only, never a
// mark. No value of z where the variance is 0.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runHeat(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
