// Does who comes to a touchpoint explain its mark? The own test of concentration.h again in strata of
// question × segment (Simpson), one attribute of customers at a time. Explained: neither sure any more nor
// worse than the same segments are elsewhere. Marks by a trouble area are looked at, too. Needs moments.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// One row for each answered touchpoint, with the attribute that comes closest to explaining it.
void runSegmentCheck(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
