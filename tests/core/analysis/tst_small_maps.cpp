// Fewer than 8 answered touchpoints: how far they differ beyond chance cannot be said, so θ is 1 for all and
// nothing counts with it. Each stands for its answers as they are.
#include "alike.h"
#include "answered_journey.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;
using chwila::testing::alike;

namespace {

/// A row of touchpoints with 100 answers each, of which so many are low.
AnalysisResult rowOf(const std::vector<qint64>& low, qint64 n = 100, int redraws = 300) {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(static_cast<int>(low.size()));
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    for (std::size_t i = 0; i < ids.size(); ++i)
        builder.lowOf(ids[i], scale, low[i], n);
    return analysed(builder.input(0, redraws));
}

double width(const std::optional<Interval>& interval) {
    return interval ? interval->high - interval->low : 0;
}

} // namespace

class TestSmallMaps : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theShrunkRatioStaysAsDefined();
    void whatIsMarkedHasScoreAndRank();
    void intervalsFollowTheAnswersOfEachTouchpoint();
    void noneLowIsNotCertain();
    void veryFewAnswersCountWithTheUsualShare();
    void fromEightOnShrunkRatiosCount();
    void goodWorkDoesNotReadWorseThanBefore();
};

void TestSmallMaps::theShrunkRatioStaysAsDefined() {
    const AnalysisResult result = rowOf({40, 10, 10, 10});
    QVERIFY(result.asAnswered && !result.shrinkage);
    for (const TouchpointResult& each : result.touchpoints) {
        QCOMPARE(each.ratio, 1.0);
        QVERIFY(alike(each.ratioUsed, *each.ratioRaw));
        QVERIFY(alike(each.lowShareUsed, static_cast<double>(each.low) / 100));
    }
}

void TestSmallMaps::whatIsMarkedHasScoreAndRank() {
    const AnalysisResult result = rowOf({10, 40, 10, 10});
    const TouchpointResult& bad = result.touchpoints[1];
    QVERIFY(bad.marked);
    QVERIFY(bad.score > 0);
    QCOMPARE(bad.scoreRank, 1);
    QCOMPARE(bad.avoidableRank, 1);
    QVERIFY(bad.scoreInterval->low < bad.score && bad.score < bad.scoreInterval->high);
    QVERIFY(bad.avoidableInterval->low < bad.avoidable && bad.avoidable < bad.avoidableInterval->high);
}

// The same 70 of 400 low answers on both maps; they differ in where, and in how many answers stand behind.
void TestSmallMaps::intervalsFollowTheAnswersOfEachTouchpoint() {
    const AnalysisResult uneven = rowOf({52, 6, 6, 6});
    const AnalysisResult even = rowOf({17, 18, 17, 18});
    QVERIFY(uneven.touchpoints[0].avoidableInterval->low > even.touchpoints[0].avoidableInterval->high);
    const AnalysisResult many = rowOf({400, 100, 100, 100}, 1000);
    QVERIFY(width(many.touchpoints[0].avoidableInterval)
            < 0.5 * width(uneven.touchpoints[0].avoidableInterval));
}

void TestSmallMaps::noneLowIsNotCertain() {
    const AnalysisResult result = rowOf({0, 5, 5, 5}, 20);
    QCOMPARE(result.touchpoints[0].avoidable, 0.0);
    QVERIFY(result.touchpoints[0].avoidableInterval->high > 0);
}

void TestSmallMaps::veryFewAnswersCountWithTheUsualShare() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    builder.lowOf(ids[0], scale, 10, 100);
    builder.lowOf(ids[1], scale, 4, 4);
    builder.lowOf(ids[2], scale, 5, 5);
    const AnalysisResult result = analysed(builder.input());
    QCOMPARE(result.touchpoints[1].ratioUsed, 1.0);
    QVERIFY(result.touchpoints[2].ratioUsed > 4);
}

void TestSmallMaps::fromEightOnShrunkRatiosCount() {
    const AnalysisResult result = rowOf({40, 10, 10, 10, 10, 10, 10, 10});
    QVERIFY(!result.asAnswered && result.shrinkage);
    for (const TouchpointResult& each : result.touchpoints)
        QCOMPARE(each.ratioUsed, each.ratio);
    QVERIFY(result.touchpoints[0].ratioUsed < *result.touchpoints[0].ratioRaw);
}

// The second touchpoint is the worst of four and was mended from 30 to 20 of 100. The usual share is 15.
void TestSmallMaps::goodWorkDoesNotReadWorseThanBefore() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(4);
    builder.line(ids);
    const auto nps = builder.scale(model::ScaleKind::Nps);
    const QDate done(2025, 7, 7);
    model::Initiative initiative;
    initiative.touchpoints = {ids[1]};
    initiative.status = model::InitiativeStatus::Done;
    initiative.doneOn = done;
    const auto id = builder.add(initiative);
    AnsweredJourney answers(builder);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        answers.lowOf(ids[i], nps, i == 1 ? 300 : 100, 1000, {}, done.addDays(-30));
        answers.lowOf(ids[i], nps, i == 1 ? 200 : 100, 1000, {}, done.addDays(30));
    }
    const AnalysisResult result = analysed(answers.input(0, 100));
    const auto& effect = result.improve.find(id)->measured;
    QVERIFY(effect && !effect->shrunk);
    QVERIFY(alike(effect->beforeShare, 0.3));
    QVERIFY(alike(effect->afterShare, 0.2));
    QVERIFY(effect->kept && *effect->kept > 0 && effect->interval->low > 0);
    QVERIFY(effect->state != PromiseState::Worse && effect->state != PromiseState::NotSeen);
}

QTEST_GUILESS_MAIN(TestSmallMaps)
#include "tst_small_maps.moc"
