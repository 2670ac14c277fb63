#include "core/analysis/moments.h"

#include "core/analysis/enough_answers.h"

#include <algorithm>
#include <set>

namespace chwila::analysis {

namespace {

constexpr double sure = 0.05;
constexpr double quiteSure = 0.10;

// Mean over answered, reachable touchpoints; where nobody was asked yet, over the reachable ones. Answers
// that are withheld were given: what others get is held against the same touchpoints.
double matterThreshold(const Workspace& workspace, const AnalysisResult& result) {
    const auto isAnswered = [&](const TouchpointResult& touchpoint) {
        return touchpoint.answers > 0 || workspace.withheld.contains(touchpoint.id);
    };
    const auto mean = [&](bool answeredOnly) -> std::optional<double> {
        double sum = 0;
        int count = 0;
        for (const TouchpointResult& touchpoint : result.touchpoints) {
            if (!touchpoint.reachable || (answeredOnly && !isAnswered(touchpoint))) continue;
            sum += touchpoint.matter;
            ++count;
        }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    };
    const std::optional<double> answered = mean(true);
    return answered ? *answered : mean(false).value_or(0);
}

void rankByScore(const Workspace& workspace, AnalysisResult& result) {
    std::vector<TouchpointResult*> order;
    for (const std::size_t i : workspace.order.touchpoints) {
        if (result.touchpoints[i].score > 0) order.push_back(&result.touchpoints[i]);
    }
    std::ranges::stable_sort(order, std::greater<>(), &TouchpointResult::score);
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->scoreRank = static_cast<int>(i + 1);
}

Evidence evidenceOf(const AnalysisResult& result, const TouchpointResult& touchpoint) {
    if (touchpoint.testable && touchpoint.qUpper) {
        if (*touchpoint.qUpper <= sure) return Evidence::Sure;
        if (*touchpoint.qUpper <= quiteSure) return Evidence::QuiteSure;
    }
    return inTroubleArea(touchpoint, result) && touchpoint.ratio > 1 ? Evidence::TroubleArea : Evidence::None;
}

bool reachesThreshold(const TouchpointResult& touchpoint, double threshold) {
    // Rounding must not decide between touchpoints that matter exactly as much as the mean.
    return touchpoint.matter >= threshold * (1 - 1e-12);
}

// Where somebody has answered, also where the answers are filtered out or withheld.
std::set<model::TouchpointId> touchpointsAsked(const Workspace& workspace) {
    std::set<model::TouchpointId> asked = workspace.withheld;
    const AnalysisInput& input = workspace.input;
    if (!input.cube || input.filter.countsEverything()) return asked;
    for (const auto& cell : input.cube->counts(*input.project, feedback::Filter()).cells)
        asked.insert(cell.touchpoint);
    return asked;
}

MomentLabel labelOf(const Workspace& workspace, const TouchpointResult& touchpoint, double threshold,
                    const std::set<model::TouchpointId>& asked) {
    const bool isMuch = reachesThreshold(touchpoint, threshold);
    if (!touchpoint.reachable) return MomentLabel::NotOnAnyPath;
    if (touchpoint.answers == 0) {
        return isMuch && !asked.contains(touchpoint.id) ? MomentLabel::BlindSpot : MomentLabel::NoAnswers;
    }
    if (touchpoint.evidence != Evidence::None)
        return isMuch ? MomentLabel::MomentOfTruth : MomentLabel::SoreSpot;
    if (!isMuch) return MomentLabel::Routine;
    if (touchpoint.answers < enoughAnswers) return MomentLabel::AskMore;
    if (touchpoint.lowShare && touchpoint.lowShare->low > workspace.settings.breakEvenLowShare)
        return MomentLabel::WeakSpot;
    if (touchpoint.testable && touchpoint.qLower && *touchpoint.qLower <= quiteSure)
        return MomentLabel::Strength;
    return MomentLabel::NothingUnusual;
}

bool markedAfter(MomentLabel label, const model::Kind<model::Verdict>& verdict) {
    const bool found = label == MomentLabel::MomentOfTruth;
    switch (verdict.known().value_or(model::Verdict::None)) {
    case model::Verdict::None:
        return found;
    case model::Verdict::Confirmed:
    case model::Verdict::Added:
        return true;
    case model::Verdict::Rejected:
        return false;
    }
    return found;
}

} // namespace

bool inTroubleArea(const TouchpointResult& touchpoint, const AnalysisResult& result) {
    if (touchpoint.area < 0) return false;
    const std::optional<double> p = result.areas[static_cast<std::size_t>(touchpoint.area)].p;
    return p && *p <= sureArea;
}

bool answersAreLeftOut(const TouchpointResult& touchpoint, const AnalysisResult& result) {
    return touchpoint.label == MomentLabel::NoAnswers && reachesThreshold(touchpoint, result.matterThreshold);
}

void runMoments(const Workspace& workspace, AnalysisResult& result, Progress&) {
    result.matterThreshold = matterThreshold(workspace, result);
    const std::set<model::TouchpointId> asked = touchpointsAsked(workspace);
    for (TouchpointResult& touchpoint : result.touchpoints) {
        touchpoint.excess = std::max(0.0, touchpoint.lowShareUsed - touchpoint.usualLowShare);
        touchpoint.score = 1000 * touchpoint.excess * touchpoint.matter;
        touchpoint.evidence = evidenceOf(result, touchpoint);
        touchpoint.label = labelOf(workspace, touchpoint, result.matterThreshold, asked);
        touchpoint.marked = markedAfter(touchpoint.label, touchpoint.verdict);
    }
    rankByScore(workspace, result);
}

} // namespace chwila::analysis
