#include "core/mining/journey_from_log.h"

#include "core/base/text.h"
#include "core/mining/words.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"

#include <queue>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace chwila::mining {

using namespace model;

namespace {

constexpr int mostStages = 8;
constexpr double milestoneShare = 0.5;

QString cardName(const QString& name) {
    return elided(singleLine(name), 200);
}

/// The order in which customers meet the activities, ties by how many meet them.
std::vector<quint32> meetingOrder(const Discovery& discovery) {
    std::vector<quint32> order(discovery.activities.size());
    std::iota(order.begin(), order.end(), quint32{0});
    std::ranges::stable_sort(order, [&](quint32 a, quint32 b) {
        const ActivityFigures& left = discovery.activities[a];
        const ActivityFigures& right = discovery.activities[b];
        if (left.place != right.place) return left.place < right.place;
        return left.customers > right.customers;
    });
    return order;
}

/// Grows the set of activities that can be reached, most used links first.
class Reach {
  public:
    Reach(const Discovery& discovery, std::vector<Link>& kept)
        : m_all(discovery.activities.size()),
          m_kept(kept),
          m_keptFrom(m_all.size()),
          m_reached(m_all.size()) {
        for (const Link& link : discovery.links)
            m_all[link.from].push_back(link);
        for (const Link& link : kept)
            m_keptFrom[link.from].push_back(link.to);
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (discovery.activities[i].starts > 0) visit(static_cast<quint32>(i));
        }
    }
    void connectAll() {
        while (!m_ways.empty()) {
            const Link link = m_ways.top();
            m_ways.pop();
            if (m_reached[link.to]) continue;
            m_kept.push_back(link);
            visit(link.to);
        }
    }

  private:
    void visit(quint32 first) {
        std::vector<quint32> open{first};
        while (!open.empty()) {
            const quint32 at = open.back();
            open.pop_back();
            if (m_reached[at]) continue;
            m_reached[at] = true;
            open.insert(open.end(), m_keptFrom[at].begin(), m_keptFrom[at].end());
            for (const Link& link : m_all[at])
                m_ways.push(link);
        }
    }
    struct LessUsed {
        bool operator()(const Link& a, const Link& b) const {
            return std::tuple(a.count, b.from, b.to) < std::tuple(b.count, a.from, a.to);
        }
    };

    std::vector<std::vector<Link>> m_all;
    std::vector<Link>& m_kept;
    std::vector<std::vector<quint32>> m_keptFrom;
    std::vector<bool> m_reached;
    std::priority_queue<Link, std::vector<Link>, LessUsed> m_ways;
};

/// Stages begin at columns with an activity that most customers meet, and where a known stage changes.
struct StagePlan {
    QString name;
    int firstColumn = 0;
};

class Maker {
  public:
    Maker(const Project& project, const Discovery& discovery, const JourneyOptions& options)
        : m_discovery(discovery),
          m_options(options),
          m_kept(linksForMap(discovery, options.leastShare, options.leastDependency)),
          m_columns(columnsOf(discovery, m_kept)),
          m_draft(project) {}

    Change make() {
        Journey journey;
        journey.name = m_options.name;
        journey.order = nextOrder<Journey>();
        m_journey = m_draft.add(std::move(journey));
        if (std::ranges::any_of(m_discovery.activities,
                                [](const ActivityFigures& each) { return !each.stage.isEmpty(); })) {
            addKnownStages();
        } else {
            addStages();
        }
        addCards();
        addArrows();
        return std::move(m_draft).take();
    }

  private:
    template <class Record>
    int nextOrder() const {
        int order = 0;
        for (const Record& record : m_draft.project().all<Record>())
            order = std::max(order, record.order + 1);
        return order;
    }
    template <class Record>
    Id<Record> named(const QString& name) {
        const QString folded = foldedForSearch(name);
        for (const Record& record : m_draft.project().all<Record>()) {
            if (foldedForSearch(record.name) == folded) return record.id;
        }
        Record record;
        record.name = cardName(name);
        record.order = nextOrder<Record>();
        return m_draft.add(std::move(record));
    }

    std::vector<StagePlan> planStages() const;
    void addStages();
    void addKnownStages();
    void addCards();
    void addArrows();
    DepartmentId departmentFor(const ActivityFigures& activity);

    const Discovery& m_discovery;
    const JourneyOptions& m_options;
    std::vector<Link> m_kept;
    std::vector<int> m_columns;
    Draft m_draft;
    JourneyId m_journey;
    std::vector<std::pair<StageId, int>> m_cells; // by activity: its stage and step
    std::vector<TouchpointId> m_cards;            // by activity
};

std::vector<StagePlan> Maker::planStages() const {
    std::vector<StagePlan> plans;
    const int last = *std::ranges::max_element(m_columns);
    const auto most = static_cast<double>(m_discovery.customers) * milestoneShare;
    for (int column = 0; column <= last; ++column) {
        const ActivityFigures* leading = nullptr;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ActivityFigures& each = m_discovery.activities[i];
            if (m_columns[i] == column && (!leading || each.customers > leading->customers)) leading = &each;
        }
        const bool milestone = leading && static_cast<double>(leading->customers) >= most;
        const bool room = static_cast<int>(plans.size()) < mostStages;
        if (leading && (plans.empty() || (milestone && room)))
            plans.push_back({cardName(leading->name), column});
    }
    // With nearly every activity a milestone there would be a stage for each card: put neighbours together.
    while (plans.size() > 3 && plans.size() * 2 > static_cast<std::size_t>(last + 1)) {
        std::vector<StagePlan> fewer;
        for (std::size_t i = 0; i < plans.size(); i += 2)
            fewer.push_back(plans[i]);
        plans = std::move(fewer);
    }
    return plans;
}

void Maker::addStages() {
    const std::vector<StagePlan> plans = planStages();
    std::vector<StageId> ids;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        Stage stage;
        stage.journey = m_journey;
        stage.name = plans[i].name;
        stage.phase = Phase::During;
        stage.order = static_cast<int>(i);
        ids.push_back(m_draft.add(std::move(stage)));
    }
    for (const int column : m_columns) {
        std::size_t at = 0;
        while (at + 1 < plans.size() && plans[at + 1].firstColumn <= column)
            ++at;
        m_cells.emplace_back(ids[at], column - plans[at].firstColumn);
    }
}

/// Stages as the log names them, in the order in which they are met; steps by column.
void Maker::addKnownStages() {
    m_cells.resize(m_discovery.activities.size());
    QStringList names;
    std::vector<std::vector<quint32>> members;
    for (const quint32 activity : meetingOrder(m_discovery)) {
        QString name = m_discovery.activities[activity].stage;
        if (name.isEmpty()) name = m_options.name;
        qsizetype at = names.indexOf(name);
        if (at < 0) {
            at = names.size();
            names += name;
            members.emplace_back();
        }
        members[static_cast<std::size_t>(at)].push_back(activity);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        Stage stage;
        stage.journey = m_journey;
        stage.name = cardName(names[i]);
        stage.phase = Phase::During;
        stage.order = static_cast<int>(i);
        const StageId id = m_draft.add(std::move(stage));
        std::vector<quint32>& own = members[static_cast<std::size_t>(i)];
        std::ranges::stable_sort(own, {}, [this](quint32 activity) { return m_columns[activity]; });
        int step = -1;
        int column = -1;
        for (const quint32 activity : own) {
            if (m_columns[activity] != column) ++step;
            column = m_columns[activity];
            m_cells[activity] = {id, step};
        }
    }
}

DepartmentId Maker::departmentFor(const ActivityFigures& activity) {
    // To put it into a department that is there would claim what the log does not say.
    return named<Department>(activity.department.isEmpty() ? Words::tr("Department not known")
                                                           : activity.department);
}

void Maker::addCards() {
    m_cards.resize(m_discovery.activities.size());
    for (const quint32 activity : meetingOrder(m_discovery)) {
        const ActivityFigures& figures = m_discovery.activities[activity];
        Touchpoint card;
        card.name = cardName(figures.name);
        std::tie(card.stage, card.step) = m_cells[activity];
        card.department = departmentFor(figures);
        if (!figures.channel.isEmpty()) card.channel = named<Channel>(figures.channel);
        m_cards[activity] = m_draft.add(std::move(card));
    }
}

void Maker::addArrows() {
    const auto add = [this](std::optional<TouchpointId> from, std::optional<TouchpointId> to, Exit exit,
                            qint64 count) {
        if (count <= 0) return;
        Transition arrow;
        arrow.from = from;
        arrow.to = to;
        arrow.exit = exit;
        arrow.weight = static_cast<double>(count);
        m_draft.add(std::move(arrow));
    };
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        add(std::nullopt, m_cards[i], Exit::Finished, m_discovery.activities[i].starts);
    for (const Link& link : m_kept)
        add(m_cards[link.from], m_cards[link.to], Exit::Finished, link.count);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const ActivityFigures& activity = m_discovery.activities[i];
        const bool finished = m_options.finishedAt.isEmpty()
                              || m_options.finishedAt.contains(activity.name, Qt::CaseInsensitive);
        add(m_cards[i], std::nullopt, finished ? Exit::Finished : Exit::Lost, activity.ends);
    }
}

} // namespace

std::vector<Link> linksForMap(const Discovery& discovery, double share, double leastDependency) {
    std::vector<Link> links = keptLinks(discovery, share, leastDependency);
    Reach(discovery, links).connectAll();
    return links;
}

std::vector<int> columnsOf(const Discovery& discovery, const std::vector<Link>& kept) {
    const std::vector<quint32> order = meetingOrder(discovery);
    std::vector<std::size_t> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    std::vector<std::vector<quint32>> before(order.size());
    for (const Link& link : kept) {
        if (rank[link.from] < rank[link.to]) before[link.to].push_back(link.from);
    }
    std::vector<int> columns(order.size(), 0);
    for (const quint32 activity : order) {
        for (const quint32 earlier : before[activity])
            columns[activity] = std::max(columns[activity], columns[earlier] + 1);
    }
    return columns;
}

Result<Change> journeyFromLog(const Project& project, const Discovery& discovery,
                              const JourneyOptions& options) {
    if (discovery.activities.empty())
        return fail(ErrorCode::Invalid, Words::tr("The log holds no event that can be read."));
    return Maker(project, discovery, options).make();
}

} // namespace chwila::mining
