#include "core/mining/frequent.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace chwila::mining {

namespace {

constexpr std::size_t fewActivities = 12; // fit on a screen at a size at which cards can be read
constexpr double mostCustomers = 0.9;
constexpr quint32 leftOutMark = ~quint32{0};

/// Places in Discovery::activities, first those that stay in any case, then by how many customers do them.
std::vector<quint32> byCustomers(const Discovery& discovery, const QStringList& always, std::size_t& fixed) {
    std::vector<quint32> order(discovery.activities.size());
    std::iota(order.begin(), order.end(), quint32{0});
    std::vector<bool> stays(order.size());
    for (const quint32 activity : order)
        stays[activity] = always.contains(discovery.activities[activity].name, Qt::CaseInsensitive);
    std::ranges::stable_sort(order, [&](quint32 a, quint32 b) {
        if (stays[a] != stays[b]) return static_cast<bool>(stays[a]);
        return discovery.activities[a].customers > discovery.activities[b].customers;
    });
    fixed = static_cast<std::size_t>(std::ranges::count(stays, true));
    return order;
}

/// By rank: customers whose rarest activity has it.
std::vector<qint64> customersByRarest(const Discovery& discovery, const std::vector<quint32>& order) {
    std::vector<std::size_t> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    std::vector<qint64> customers(order.size(), 0);
    for (std::size_t way = 0; way < discovery.variants.size(); ++way) {
        std::size_t rarest = 0;
        for (const quint32 step : discovery.variants.of(way))
            rarest = std::max(rarest, rank[step]);
        customers[rarest] += discovery.variants.customers[way];
    }
    return customers;
}

/// Follows the ways once more, past what is left out.
class Refollow {
  public:
    Refollow(const Discovery& whole, const std::vector<quint32>& kept)
        : m_whole(whole), m_place(whole.activities.size(), leftOutMark) {
        for (const quint32 activity : kept) {
            m_place[activity] = static_cast<quint32>(m_shown.activities.size());
            ActivityFigures figures = whole.activities[activity];
            figures.starts = 0;
            figures.ends = 0;
            m_shown.activities.push_back(std::move(figures));
        }
        m_shown.merged = whole.merged;
        m_shown.notes = whole.notes;
    }
    Discovery followed() && {
        for (std::size_t way = 0; way < m_whole.variants.size(); ++way)
            follow(m_whole.variants.of(way), m_whole.variants.customers[way]);
        for (const ActivityFigures& each : m_shown.activities)
            m_shown.events += each.events;
        const std::size_t activities = m_shown.activities.size();
        for (const auto& [pair, count] : m_moves) {
            m_shown.links.push_back({static_cast<quint32>(pair / activities),
                                     static_cast<quint32>(pair % activities),
                                     count,
                                     {},
                                     0});
        }
        sortLinks(m_shown.links);
        return std::move(m_shown);
    }

  private:
    void follow(std::span<const quint32> steps, qint64 customers) {
        quint32 before = leftOutMark;
        for (const quint32 step : steps) {
            const quint32 at = m_place[step];
            if (at == leftOutMark) continue;
            if (before == leftOutMark) {
                m_shown.activities[at].starts += customers;
            } else {
                m_moves[std::size_t{before} * m_shown.activities.size() + at] += customers;
            }
            before = at;
        }
        if (before == leftOutMark) return; // nothing of theirs is shown
        m_shown.activities[before].ends += customers;
        m_shown.customers += customers;
    }

    const Discovery& m_whole;
    std::vector<quint32> m_place; // in `shown`, by activity of the whole
    std::unordered_map<std::size_t, qint64> m_moves;
    Discovery m_shown;
};

} // namespace

Frequent frequentActivities(const Discovery& discovery, double cover, const QStringList& always) {
    Frequent result;
    if (discovery.activities.empty()) return result;
    std::size_t fixed = 0;
    const std::vector<quint32> order = byCustomers(discovery, always, fixed);
    const std::vector<qint64> customers = customersByRarest(discovery, order);
    const double needed = cover * static_cast<double>(discovery.customers) - 1e-9;
    std::size_t count = 0;
    while (count < order.size()
           && (count == 0 || count < fixed || static_cast<double>(result.customers) < needed))
        result.customers += customers[count++];
    if (count == order.size()) {
        result.shown = discovery;
        return result;
    }
    const auto rest = order.begin() + static_cast<std::ptrdiff_t>(count);
    result.leftOut.assign(rest, order.end());
    std::vector<quint32> kept(order.begin(), rest);
    std::ranges::sort(kept);
    result.shown = Refollow(discovery, kept).followed();
    return result;
}

double usualCover(const Discovery& discovery) {
    const bool knowsStages = std::ranges::any_of(
        discovery.activities, [](const ActivityFigures& each) { return !each.stage.isEmpty(); });
    return knowsStages || discovery.activities.size() <= fewActivities ? 1 : mostCustomers;
}

} // namespace chwila::mining
