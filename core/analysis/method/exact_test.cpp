#include "core/analysis/method/exact_test.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chwila::analysis::method {

namespace {

// Everything below this part of a distribution's peak is left out.
constexpr double negligible = 1e-18;
constexpr double steepestTilt = 60;

struct Hypergeometric {
    double population;
    double marked;
    double drawn;
    std::int64_t least;
    std::int64_t most;

    explicit Hypergeometric(const StratumDraw& s)
        : population(static_cast<double>(s.population)),
          marked(static_cast<double>(s.marked)),
          drawn(static_cast<double>(s.drawn)),
          least(std::max<std::int64_t>(0, s.drawn + s.marked - s.population)),
          most(std::min(s.drawn, s.marked)) {}

    // P(k + 1) / P(k)
    double ratio(std::int64_t at) const {
        const auto k = static_cast<double>(at);
        return (marked - k) * (drawn - k) / ((k + 1) * (population - marked - drawn + k + 1));
    }
    // Where the distribution, each value k multiplied by odds^k, peaks; between the integers too.
    double peak(double odds) const {
        const double a = odds - 1;
        const double b = odds * (marked + drawn + 2) + (population - marked - drawn);
        const double c = odds * (marked + 1) * (drawn + 1);
        // Smaller root of a·k² − b·k + c, written so that a → 0 is no special case; k counts from 1.
        const double root = 2 * c / (b + std::sqrt(std::max(0.0, b * b - 4 * a * c)));
        return std::clamp(root, static_cast<double>(least), static_cast<double>(most));
    }
    std::int64_t peakAt(double odds) const {
        return std::clamp(static_cast<std::int64_t>(std::floor(peak(odds))), least, most);
    }
};

// Values relative to the one at the peak, from `first` on.
struct Shape {
    std::int64_t first = 0;
    std::vector<double> values;
};

Shape shapeAround(const Hypergeometric& h, std::int64_t peak, double odds) {
    std::vector<double> down;
    double value = 1;
    for (std::int64_t k = peak; k > h.least && value >= negligible; --k) {
        value /= h.ratio(k - 1) * odds;
        down.push_back(value);
    }
    Shape shape{peak - static_cast<std::int64_t>(down.size()), {down.rbegin(), down.rend()}};
    shape.values.push_back(1);
    value = 1;
    for (std::int64_t k = peak; k < h.most && value >= negligible; ++k) {
        value *= h.ratio(k) * odds;
        shape.values.push_back(value);
    }
    return shape;
}

// ln P(to) − ln P(from)
double logRise(const Hypergeometric& h, std::int64_t from, std::int64_t to) {
    double logs = 0;
    double product = 1;
    const std::int64_t step = to > from ? 1 : -1;
    for (std::int64_t k = from; k != to; k += step) {
        product *= step > 0 ? h.ratio(k) : 1 / h.ratio(k - 1);
        if (product < 1e-200 || product > 1e200) {
            logs += std::log(product);
            product = 1;
        }
    }
    return logs + std::log(product);
}

Shape convolved(const Shape& a, const Shape& b) {
    Shape sum{a.first + b.first, std::vector<double>(a.values.size() + b.values.size() - 1)};
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        for (std::size_t j = 0; j < b.values.size(); ++j)
            sum.values[i + j] += a.values[i] * b.values[j];
    }
    const double least = negligible * *std::ranges::max_element(sum.values);
    std::size_t begin = 0;
    std::size_t end = sum.values.size();
    while (sum.values[begin] < least)
        ++begin;
    while (sum.values[end - 1] < least)
        --end;
    sum.first += static_cast<std::int64_t>(begin);
    sum.values = {sum.values.begin() + static_cast<std::ptrdiff_t>(begin),
                  sum.values.begin() + static_cast<std::ptrdiff_t>(end)};
    return sum;
}

// The tilt ≥ 0 under which the sum peaks near `observed`. Any value gives the same probability; a good
// one keeps the terms that matter away from underflow and from what is left out.
double tiltTo(const std::vector<Hypergeometric>& strata, std::int64_t observed) {
    const auto peakOfSum = [&](double tilt) {
        double sum = 0;
        for (const Hypergeometric& h : strata)
            sum += h.peak(std::exp(tilt));
        return sum;
    };
    const auto target = static_cast<double>(observed);
    if (peakOfSum(0) >= target) return 0;
    double low = 0;
    double high = steepestTilt;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (peakOfSum(middle) < target ? low : high) = middle;
    }
    return high;
}

struct Side {
    double atLeast = 1; // P(sum ≥ observed)
    double at = 0;      // P(sum = observed)
};

// For least < observed ≤ most of the sum.
Side upperSide(const std::vector<Hypergeometric>& strata, std::int64_t observed) {
    const double tilt = tiltTo(strata, observed);
    const double odds = std::exp(tilt);
    double logScale = 0;
    std::int64_t peaks = 0;
    Shape others{0, {1}};
    Shape last;
    for (const Hypergeometric& h : strata) {
        const std::int64_t plainPeak = h.peakAt(1);
        const Shape plain = shapeAround(h, plainPeak, 1);
        const std::int64_t peak = h.peakAt(odds);
        logScale -= std::log(std::accumulate(plain.values.begin(), plain.values.end(), 0.0));
        logScale += logRise(h, plainPeak, peak);
        peaks += peak;
        if (!last.values.empty()) others = convolved(others, last);
        last = tilt > 0 ? shapeAround(h, peak, odds) : plain;
    }
    // The last stratum needs no convolution, only its sums from each value on, tilt taken back.
    const auto size = static_cast<std::int64_t>(last.values.size());
    std::vector<double> from(last.values.size() + 1, 0.0);
    for (std::size_t j = last.values.size(); j-- > 0;)
        from[j] = last.values[j] + from[j + 1] / odds;
    Side side{0, 0};
    for (std::size_t i = 0; i < others.values.size(); ++i) {
        const std::int64_t j = observed - others.first - static_cast<std::int64_t>(i) - last.first;
        if (j >= size) continue;
        if (j >= 0) {
            side.atLeast += others.values[i] * from[static_cast<std::size_t>(j)];
            side.at += others.values[i] * last.values[static_cast<std::size_t>(j)];
        } else {
            side.atLeast += others.values[i] * from[0] * std::exp(tilt * static_cast<double>(j));
        }
    }
    const double scale = logScale - tilt * static_cast<double>(observed - peaks);
    const auto scaled = [&](double sum) {
        return sum > 0 ? std::min(1.0, std::exp(scale + std::log(sum))) : 0;
    };
    return {scaled(side.atLeast), scaled(side.at)};
}

// The observed count is not below the mean, so the lower tail is no small number.
Tails tailsAboveMean(const std::vector<Hypergeometric>& strata, std::int64_t observed) {
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (const Hypergeometric& h : strata) {
        least += h.least;
        most += h.most;
    }
    if (observed > most) return {0, 1};
    if (observed < least) return {1, 0};
    if (least == most) return {1, 1};
    // Only where rounding put the mean no higher than the least.
    if (observed == least) return {1, 1 - upperSide(strata, least + 1).atLeast};
    const Side side = upperSide(strata, observed);
    return {side.atLeast, std::clamp(1 - (side.atLeast - side.at), 0.0, 1.0)};
}

} // namespace

Tails exactTails(std::span<const StratumDraw> strata, std::int64_t observed) {
    std::vector<Hypergeometric> varying;
    std::vector<Hypergeometric> mirrored;
    double mean = 0;
    std::int64_t drawn = 0;
    for (const StratumDraw& each : strata) {
        const Hypergeometric h(each);
        if (h.least == h.most) {
            observed -= h.least;
            continue;
        }
        varying.push_back(h);
        mirrored.emplace_back(StratumDraw{each.population, each.population - each.marked, each.drawn});
        mean += h.drawn * h.marked / h.population;
        drawn += each.drawn;
    }
    if (static_cast<double>(observed) >= mean) return tailsAboveMean(varying, observed);
    // At most so many low answers = at least so many that are not low.
    const Tails tails = tailsAboveMean(mirrored, drawn - observed);
    return {tails.lower, tails.upper};
}

std::vector<double> benjaminiHochberg(std::span<const double> p) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return p[i]; });
    std::vector<double> q(p.size());
    double least = 1;
    for (std::size_t rank = p.size(); rank > 0; --rank) {
        const std::size_t at = order[rank - 1];
        least = std::min(least, p[at] * static_cast<double>(p.size()) / static_cast<double>(rank));
        q[at] = least;
    }
    return q;
}

} // namespace chwila::analysis::method
