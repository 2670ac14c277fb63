#include "core/analysis/json/parts_json.h"

#include "core/analysis/json/json_values.h"
#include "core/analysis/json/named_json.h"
#include "core/analysis/json/part_json.h"

#include <QJsonArray>

namespace chwila::analysis {

namespace {

QJsonObject driverRow(const Driver& row, const model::Project& project) {
    QJsonObject object = namedJson(project, row.touchpoint);
    const auto add = [&](const char* key, const QJsonValue& value) { object.insert(text(key), value); };
    add("answers", row.answers);
    add("low", row.low);
    add("high", row.high);
    add("mean", row.mean);
    add("satisfaction", row.satisfaction);
    add("satisfaction_interval", interval(row.satisfactionInterval));
    add("importance", row.importance);
    add("share", row.share);
    add("share_interval", interval(row.shareInterval));
    add("relative_weight", row.johnson);
    add("relative_weight_share", row.johnsonShare);
    add("correlation", row.correlation);
    add("rank_correlation", number(row.rankCorrelation));
    add("slope", row.slope);
    add("first", row.first);
    add("last", row.last);
    add("penalty", row.penalty);
    add("penalty_error", row.penaltyError);
    add("penalty_p", row.penaltyP);
    add("reward", row.reward);
    add("reward_error", row.rewardError);
    add("reward_p", row.rewardP);
    add("class", driverClassKey(row.kind));
    add("low_impact", row.lowImpact);
    add("important", row.important);
    add("important_sure", row.importantSure);
    add("above", row.above);
    add("above_sure", row.aboveSure);
    add("weight", row.weight);
    return object;
}

QJsonObject drivers(const Drivers& all, const model::Project& project) {
    return {{text("customers"), all.customers},
            {text("enough"), all.enough},
            {text("survey"), all.survey},
            {text("complete"), all.complete},
            {text("repaired"), all.repaired},
            {text("method"), text(all.exact ? "lmg" : "johnson")},
            {text("leaning"), all.leaning},
            {text("smallest_pair"), all.smallestPair},
            {text("r_squared"), all.rSquared},
            {text("r_squared_classes"), all.rSquaredClasses},
            {text("resamples"), all.resamples},
            {text("rows"), array(all.rows, [&](const Driver& row) { return driverRow(row, project); })}};
}

QJsonObject point(const SurvivalPoint& each) {
    return {{text("day"), each.day},
            {text("at_risk"), each.atRisk},
            {text("share"), each.share},
            {text("error"), each.error},
            {text("interval"), interval(each.interval)}};
}

QJsonObject survivalJson(const Survival& each) {
    return {{text("value"), each.value},
            {text("customers"), each.customers},
            {text("left"), each.left},
            {text("left_interval"), interval(each.leftInterval)},
            {text("median"), number(each.median)},
            {text("points"), array(each.points, point)},
            {text("steps"), array(each.steps, point)}};
}

QJsonObject comparison(const SegmentComparison& each) {
    return {{text("attribute"), each.attribute},
            {text("chi_squared"), each.chiSquared},
            {text("degrees"), each.degrees},
            {text("p"), each.p},
            {text("groups"), array(each.groups, survivalJson)}};
}

QJsonObject measured(const MeasuredLoss& row, const AnalysisResult& result, const model::Project& project) {
    QJsonObject object = namedJson(project, row.touchpoint);
    const auto add = [&](const char* key, const QJsonValue& value) { object.insert(text(key), value); };
    add("visits", row.visits);
    add("reach", row.reach);
    add("lost_here", row.lostHere);
    add("finishing", row.finishing);
    add("leaving", 1 - row.finishing);
    add("steps_to_go", row.stepsToGo);
    add("removal_effect", row.removalEffect);
    add("removal_share", row.removalShare);
    add("low", row.low);
    add("low_left", row.lowLeft);
    add("others", row.others);
    add("others_left", row.othersLeft);
    add("difference_interval", interval(row.difference));
    if (const TouchpointResult* figures = result.find(row.touchpoint)) {
        add("modelled_loss", figures->avoidable);
        add("modelled_last_straw", figures->lastStraw);
    }
    return object;
}

QJsonObject outcomes(const AnalysisResult& result, const model::Project& project) {
    const Outcomes& all = result.outcomes;
    return {{text("finishing"), number(all.finishing)},
            {text("leaving"), number(all.leaving)},
            {text("mean_steps"), all.meanSteps},
            {text("deviation_of_steps"), all.deviationOfSteps},
            {text("touchpoints"),
             array(all.touchpoints, [&](const MeasuredLoss& row) { return measured(row, result, project); })},
            {text("customers"), all.customers},
            {text("left"), all.left},
            {text("never_asked"), all.neverAsked},
            {text("never_asked_left"), all.neverAskedLeft},
            {text("survival"), all.all ? QJsonValue(survivalJson(*all.all)) : QJsonValue()},
            {text("experience"), all.experience ? QJsonValue(comparison(*all.experience)) : QJsonValue()},
            {text("segments"), array(all.segments, comparison)}};
}

QJsonObject level(const JourneyLevel& each) {
    return {{text("smooth"), each.smooth},
            {text("whole_raters"), each.wholeRaters},
            {text("smooth_raters"), number(each.smoothRaters)},
            {text("smooth_raters_interval"), interval(each.smoothRatersInterval)},
            {text("bad_contacts"), each.badContacts},
            {text("touchpoint_satisfaction"), number(each.touchpointSatisfaction)},
            {text("overall_customers"), each.overallCustomers},
            {text("overall_of_survey"), each.overallOfSurvey},
            {text("overall_satisfaction"), number(each.overallSatisfaction)},
            {text("overall_interval"), interval(each.overallInterval)},
            {text("overall_low"), number(each.overallLow)},
            {text("worse_than_parts"), each.worseThanParts}};
}

QJsonObject segmentCheck(const SegmentCheck& row, const model::Project& project) {
    QJsonObject object = namedJson(project, row.touchpoint);
    object.insert(text("attribute"), row.attribute);
    object.insert(text("expected_low"), row.expected);
    object.insert(text("p"), row.p);
    object.insert(text("q"), row.q);
    object.insert(text("ratio"), number(row.ratio));
    object.insert(text("explained"), row.explained);
    return object;
}

QJsonObject sensitivity(const Sensitivity& row) {
    return {{text("preset"), row.preset},
            {text("hazards"), QJsonArray{row.hazards[0], row.hazards[1], row.hazards[2]}},
            {text("sigma"), row.sigma},
            {text("calibrated"), row.calibrated},
            {text("retained"), row.retained},
            {text("tau_score"), number(row.tauScore)},
            {text("tau_avoidable"), number(row.tauAvoidable)}};
}

} // namespace

void addParts(QJsonObject& object, const AnalysisResult& result, const model::Project& project) {
    object.insert(text("strata_by_segment"), result.strataBySegment);
    object.insert(text("drivers"), drivers(result.drivers, project));
    object.insert(text("outcomes"), outcomes(result, project));
    object.insert(text("journey_level"), level(result.level));
    object.insert(text("segment_checks"),
                  array(result.segmentChecks, [&](const auto& row) { return segmentCheck(row, project); }));
    object.insert(text("sensitivity"), array(result.sensitivity, sensitivity));
    for (const Part& part : result.parts)
        object.insert(text(part.key.text), partToJson(part, project));
}

QString driverClassKey(DriverClass kind) {
    switch (kind) {
    case DriverClass::MustHave:
        return text("must_have");
    case DriverClass::Strategic:
        return text("strategic");
    case DriverClass::Star:
        return text("star");
    }
    return {};
}

} // namespace chwila::analysis
