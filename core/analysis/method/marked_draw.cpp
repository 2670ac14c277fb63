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

} // namespace chwila::analysis::method
