// Control charts of all touchpoints and departments of a journey and of the journey itself. Reads the cube of
// the input; without one there is no pulse.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// Weeks with answers before anything is judged, and the least that say what is usual.
inline constexpr int fewestPulseWeeks = 12;
inline constexpr int fewestBaselineWeeks = 6;
inline constexpr int shortestLevelWeeks = 4;

/// The trend of any touchpoints together under the input's filter, as of one touchpoint where it is one, else
/// as of the journey. Without a cube it has no weeks.
Pulse pulseOf(const AnalysisInput& input, const std::vector<model::TouchpointId>& touchpoints);

void runPulse(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
