// Differences between two shares, and agreement of two rankings.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace chwila::analysis::method {

struct ShareDifference {
    double difference = 0;
    double low = 0; ///< 95 %
    double high = 0;
};
/// hits₁/n₁ − hits₂/n₂ with the interval from two Wilson intervals (Newcombe 1998, method 10, Stat. Med.
/// 17:8); nothing where a side is empty.
std::optional<ShareDifference> shareDifference(std::int64_t hits1, std::int64_t n1, std::int64_t hits2,
                                               std::int64_t n2);

/// Kendall's τ-b; nothing where one side is all ties. Values closer than 1e-12 of each other tie.
/// (Kendall 1945; in O(n log n) by Knight 1966.)
std::optional<double> kendallTau(std::span<const double> a, std::span<const double> b);

} // namespace chwila::analysis::method
