// What the drawn journey says without answers: reachable, unavoidable, loops, closed groups.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runStructure(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
