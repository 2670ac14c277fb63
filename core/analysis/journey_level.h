// The journey as a whole: how many customers get through without one bad experience, and what they say of it
// all beside what they say of its touchpoints. Needs moments.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runJourneyLevel(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
