#include "core/render/map_content.h"
#include "small_scene.h"

#include <QTest>

using namespace chwila;
using namespace chwila::render;
using chwila::testing::SmallScene;

class TestMapContent : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCardShowsItsFigures();
    void aFewAnswersAreSaidAndNotColoured();
    void anAssumedScoreIsShownAsSuch();
    void withoutAnAnalysisOnlyWhatWasDrawnIsShown();
    void aResultOfAnotherJourneyCountsAsNone();
    void theMeanOfTheJourneyIsNeutral();
    void onlyAreasWithEvidenceHaveAHull();
    void whatNobodyCanAvoidIsLocked();
    void whatAPersonMarkedAgainstTheFiguresIsTold();
    void routesSayTheirShare();
    void theCurveIsTheMeanOfEachStep();
};

void TestMapContent::aCardShowsItsFigures() {
    const SmallScene scene;
    const MapContent content = mapContent(scene.project, scene.journey, &scene.result, Language());
    QCOMPARE(content.cards.size(), std::size_t{4});
    const CardContent& card = *content.card(scene.bad);
    QCOMPARE(card.scoreText, QStringLiteral("40"));
    QCOMPARE(card.low, 0.5);
    QCOMPARE(card.high, 0.2);
    QVERIFY(std::abs(card.neutral - 0.3) < 1e-12);
    QCOMPARE(card.pains, 2);
    QCOMPARE(card.ideas, 1);
    QCOMPARE(card.rank, 1);
    QVERIFY(card.marked);
    QCOMPARE(card.icon, QStringLiteral("phone"));
    QVERIFY(card.answersText.contains(QStringLiteral("300")));
    QVERIFY(card.hasEnoughAnswers());
}

void TestMapContent::aFewAnswersAreSaidAndNotColoured() {
    const SmallScene scene;
    const MapContent content = mapContent(scene.project, scene.journey, &scene.result, Language());
    QVERIFY(content.card(scene.few)->isMeasured());
    QVERIFY(!content.card(scene.few)->hasEnoughAnswers());
}

void TestMapContent::anAssumedScoreIsShownAsSuch() {
    const SmallScene scene;
    const MapContent content = mapContent(scene.project, scene.journey, &scene.result, Language());
    const CardContent& card = *content.card(scene.silent);
    QVERIFY(!card.isMeasured());
    QCOMPARE(card.scoreText, QStringLiteral("~60"));
    QVERIFY(card.marked);
    QCOMPARE(card.rank, 0);
}

void TestMapContent::withoutAnAnalysisOnlyWhatWasDrawnIsShown() {
    const SmallScene scene;
    const MapContent content = mapContent(scene.project, scene.journey, nullptr, Language());
    QVERIFY(content.card(scene.bad)->scoreText.isEmpty());
    QVERIFY(!content.overall);
    QVERIFY(content.hulls.empty());
    QCOMPARE(content.scale.midpoint, 50.0);
    for (const StepMean& step : content.curve)
        QVERIFY(!step.satisfaction);
}

void TestMapContent::aResultOfAnotherJourneyCountsAsNone() {
    SmallScene scene;
    scene.result.journey = model::JourneyId{99};
    QCOMPARE(mapContent(scene.project, scene.journey, &scene.result, Language()),
             mapContent(scene.project, scene.journey, nullptr, Language()));
}

void TestMapContent::theMeanOfTheJourneyIsNeutral() {
    const SmallScene scene;
    const MapContent content = mapContent(scene.project, scene.journey, &scene.result, Language());
    const double mean = (100 * 80.0 + 300 * 40.0 + 4 * 60.0) / 404;
    QCOMPARE(*content.overall, mean);
    QCOMPARE(content.scale.position(mean), 0.0);
    QVERIFY(content.scale.position(80) > 0);
}

void TestMapContent::onlyAreasWithEvidenceHaveAHull() {
    const SmallScene scene;
    const MapContent content = mapContent(scene.project, scene.journey, &scene.result, Language());
    QCOMPARE(content.hulls.size(), std::size_t{1});
    QCOMPARE(content.hulls[0], (std::vector{scene.bad, scene.few}));
    QCOMPARE(content.card(scene.few)->area, 0);
    QCOMPARE(content.card(scene.good)->area, -1);
}

void TestMapContent::whatNobodyCanAvoidIsLocked() {
    SmallScene scene;
    scene.result.touchpoints[0].unavoidable = true;
    const MapContent content = mapContent(scene.project, scene.journey, &scene.result, Language());
    QVERIFY(content.card(scene.good)->unavoidable);
    QVERIFY(!content.card(scene.bad)->unavoidable);
    // On a single way through, locks at every card would say nothing.
    for (analysis::TouchpointResult& row : scene.result.touchpoints)
        row.unavoidable = true;
    QVERIFY(
        !mapContent(scene.project, scene.journey, &scene.result, Language()).card(scene.good)->unavoidable);
}

void TestMapContent::whatAPersonMarkedAgainstTheFiguresIsTold() {
    SmallScene scene;
    MapContent content = mapContent(scene.project, scene.journey, &scene.result, Language());
    QVERIFY(!content.card(scene.bad)->byHand);
    QVERIFY(content.byHandText.isEmpty() == std::ranges::none_of(content.cards, &CardContent::byHand));
    scene.result.touchpoints[1].label = analysis::MomentLabel::SoreSpot;
    content = mapContent(scene.project, scene.journey, &scene.result, Language());
    QVERIFY(content.card(scene.bad)->byHand);
    QCOMPARE(content.curve[1].moments, (std::vector<MomentSign>{{1, true}}));
    QVERIFY(!content.byHandText.isEmpty());
    scene.result.touchpoints[1].marked = false;
    content = mapContent(scene.project, scene.journey, &scene.result, Language());
    QVERIFY(!content.card(scene.bad)->byHand);
}

void TestMapContent::routesSayTheirShare() {
    const SmallScene scene;
    const MapContent content = mapContent(scene.project, scene.journey, nullptr, Language());
    QCOMPARE(content.route(model::TransitionId{21})->text, QStringLiteral("75%"));
    QCOMPARE(content.route(model::TransitionId{23})->text, QStringLiteral("Lost"));
}

void TestMapContent::theCurveIsTheMeanOfEachStep() {
    const SmallScene scene;
    const MapContent content = mapContent(scene.project, scene.journey, &scene.result, Language());
    QCOMPARE(content.curve.size(), std::size_t{3});
    QCOMPARE(*content.curve[0].satisfaction, 80.0);
    const double mean = (300 * 40.0 + 4 * 60.0) / 304;
    const double half = std::sqrt(300.0 * 300 * 16 + 4.0 * 4 * 16) / 304;
    QCOMPARE(*content.curve[1].satisfaction, mean);
    QCOMPARE(content.curve[1].band->low, mean - half);
    QCOMPARE(content.curve[1].moments, (std::vector<MomentSign>{{1, false}}));
    QVERIFY(!content.curve[2].satisfaction);
    QCOMPARE(*content.curve[2].assumed, 60.0);
}

QTEST_GUILESS_MAIN(TestMapContent)
#include "tst_map_content.moc"
