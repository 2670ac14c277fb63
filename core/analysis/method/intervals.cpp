#include "core/analysis/method/intervals.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace chwila::analysis::method {

namespace {

std::array<double, 256> smallQuantiles() {
    std::array<double, 256> table{};
    for (std::size_t degrees = 1; degrees < table.size(); ++degrees) {
        const boost::math::students_t t(static_cast<double>(degrees));
        table[degrees] = boost::math::quantile(t, 0.975);
    }
    return table;
}

} // namespace

std::optional<Interval> wilson(std::int64_t hits, std::int64_t n, double quantile) {
    if (n <= 0) return std::nullopt;
    const auto size = static_cast<double>(n);
    const double share = static_cast<double>(hits) / size;
    const double squared = quantile * quantile;
    const double centre = share + squared / (2 * size);
    const double half = quantile * std::sqrt(share * (1 - share) / size + squared / (4 * size * size));
    const double scale = 1 + squared / size;
    Interval bounds{std::max(0.0, (centre - half) / scale), std::min(1.0, (centre + half) / scale)};
    // Exact by the formula; rounding would leave a speck such as 1e-18.
    if (hits == 0) bounds.low = 0;
    if (hits == n) bounds.high = 1;
    return bounds;
}

std::optional<Interval> npsAdjustedWald(std::int64_t promoters, std::int64_t detractors, std::int64_t n) {
    if (n <= 0) return std::nullopt;
    const double size = static_cast<double>(n) + 3;
    const double p = (static_cast<double>(promoters) + 0.75) / size;
    const double d = (static_cast<double>(detractors) + 0.75) / size;
    const double half = z * std::sqrt((p + d - (p - d) * (p - d)) / size);
    return Interval{std::max(-100.0, 100 * (p - d - half)), std::min(100.0, 100 * (p - d + half))};
}

Mean meanOfCounts(std::span<const double> values, std::span<const std::int64_t> counts) {
    Mean result;
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        result.n += counts[i];
        sum += values[i] * static_cast<double>(counts[i]);
    }
    if (result.n == 0) return result;
    const auto size = static_cast<double>(result.n);
    result.mean = sum / size;
    if (result.n < 2) return result;
    double squares = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double off = values[i] - result.mean;
        squares += off * off * static_cast<double>(counts[i]);
    }
    const double half = studentQuantile(result.n - 1) * std::sqrt(squares / (size - 1) / size);
    result.interval = Interval{result.mean - half, result.mean + half};
    return result;
}

double studentQuantile(std::int64_t degrees) {
    static const std::array<double, 256> table = smallQuantiles();
    if (degrees < 1) degrees = 1;
    if (degrees < static_cast<std::int64_t>(table.size())) return table[static_cast<std::size_t>(degrees)];
    // Cornish–Fisher; from 256 degrees on its error is below 1e-11.
    const auto v = static_cast<double>(degrees);
    const double z2 = z * z;
    const double g1 = z * (z2 + 1) / 4;
    const double g2 = z * (z2 * (5 * z2 + 16) + 3) / 96;
    const double g3 = z * (z2 * (z2 * (3 * z2 + 19) + 17) - 15) / 384;
    const double g4 = z * (z2 * (z2 * (z2 * (79 * z2 + 776) + 1482) - 1920) - 945) / 92160;
    return z + (g1 + (g2 + (g3 + g4 / v) / v) / v) / v;
}

double studentTwoSided(double t, double degrees) {
    if (!(degrees >= 1) || !std::isfinite(t)) return 1;
    const boost::math::students_t distribution(degrees);
    return 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
}

} // namespace chwila::analysis::method
