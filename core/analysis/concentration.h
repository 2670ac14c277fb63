// Where low answers concentrate: expected and shrunk ratios, own exact test, Benjamini–Hochberg over all
// answered touchpoints. A question asked at one touchpoint only says nothing about it: such a touchpoint is
// not testable and enters the family with p = 1.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// θ, or O/E where touchpoints are too few (TouchpointResult::ratioUsed), by touchpoint.
std::vector<double> usedRatios(const Answers& answers);

void runConcentration(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
