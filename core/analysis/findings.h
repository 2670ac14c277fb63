// What is worth saying, most important first; sentences are made by core/report. Needs all the others.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runFindings(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
