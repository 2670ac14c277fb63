// Is a count of low answers more (or less) than its strata make one expect? Exact conditional test and
// the correction for asking about many touchpoints (analysis.md section 3).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace chwila::analysis::method {

/// In one stratum: `marked` of `population` answers are low, `drawn` of them are this touchpoint's.
/// 0 ≤ marked, drawn ≤ population.
struct StratumDraw {
    std::int64_t population = 0;
    std::int64_t marked = 0;
    std::int64_t drawn = 0;
};

/// P(Σ X_s ≥ observed), X_s hypergeometric and independent; relative error about 1e-12 however small
/// the probability. One stratum: Fisher's exact test; several: exact Mantel–Haenszel. 1 without strata.
double upperTail(std::span<const StratumDraw> strata, std::int64_t observed);
/// P(Σ X_s ≤ observed).
double lowerTail(std::span<const StratumDraw> strata, std::int64_t observed);

/// q_(k) = min_{j ≥ k} p_(j)·m/j in the order of the input, at most 1. (Benjamini & Hochberg 1995.)
std::vector<double> benjaminiHochberg(std::span<const double> p);

} // namespace chwila::analysis::method
