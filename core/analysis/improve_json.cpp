#include "core/analysis/improve_json.h"

#include <QJsonArray>

namespace chwila::analysis {

namespace {

QString text(const char* key) {
    return QLatin1String(key);
}

QJsonValue number(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue pair(const std::optional<Interval>& interval) {
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue();
}

QJsonObject measuredJson(const MeasuredEffect& effect) {
    return {{text("before"), QJsonObject{{text("answers"), effect.beforeN},
                                         {text("low"), effect.beforeLow},
                                         {text("share"), effect.beforeShare}}},
            {text("after"), QJsonObject{{text("answers"), effect.afterN},
                                        {text("low"), effect.afterLow},
                                        {text("share"), effect.afterShare},
                                        {text("interval"), pair(effect.afterInterval)}}},
            {text("promised"), effect.promised},
            {text("promise_by_hand"), effect.promiseByHand},
            {text("kept"), number(effect.kept)},
            {text("kept_interval"), pair(effect.interval)},
            {text("state"), promiseStateKey(effect.state)}};
}

QJsonObject initiativeJson(const InitiativeValue& value, const model::Initiative& initiative) {
    QJsonArray touchpoints;
    for (const model::TouchpointId id : initiative.touchpoints)
        touchpoints.append(id.value);
    return {{text("id"), value.id.value},
            {text("name"), initiative.name},
            {text("category"), initiative.category.key()},
            {text("status"), initiative.status.key()},
            {text("touchpoints"), touchpoints},
            {text("reduction"), initiative.reduction},
            {text("cost"), number(initiative.cost)},
            {text("effort_days"), number(initiative.effortDays)},
            {text("kept"), value.kept},
            {text("kept_interval"), pair(value.interval)},
            {text("kept_per_cost"), number(value.keptPerCost)},
            {text("reach"), value.reach},
            {text("impact"), value.impact},
            {text("confidence"), value.confidence},
            {text("rice"), number(value.rice)},
            {text("mends"), value.mends},
            {text("first"), value.first},
            {text("chosen"), value.chosen},
            {text("measured"), value.measured ? QJsonValue(measuredJson(*value.measured)) : QJsonValue()}};
}

} // namespace

QString promiseStateKey(PromiseState state) {
    switch (state) {
    case PromiseState::TooEarly:
        return QStringLiteral("too_early");
    case PromiseState::NotSeen:
        return QStringLiteral("not_seen");
    case PromiseState::Worse:
        return QStringLiteral("worse");
    case PromiseState::LessThan:
        return QStringLiteral("less_than");
    case PromiseState::AsPromised:
        return QStringLiteral("as_promised");
    }
    return {};
}

QJsonObject toJson(const ImproveResult& improve, const model::Project& project) {
    QJsonArray initiatives;
    QJsonArray chosen;
    for (const InitiativeValue& value : improve.initiatives) {
        const model::Initiative* initiative = project.find(value.id);
        if (!initiative) continue;
        initiatives.append(initiativeJson(value, *initiative));
        if (value.chosen) chosen.append(value.id.value);
    }
    QJsonValue best;
    if (improve.best) {
        best = QJsonObject{{text("budget"), improve.best->budget},
                           {text("cost"), improve.best->cost},
                           {text("kept"), improve.best->kept},
                           {text("exact"), improve.best->exact},
                           {text("at_most"), improve.best->atMost},
                           {text("tried"), improve.best->tried},
                           {text("initiatives"), chosen}};
    }
    return {{text("initiatives"), initiatives}, {text("best_set"), best}};
}

} // namespace chwila::analysis
