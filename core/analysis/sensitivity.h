// How far the ranking hangs on what is assumed of customers' tolerance: every preset solved again with the
// same low shares. Needs chain.h and moments.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runSensitivity(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
