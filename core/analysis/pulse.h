// Control charts of all touchpoints and departments of a journey and of the journey itself (analysis.md
// section 6). Reads the cube of the input; without one there is no pulse.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// Weeks with answers before anything is judged, and the least that say what is usual.
inline constexpr int fewestPulseWeeks = 12;
inline constexpr int fewestBaselineWeeks = 6;
inline constexpr int shortestLevelWeeks = 4;

void runPulse(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
