// Trouble areas: connected sets of at most five screened touchpoints with the highest likelihood ratio, each
// next one disjoint from those before; p from low marks shuffled inside strata with the whole search
// repeated. With no shuffles areas are found but have no p.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

void runTroubleAreas(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
