#include "core/analysis/method/marked_draw.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace chwila::analysis::method {

namespace {

std::array<double, 4096> smallLogFactorials() {
    std::array<double, 4096> table{};
    for (std::size_t n = 2; n < table.size(); ++n)
        table[n] = table[n - 1] + std::log(static_cast<double>(n));
    return table;
}

double logChoose(std::int64_t n, std::int64_t k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

} // namespace

double logFactorial(std::int64_t n) {
    static const std::array<double, 4096> table = smallLogFactorials();
    if (n < static_cast<std::int64_t>(table.size())) return table[static_cast<std::size_t>(n)];
    const auto x = static_cast<double>(n);
    return x * std::log(x) - x + std::log(2 * std::numbers::pi * x) / 2 + 1 / (12 * x)
           - 1 / (360 * x * x * x);
}

std::int64_t drawHypergeometric(Random& random, std::int64_t population, std::int64_t marked,
                                std::int64_t drawn) {
    const std::int64_t least = std::max<std::int64_t>(0, drawn + marked - population);
    const std::int64_t most = std::min(drawn, marked);
    if (least == most) return least;
    const auto N = static_cast<double>(population);
    const auto B = static_cast<double>(marked);
    const auto n = static_cast<double>(drawn);
    const auto mode = std::clamp(static_cast<std::int64_t>((n + 1) * (B + 1) / (N + 2)), least, most);
    const double atMode = std::exp(logChoose(marked, mode) + logChoose(population - marked, drawn - mode)
                                   - logChoose(population, drawn));

    double left = random.unit() - atMode;
    std::int64_t up = mode;
    std::int64_t down = mode;
    double massUp = atMode;
    double massDown = atMode;
    while (left >= 0 && (up < most || down > least)) {
        if (up < most) {
            const auto k = static_cast<double>(up);
            massUp *= (B - k) * (n - k) / ((k + 1) * (N - B - n + k + 1));
            ++up;
            left -= massUp;
            if (left < 0) return up;
        }
        if (down > least) {
            const auto k = static_cast<double>(down);
            massDown *= k * (N - B - n + k) / ((B - k + 1) * (n - k + 1));
            --down;
            left -= massDown;
            if (left < 0) return down;
        }
        // What rounding leaves over when both tails have run out.
        if (massUp < 1e-18 && massDown < 1e-18) break;
    }
    return mode;
}

BinomialDraws::BinomialDraws(std::int64_t n, double p) {
    constexpr double negligible = 1e-18;
    if (n <= 0 || !(p > 0) || p >= 1) {
        m_first = n > 0 && p >= 1 ? n : 0;
        m_upTo = {1};
        return;
    }
    // From the mode both ways, relative to it; then scaled to sum to 1.
    const auto tries = static_cast<double>(n);
    const auto mode = std::clamp<std::int64_t>(static_cast<std::int64_t>((tries + 1) * p), 0, n);
    const double odds = p / (1 - p);
    std::vector<double> masses;
    double mass = 1;
    for (std::int64_t k = mode; k > 0 && mass > negligible; --k) {
        mass *= static_cast<double>(k) / (static_cast<double>(n - k + 1) * odds);
        masses.push_back(mass);
    }
    m_first = mode - static_cast<std::int64_t>(masses.size());
    std::ranges::reverse(masses);
    masses.push_back(1);
    mass = 1;
    for (std::int64_t k = mode; k < n && mass > negligible; ++k) {
        mass *= static_cast<double>(n - k) * odds / static_cast<double>(k + 1);
        masses.push_back(mass);
    }
    double sum = 0;
    for (const double each : masses)
        m_upTo.push_back(sum += each);
    for (double& each : m_upTo)
        each /= sum;
}

std::int64_t BinomialDraws::next(Random& random) const {
    const auto at = std::ranges::upper_bound(m_upTo, random.unit());
    return m_first + std::min<std::int64_t>(at - m_upTo.begin(), std::ssize(m_upTo) - 1);
}

} // namespace chwila::analysis::method
