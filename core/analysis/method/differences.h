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
/// Hits among n; the share counts `scale` times, so that shares of questions that get low answers more or
/// less easily can be set against each other.
struct ScaledShare {
    std::int64_t hits = 0;
    std::int64_t n = 0;
    double scale = 1;
};
/// First − second with the interval from two Wilson intervals (Newcombe 1998, method 10, Stat. Med. 17:8);
/// nothing where a side is empty.
std::optional<ShareDifference> shareDifference(const ScaledShare& first, const ScaledShare& second);
/// hits₁/n₁ − hits₂/n₂, the same.
std::optional<ShareDifference> shareDifference(std::int64_t hits1, std::int64_t n1, std::int64_t hits2,
                                               std::int64_t n2);

/// Two-sided: the interval of shareDifference() that just touches 0 holds 1 − p; so p < 0.05 where the one of
/// 95 % does not hold it, and there is one number to correct for how many were compared. Nothing where a side
/// is empty.
std::optional<double> differenceP(const ScaledShare& first, const ScaledShare& second);

/// Kendall's τ-b; nothing where one side is all ties. Values closer than 1e-12 of each other tie.
/// (Kendall 1945; in O(n log n) by Knight 1966.)
std::optional<double> kendallTau(std::span<const double> a, std::span<const double> b);

/// Spearman's ρ: the correlation of ranks, those that tie share their mean rank; nothing where one side is
/// all ties. (Spearman 1904.)
std::optional<double> spearman(std::span<const double> a, std::span<const double> b);

} // namespace chwila::analysis::method
