#include "core/analysis/json/result_json.h"
#include "tests/core/analysis/journey_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace chwila;
using namespace chwila::analysis;

class TestResultJson : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void numbersKeepEveryDigit();
    void touchpointsHaveIdAndName();
    void whatCannotBeSaidIsNull();
    void everyDocumentedMemberIsThere();
    void keysAreDistinct();

  private:
    JourneyBuilder builder(int answered) const {
        JourneyBuilder made;
        const auto ids = made.touchpoints(9);
        const model::ScaleId nps = made.scale(model::ScaleKind::Nps);
        made.line(ids);
        for (int i = 0; i < answered; ++i)
            made.lowOf(ids[static_cast<std::size_t>(i)], nps, i % 3 + (i == 4 ? 20 : 0), 37);
        return made;
    }
};

void TestResultJson::numbersKeepEveryDigit() {
    const JourneyBuilder made = builder(9);
    const AnalysisInput input = made.input(99, 40);
    const AnalysisResult result = analysed(input);
    const QByteArray text = QJsonDocument(toJson(result, *input.project)).toJson();
    const QJsonObject read = QJsonDocument::fromJson(text).object();
    const QJsonArray touchpoints = read[QLatin1String("touchpoints")].toArray();
    QCOMPARE(static_cast<std::size_t>(touchpoints.size()), result.touchpoints.size());
    for (qsizetype i = 0; i < touchpoints.size(); ++i) {
        const TouchpointResult& expected = result.touchpoints[static_cast<std::size_t>(i)];
        const QJsonValue row = touchpoints[i];
        QVERIFY(row[QLatin1String("score")].toDouble() == expected.score);
        QVERIFY(row[QLatin1String("p_upper")].toDouble() == *expected.pUpper);
        QVERIFY(row[QLatin1String("ratio")].toDouble() == expected.ratio);
        QVERIFY(row[QLatin1String("avoidable_interval")][1].toDouble() == expected.avoidableInterval->high);
        QVERIFY(row[QLatin1String("low_share_interval")][0].toDouble() == expected.lowShare->low);
    }
    QVERIFY(read[QLatin1String("lost")].toDouble() == result.lost);
    QVERIFY(read[QLatin1String("shrinkage")].toDouble() == *result.shrinkage);
    QCOMPARE(read[QLatin1String("seed")].toString().toULongLong(nullptr, 16), result.seed);
}

void TestResultJson::touchpointsHaveIdAndName() {
    const JourneyBuilder made = builder(9);
    const AnalysisInput input = made.input(99);
    const QJsonObject json = toJson(analysed(input), *input.project);
    qint64 last = 0;
    for (const QJsonValue& row : json[QLatin1String("touchpoints")].toArray()) {
        const qint64 id = row[QLatin1String("id")].toInteger();
        QVERIFY(id > last);
        last = id;
        QCOMPARE(row[QLatin1String("name")].toString(), input.project->find(model::TouchpointId{id})->name);
    }
    const QJsonValue moment = json[QLatin1String("moments")][0];
    QCOMPARE(moment[QLatin1String("name")].toString(), QStringLiteral("5"));
    const QJsonValue area = json[QLatin1String("areas")][0];
    QCOMPARE(area[QLatin1String("members")][0][QLatin1String("name")].toString(), QStringLiteral("5"));
}

void TestResultJson::whatCannotBeSaidIsNull() {
    const JourneyBuilder made = builder(3);
    const AnalysisInput input = made.input();
    const QJsonObject json = toJson(analysed(input), *input.project);
    QVERIFY(json[QLatin1String("shrinkage")].isNull());
    const QJsonValue unanswered = json[QLatin1String("touchpoints")][8];
    for (const char* member : {"low_share", "low_share_interval", "satisfaction", "p_upper", "q_lower",
                               "ratio_raw", "score_interval", "rank_band", "first_three", "area"}) {
        QVERIFY2(unanswered[QLatin1String(member)].isNull(), member);
    }
    QCOMPARE(unanswered[QLatin1String("answers")].toInteger(), 0);
}

void TestResultJson::everyDocumentedMemberIsThere() {
    const JourneyBuilder made = builder(9);
    const AnalysisInput input = made.input(99, 40);
    const QJsonObject json = toJson(analysed(input), *input.project);
    for (const char* member : {"format",
                               "journey",
                               "answers",
                               "low",
                               "unassigned",
                               "set_aside",
                               "overall_low_share",
                               "shrinkage",
                               "hazards",
                               "sigma",
                               "calibrated",
                               "retained",
                               "lost",
                               "matter_threshold",
                               "seed",
                               "shuffles",
                               "redraws",
                               "strata",
                               "touchpoints",
                               "areas",
                               "loops",
                               "closed_groups",
                               "unavoidable",
                               "moments",
                               "by_stake",
                               "strata_by_segment",
                               "drivers",
                               "outcomes",
                               "hand_offs",
                               "journey_level",
                               "coverage",
                               "segment_checks",
                               "sensitivity",
                               "findings"}) {
        QVERIFY2(json.contains(QLatin1String(member)), member);
    }
    const QJsonObject row = json[QLatin1String("touchpoints")][4].toObject();
    for (const char* member : {"id",
                               "name",
                               "questions",
                               "answers",
                               "low",
                               "high",
                               "low_share",
                               "low_share_interval",
                               "satisfaction",
                               "satisfaction_interval",
                               "expected_low",
                               "ratio_raw",
                               "ratio",
                               "testable",
                               "p_upper",
                               "q_upper",
                               "p_lower",
                               "q_lower",
                               "heat",
                               "area",
                               "reachable",
                               "can_reach_end",
                               "unavoidable",
                               "reach",
                               "expected_visits",
                               "arrivals",
                               "weight",
                               "low_share_used",
                               "usual_low_share",
                               "excess",
                               "last_straw",
                               "last_straw_share",
                               "avoidable",
                               "matter",
                               "score",
                               "score_rank",
                               "avoidable_rank",
                               "score_interval",
                               "avoidable_interval",
                               "rank_band",
                               "first_three",
                               "evidence",
                               "label",
                               "marked",
                               "verdict"}) {
        QVERIFY2(row.contains(QLatin1String(member)), member);
        QVERIFY2(!row[QLatin1String(member)].isNull(), member);
    }
    QCOMPARE(row[QLatin1String("label")].toString(), QStringLiteral("moment_of_truth"));
    QCOMPARE(row[QLatin1String("evidence")].toString(), QStringLiteral("sure"));
    QCOMPARE(row[QLatin1String("verdict")].toString(), QStringLiteral("none"));
}

void TestResultJson::keysAreDistinct() {
    std::set<QString> keys;
    for (int i = 0; i <= static_cast<int>(MomentLabel::NothingUnusual); ++i)
        keys.insert(labelKey(static_cast<MomentLabel>(i)));
    QCOMPARE(keys.size(), std::size_t(10));
    keys.clear();
    for (int i = 0; i <= static_cast<int>(FindingKind::OfPart); ++i)
        keys.insert(findingKey(static_cast<FindingKind>(i)));
    QCOMPARE(keys.size(), std::size_t(14));
}

QTEST_GUILESS_MAIN(TestResultJson)
#include "tst_result_json.moc"
