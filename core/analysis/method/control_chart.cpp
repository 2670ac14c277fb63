#include "core/analysis/method/control_chart.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chwila::analysis::method {

namespace {

constexpr double smoothing = 0.2;
constexpr double ewmaWidth = 2.86;
constexpr double meanRange = 1.128; // E|Δz| of two standard normal values
constexpr double widenAbove = 1.3;
constexpr double fewLow = 5;    // fewer expected: exact limits
constexpr double hardlyAny = 1; // fewer expected: exact scores

double centreOf(std::span<const Counted> weeks) {
    std::int64_t n = 0;
    std::int64_t low = 0;
    for (const Counted& week : weeks) {
        n += week.n;
        low += week.low;
    }
    if (n == 0) return -1;
    if (low == 0 || low == n) return (static_cast<double>(low) + 0.5) / (static_cast<double>(n) + 1);
    return static_cast<double>(low) / static_cast<double>(n);
}

/// The normal score of the middle of the exact probability. One low answer of two where 4 % is usual lies 3.3
/// standard errors away and yet comes about in every thirteenth week: by those, four times as many charts of
/// such weeks run false as falseAlarmsPerYear() tells.
double exactScore(const Counted& week, double centre) {
    const boost::math::binomial answers(static_cast<double>(week.n), centre);
    const boost::math::normal normal;
    const auto low = static_cast<double>(week.low);
    // Of a thousand answers the probability can be less than any double, and no score belongs to 0.
    const auto possible = [](double p) { return std::max(p, std::numeric_limits<double>::min()); };
    const double half = boost::math::pdf(answers, low) / 2;
    const double above = boost::math::cdf(boost::math::complement(answers, low)) + half;
    if (above > 0.5) return boost::math::quantile(normal, possible(boost::math::cdf(answers, low) - half));
    return boost::math::quantile(boost::math::complement(normal, possible(above)));
}

double standardised(const Counted& week, double centre) {
    const auto n = static_cast<double>(week.n);
    if (n * std::min(centre, 1 - centre) < hardlyAny) return exactScore(week, centre);
    return (static_cast<double>(week.low) / n - centre) / std::sqrt(centre * (1 - centre) / n);
}

double spreadOf(std::span<const Counted> weeks, double centre) {
    double sum = 0;
    int count = 0;
    double before = 0;
    bool any = false;
    for (const Counted& week : weeks) {
        if (week.n <= 0) continue;
        const double z = standardised(week, centre);
        if (any) {
            sum += std::abs(z - before);
            ++count;
        }
        before = z;
        any = true;
    }
    return count > 1 ? sum / count / meanRange : 1;
}

Limits weekLimits(std::int64_t n, double centre, double spread) {
    Limits limits = sigmaLimits(centre, n, spread);
    const auto size = static_cast<double>(n);
    if (size * std::min(centre, 1 - centre) < fewLow) {
        const auto upper = static_cast<double>(binomialQuantile(n, centre, 1 - threeSigmaTail)) / size;
        const auto lower = static_cast<double>(binomialQuantile(n, centre, threeSigmaTail)) / size;
        // Widened ones stay widened.
        limits = spread > 1 ? Limits{std::min(limits.lower, lower), std::max(limits.upper, upper)}
                            : Limits{lower, upper};
    }
    return {std::max(0.0, limits.lower), std::min(1.0, limits.upper)};
}

} // namespace

Limits sigmaLimits(double centre, std::int64_t n, double spread) {
    const double width = 3 * spread * std::sqrt(centre * (1 - centre) / static_cast<double>(n));
    return {centre - width, centre + width};
}

std::int64_t binomialQuantile(std::int64_t n, double p, double probability) {
    if (p <= 0) return 0;
    if (p >= 1) return n;
    // In logarithms: (1 − p)^n is below the smallest double for a week of thousands.
    const double odds = std::log(p) - std::log1p(-p);
    double logTerm = static_cast<double>(n) * std::log1p(-p);
    double sum = 0;
    for (std::int64_t k = 0; k < n; ++k) {
        sum += std::exp(logTerm);
        if (sum >= probability) return k;
        logTerm += odds + std::log(static_cast<double>(n - k)) - std::log(static_cast<double>(k + 1));
    }
    return n;
}

ControlChart controlChart(std::span<const Counted> weeks, std::span<const Counted> baseline) {
    ControlChart chart;
    const double centre = centreOf(baseline);
    if (centre < 0) return chart;
    chart.centre = centre;
    chart.sigmaZ = spreadOf(baseline, centre);
    chart.widened = chart.sigmaZ > widenAbove;
    const double spread = chart.widened ? chart.sigmaZ : 1;
    double ewma = 0;
    double decay = 1; // 0.8^{2t}
    for (const Counted& week : weeks) {
        ChartPoint point;
        if (week.n > 0) {
            point.answered = true;
            point.share = static_cast<double>(week.low) / static_cast<double>(week.n);
            const Limits limits = weekLimits(week.n, centre, spread);
            point.lower = limits.lower;
            point.upper = limits.upper;
            point.z = standardised(week, centre) / spread;
            ewma = smoothing * point.z + (1 - smoothing) * ewma;
            decay *= (1 - smoothing) * (1 - smoothing);
            point.ewma = ewma;
            point.ewmaLimit = ewmaWidth * std::sqrt(smoothing / (2 - smoothing) * (1 - decay));
            point.beyond = point.share > point.upper || point.share < point.lower;
            point.drift = ewma > point.ewmaLimit ? 1 : ewma < -point.ewmaLimit ? -1 : 0;
        }
        chart.points.push_back(point);
    }
    return chart;
}

double falseAlarmsPerYear(std::size_t charts, double baselineWeeks) {
    constexpr double weeksOfYear = 52;
    return static_cast<double>(charts) * weeksOfYear * (0.0008 + 0.06 / std::max(1.0, baselineWeeks));
}

} // namespace chwila::analysis::method
