#include "core/mining/observed_paths.h"

#include "core/mining/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
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

Error unreadable() {
    return {ErrorCode::Damaged,
            Words::tr("What the log showed cannot be read any more; mine the log again."),
            {},
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

ObservedTotals totalsFromJson(const QJsonObject& object) {
    const auto hours = [&](const char* key) {
        const QJsonValue value = object.value(QLatin1String(key));
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    return {object.value(QStringLiteral("customers_with_a_repeat")).toInteger(),
            object.value(QStringLiteral("variants")).toInteger(),
            object.value(QStringLiteral("variants_for_80pct")).toInteger(), hours("mean_hours"),
            hours("median_hours")};
}

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
    ObservedPaths paths;
    paths.customers = object.value(QStringLiteral("customers")).toInteger();
    if (const QJsonValue log = object.value(QStringLiteral("log")); log.isObject())
        paths.totals = totalsFromJson(log.toObject());
    for (const QJsonValue row : object.value(QStringLiteral("activities")).toArray()) {
        paths.activities.push_back({row[QLatin1String("name")].toString(),
                                    present(TouchpointId{row[QLatin1String("touchpoint")].toInteger()}),
                                    row[QLatin1String("events")].toInteger(),
                                    row[QLatin1String("customers")].toInteger()});
    }
    for (const QJsonValue row : object.value(QStringLiteral("links")).toArray()) {
        ObservedLink link{present(TouchpointId{row[0].toInteger()}),
                          present(TouchpointId{row[1].toInteger()}),
                          row[2].toInteger(),
                          {}};
        if (row[3].isDouble()) link.medianHours = row[3].toDouble();
        if (link.count < 0 || (!link.from && !link.to)) return fail(unreadable());
        paths.links.push_back(link);
    }
    for (const QJsonValue value : object.value(QStringLiteral("paths")).toArray()) {
        const QJsonArray row = value.toArray();
        ObservedPath path{row[0].toInteger(), {}};
        for (qsizetype i = 1; i < row.size(); ++i)
            path.touchpoints.push_back(TouchpointId{row[i].toInteger()});
        if (path.customers <= 0 || path.touchpoints.empty()) return fail(unreadable());
        paths.paths.push_back(std::move(path));
    }
    return paths;
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
