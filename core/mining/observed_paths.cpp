#include "core/mining/observed_paths.h"

#include "core/mining/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <map>

namespace chwila::mining {

using model::TouchpointId;

namespace {

constexpr std::size_t mostPaths = 1000;

std::optional<TouchpointId> present(TouchpointId id) {
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// Median hours of the pairs of touchpoints that one link of the log stands for.
std::map<Ends, std::optional<double>> hoursOf(const Discovery& discovery,
                                              const std::vector<TouchpointId>& touchpoints) {
    std::map<Ends, std::optional<double>> hours;
    for (const Link& link : discovery.links) {
        const Ends ends{touchpoints[link.from], touchpoints[link.to]};
        if (!ends.first.isValid() || !ends.second.isValid()) continue;
        const auto [at, isNew] = hours.try_emplace(ends, link.medianHours);
        if (!isNew) at->second.reset();
    }
    return hours;
}

Error unreadable(const QString& place = {}) {
    return {ErrorCode::Damaged,
            Words::tr("What the log showed cannot be read any more; mine the log again."),
            place,
            {}};
}

QJsonObject totalsToJson(const ObservedTotals& totals) {
    QJsonObject object{{QStringLiteral("customers_with_a_repeat"), totals.customersWithRepeat},
                       {QStringLiteral("variants"), totals.variants},
                       {QStringLiteral("variants_for_80pct"), totals.variantsFor80}};
    if (totals.meanHours) object.insert(QStringLiteral("mean_hours"), *totals.meanHours);
    if (totals.medianHours) object.insert(QStringLiteral("median_hours"), *totals.medianHours);
    return object;
}

/// Reads what pathsToText() wrote and remembers the first place that no log can have shown.
class PathsReader {
  public:
    explicit PathsReader(const QJsonObject& object) : m_object(object) {}

    Result<ObservedPaths> read() {
        m_place = QStringLiteral("customers");
        m_paths.customers = number(m_object.value(m_place));
        if (const QJsonValue log = m_object.value(QStringLiteral("log")); !log.isUndefined()) {
            m_place = QStringLiteral("log");
            readTotals(log.toObject());
        }
        eachOf("activities", [this](const QJsonValue& row) { readActivity(row); });
        eachOf("links", [this](const QJsonValue& row) { readLink(row); });
        eachOf("paths", [this](const QJsonValue& row) { readPath(row.toArray()); });
        if (m_wrong) return fail(unreadable(*m_wrong));
        return std::move(m_paths);
    }

  private:
    void eachOf(const char* key, const std::function<void(const QJsonValue&)>& readRow) {
        const QJsonValue rows = m_object.value(QLatin1String(key));
        m_place = QLatin1String(key);
        expect(rows.isUndefined() || rows.isArray());
        qsizetype at = 0;
        for (const QJsonValue row : rows.toArray()) {
            m_place = QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(at++);
            readRow(row);
        }
    }
    void expect(bool sound) {
        if (!sound && !m_wrong) m_wrong = m_place;
    }
    /// Whole, not below 0, and such that sums of them fit.
    qint64 number(const QJsonValue& value) {
        constexpr qint64 most = 1'000'000'000'000;
        const qint64 read = value.toInteger(-1);
        expect(read >= 0 && read <= most);
        return read;
    }
    std::optional<double> hours(const QJsonValue& value) {
        constexpr double most = 1e8; // more than ten thousand years
        if (value.isUndefined() || value.isNull()) return std::nullopt;
        expect(value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= most);
        return value.toDouble();
    }
    std::optional<TouchpointId> touchpoint(const QJsonValue& value) {
        if (value.isUndefined() || value.isNull()) return std::nullopt;
        const qint64 id = value.toInteger(-1);
        expect(id >= 0);
        return present(TouchpointId{id});
    }
    void readTotals(const QJsonObject& object) {
        const auto count = [&](const char* key) { return number(object.value(QLatin1String(key))); };
        const auto time = [&](const char* key) { return hours(object.value(QLatin1String(key))); };
        m_paths.totals =
            ObservedTotals{count("customers_with_a_repeat"), count("variants"), count("variants_for_80pct"),
                           time("mean_hours"), time("median_hours")};
    }
    void readActivity(const QJsonValue& row) {
        m_paths.activities.push_back(
            {row[QLatin1String("name")].toString(), touchpoint(row[QLatin1String("touchpoint")]),
             number(row[QLatin1String("events")]), number(row[QLatin1String("customers")])});
    }
    void readLink(const QJsonValue& row) {
        const ObservedLink link{touchpoint(row[0]), touchpoint(row[1]), number(row[2]), hours(row[3])};
        expect(link.from || link.to);
        m_paths.links.push_back(link);
    }
    void readPath(const QJsonArray& row) {
        ObservedPath path{number(row.at(0)), {}};
        for (qsizetype i = 1; i < row.size(); ++i)
            path.touchpoints.push_back(touchpoint(row.at(i)).value_or(TouchpointId{}));
        expect(path.customers > 0 && !path.touchpoints.empty());
        expect(std::ranges::all_of(path.touchpoints, &TouchpointId::isValid));
        m_onPaths += path.customers;
        expect(m_onPaths <= m_paths.customers);
        m_paths.paths.push_back(std::move(path));
    }

    const QJsonObject& m_object;
    ObservedPaths m_paths;
    qint64 m_onPaths = 0;
    QString m_place; // of what is being read
    std::optional<QString> m_wrong;
};

QJsonArray linkToJson(const ObservedLink& link) {
    QJsonArray row{link.from ? link.from->value : 0, link.to ? link.to->value : 0, link.count};
    if (link.medianHours) row.append(*link.medianHours);
    return row;
}

} // namespace

QStringList activityNames(const Discovery& discovery) {
    QStringList names;
    for (const ActivityFigures& activity : discovery.activities)
        names += activity.name;
    return names;
}

ObservedPaths observe(const Discovery& discovery, const std::vector<feedback::LabelMatch>& matches) {
    ObservedPaths observed;
    observed.totals =
        ObservedTotals{discovery.customersWithRepeat, static_cast<qint64>(discovery.variants.size()),
                       discovery.variantsFor80, discovery.meanHours, discovery.medianHours};
    std::vector<TouchpointId> touchpoints;
    for (const ActivityFigures& activity : discovery.activities) {
        const auto match = std::ranges::find(matches, activity.name, &feedback::LabelMatch::label);
        ObservedActivity row{activity.name, {}, activity.events, activity.customers};
        if (match != matches.end()) row.touchpoint = match->touchpoint;
        touchpoints.push_back(row.touchpoint.value_or(TouchpointId{}));
        observed.activities.push_back(std::move(row));
    }
    std::map<std::vector<TouchpointId>, qint64> paths;
    std::map<Ends, qint64> links;
    std::vector<TouchpointId> path;
    for (std::size_t i = 0; i < discovery.variants.size(); ++i) {
        path.clear();
        for (const quint32 step : discovery.variants.of(i)) {
            if (touchpoints[step].isValid()) path.push_back(touchpoints[step]);
        }
        if (path.empty()) continue;
        const qint64 customers = discovery.variants.customers[i];
        observed.customers += customers;
        paths[path] += customers;
        links[{TouchpointId{}, path.front()}] += customers;
        links[{path.back(), TouchpointId{}}] += customers;
        for (std::size_t s = 1; s < path.size(); ++s)
            links[{path[s - 1], path[s]}] += customers;
    }
    const auto hours = hoursOf(discovery, touchpoints);
    for (const auto& [ends, count] : links) {
        const auto at = hours.find(ends);
        observed.links.push_back({present(ends.first), present(ends.second), count,
                                  at == hours.end() ? std::nullopt : at->second});
    }
    for (const auto& [steps, customers] : paths)
        observed.paths.push_back({customers, steps});
    std::ranges::stable_sort(observed.paths, std::ranges::greater{}, &ObservedPath::customers);
    return observed;
}

QString pathsToText(const ObservedPaths& paths) {
    QJsonArray activities;
    for (const ObservedActivity& each : paths.activities) {
        QJsonObject row{{QStringLiteral("name"), each.name},
                        {QStringLiteral("events"), each.events},
                        {QStringLiteral("customers"), each.customers}};
        if (each.touchpoint) row.insert(QStringLiteral("touchpoint"), each.touchpoint->value);
        activities.append(row);
    }
    QJsonArray links;
    for (const ObservedLink& link : paths.links)
        links.append(linkToJson(link));
    QJsonArray ways;
    for (std::size_t i = 0; i < std::min(paths.paths.size(), mostPaths); ++i) {
        QJsonArray row{paths.paths[i].customers};
        for (const TouchpointId id : paths.paths[i].touchpoints)
            row.append(id.value);
        ways.append(row);
    }
    QJsonObject object{{QStringLiteral("customers"), paths.customers},
                       {QStringLiteral("activities"), activities},
                       {QStringLiteral("links"), links},
                       {QStringLiteral("paths"), ways}};
    if (paths.totals) object.insert(QStringLiteral("log"), totalsToJson(*paths.totals));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ObservedPaths> pathsFromText(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) return fail(unreadable());
    const QJsonObject object = document.object();
    return PathsReader(object).read();
}

std::optional<QString> neverThere(const ObservedPaths& paths, qint64 highestId) {
    const auto placed = [](const char* list, std::size_t at) {
        return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(at);
    };
    const auto strange = [&](TouchpointId id) { return id.value > highestId; };
    const auto strangeEnd = [&](const std::optional<TouchpointId>& id) { return id && strange(*id); };
    for (std::size_t i = 0; i < paths.activities.size(); ++i) {
        if (strangeEnd(paths.activities[i].touchpoint)) return placed("activities", i);
    }
    for (std::size_t i = 0; i < paths.links.size(); ++i) {
        if (strangeEnd(paths.links[i].from) || strangeEnd(paths.links[i].to)) return placed("links", i);
    }
    for (std::size_t i = 0; i < paths.paths.size(); ++i) {
        if (std::ranges::any_of(paths.paths[i].touchpoints, strange)) return placed("paths", i);
    }
    return std::nullopt;
}

std::vector<ObservedMove> observedMoves(const ObservedPaths& paths, double leastShare) {
    std::map<Ends, qint64> counts;
    std::map<TouchpointId, qint64> leaving;
    std::map<TouchpointId, qint64> most;
    for (const ObservedLink& link : paths.links) {
        if (!link.from || !link.to) continue;
        counts[{*link.from, *link.to}] += link.count;
        leaving[*link.from] += link.count;
        most[*link.from] = std::max(most[*link.from], link.count);
    }
    std::vector<ObservedMove> moves;
    for (const ObservedLink& link : paths.links) {
        if (!link.from || !link.to || link.count <= 0) continue;
        const auto back = *link.from == *link.to ? counts.end() : counts.find({*link.to, *link.from});
        const qint64 opposite = back == counts.end() ? 0 : back->second;
        ObservedMove move{link, 0, 0, false};
        move.share = static_cast<double>(link.count) / static_cast<double>(leaving[*link.from]);
        move.dependency =
            static_cast<double>(link.count - opposite) / static_cast<double>(link.count + opposite + 1);
        move.kept = move.share >= leastShare || link.count == most[*link.from];
        moves.push_back(move);
    }
    return moves;
}

const model::ObservedLog* observedLogOf(const model::Project& project, model::JourneyId journey) {
    for (const model::ObservedLog& log : project.all<model::ObservedLog>()) {
        if (log.journey == journey) return &log;
    }
    return nullptr;
}

} // namespace chwila::mining
