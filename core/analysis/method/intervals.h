// Intervals of shares, means and NPS. Pure functions on counts; 95 % throughout.
#pragma once

#include "core/analysis/method/interval.h"

#include <cstdint>
#include <optional>
#include <span>

namespace chwila::analysis::method {

/// The quantile of the normal distribution behind every interval of 95 %.
inline constexpr double z = 1.959963984540054;

/// Wilson's score interval of hits / n, in 0…1; nothing for n = 0. (Wilson 1927; Brown, Cai & DasGupta
/// 2001.)
std::optional<Interval> wilson(std::int64_t hits, std::int64_t n, double quantile = z);

/// Adjusted Wald interval of an NPS, −100…100: three answers are added, ¾ promoter, 1½ passive, ¾
/// detractor. Nothing for n = 0. (Rocks 2016, "adjusted Wald (3, T)".)
std::optional<Interval> npsAdjustedWald(std::int64_t promoters, std::int64_t detractors, std::int64_t n);

/// Mean of values counted by level, with its t interval in the unit of the values. `values[i]` was given
/// `counts[i]` times; both spans have the same size.
struct Mean {
    std::int64_t n = 0;
    double mean = 0;
    std::optional<Interval> interval; ///< from n = 2
};
Mean meanOfCounts(std::span<const double> values, std::span<const std::int64_t> counts);

/// 97.5 % quantile of Student's t; degrees ≥ 1.
double studentQuantile(std::int64_t degrees);

/// Chance that Student's t is at least as far from 0; 1 where it cannot be said.
double studentTwoSided(double t, double degrees);

} // namespace chwila::analysis::method
