#include "core/analysis/json/improve_json.h"

#include "core/analysis/json/json_values.h"
#include "core/analysis/json/named_json.h"

#include <QJsonArray>

namespace chwila::analysis {

namespace {

QJsonObject measuredJson(const MeasuredEffect& effect) {
    return {{text("before"), QJsonObject{{text("answers"), effect.beforeN},
                                         {text("low"), effect.beforeLow},
                                         {text("share"), effect.beforeShare},
                                         {text("shrunk"), effect.shrunk}}},
            {text("after"), QJsonObject{{text("answers"), effect.afterN},
                                        {text("low"), effect.afterLow},
                                        {text("share"), effect.afterShare},
                                        {text("interval"), interval(effect.afterInterval)}}},
            {text("promised"), effect.promised},
            {text("promise_by_hand"), effect.promiseByHand},
            {text("kept"), number(effect.kept)},
            {text("kept_interval"), interval(effect.interval)},
            {text("state"), promiseStateKey(effect.state)}};
}

QJsonObject initiativeJson(const InitiativeValue& value, const model::Initiative& initiative,
                           const model::Project& project) {
    QJsonArray touchpoints;
    for (const model::TouchpointId id : initiative.touchpoints) {
        QJsonObject touchpoint = namedJson(project, id);
        touchpoint.insert(QLatin1String("reduction"), initiative.reductionAt(id));
        touchpoints.append(touchpoint);
    }
    return {{text("id"), value.id.value},
            {text("name"), initiative.name},
            {text("category"), (value.categoryByHand ? initiative.category
                                                     : model::Kind<model::InitiativeCategory>(value.category))
                                   .key()},
            {text("category_by_hand"), value.categoryByHand},
            {text("category_leaning"), value.categoryLeaning},
            {text("status"), initiative.status.key()},
            {text("touchpoints"), touchpoints},
            {text("reduction"), initiative.reduction},
            {text("cost"), number(initiative.cost)},
            {text("effort_days"), number(initiative.effortDays)},
            {text("kept"), value.kept},
            {text("kept_interval"), interval(value.interval)},
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
        initiatives.append(initiativeJson(value, *initiative, project));
        if (value.chosen) chosen.append(namedJson(project, value.id));
    }
    QJsonValue best;
    if (improve.best) {
        best = QJsonObject{
            {text("budget"), improve.best->budget},      {text("cost"), improve.best->cost},
            {text("kept"), improve.best->kept},          {text("first"), improve.best->first},
            {text("kept_freely"), improve.best->freely}, {text("without_cost"), improve.best->withoutCost},
            {text("exact"), improve.best->exact},        {text("at_most"), improve.best->atMost},
            {text("tried"), improve.best->tried},        {text("initiatives"), chosen}};
    }
    return {{text("initiatives"), initiatives}, {text("best_set"), best}};
}

} // namespace chwila::analysis
