// Hand-offs: how many contacts go from one department to another, and whether it goes wrong more often after
// than before. Needs chain.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runHandOffs(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
