#include "core/analysis/canonical_order.h"

#include "core/analysis/workspace.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace chwila::analysis {

namespace {

using Colour = std::uint64_t;
using Parts = std::vector<std::uint64_t>;

Colour hashOf(const Parts& parts) {
    return seedFrom(std::as_bytes(std::span(parts)));
}

/// What lies around counts as a whole, in no order.
void addAll(Parts& parts, std::vector<Colour>& around) {
    std::ranges::sort(around);
    parts.push_back(around.size());
    parts.insert(parts.end(), around.begin(), around.end());
    around.clear();
}

/// Shares are sums that may end in other last digits in another order.
std::uint64_t rounded(double share) {
    return static_cast<std::uint64_t>(std::llround(share * 1e9));
}

class Refinement {
  public:
    Refinement(const JourneyGraph& graph, const Answers& answers, bool withShares)
        : m_graph(graph), m_answers(answers), m_withShares(withShares), m_into(graph.size()) {
        for (std::size_t i = 0; i < graph.size(); ++i) {
            for (const method::Arc& arc : graph.next[i])
                m_into[arc.to].push_back({i, arc.share});
            const bool starts = graph.start[i] > 0;
            const bool finishes = graph.finish[i] > 0;
            touchpoints.push_back(hashOf(withShares ? Parts{rounded(graph.start[i]), rounded(graph.finish[i])}
                                                    : Parts{starts ? 1U : 0U, finishes ? 1U : 0U}));
        }
        for (const Stratum& stratum : answers.strata)
            strata.push_back(
                hashOf({static_cast<std::uint64_t>(stratum.n), static_cast<std::uint64_t>(stratum.low)}));
    }

    /// Until no round tells more of them apart.
    void run() {
        std::size_t different = 0;
        for (std::size_t now = count(); now > different; now = count()) {
            different = now;
            round();
        }
    }

    std::vector<Colour> touchpoints;
    std::vector<Colour> strata;

  private:
    std::size_t count() const {
        return std::set<Colour>(touchpoints.begin(), touchpoints.end()).size()
               + std::set<Colour>(strata.begin(), strata.end()).size();
    }
    Colour seen(const method::Arc& arc) const {
        return hashOf({touchpoints[arc.to], m_withShares ? rounded(arc.share) : 0});
    }
    void round() {
        std::vector<Colour> cards;
        std::vector<std::vector<Colour>> ofStratum(strata.size());
        std::vector<Colour> around;
        for (std::size_t i = 0; i < touchpoints.size(); ++i) {
            Parts parts{touchpoints[i]};
            for (const method::Arc& arc : m_graph.next[i])
                around.push_back(seen(arc));
            addAll(parts, around);
            for (const method::Arc& arc : m_into[i])
                around.push_back(seen(arc));
            addAll(parts, around);
            for (const StratumCell& cell : m_answers.of(i)) {
                const auto n = static_cast<std::uint64_t>(cell.n);
                const auto low = static_cast<std::uint64_t>(cell.low);
                around.push_back(hashOf({strata[cell.stratum], n, low}));
                ofStratum[cell.stratum].push_back(hashOf({touchpoints[i], n, low}));
            }
            addAll(parts, around);
            cards.push_back(hashOf(parts));
        }
        for (std::size_t s = 0; s < strata.size(); ++s) {
            Parts parts{strata[s]};
            addAll(parts, ofStratum[s]);
            strata[s] = hashOf(parts);
        }
        touchpoints = std::move(cards);
    }

    const JourneyGraph& m_graph;
    const Answers& m_answers;
    bool m_withShares;
    method::Arcs m_into;
};

/// Positions in the order of what `key` says of them.
template <class Key>
std::vector<std::size_t> sortedBy(std::size_t count, Key&& key) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    return order;
}

std::vector<std::size_t> rankOf(const std::vector<std::size_t>& order) {
    std::vector<std::size_t> rank(order.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        rank[order[k]] = k;
    return rank;
}

} // namespace

CanonicalOrder canonicalOrder(const model::Project& project, const JourneyGraph& graph,
                              const Answers& answers) {
    Refinement plain(graph, answers, false);
    plain.run();
    Refinement shares(graph, answers, true);
    shares.run();
    std::vector<QString> names;
    for (const model::TouchpointId id : graph.ids)
        names.push_back(project.find(id)->name);
    std::vector<QString> questions;
    for (const Stratum& stratum : answers.strata) {
        QStringList words{project.find(stratum.scale)->name};
        for (const auto& [attribute, value] : stratum.segments)
            words << attribute << value;
        questions.push_back(words.join(QChar(0)));
    }

    CanonicalOrder order;
    order.touchpoints = sortedBy(graph.size(), [&](std::size_t i) {
        return std::tuple<Colour, Colour, const QString&>(plain.touchpoints[i], shares.touchpoints[i],
                                                          names[i]);
    });
    order.rank = rankOf(order.touchpoints);
    const std::vector<std::size_t> strata = rankOf(sortedBy(answers.strata.size(), [&](std::size_t s) {
        return std::tuple<Colour, Colour, const QString&>(plain.strata[s], shares.strata[s], questions[s]);
    }));
    order.cells = sortedBy(answers.cells.size(), [&](std::size_t c) {
        const StratumCell& cell = answers.cells[c];
        return std::pair(order.rank[cell.touchpoint], strata[cell.stratum]);
    });
    std::vector<Colour> all = plain.touchpoints;
    all.insert(all.end(), plain.strata.begin(), plain.strata.end());
    Parts parts;
    addAll(parts, all);
    order.seed = hashOf(parts);
    return order;
}

} // namespace chwila::analysis
