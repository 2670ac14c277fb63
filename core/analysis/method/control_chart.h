// Is a share that is counted week by week still what it used to be? A p-chart from a frozen baseline, with
// exact limits for few answers and Laney's widening, and an EWMA that sees slow drifts. Pure functions on
// counts; weeks without answers are passed over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace chwila::analysis::method {

struct Counted {
    std::int64_t n = 0;
    std::int64_t low = 0;
};

struct ChartPoint {
    bool answered = false; ///< the rest has no meaning where no one answered
    double share = 0;
    double lower = 0; ///< limits of the share of one week, 0…1
    double upper = 1;
    /// (share − centre) / its standard error; where less than one low answer (or one that is not) is expected
    /// in the week, the normal score of its exact probability as on a binomial Q chart (Quesenberry 1991),
    /// but of the middle P(X < low) + ½·P(X = low), whose scores lie about 0. Divided by σ_z where widened.
    double z = 0;
    double ewma = 0;      ///< 0.2·z + 0.8·before
    double ewmaLimit = 0; ///< ± this
    bool beyond = false;  ///< outside the limits of one week
    int drift = 0;        ///< +1: EWMA above its limit (more low answers), −1: below, 0: inside

    bool operator==(const ChartPoint&) const = default;
};

struct ControlChart {
    double centre = 0; ///< p̄ of the baseline; with none or all low, (low + ½)/(n + 1)
    double sigmaZ = 1; ///< Laney's spread of the baseline's weeks; 1 where there are too few
    bool widened = false;
    std::vector<ChartPoint> points; ///< one a week

    bool operator==(const ControlChart&) const = default;
};

/// The weeks of the baseline, usually the first ones, give centre and spread; all `weeks` are judged.
/// (Montgomery 2020, 7.3 and 9.2; Laney 2002, widened where σ_z = mean|Δz| / 1.128 > 1.3; EWMA λ = 0.2,
/// L = 2.86, about one false signal in 370 weeks: Lucas & Saccucci 1990.) Nothing to judge by without a
/// baseline answer: no points.
ControlChart controlChart(std::span<const Counted> weeks, std::span<const Counted> baseline);

/// centre ± 3·√(centre·(1−centre)/n)·spread, not cut to 0…1.
struct Limits {
    double lower = 0;
    double upper = 1;
};
Limits sigmaLimits(double centre, std::int64_t n, double spread);
/// Smallest k with P(X ≤ k) ≥ probability, X ~ Binomial(n, p).
std::int64_t binomialQuantile(std::int64_t n, double p, double probability);
/// The tail beyond 3 σ on one side of a normal distribution, 0.00135.
inline constexpr double threeSigmaTail = 0.00135;

/// How many of `charts` run false in a year of weeks, acting after two signals in a row: measured on
/// simulated steady weeks, 0.0008 + 0.06 / baseline a week and chart (a short baseline is off more).
double falseAlarmsPerYear(std::size_t charts, double baselineWeeks);

} // namespace chwila::analysis::method
