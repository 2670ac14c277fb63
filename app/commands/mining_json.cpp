#include "app/commands/mining_text.h"
#include "core/analysis/json/named_json.h"

#include <QJsonArray>

#include <algorithm>

namespace chwila::app {

namespace {

constexpr std::size_t mostVariants = 100;
constexpr double leastShare = 0.05; // of those who leave, for a link to be kept

QJsonValue orNull(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray activitiesJson(const mining::Discovery& discovery) {
    QJsonArray rows;
    for (const mining::ActivityFigures& each : discovery.activities) {
        rows.append(QJsonObject{{QStringLiteral("name"), each.name},
                                {QStringLiteral("department"), each.department},
                                {QStringLiteral("channel"), each.channel},
                                {QStringLiteral("events"), each.events},
                                {QStringLiteral("customers"), each.customers},
                                {QStringLiteral("starts"), each.starts},
                                {QStringLiteral("ends"), each.ends}});
    }
    return rows;
}

QJsonArray linksJson(const MiningReport& report) {
    const mining::Discovery& discovery = report.discovery;
    std::vector<qint64> leaving(discovery.activities.size(), 0);
    for (const mining::Link& link : discovery.links)
        leaving[link.from] += link.count;
    QJsonArray rows;
    for (const mining::Link& link : discovery.links) {
        const bool kept = std::ranges::any_of(report.kept, [&link](const mining::Link& each) {
            return each.from == link.from && each.to == link.to;
        });
        rows.append(QJsonObject{{QStringLiteral("from"), discovery.activities[link.from].name},
                                {QStringLiteral("to"), discovery.activities[link.to].name},
                                {QStringLiteral("count"), link.count},
                                {QStringLiteral("share"),
                                 static_cast<double>(link.count) / static_cast<double>(leaving[link.from])},
                                {QStringLiteral("median_hours"), orNull(link.medianHours)},
                                {QStringLiteral("dependency"), link.dependency},
                                {QStringLiteral("kept"), kept}});
    }
    return rows;
}

QJsonArray variantsJson(const mining::Discovery& discovery) {
    QJsonArray rows;
    for (std::size_t i = 0; i < std::min(discovery.variants.size(), mostVariants); ++i) {
        QJsonArray steps;
        for (const quint32 step : discovery.variants.of(i))
            steps.append(discovery.activities[step].name);
        rows.append(QJsonObject{{QStringLiteral("customers"), discovery.variants.customers[i]},
                                {QStringLiteral("steps"), steps}});
    }
    return rows;
}

/// A comparison and how touchpoints are named in it; what is nobody's is null.
struct Compared {
    const model::Project& project;
    model::JourneyId journey;
    const mining::Comparison& found;
    QJsonValue (*name)(const model::Project& project, model::TouchpointId id);

    QJsonValue named(const std::optional<model::TouchpointId>& id) const {
        return project.find(id) ? name(project, *id) : QJsonValue();
    }
};

QJsonValue byName(const model::Project& project, model::TouchpointId id) {
    return project.find(id)->name;
}

QJsonValue inFull(const model::Project& project, model::TouchpointId id) {
    return analysis::namedJson(project, id);
}

const char* kindKey(mining::MoveKind kind) {
    switch (kind) {
    case mining::MoveKind::Skip:
        return "skip";
    case mining::MoveKind::Back:
        return "back";
    case mining::MoveKind::Elsewhere:
        return "elsewhere";
    }
    return "";
}

QJsonArray arrowsJson(const Compared& compared) {
    QJsonArray rows;
    for (const mining::DrawnArrow& each : compared.found.arrows) {
        const model::Transition* arrow = compared.project.find(each.transition);
        if (!arrow) continue;
        rows.append(QJsonObject{{QStringLiteral("id"), each.transition.value},
                                {QStringLiteral("from"), compared.named(arrow->from)},
                                {QStringLiteral("to"), compared.named(arrow->to)},
                                {QStringLiteral("customers"), each.customers},
                                {QStringLiteral("share"), each.share},
                                {QStringLiteral("median_hours"), orNull(each.medianHours)}});
    }
    return rows;
}

QJsonArray undrawnJson(const Compared& compared) {
    QJsonArray rows;
    for (const mining::UndrawnMove& move : compared.found.undrawn) {
        QJsonArray skipped;
        for (const model::TouchpointId id : move.skipped)
            skipped.append(compared.named(id));
        rows.append(QJsonObject{{QStringLiteral("from"), compared.named(move.from)},
                                {QStringLiteral("to"), compared.named(move.to)},
                                {QStringLiteral("kind"), QLatin1String(kindKey(move.kind))},
                                {QStringLiteral("customers"), move.customers},
                                {QStringLiteral("share"), move.share},
                                {QStringLiteral("skipped"), skipped}});
    }
    return rows;
}

QJsonObject comparisonJson(const Compared& compared) {
    const mining::Comparison& found = compared.found;
    QJsonArray skipped;
    for (const mining::SkippedTouchpoint& each : found.skipped) {
        skipped.append(QJsonObject{{QStringLiteral("touchpoint"), compared.named(each.touchpoint)},
                                   {QStringLiteral("customers"), each.customers}});
    }
    QJsonArray unseen;
    for (const model::TouchpointId id : found.unseen)
        unseen.append(compared.named(id));
    QJsonArray unmatched;
    for (const mining::ObservedActivity& each : found.unmatched) {
        unmatched.append(
            QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("events"), each.events}});
    }
    const model::Journey* journey = compared.project.find(compared.journey);
    return {{QStringLiteral("journey"), journey ? journey->name : QString()},
            {QStringLiteral("customers"), found.customers},
            {QStringLiteral("covered"), found.covered},
            {QStringLiteral("following"), found.following},
            {QStringLiteral("following_share"), found.followingShare()},
            {QStringLiteral("returning"), found.returning},
            {QStringLiteral("moves"), found.moves},
            {QStringLiteral("drawn_moves"), found.drawnMoves},
            {QStringLiteral("arrows"), arrowsJson(compared)},
            {QStringLiteral("undrawn"), undrawnJson(compared)},
            {QStringLiteral("skipped"), skipped},
            {QStringLiteral("unseen"), unseen},
            {QStringLiteral("unmatched"), unmatched}};
}

QJsonObject drawnJson(const MiningReport& report) {
    QJsonArray leftOut;
    for (const quint32 activity : report.drawn->leftOut) {
        const mining::ActivityFigures& each = report.discovery.activities[activity];
        leftOut.append(
            QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("customers"), each.customers}});
    }
    const mining::Discovery& shown = report.drawn->shown;
    return {{QStringLiteral("activities"), static_cast<qint64>(shown.activities.size())},
            {QStringLiteral("customers"), report.drawn->customers},
            {QStringLiteral("links"), static_cast<qint64>(report.drawnLinks)},
            {QStringLiteral("links_left_out"), static_cast<qint64>(shown.links.size() - report.drawnLinks)},
            {QStringLiteral("left_out"), leftOut}};
}

/// Takes out what fewer than so many customers did.
void dropSmall(mining::Comparison& found, int smallest) {
    const auto few = [smallest](const auto& row) { return row.customers > 0 && row.customers < smallest; };
    std::erase_if(found.arrows, few);
    std::erase_if(found.undrawn, few);
    std::erase_if(found.skipped, few);
    std::erase_if(found.unmatched, few);
}

void addMoves(QJsonObject& object, const mining::ObservedPaths& paths, const model::Project& project,
              int smallest) {
    QJsonArray starts;
    QJsonArray ends;
    for (const mining::ObservedLink& link : paths.links) {
        const std::optional<model::TouchpointId> only = link.from ? link.from : link.to;
        if ((link.from && link.to) || link.count < smallest || !project.find(only)) continue;
        QJsonObject row = analysis::namedJson(project, *only);
        row.insert(QStringLiteral("customers"), link.count);
        (link.from ? ends : starts).append(row);
    }
    QJsonArray links;
    qint64 kept = 0;
    for (const mining::ObservedMove& move : mining::observedMoves(paths, leastShare)) {
        kept += move.kept ? 1 : 0;
        if (move.link.count < smallest || !project.find(move.link.from) || !project.find(move.link.to))
            continue;
        links.append(QJsonObject{{QStringLiteral("from"), analysis::namedJson(project, *move.link.from)},
                                 {QStringLiteral("to"), analysis::namedJson(project, *move.link.to)},
                                 {QStringLiteral("count"), move.link.count},
                                 {QStringLiteral("share"), move.share},
                                 {QStringLiteral("median_hours"), orNull(move.link.medianHours)},
                                 {QStringLiteral("dependency"), move.dependency},
                                 {QStringLiteral("kept"), move.kept}});
    }
    object.insert(QStringLiteral("starts"), starts);
    object.insert(QStringLiteral("ends"), ends);
    object.insert(QStringLiteral("links"), links);
    object.insert(QStringLiteral("least_share"), leastShare);
    object.insert(QStringLiteral("links_kept"), kept);
}

QJsonArray topPaths(const mining::ObservedPaths& paths, const model::Project& project, int smallest) {
    QJsonArray rows;
    for (std::size_t i = 0; i < std::min(paths.paths.size(), mostVariants); ++i) {
        if (paths.paths[i].customers < smallest) break; // the most frequent come first
        QJsonArray steps;
        for (const model::TouchpointId id : paths.paths[i].touchpoints) {
            if (project.find(id)) steps.append(analysis::namedJson(project, id));
        }
        rows.append(QJsonObject{{QStringLiteral("customers"), paths.paths[i].customers},
                                {QStringLiteral("touchpoints"), steps}});
    }
    return rows;
}

void addTotals(QJsonObject& object, const std::optional<mining::ObservedTotals>& totals) {
    const auto whole = [&](qint64 mining::ObservedTotals::*member) {
        return totals ? QJsonValue((*totals).*member) : QJsonValue();
    };
    const auto hours = [&](std::optional<double> mining::ObservedTotals::*member) {
        return totals ? orNull((*totals).*member) : QJsonValue();
    };
    using Totals = mining::ObservedTotals;
    object.insert(QStringLiteral("customers_with_a_repeat"), whole(&Totals::customersWithRepeat));
    object.insert(QStringLiteral("variants"), whole(&Totals::variants));
    object.insert(QStringLiteral("variants_for_80pct"), whole(&Totals::variantsFor80));
    object.insert(QStringLiteral("duration_hours"),
                  QJsonObject{{QStringLiteral("mean"), hours(&Totals::meanHours)},
                              {QStringLiteral("median"), hours(&Totals::medianHours)}});
}

} // namespace

QJsonObject miningJson(const MiningReport& report) {
    const mining::Discovery& seen = report.discovery;
    QJsonObject starts;
    QJsonObject ends;
    for (const mining::ActivityFigures& each : seen.activities) {
        if (each.starts > 0) starts.insert(each.name, each.starts);
        if (each.ends > 0) ends.insert(each.name, each.ends);
    }
    QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("chwila-mining/1")},
        {QStringLiteral("log"), report.log},
        {QStringLiteral("events"), seen.events},
        {QStringLiteral("customers"), seen.customers},
        {QStringLiteral("customers_with_a_repeat"), seen.customersWithRepeat},
        {QStringLiteral("merged"), seen.merged},
        {QStringLiteral("left_out"), seen.notes.leftOut},
        {QStringLiteral("without_time"), seen.notes.withoutTime},
        {QStringLiteral("duration_hours"), QJsonObject{{QStringLiteral("mean"), orNull(seen.meanHours)},
                                                       {QStringLiteral("median"), orNull(seen.medianHours)}}},
        {QStringLiteral("starts"), starts},
        {QStringLiteral("ends"), ends},
        {QStringLiteral("activities"), activitiesJson(seen)},
        {QStringLiteral("links"), linksJson(report)},
        {QStringLiteral("links_kept"), static_cast<qint64>(report.kept.size())},
        {QStringLiteral("variants"), static_cast<qint64>(seen.variants.size())},
        {QStringLiteral("variants_for_80pct"), seen.variantsFor80},
        {QStringLiteral("top_variants"), variantsJson(seen)},
    };
    if (report.comparison && report.project) {
        object.insert(QStringLiteral("comparison"),
                      comparisonJson({*report.project, report.journey, *report.comparison, byName}));
    }
    if (report.drawn) object.insert(QStringLiteral("drawn"), drawnJson(report));
    return object;
}

Result<QJsonValue> observedJson(const model::Project& project, model::JourneyId journey, int smallest) {
    const model::ObservedLog* log = mining::observedLogOf(project, journey);
    if (!log) return QJsonValue();
    const Result<mining::ObservedPaths> paths = mining::pathsFromText(log->paths);
    if (!paths) return fail(paths.error());
    QJsonObject object{{QStringLiteral("log"), log->name},
                       {QStringLiteral("read_on"), log->readOn.toString(Qt::ISODate)},
                       {QStringLiteral("events"), log->events},
                       {QStringLiteral("customers"), log->customers}};
    addTotals(object, paths->totals);
    addMoves(object, *paths, project, smallest);
    object.insert(QStringLiteral("top_variants"), topPaths(*paths, project, smallest));
    mining::Comparison found = mining::compare(project, journey, *paths);
    dropSmall(found, smallest);
    object.insert(QStringLiteral("comparison"), comparisonJson({project, journey, found, inFull}));
    return object;
}

} // namespace chwila::app
