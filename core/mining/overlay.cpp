#include "core/mining/overlay.h"

#include "core/mining/words.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"

#include <algorithm>
#include <map>
#include <set>

namespace chwila::mining {

using namespace model;

namespace {

TouchpointId plain(const std::optional<TouchpointId>& id) {
    return id.value_or(TouchpointId{});
}
Ends endsOf(const Transition& transition) {
    return {plain(transition.from), plain(transition.to)};
}

/// The drawn arrows between touchpoints as a graph.
class DrawnGraph {
  public:
    explicit DrawnGraph(const JourneyIndex& index) {
        for (const Transition* arrow : index.transitions()) {
            m_ends.insert(endsOf(*arrow));
            if (!arrow->from) m_hasStarts = true;
            if (arrow->from && arrow->to) m_next[*arrow->from].push_back(*arrow->to);
        }
    }
    bool has(const Ends& ends) const { return m_ends.contains(ends); }
    bool hasStarts() const { return m_hasStarts; }

    /// What lies between on a shortest way of at least one arrow; nothing where there is no way.
    std::optional<std::vector<TouchpointId>> between(TouchpointId from, TouchpointId to) const {
        std::map<TouchpointId, TouchpointId> cameFrom;
        std::vector<TouchpointId> front{from};
        while (!front.empty() && !cameFrom.contains(to)) {
            std::vector<TouchpointId> reached;
            for (const TouchpointId at : front) {
                const auto next = m_next.find(at);
                if (next == m_next.end()) continue;
                for (const TouchpointId id : next->second) {
                    if (cameFrom.try_emplace(id, at).second) reached.push_back(id);
                }
            }
            front = std::move(reached);
        }
        if (!cameFrom.contains(to)) return std::nullopt;
        std::vector<TouchpointId> way;
        for (TouchpointId at = cameFrom.at(to); at != from; at = cameFrom.at(at))
            way.push_back(at);
        std::ranges::reverse(way);
        return way;
    }

  private:
    std::set<Ends> m_ends;
    std::map<TouchpointId, std::vector<TouchpointId>> m_next;
    bool m_hasStarts = false;
};

class Comparer {
  public:
    Comparer(const Project& project, JourneyId journey, const ObservedPaths& observed)
        : m_index(project, journey), m_graph(m_index), m_observed(observed) {}

    Comparison compare() {
        m_result.customers = m_observed.customers;
        countLeaving();
        for (const ObservedLink& link : m_observed.links) {
            if (isHere(link)) compareLink(link);
        }
        compareArrows();
        comparePaths();
        compareTouchpoints();
        const auto byCustomers = [](const auto& a, const auto& b) { return a.customers > b.customers; };
        std::ranges::stable_sort(m_result.undrawn, byCustomers);
        std::ranges::stable_sort(m_result.skipped, byCustomers);
        std::ranges::stable_sort(m_result.unmatched, byCustomers);
        return std::move(m_result);
    }

  private:
    bool isHere(const ObservedLink& link) const {
        return (!link.from || m_index.contains(*link.from)) && (!link.to || m_index.contains(*link.to));
    }
    double shareOf(const ObservedLink& link) const {
        const auto at = m_leaving.find(plain(link.from));
        return at == m_leaving.end() || at->second == 0
                   ? 0
                   : static_cast<double>(link.count) / static_cast<double>(at->second);
    }
    void countLeaving() {
        for (const ObservedLink& link : m_observed.links) {
            if (isHere(link)) m_leaving[plain(link.from)] += link.count;
        }
    }
    void compareLink(const ObservedLink& link) {
        const Ends ends{plain(link.from), plain(link.to)};
        const bool drawn = m_graph.has(ends);
        if (link.from && link.to) {
            m_result.moves += link.count;
            if (drawn) m_result.drawnMoves += link.count;
        }
        if (drawn) {
            m_seen.emplace(ends, &link);
            return;
        }
        UndrawnMove move{link.from,     link.to, MoveKind::Elsewhere, link.count,
                         shareOf(link), {},      link.medianHours};
        if (link.from && link.to) {
            if (ends.first == ends.second || m_graph.between(ends.second, ends.first)) {
                move.kind = MoveKind::Back;
            }
            // A way forward counts before the way back that a drawn loop gives.
            if (const auto way = m_graph.between(ends.first, ends.second); way && ends.first != ends.second) {
                move.kind = MoveKind::Skip;
                move.skipped = *way;
                for (const TouchpointId id : *way)
                    m_skipped[id] += link.count;
            }
        }
        m_result.undrawn.push_back(std::move(move));
    }
    void compareArrows();
    void comparePaths();
    void compareTouchpoints();

    JourneyIndex m_index;
    DrawnGraph m_graph;
    const ObservedPaths& m_observed;
    Comparison m_result;
    std::map<TouchpointId, qint64> m_leaving;
    std::map<Ends, const ObservedLink*> m_seen;
    std::map<TouchpointId, qint64> m_skipped;
};

void Comparer::compareArrows() {
    for (const Transition* arrow : m_index.transitions()) {
        DrawnArrow row;
        row.transition = arrow->id;
        if (const auto at = m_seen.find(endsOf(*arrow)); at != m_seen.end()) {
            row.customers = at->second->count;
            row.share = shareOf(*at->second);
            row.medianHours = at->second->medianHours;
        }
        m_result.arrows.push_back(row);
    }
    for (const auto& [touchpoint, customers] : m_skipped)
        m_result.skipped.push_back({touchpoint, customers});
}

void Comparer::comparePaths() {
    for (const ObservedPath& path : m_observed.paths) {
        std::vector<TouchpointId> here;
        std::ranges::copy_if(path.touchpoints, std::back_inserter(here),
                             [this](TouchpointId id) { return m_index.contains(id); });
        if (here.empty()) continue;
        m_result.covered += path.customers;
        bool follows = !m_graph.hasStarts() || m_graph.has({TouchpointId{}, here.front()});
        for (std::size_t i = 1; i < here.size(); ++i)
            follows = follows && m_graph.has({here[i - 1], here[i]});
        if (follows) m_result.following += path.customers;
        const std::set<TouchpointId> different(here.begin(), here.end());
        if (different.size() < here.size()) m_result.returning += path.customers;
    }
}

void Comparer::compareTouchpoints() {
    std::set<TouchpointId> seen;
    for (const ObservedActivity& activity : m_observed.activities) {
        const bool here = activity.touchpoint && m_index.contains(*activity.touchpoint);
        if (here && activity.events > 0) seen.insert(*activity.touchpoint);
        if (!here) m_result.unmatched.push_back(activity);
    }
    for (const Touchpoint* card : m_index.touchpoints()) {
        if (!seen.contains(card->id)) m_result.unseen.push_back(card->id);
    }
}

/// The arrows of one pair of ends share what was seen between them as they are weighted now.
void takeWeights(Draft& draft, const JourneyIndex& index, const ObservedPaths& observed) {
    std::map<Ends, qint64> counts;
    for (const ObservedLink& link : observed.links)
        counts[{plain(link.from), plain(link.to)}] += link.count;
    std::map<Ends, std::pair<double, int>> present; // sum of weights, number of arrows
    for (const Transition* arrow : index.transitions()) {
        auto& [sum, arrows] = present[endsOf(*arrow)];
        sum += arrow->weight;
        ++arrows;
    }
    for (const Transition* arrow : index.transitions()) {
        const Ends ends = endsOf(*arrow);
        const auto at = counts.find(ends);
        const auto& [sum, arrows] = present.at(ends);
        const double part = sum > 0 ? arrow->weight / sum : 1.0 / arrows;
        const double weight = at == counts.end() ? 0 : static_cast<double>(at->second) * part;
        draft.update(arrow->id, [weight](Transition& record) { record.weight = weight; });
    }
}

} // namespace

Comparison compare(const Project& project, JourneyId journey, const ObservedPaths& observed) {
    return Comparer(project, journey, observed).compare();
}

Result<Change> takeOver(const Project& project, JourneyId journey, const ObservedPaths& observed,
                        const LogIdentity& log, const OverlayOptions& options) {
    if (!project.find(journey))
        return fail(ErrorCode::NotFound, Words::tr("This journey is no longer there."));
    if (observed.customers == 0) {
        return fail(ErrorCode::Invalid,
                    Words::tr("No activity of the log has the name of a touchpoint of this journey. Assign "
                              "them by hand, or make a new journey of the log."));
    }
    Draft draft(project);
    ObservedLog record;
    if (const ObservedLog* earlier = observedLogOf(project, journey)) record = *earlier;
    record.journey = journey;
    record.name = log.name;
    record.location = log.location;
    record.reading = readingToText(log.reading);
    record.readOn = log.readOn;
    record.customers = observed.customers;
    record.events = log.events;
    record.paths = pathsToText(observed);
    if (record.id.isValid()) {
        draft.put(std::move(record));
    } else {
        draft.add(std::move(record));
    }
    if (options.takeWeights) takeWeights(draft, JourneyIndex(project, journey), observed);
    for (const UndrawnMove& move : compare(project, journey, observed).undrawn) {
        if (move.share < options.leastShare) continue;
        Transition arrow;
        arrow.from = move.from;
        arrow.to = move.to;
        arrow.weight = static_cast<double>(move.customers);
        draft.add(std::move(arrow));
    }
    return std::move(draft).take();
}

} // namespace chwila::mining
