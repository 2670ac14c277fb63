// Shuffling marks among groups without touching single answers: how many of `marked` marks fall to each
// group when all answers of a stratum are dealt anew. Exact, in time that does not grow with the answers
// but with the root of a group's size.
#pragma once

#include "core/base/random.h"

#include <cstdint>
#include <vector>

namespace chwila::analysis::method {

/// ln n!, relative error below 1e-15; n ≥ 0.
double logFactorial(std::int64_t n);

/// How many of `drawn` answers are low where `marked` of `population` are; by inversion from the mode.
/// 0 ≤ marked, drawn ≤ population.
std::int64_t drawHypergeometric(Random& random, std::int64_t population, std::int64_t marked,
                                std::int64_t drawn);

/// Numbers of successes in n tries of probability p, many times over: one random number and a search in a
/// table for each, whatever n is.
class BinomialDraws {
  public:
    BinomialDraws(std::int64_t n, double p);
    std::int64_t next(Random& random) const;

  private:
    std::int64_t m_first = 0;
    std::vector<double> m_upTo; // P(X ≤ first + k); the tails that are left out are below 1e-15
};

} // namespace chwila::analysis::method
