#include "core/analysis/result.h"

#include <algorithm>

namespace chwila::analysis {

const TouchpointResult* AnalysisResult::find(model::TouchpointId id) const {
    const auto at = std::ranges::lower_bound(touchpoints, id, {}, &TouchpointResult::id);
    return at != touchpoints.end() && at->id == id ? &*at : nullptr;
}

std::vector<const TouchpointResult*> AnalysisResult::moments() const {
    std::vector<const TouchpointResult*> marked;
    for (const TouchpointResult& touchpoint : touchpoints) {
        if (touchpoint.marked) marked.push_back(&touchpoint);
    }
    std::ranges::stable_sort(marked, [](const TouchpointResult* a, const TouchpointResult* b) {
        return a->score != b->score ? a->score > b->score : a->avoidable > b->avoidable;
    });
    return marked;
}

std::vector<const TouchpointResult*> AnalysisResult::byStake() const {
    std::vector<const TouchpointResult*> reachable;
    for (const TouchpointResult& touchpoint : touchpoints) {
        if (touchpoint.reachable) reachable.push_back(&touchpoint);
    }
    std::ranges::stable_sort(reachable, {}, &TouchpointResult::avoidableRank);
    return reachable;
}

} // namespace chwila::analysis
