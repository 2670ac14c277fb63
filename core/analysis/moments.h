// Moments of truth: excess, score, ranks, evidence, one label each, and the mark after the person's verdict.
// Needs concentration.h, trouble_areas.h and chain.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// A trouble area up to this p is evidence.
inline constexpr double sureArea = 0.05;

void runMoments(const Workspace& workspace, AnalysisResult& result, Progress& progress);

/// In a trouble area that is not chance (p ≤ 0.05).
bool inTroubleArea(const TouchpointResult& touchpoint, const AnalysisResult& result);

/// It matters and customers have answered there, but the filter or the rule about small groups leaves nothing
/// of their answers. Not a blind spot: that is where nobody was ever asked.
bool answersAreLeftOut(const TouchpointResult& touchpoint, const AnalysisResult& result);

} // namespace chwila::analysis
