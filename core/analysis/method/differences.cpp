#include "core/analysis/method/differences.h"

#include "core/analysis/method/intervals.h"

#include <algorithm>
#include <cmath>
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

} // namespace

std::optional<ShareDifference> shareDifference(std::int64_t hits1, std::int64_t n1, std::int64_t hits2,
                                               std::int64_t n2) {
    const std::optional<Bounds> first = wilson(hits1, n1);
    const std::optional<Bounds> second = wilson(hits2, n2);
    if (!first || !second) return std::nullopt;
    const double p1 = static_cast<double>(hits1) / static_cast<double>(n1);
    const double p2 = static_cast<double>(hits2) / static_cast<double>(n2);
    return ShareDifference{p1 - p2, p1 - p2 - std::hypot(p1 - first->low, second->high - p2),
                           p1 - p2 + std::hypot(first->high - p1, p2 - second->low)};
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

} // namespace chwila::analysis::method
