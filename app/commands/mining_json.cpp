#include "app/commands/mining_text.h"

#include <QJsonArray>

#include <algorithm>

namespace chwila::app {

namespace {

constexpr std::size_t mostVariants = 100;

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

QJsonValue nameOrNull(const model::Project& project, const std::optional<model::TouchpointId>& id) {
    const model::Touchpoint* touchpoint = project.find(id);
    return touchpoint ? QJsonValue(touchpoint->name) : QJsonValue();
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

QJsonArray arrowsJson(const MiningReport& report) {
    QJsonArray rows;
    for (const mining::DrawnArrow& each : report.comparison->arrows) {
        const model::Transition* arrow = report.project->find(each.transition);
        if (!arrow) continue;
        rows.append(QJsonObject{{QStringLiteral("id"), each.transition.value},
                                {QStringLiteral("from"), nameOrNull(*report.project, arrow->from)},
                                {QStringLiteral("to"), nameOrNull(*report.project, arrow->to)},
                                {QStringLiteral("customers"), each.customers},
                                {QStringLiteral("share"), each.share},
                                {QStringLiteral("median_hours"), orNull(each.medianHours)}});
    }
    return rows;
}

QJsonArray undrawnJson(const MiningReport& report) {
    QJsonArray rows;
    for (const mining::UndrawnMove& move : report.comparison->undrawn) {
        QJsonArray skipped;
        for (const model::TouchpointId id : move.skipped)
            skipped.append(nameOrNull(*report.project, id));
        rows.append(QJsonObject{{QStringLiteral("from"), nameOrNull(*report.project, move.from)},
                                {QStringLiteral("to"), nameOrNull(*report.project, move.to)},
                                {QStringLiteral("kind"), QLatin1String(kindKey(move.kind))},
                                {QStringLiteral("customers"), move.customers},
                                {QStringLiteral("share"), move.share},
                                {QStringLiteral("skipped"), skipped}});
    }
    return rows;
}

QJsonObject comparisonJson(const MiningReport& report) {
    const mining::Comparison& found = *report.comparison;
    QJsonArray skipped;
    for (const mining::SkippedTouchpoint& each : found.skipped) {
        skipped.append(
            QJsonObject{{QStringLiteral("touchpoint"), nameOrNull(*report.project, each.touchpoint)},
                        {QStringLiteral("customers"), each.customers}});
    }
    QJsonArray unseen;
    for (const model::TouchpointId id : found.unseen)
        unseen.append(nameOrNull(*report.project, id));
    QJsonArray unmatched;
    for (const mining::ObservedActivity& each : found.unmatched) {
        unmatched.append(
            QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("events"), each.events}});
    }
    const model::Journey* journey = report.project->find(report.journey);
    return {{QStringLiteral("journey"), journey ? journey->name : QString()},
            {QStringLiteral("customers"), found.customers},
            {QStringLiteral("covered"), found.covered},
            {QStringLiteral("following"), found.following},
            {QStringLiteral("following_share"), found.followingShare()},
            {QStringLiteral("returning"), found.returning},
            {QStringLiteral("moves"), found.moves},
            {QStringLiteral("drawn_moves"), found.drawnMoves},
            {QStringLiteral("arrows"), arrowsJson(report)},
            {QStringLiteral("undrawn"), undrawnJson(report)},
            {QStringLiteral("skipped"), skipped},
            {QStringLiteral("unseen"), unseen},
            {QStringLiteral("unmatched"), unmatched}};
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
    if (report.comparison && report.project)
        object.insert(QStringLiteral("comparison"), comparisonJson(report));
    return object;
}

} // namespace chwila::app
