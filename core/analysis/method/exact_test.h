// Is a count of low answers more (or less) than its strata make one expect? Exact conditional test and the
// correction for asking about many touchpoints.
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

/// P(Σ X_s ≥ observed) and P(Σ X_s ≤ observed); the observed count is in both.
struct Tails {
    double upper = 1;
    double lower = 1;
};

/// X_s hypergeometric and independent. One stratum: Fisher's exact test; several: exact Mantel–Haenszel.
/// The relative error of the smaller tail is about 1e-12 however small it is: the distributions are tilted
/// to peak at the observed count. Takes time in the root of the answers for one and two strata.
Tails exactTails(std::span<const StratumDraw> strata, std::int64_t observed);

/// q_(k) = min_{j ≥ k} p_(j)·m/j in the order of the input, at most 1. (Benjamini & Hochberg 1995.)
std::vector<double> benjaminiHochberg(std::span<const double> p);

} // namespace chwila::analysis::method
