#include "core/analysis/settling.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace chwila::analysis {

namespace {

constexpr double sureFrom = 0.05;
constexpr double chance = 0.8;        // to find it
constexpr double worthFinding = 0.01; // shares closer to each other are the same
constexpr double most = 1e5;          // nobody asks that many

double quantile(double p) {
    return boost::math::quantile(boost::math::normal(), p);
}

// Answers for which a one-sided test at `level` of `usual` against `share` has the chance above (normal
// approximation; Fleiss, Levin & Paik 2003, section 2.4).
double sampleSize(double usual, double share, double level) {
    const double spread = quantile(1 - level) * std::sqrt(usual * (1 - usual))
                          + quantile(chance) * std::sqrt(share * (1 - share));
    return std::ceil(spread * spread / ((share - usual) * (share - usual)));
}

} // namespace

double sureBelow(const AnalysisResult& result, const TouchpointResult& touchpoint) {
    std::vector<double> others;
    for (const TouchpointResult& each : result.touchpoints) {
        if (each.pUpper && each.id != touchpoint.id) others.push_back(*each.pUpper);
    }
    std::ranges::sort(others);
    const auto family = static_cast<double>(others.size() + 1);
    for (std::size_t k = others.size() + 1; k > 1; --k) {
        const double cut = static_cast<double>(k) * sureFrom / family;
        if (others[k - 2] <= cut) return cut;
    }
    return sureFrom / family;
}

std::optional<qint64> answersToSettle(const AnalysisResult& result, const TouchpointResult& touchpoint) {
    if (!touchpoint.testable || touchpoint.answers == 0 || !(touchpoint.expectedLow > 0)) return std::nullopt;
    if (touchpoint.evidence == Evidence::Sure) return std::nullopt;
    const auto n = static_cast<double>(touchpoint.answers);
    const double share = static_cast<double>(touchpoint.low) / n;
    const double usual = touchpoint.expectedLow / n;
    if (share - usual < worthFinding) return std::nullopt;
    const double more = sampleSize(usual, share, sureBelow(result, touchpoint)) - n;
    if (more < 1 || more > most) return std::nullopt;
    return static_cast<qint64>(more);
}

std::optional<qint64> answersToShowTwice(const AnalysisResult& result, const TouchpointResult& touchpoint) {
    const double usual = result.overallLowShare;
    if (!(usual > 0) || usual >= 0.5) return std::nullopt;
    const double needed = sampleSize(usual, 2 * usual, sureBelow(result, touchpoint));
    return needed > most ? std::nullopt : std::optional(static_cast<qint64>(needed));
}

} // namespace chwila::analysis
