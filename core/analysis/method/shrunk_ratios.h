// Shrunk ratios of observed to expected low answers (Marshall 1991): a ratio from few answers is drawn
// towards 1 by as much as chance alone could have moved it.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace chwila::analysis::method {

/// One touchpoint: expected and observed low answers over all strata, and Σ n·m·(1−m).
struct RatioInput {
    bool answered = false;
    double expected = 0;
    double observed = 0;
    double binomialVariance = 0;
};

struct ShrunkRatios {
    /// A, the variance of the true ratios; absent where fewer than 8 touchpoints were answered.
    std::optional<double> between;
    std::vector<double> ratios; ///< θ; 1 for touchpoints without expected low answers
    std::vector<double> keep;   ///< c = A / (A + v) in 0…1: how much of the raw deviation was kept
};

constexpr std::size_t fewestForShrinkage = 8;

ShrunkRatios shrinkRatios(std::span<const RatioInput> touchpoints);

} // namespace chwila::analysis::method
