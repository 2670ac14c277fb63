#include "core/analysis/json/result_json.h"

#include "core/analysis/json/improve_json.h"
#include "core/analysis/json/json_values.h"
#include "core/analysis/json/named_json.h"
#include "core/analysis/json/parts_json.h"
#include "core/analysis/json/pulse_json.h"
#include "core/analysis/moments.h"

#include <QJsonArray>

#include <cmath>
#include <numbers>

namespace chwila::analysis {

namespace {

QJsonValue share(qint64 part, qint64 whole) {
    return whole > 0 ? QJsonValue(static_cast<double>(part) / static_cast<double>(whole)) : QJsonValue();
}

QJsonValue rank(int value) {
    return value > 0 ? QJsonValue(value) : QJsonValue();
}

class Writer {
  public:
    explicit Writer(const model::Project& project) : m_project(project) {}

    QJsonObject named(model::TouchpointId id) const { return namedJson(m_project, id); }
    template <class Ids>
    QJsonArray list(const Ids& ids) const {
        QJsonArray array;
        for (const model::TouchpointId id : ids)
            array.append(named(id));
        return array;
    }
    QJsonArray lists(const std::vector<std::vector<model::TouchpointId>>& groups) const {
        QJsonArray array;
        for (const auto& group : groups)
            array.append(list(group));
        return array;
    }
    QJsonArray list(const std::vector<const TouchpointResult*>& touchpoints) const {
        QJsonArray array;
        for (const TouchpointResult* touchpoint : touchpoints)
            array.append(named(touchpoint->id));
        return array;
    }
    QString scaleName(model::ScaleId id) const {
        const model::Scale* scale = m_project.find(id);
        return scale ? scale->name : QString();
    }

    QJsonObject stratum(const Stratum& each) const;
    QJsonObject question(const QuestionFigures& each) const;
    QJsonObject touchpoint(const TouchpointResult& each, const AnalysisResult& result) const;
    QJsonObject area(const TroubleArea& each) const;
    QJsonObject finding(const Finding& each, const AnalysisResult& result) const;

  private:
    void addAnswers(QJsonObject& object, const TouchpointResult& each) const;
    void addEvidence(QJsonObject& object, const TouchpointResult& each, const AnalysisResult& result) const;
    void addChain(QJsonObject& object, const TouchpointResult& each) const;
    void addMoment(QJsonObject& object, const TouchpointResult& each) const;
    QJsonValue impressionBalance(const TouchpointResult& each) const;

    const model::Project& m_project;
};

QJsonObject Writer::stratum(const Stratum& each) const {
    QStringList key{scaleName(each.scale)};
    QJsonObject segments;
    for (const auto& [attribute, value] : each.segments) {
        key << value;
        segments.insert(attribute, value);
    }
    return {{text("key"), key.join(QLatin1Char('|'))},
            {text("scale"), each.scale.value},
            {text("name"), scaleName(each.scale)},
            {text("segments"), each.profile < 0 ? QJsonValue() : QJsonValue(segments)},
            {text("answers"), each.n},
            {text("low"), each.low},
            {text("share"), each.share}};
}

QJsonObject Writer::question(const QuestionFigures& each) const {
    QJsonArray levels;
    for (const qint64 count : each.levels)
        levels.append(count);
    const model::Scale* scale = m_project.find(each.scale);
    return {{text("scale"), each.scale.value},
            {text("name"), scaleName(each.scale)},
            {text("kind"), scale ? scale->kind.key() : QString()},
            {text("levels"), levels},
            {text("answers"), each.n},
            {text("low"), each.low},
            {text("high"), each.high},
            {text("low_share"), share(each.low, each.n)},
            {text("low_share_interval"), interval(each.lowShare)},
            {text("high_share"), share(each.high, each.n)},
            {text("high_share_interval"), interval(each.highShare)},
            {text("nps"), number(each.nps)},
            {text("nps_interval"), interval(each.npsInterval)},
            {text("mean"), number(each.mean)},
            {text("mean_interval"), interval(each.meanInterval)},
            {text("satisfaction"), number(each.satisfaction)},
            {text("satisfaction_interval"), interval(each.satisfactionInterval)}};
}

void Writer::addAnswers(QJsonObject& object, const TouchpointResult& each) const {
    QJsonArray questions;
    for (const QuestionFigures& figures : each.questions)
        questions.append(question(figures));
    object.insert(text("questions"), questions);
    object.insert(text("answers"), each.answers);
    object.insert(text("low"), each.low);
    object.insert(text("high"), each.high);
    object.insert(text("low_share"), share(each.low, each.answers));
    object.insert(text("low_share_interval"), interval(each.lowShare));
    object.insert(text("satisfaction"), number(each.satisfaction));
    object.insert(text("satisfaction_interval"), interval(each.satisfactionInterval));
}

/// 1 − Φ(z).
QJsonValue upperTail(const std::optional<double>& z) {
    return z ? QJsonValue(std::erfc(*z / std::numbers::sqrt2) / 2) : QJsonValue();
}

void Writer::addEvidence(QJsonObject& object, const TouchpointResult& each,
                         const AnalysisResult& result) const {
    const bool varies = each.lowVariance > 0;
    const double more = static_cast<double>(each.low) - each.expectedLow;
    const bool answered = each.answers > 0;
    object.insert(text("expected_low"), answered ? QJsonValue(each.expectedLow) : QJsonValue());
    object.insert(text("low_variance"), answered ? QJsonValue(each.lowVariance) : QJsonValue());
    object.insert(text("low_z"), varies ? QJsonValue(more / std::sqrt(each.lowVariance)) : QJsonValue());
    object.insert(text("ratio_raw"), number(each.ratioRaw));
    object.insert(text("ratio"), each.ratio);
    object.insert(text("ratio_used"), each.ratioUsed);
    object.insert(text("testable"), each.testable);
    object.insert(text("p_upper"), number(each.pUpper));
    object.insert(text("q_upper"), number(each.qUpper));
    object.insert(text("p_lower"), number(each.pLower));
    object.insert(text("q_lower"), number(each.qLower));
    object.insert(text("heat"), QJsonObject{{text("observed"), number(each.heatObserved)},
                                            {text("expected"), number(each.heatExpected)},
                                            {text("variance"), number(each.heatVariance)},
                                            {text("z"), number(each.heatZ)},
                                            {text("p_normal"), upperTail(each.heatZ)},
                                            {text("p_shuffled"), number(each.heatP)}});
    object.insert(text("area"), each.area < 0 ? QJsonValue() : QJsonValue(each.area));
    object.insert(text("in_trouble_area"), inTroubleArea(each, result));
}

void Writer::addChain(QJsonObject& object, const TouchpointResult& each) const {
    object.insert(text("reachable"), each.reachable);
    object.insert(text("can_reach_end"), each.canReachEnd);
    object.insert(text("unavoidable"), each.unavoidable);
    object.insert(text("reach"), each.reach);
    object.insert(text("expected_visits"), each.expectedVisits);
    object.insert(text("arrivals"), each.arrivals);
    object.insert(text("weight"), each.weight);
    object.insert(text("low_share_used"), each.lowShareUsed);
    object.insert(text("usual_low_share"), each.usualLowShare);
    object.insert(text("last_straw"), each.lastStraw);
    object.insert(text("last_straw_share"), each.lastStrawShare);
    object.insert(text("avoidable"), each.avoidable);
    object.insert(text("avoidable_rank"), rank(each.avoidableRank));
    object.insert(text("avoidable_interval"), interval(each.avoidableInterval));
    object.insert(text("matter"), each.matter);
    object.insert(text("customers_lost_per_bad_moment"), number(each.lostPerBadMoment()));
}

/// 1 − b / break-even: below 0 the bad experiences outweigh the good ones.
QJsonValue Writer::impressionBalance(const TouchpointResult& each) const {
    const double even = m_project.settings().breakEvenLowShare;
    return even > 0 ? QJsonValue(1 - each.lowShareUsed / even) : QJsonValue();
}

void Writer::addMoment(QJsonObject& object, const TouchpointResult& each) const {
    object.insert(text("excess"), each.excess);
    object.insert(text("impression_balance"), impressionBalance(each));
    object.insert(text("score"), each.score);
    object.insert(text("score_resolved"), number(each.scoreResolved));
    object.insert(text("score_rank"), rank(each.scoreRank));
    object.insert(text("score_interval"), interval(each.scoreInterval));
    object.insert(text("rank_band"), interval(each.rankBand));
    object.insert(text("first_three"), number(each.firstThree));
    object.insert(text("evidence"), evidenceKey(each.evidence));
    object.insert(text("label"), labelKey(each.label));
    object.insert(text("marked"), each.marked);
    object.insert(text("verdict"), each.verdict.key());
}

QJsonObject Writer::touchpoint(const TouchpointResult& each, const AnalysisResult& result) const {
    QJsonObject object = named(each.id);
    addAnswers(object, each);
    addEvidence(object, each, result);
    addChain(object, each);
    addMoment(object, each);
    return object;
}

QJsonObject Writer::area(const TroubleArea& each) const {
    return {{text("members"), list(each.members)},
            {text("answers"), each.answers},
            {text("low"), each.low},
            {text("expected"), each.expected},
            {text("ratio"), each.ratio},
            {text("llr"), each.llr},
            {text("p"), number(each.p)}};
}

QJsonObject Writer::finding(const Finding& each, const AnalysisResult& result) const {
    const Part* part = each.part < 0 ? nullptr : &result.parts[static_cast<std::size_t>(each.part)];
    return {{text("key"), each.key},
            {text("kind"), findingKey(each.kind)},
            {text("touchpoints"), list(each.touchpoints)},
            {text("area"), each.area < 0 ? QJsonValue() : QJsonValue(each.area)},
            {text("scale"), each.scale ? QJsonValue(each.scale->value) : QJsonValue()},
            {text("part"), part ? QJsonValue(text(part->key.text)) : QJsonValue()},
            {text("row"), each.row < 0 ? QJsonValue() : QJsonValue(each.row)}};
}

void addTotals(QJsonObject& object, const AnalysisResult& result) {
    object.insert(text("answers"), result.answers);
    object.insert(text("low"), result.low);
    object.insert(text("unassigned"), result.unassigned);
    object.insert(text("set_aside"), result.setAside);
    object.insert(text("overall_low_share"), result.overallLowShare);
    object.insert(text("shrinkage"), number(result.shrinkage));
    object.insert(text("as_answered"), result.asAnswered);
    object.insert(text("hazards"), QJsonArray{result.hazards[0], result.hazards[1], result.hazards[2]});
    object.insert(text("sigma"), result.sigma);
    object.insert(text("calibrated"), result.calibrated);
    object.insert(text("retained"), result.retained);
    object.insert(text("lost"), result.lost);
    object.insert(text("matter_threshold"), result.matterThreshold);
    // 64 bits do not fit into a JSON number.
    object.insert(text("seed"), QString::number(result.seed, 16));
    object.insert(text("shuffles"), result.shuffles);
    object.insert(text("redraws"), result.redraws);
}

} // namespace

QJsonObject toJson(const AnalysisResult& result, const model::Project& project) {
    const Writer writer(project);
    const model::Journey* journey = project.find(result.journey);
    QJsonObject object{
        {text("format"), text("chwila-analysis/1")},
        {text("journey"), QJsonObject{{text("id"), result.journey.value},
                                      {text("name"), journey ? journey->name : QString()}}},
    };
    addTotals(object, result);
    object.insert(text("strata"), array(result.strata, [&](const auto& row) { return writer.stratum(row); }));
    object.insert(text("touchpoints"),
                  array(result.touchpoints, [&](const auto& row) { return writer.touchpoint(row, result); }));
    object.insert(text("areas"), array(result.areas, [&](const auto& row) { return writer.area(row); }));
    object.insert(text("loops"), writer.lists(result.loops));
    object.insert(text("closed_groups"), writer.lists(result.closedGroups));
    object.insert(text("unavoidable"), writer.list(result.unavoidable));
    object.insert(text("moments"), writer.list(result.moments()));
    object.insert(text("by_stake"), writer.list(result.byStake()));
    addParts(object, result, project);
    object.insert(text("findings"),
                  array(result.findings, [&](const auto& row) { return writer.finding(row, result); }));
    object.insert(text("pulse"), toJson(result.pulse, project));
    object.insert(text("improve"), toJson(result.improve, project));
    return object;
}

QString labelKey(MomentLabel label) {
    switch (label) {
    case MomentLabel::NotOnAnyPath:
        return text("not_on_any_path");
    case MomentLabel::BlindSpot:
        return text("blind_spot");
    case MomentLabel::NoAnswers:
        return text("no_answers");
    case MomentLabel::MomentOfTruth:
        return text("moment_of_truth");
    case MomentLabel::SoreSpot:
        return text("sore_spot");
    case MomentLabel::Routine:
        return text("routine");
    case MomentLabel::AskMore:
        return text("ask_more");
    case MomentLabel::WeakSpot:
        return text("weak_spot");
    case MomentLabel::Strength:
        return text("strength");
    case MomentLabel::NothingUnusual:
        return text("nothing_unusual");
    }
    return {};
}

QString evidenceKey(Evidence evidence) {
    switch (evidence) {
    case Evidence::None:
        return text("none");
    case Evidence::TroubleArea:
        return text("trouble_area");
    case Evidence::QuiteSure:
        return text("quite_sure");
    case Evidence::Sure:
        return text("sure");
    }
    return {};
}

QString findingKey(FindingKind kind) {
    switch (kind) {
    case FindingKind::MomentOfTruth:
        return text("moment_of_truth");
    case FindingKind::TroubleArea:
        return text("trouble_area");
    case FindingKind::BlindSpot:
        return text("blind_spot");
    case FindingKind::ClosedGroup:
        return text("closed_group");
    case FindingKind::UntestedQuestion:
        return text("untested_question");
    case FindingKind::NotShrunk:
        return text("not_shrunk");
    case FindingKind::FewAnswers:
        return text("few_answers");
    case FindingKind::NoPath:
        return text("no_path");
    case FindingKind::UnassignedAnswers:
        return text("unassigned_answers");
    case FindingKind::ExplainedBySegment:
        return text("explained_by_segment");
    case FindingKind::JourneyWorse:
        return text("journey_worse");
    case FindingKind::OfPart:
        return text("of_part");
    case FindingKind::Driver:
        return text("driver");
    case FindingKind::MeasuredLoss:
        return text("measured_loss");
    }
    return {};
}

} // namespace chwila::analysis
