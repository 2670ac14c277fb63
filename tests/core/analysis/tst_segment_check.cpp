// Whether who comes to a touchpoint explains its mark: one attribute at a time, and about usual within it.
#include "answered_journey.h"
#include "core/analysis/segment_check.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace chwila;
using namespace chwila::analysis;
using namespace Qt::StringLiterals;

namespace {

struct Map {
    JourneyBuilder builder;
    std::vector<model::TouchpointId> ids;
    model::ScaleId scale;
    AnsweredJourney answers{builder};

    explicit Map(int count) {
        ids = builder.touchpoints(count);
        builder.line(ids);
        scale = builder.scale(model::ScaleKind::Nps);
    }
    const SegmentCheck& check(const AnalysisResult& result, std::size_t i) const {
        return *std::ranges::find(result.segmentChecks, ids[i], &SegmentCheck::touchpoint);
    }
};

feedback::Profile customer(const QString& kind, int region) {
    return profile({{u"kind"_s, kind}, {u"region"_s, QString::number(region)}});
}

/// Private customers are low in 3 of 10, firms in 1 of 20; the first touchpoint meets private customers. Each
/// comes from a branch of which few customers come elsewhere: crossed with it no segment could be compared.
void answerBySegment(Map& map, const std::array<std::array<qint64, 2>, 3>& answers) {
    int branch = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        for (qint64 n = 0; n < answers[i][0]; n += 10)
            map.answers.lowOf(map.ids[i], map.scale, 3, 10, customer(u"private"_s, ++branch));
        for (qint64 n = 0; n < answers[i][1]; n += 20)
            map.answers.lowOf(map.ids[i], map.scale, 1, 20, customer(u"firm"_s, ++branch));
    }
}

} // namespace

class TestSegmentCheck : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theAttributeThatExplainsIsNamed();
    void markedInEverySegmentIsNotExplained();
    void fewAnswersInEachSegmentExplainNothing();
    void marksOfTroubleAreasAreLookedAt();
    void segmentsMetNowhereElseExplainNothing();
};

void TestSegmentCheck::theAttributeThatExplainsIsNamed() {
    Map map(3);
    answerBySegment(map, {{{300, 100}, {100, 500}, {100, 500}}});
    const AnalysisResult result = analysed(map.answers.input());
    QVERIFY(result.touchpoints[0].evidence == Evidence::Sure);
    const SegmentCheck& check = map.check(result, 0);
    QVERIFY(check.explained);
    QCOMPARE(check.attribute, u"kind"_s);
    QVERIFY(*check.ratio > 0.9 && *check.ratio < 1.1);
    QCOMPARE(std::ranges::count(result.findings, FindingKind::ExplainedBySegment, &Finding::kind), 1);
    QVERIFY(!map.check(result, 1).explained);
}

void TestSegmentCheck::markedInEverySegmentIsNotExplained() {
    Map map(3);
    for (const QString& kind : {u"private"_s, u"firm"_s}) {
        map.answers.lowOf(map.ids[0], map.scale, 40, 100, customer(kind, 1));
        map.answers.lowOf(map.ids[1], map.scale, 10, 100, customer(kind, 1));
        map.answers.lowOf(map.ids[2], map.scale, 10, 100, customer(kind, 2));
    }
    const AnalysisResult result = analysed(map.answers.input());
    QVERIFY(result.touchpoints[0].marked);
    QVERIFY(!map.check(result, 0).explained);
    QVERIFY(*map.check(result, 0).ratio > 3);
}

// Twenty agents: within them nothing can be found any more, and it is still four times as bad.
void TestSegmentCheck::fewAnswersInEachSegmentExplainNothing() {
    Map map(3);
    for (int agent = 0; agent < 20; ++agent) {
        const auto by = profile({{u"agent"_s, QString::number(agent)}});
        map.answers.lowOf(map.ids[0], map.scale, agent < 4 ? 1 : 0, 2, by);
        map.answers.lowOf(map.ids[1], map.scale, agent < 3 ? 1 : 0, 6, by);
        map.answers.lowOf(map.ids[2], map.scale, agent >= 3 && agent < 6 ? 1 : 0, 6, by);
    }
    AnalysisInput input = map.answers.input();
    AnalysisResult result = analysed(input);
    result.touchpoints[0].evidence = Evidence::QuiteSure;
    result.segmentChecks.clear();
    NoProgress progress;
    runSegmentCheck(Workspace(input), result, progress);
    QVERIFY(map.check(result, 0).q > 0.10);
    QVERIFY(std::abs(*map.check(result, 0).ratio - 4) < 1e-9);
    QVERIFY(!map.check(result, 0).explained);
}

void TestSegmentCheck::marksOfTroubleAreasAreLookedAt() {
    Map map(3);
    answerBySegment(map, {{{300, 100}, {100, 500}, {100, 500}}});
    const AnalysisInput input = map.answers.input();
    AnalysisResult result = analysed(input);
    result.segmentChecks.clear();
    result.touchpoints[0].evidence = Evidence::TroubleArea;
    NoProgress progress;
    runSegmentCheck(Workspace(input), result, progress);
    QVERIFY(map.check(result, 0).explained);
}

// Whoever comes only here cannot be compared with the same customers elsewhere.
void TestSegmentCheck::segmentsMetNowhereElseExplainNothing() {
    Map map(3);
    map.answers.lowOf(map.ids[0], map.scale, 40, 100, profile({{u"kind"_s, u"claimant"_s}}));
    map.answers.lowOf(map.ids[1], map.scale, 10, 100, profile({{u"kind"_s, u"buyer"_s}}));
    map.answers.lowOf(map.ids[2], map.scale, 10, 100, profile({{u"kind"_s, u"buyer"_s}}));
    const AnalysisResult result = analysed(map.answers.input());
    QVERIFY(result.touchpoints[0].marked);
    QVERIFY(!map.check(result, 0).ratio && !map.check(result, 0).explained);
}

QTEST_GUILESS_MAIN(TestSegmentCheck)
#include "tst_segment_check.moc"
