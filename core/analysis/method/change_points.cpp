#include "core/analysis/method/change_points.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chwila::analysis::method {

namespace {

double entropy(double part, double whole) {
    return part > 0 ? part * std::log(part / whole) : 0;
}

// −2·log likelihood of weeks [from, to) with one share, the binomial coefficients left out: they are the
// same however the weeks are divided.
class Costs {
  public:
    explicit Costs(std::span<const Counted> weeks) : m_n(1, 0), m_low(1, 0) {
        for (const Counted& week : weeks) {
            m_n.push_back(m_n.back() + static_cast<double>(week.n));
            m_low.push_back(m_low.back() + static_cast<double>(week.low));
        }
    }
    double operator()(std::size_t from, std::size_t to) const {
        const double n = m_n[to] - m_n[from];
        const double low = m_low[to] - m_low[from];
        return -2 * (entropy(low, n) + entropy(n - low, n));
    }

  private:
    std::vector<double> m_n;
    std::vector<double> m_low;
};

} // namespace

double changePenalty(std::size_t weeks) {
    return 3 * std::log(static_cast<double>(std::max<std::size_t>(1, weeks)));
}

std::vector<std::size_t> changePoints(std::span<const Counted> weeks, double penalty, std::size_t least) {
    const std::size_t size = weeks.size();
    least = std::max<std::size_t>(1, least);
    if (size < 2 * least) return {};
    const Costs cost(weeks);
    constexpr double never = std::numeric_limits<double>::infinity();
    std::vector<double> best(size + 1, never);
    std::vector<std::size_t> from(size + 1, 0);
    std::vector<std::size_t> dropAt(size + 1, std::numeric_limits<std::size_t>::max());
    best[0] = -penalty;
    std::vector<std::size_t> starts{0};
    for (std::size_t to = least; to <= size; ++to) {
        std::erase_if(starts, [&](std::size_t start) { return dropAt[start] <= to; });
        for (const std::size_t start : starts) {
            if (to - start < least) continue;
            const double total = best[start] + cost(start, to) + penalty;
            if (total < best[to]) {
                best[to] = total;
                from[to] = start;
            }
        }
        for (const std::size_t start : starts) {
            if (to - start >= least && best[start] + cost(start, to) >= best[to])
                dropAt[start] = std::min(dropAt[start], to + least);
        }
        if (best[to] < never) starts.push_back(to);
    }
    std::vector<std::size_t> changes;
    for (std::size_t at = from[size]; at > 0; at = from[at])
        changes.push_back(at);
    std::ranges::reverse(changes);
    return changes;
}

} // namespace chwila::analysis::method
