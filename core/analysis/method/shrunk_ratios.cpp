#include "core/analysis/method/shrunk_ratios.h"

#include <algorithm>

namespace chwila::analysis::method {

namespace {

double betweenVariance(std::span<const RatioInput> touchpoints) {
    double weight = 0;
    double spread = 0;
    double chance = 0;
    for (const RatioInput& each : touchpoints) {
        if (!each.answered || each.expected <= 0) continue;
        const double off = each.observed / each.expected - 1;
        weight += each.expected;
        spread += each.expected * off * off;
        chance += each.binomialVariance / each.expected;
    }
    return weight > 0 ? std::max(0.0, (spread - chance) / weight) : 0;
}

} // namespace

ShrunkRatios shrinkRatios(std::span<const RatioInput> touchpoints) {
    ShrunkRatios result;
    result.ratios.assign(touchpoints.size(), 1.0);
    result.keep.assign(touchpoints.size(), 0.0);
    const auto answered =
        static_cast<std::size_t>(std::ranges::count(touchpoints, true, &RatioInput::answered));
    if (answered < fewestForShrinkage) return result;

    const double between = betweenVariance(touchpoints);
    result.between = between;
    if (between <= 0) return result;
    for (std::size_t i = 0; i < touchpoints.size(); ++i) {
        const RatioInput& each = touchpoints[i];
        if (!each.answered || each.expected <= 0) continue;
        const double chance = each.binomialVariance / (each.expected * each.expected);
        result.keep[i] = between / (between + chance);
        result.ratios[i] = 1 + result.keep[i] * (each.observed / each.expected - 1);
    }
    return result;
}

} // namespace chwila::analysis::method
