#include "core/analysis/method/differences.h"

#include "core/analysis/method/intervals.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace chwila::analysis::method {

namespace {

// Ranks with ties equal, so that rounding does not part what is the same.
std::vector<std::size_t> classes(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<std::size_t> result(values.size());
    std::size_t rank = 0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (k > 0) {
            const double before = values[order[k - 1]];
            const double now = values[order[k]];
            if (now - before > 1e-12 * std::max(std::abs(before), std::abs(now))) ++rank;
        }
        result[order[k]] = rank;
    }
    return result;
}

// Ranks from 1; those that tie share the mean of theirs.
std::vector<double> meanRanks(std::span<const double> values) {
    const std::vector<std::size_t> tieClass = classes(values);
    std::vector<double> count(values.size(), 0);
    for (const std::size_t each : tieClass)
        ++count[each];
    std::vector<double> mean(values.size(), 0);
    double before = 0;
    for (std::size_t c = 0; c < count.size(); ++c) {
        mean[c] = before + (count[c] + 1) / 2;
        before += count[c];
    }
    std::vector<double> ranks;
    for (const std::size_t each : tieClass)
        ranks.push_back(mean[each]);
    return ranks;
}

double pairsAmong(double n) {
    return n * (n - 1) / 2;
}

// Pairs tied in a sequence whose equal elements stand together.
template <class Same>
double tied(std::size_t size, Same&& same) {
    double sum = 0;
    std::size_t run = 1;
    for (std::size_t k = 1; k <= size; ++k) {
        if (k < size && same(k - 1, k)) {
            ++run;
            continue;
        }
        sum += pairsAmong(static_cast<double>(run));
        run = 1;
    }
    return sum;
}

// Inversions, by merging.
double inversions(std::vector<std::size_t>& values, std::vector<std::size_t>& spare, std::size_t from,
                  std::size_t to) {
    if (to - from < 2) return 0;
    const std::size_t middle = (from + to) / 2;
    double count = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
    std::size_t left = from;
    std::size_t right = middle;
    for (std::size_t k = from; k < to; ++k) {
        if (right >= to || (left < middle && values[left] <= values[right])) {
            spare[k] = values[left++];
        } else {
            count += static_cast<double>(middle - left);
            spare[k] = values[right++];
        }
    }
    std::copy(spare.begin() + static_cast<std::ptrdiff_t>(from),
              spare.begin() + static_cast<std::ptrdiff_t>(to),
              values.begin() + static_cast<std::ptrdiff_t>(from));
    return count;
}

constexpr double furthest = 40; // standard errors; beyond them every p is 0

std::optional<ShareDifference> newcombe(const ScaledShare& first, const ScaledShare& second,
                                        double quantile) {
    const std::optional<Interval> one = wilson(first.hits, first.n, quantile);
    const std::optional<Interval> other = wilson(second.hits, second.n, quantile);
    if (!one || !other) return std::nullopt;
    const double a = first.scale;
    const double b = second.scale;
    const double p1 = a * static_cast<double>(first.hits) / static_cast<double>(first.n);
    const double p2 = b * static_cast<double>(second.hits) / static_cast<double>(second.n);
    return ShareDifference{p1 - p2, p1 - p2 - std::hypot(p1 - a * one->low, b * other->high - p2),
                           p1 - p2 + std::hypot(a * one->high - p1, p2 - b * other->low)};
}

} // namespace

std::optional<ShareDifference> shareDifference(const ScaledShare& first, const ScaledShare& second) {
    return newcombe(first, second, z);
}

std::optional<double> differenceP(const ScaledShare& first, const ScaledShare& second) {
    const std::optional<ShareDifference> none = newcombe(first, second, 0);
    if (!none) return std::nullopt;
    if (none->difference == 0) return 1;
    double holdsNot = 0;
    double holds = furthest;
    for (int i = 0; i < 60; ++i) {
        const double middle = (holdsNot + holds) / 2;
        const ShareDifference at = *newcombe(first, second, middle);
        (at.low <= 0 && at.high >= 0 ? holds : holdsNot) = middle;
    }
    return std::erfc(holds / std::numbers::sqrt2);
}

std::optional<ShareDifference> shareDifference(std::int64_t hits1, std::int64_t n1, std::int64_t hits2,
                                               std::int64_t n2) {
    return shareDifference({hits1, n1, 1}, {hits2, n2, 1});
}

std::optional<double> kendallTau(std::span<const double> a, std::span<const double> b) {
    const std::vector<std::size_t> x = classes(a);
    const std::vector<std::size_t> y = classes(b);
    std::vector<std::size_t> order(x.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(
        order, [&](std::size_t i, std::size_t j) { return std::pair(x[i], y[i]) < std::pair(x[j], y[j]); });
    const std::size_t n = order.size();
    const double all = pairsAmong(static_cast<double>(n));
    const double tiedX = tied(n, [&](std::size_t i, std::size_t j) { return x[order[i]] == x[order[j]]; });
    const double tiedBoth = tied(n, [&](std::size_t i, std::size_t j) {
        return x[order[i]] == x[order[j]] && y[order[i]] == y[order[j]];
    });
    std::vector<std::size_t> values;
    for (const std::size_t i : order)
        values.push_back(y[i]);
    std::vector<std::size_t> spare(n);
    const double swaps = inversions(values, spare, 0, n);
    const double tiedY = tied(n, [&](std::size_t i, std::size_t j) { return values[i] == values[j]; });
    if (tiedX >= all || tiedY >= all) return std::nullopt;
    return (all - tiedX - tiedY + tiedBoth - 2 * swaps) / std::sqrt((all - tiedX) * (all - tiedY));
}

std::optional<double> spearman(std::span<const double> a, std::span<const double> b) {
    const std::vector<double> first = meanRanks(a);
    const std::vector<double> second = meanRanks(b);
    // Both have the mean rank (n + 1) / 2.
    const double mean = (static_cast<double>(a.size()) + 1) / 2;
    double product = 0;
    double squaredFirst = 0;
    double squaredSecond = 0;
    for (std::size_t k = 0; k < first.size(); ++k) {
        product += (first[k] - mean) * (second[k] - mean);
        squaredFirst += (first[k] - mean) * (first[k] - mean);
        squaredSecond += (second[k] - mean) * (second[k] - mean);
    }
    if (!(squaredFirst > 0) || !(squaredSecond > 0)) return std::nullopt;
    return product / std::sqrt(squaredFirst * squaredSecond);
}

} // namespace chwila::analysis::method
