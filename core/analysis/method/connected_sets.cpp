#include "core/analysis/method/connected_sets.h"

#include <boost/math/distributions/poisson.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chwila::analysis::method {

ConnectedSets::ConnectedSets(const Neighbours& neighbours, std::size_t maximumSize)
    : m_neighbours(neighbours),
      m_maximumSize(maximumSize),
      m_extensions(maximumSize + 1),
      m_touched(neighbours.size(), 0) {}

void ConnectedSets::visit(const std::vector<char>& active, const Visitor& visitor) {
    for (std::size_t root = 0; root < m_neighbours.size(); ++root) {
        if (!active[root]) continue;
        m_set.assign(1, root);
        if (!visitor(m_set) || m_maximumSize < 2) continue;
        m_touched[root] = 1;
        m_extensions[1].clear();
        for (const std::size_t next : m_neighbours[root]) {
            ++m_touched[next];
            if (active[next] && next > root) m_extensions[1].push_back(next);
        }
        extend(1, active, visitor);
        m_touched[root] = 0;
        for (const std::size_t next : m_neighbours[root])
            --m_touched[next];
    }
}

void ConnectedSets::extend(std::size_t depth, const std::vector<char>& active, const Visitor& visitor) {
    std::vector<std::size_t>& candidates = m_extensions[depth];
    while (!candidates.empty()) {
        const std::size_t chosen = candidates.back();
        candidates.pop_back();
        m_set.push_back(chosen);
        if (visitor(m_set) && m_set.size() < m_maximumSize) {
            std::vector<std::size_t>& further = m_extensions[depth + 1];
            further = candidates;
            for (const std::size_t next : m_neighbours[chosen]) {
                if (active[next] && next > m_set.front() && m_touched[next] == 0) further.push_back(next);
            }
            for (const std::size_t next : m_neighbours[chosen])
                ++m_touched[next];
            extend(depth + 1, active, visitor);
            for (const std::size_t next : m_neighbours[chosen])
                --m_touched[next];
        }
        m_set.pop_back();
    }
}

double logLikelihoodRatio(double observed, double expected, double total) {
    if (observed <= expected || expected <= 0) return 0;
    const double inside = observed * std::log(observed / expected);
    const double rest = total - observed;
    return rest > 0 ? inside + rest * std::log(rest / (total - expected)) : inside;
}

std::int64_t screenThreshold(double expected) {
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    if (!(expected > 0)) return never;
    // Long double, Boost's default inside, would decide nothing here and cost most of a quick run.
    using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
    const boost::math::poisson_distribution<double, Policy> poisson(expected);
    const auto passes = [&](std::int64_t observed) {
        const auto x = static_cast<double>(observed);
        return boost::math::cdf(boost::math::complement(poisson, x)) + boost::math::pdf(poisson, x) / 2 < 0.2;
    };
    // The 80 % point of the normal distribution is hardly ever more than one off.
    auto threshold = static_cast<std::int64_t>(expected + 0.8416 * std::sqrt(expected));
    while (!passes(threshold))
        ++threshold;
    while (threshold > 0 && passes(threshold - 1))
        --threshold;
    return threshold;
}

AreaSearch::AreaSearch(const Neighbours& neighbours, std::span<const double> expected, double total,
                       std::size_t maximumSize)
    : m_sets(neighbours, maximumSize),
      m_expected(expected.begin(), expected.end()),
      m_total(total),
      m_maximumSize(maximumSize),
      m_active(neighbours.size(), 0) {
    m_threshold.reserve(m_expected.size());
    for (const double each : m_expected)
        m_threshold.push_back(screenThreshold(each));
}

FoundArea AreaSearch::best(std::span<const std::int64_t> observed, const std::vector<char>& allowed,
                           const Progress& progress) {
    for (std::size_t i = 0; i < m_active.size(); ++i)
        m_active[i] = allowed[i] && observed[i] >= m_threshold[i] ? 1 : 0;
    prepareBounds(observed);

    FoundArea found;
    unsigned visits = 0;
    bool stopped = false;
    m_sets.visit(m_active, [&](std::span<const std::size_t> set) {
        if ((++visits & 0xfffU) == 0) stopped = stopped || progress.cancelled();
        if (stopped) return false;
        double o = 0;
        double e = 0;
        for (const std::size_t i : set) {
            o += static_cast<double>(observed[i]);
            e += m_expected[i];
        }
        const double llr = logLikelihoodRatio(o, e, m_total);
        if (llr > found.llr + 1e-12) {
            found.llr = llr;
            found.members.assign(set.begin(), set.end());
        }
        return bound(o, e, m_maximumSize - set.size()) > found.llr;
    });
    std::ranges::sort(found.members);
    return found;
}

void AreaSearch::prepareBounds(std::span<const std::int64_t> observed) {
    m_mostObserved.clear();
    m_leastExpected.clear();
    for (std::size_t i = 0; i < m_active.size(); ++i) {
        if (!m_active[i]) continue;
        m_mostObserved.push_back(static_cast<double>(observed[i]));
        m_leastExpected.push_back(m_expected[i]);
    }
    const auto kept = static_cast<std::ptrdiff_t>(std::min(m_maximumSize, m_mostObserved.size()));
    std::ranges::partial_sort(m_mostObserved, m_mostObserved.begin() + kept, std::greater<>());
    std::ranges::partial_sort(m_leastExpected, m_leastExpected.begin() + kept);
    for (std::size_t i = 1; i < static_cast<std::size_t>(kept); ++i) {
        m_mostObserved[i] += m_mostObserved[i - 1];
        m_leastExpected[i] += m_leastExpected[i - 1];
    }
}

// The ratio rises with O and falls with E, so no set with `more` further members can exceed this.
double AreaSearch::bound(double observed, double expected, std::size_t more) const {
    double most = 0;
    for (std::size_t i = 0; i < std::min(more, m_mostObserved.size()); ++i) {
        const double o = std::min(m_total, observed + m_mostObserved[i]);
        most = std::max(most, logLikelihoodRatio(o, expected + m_leastExpected[i], m_total));
    }
    return most;
}

} // namespace chwila::analysis::method
