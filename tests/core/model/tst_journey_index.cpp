#include "core/model/draft.h"
#include "core/model/journey_index.h"

#include <QTest>

using namespace chwila;
using namespace chwila::model;

namespace {

// Two journeys; the first with stages Buy (order 2), Choose (order 1) and Use (order 3, empty), and
// departments Sales (order 5) and Claims (order 1).
struct World {
    Project project;
    JourneyId journey, other;
    StageId choose, buy, use, elsewhere;
    DepartmentId sales, claims;
    TouchpointId offer, contract, pay, stacked, foreign;
    TransitionId inside, start;
    LaneId emotion, quotes;

    World() {
        Draft draft(project);
        journey = draft.add(Journey{});
        other = draft.add(Journey{});
        buy = draft.add(Stage{.journey = journey, .order = 2});
        choose = draft.add(Stage{.journey = journey, .order = 1});
        use = draft.add(Stage{.journey = journey, .order = 3});
        elsewhere = draft.add(Stage{.journey = other});
        sales = draft.add(Department{.order = 5});
        claims = draft.add(Department{.order = 1});
        pay = draft.add(Touchpoint{.stage = buy, .department = claims, .step = 1});
        contract = draft.add(Touchpoint{.stage = buy, .department = sales, .step = 1});
        stacked = draft.add(Touchpoint{.stage = buy, .department = sales, .step = 1});
        offer = draft.add(Touchpoint{.stage = choose, .department = sales, .step = 0});
        foreign = draft.add(Touchpoint{.stage = elsewhere, .department = sales});
        inside = draft.add(Transition{.from = offer, .to = contract});
        start = draft.add(Transition{.to = offer});
        draft.add(Transition{.from = foreign});
        quotes = draft.add(Lane{.journey = journey, .order = 4});
        emotion = draft.add(Lane{.journey = journey, .order = 1});
        draft.add(Lane{.journey = other});
        project = draft.project();
    }
};

template <class Record>
std::vector<qint64> idsOf(std::span<const Record* const> records) {
    std::vector<qint64> ids;
    for (const Record* record : records)
        ids.push_back(record->id.value);
    return ids;
}

} // namespace

class TestJourneyIndex : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void stagesStandInOrderWithTheirColumns() {
        const World world;
        const JourneyIndex index(world.project, world.journey);
        QCOMPARE(index.stages().size(), 3U);
        QVERIFY(index.stages()[0].stage->id == world.choose);
        QCOMPARE(index.stages()[0].firstColumn, 0);
        QCOMPARE(index.stages()[0].steps, 1);
        QVERIFY(index.stages()[1].stage->id == world.buy);
        QCOMPARE(index.stages()[1].firstColumn, 1);
        QCOMPARE(index.stages()[1].steps, 2);
        QVERIFY(index.stages()[2].stage->id == world.use);
        QCOMPARE(index.stages()[2].steps, 1);
        QCOMPARE(index.columns(), 4);
        QVERIFY(!index.columnsOf(world.elsewhere));
    }

    void touchpointsStandInReadingOrder() {
        const World world;
        const JourneyIndex index(world.project, world.journey);
        const std::vector<qint64> expected{world.offer.value, world.pay.value, world.contract.value,
                                           world.stacked.value};
        QCOMPARE(idsOf<Touchpoint>(index.touchpoints()), expected);
        QCOMPARE(index.columnOf(*world.project.find(world.pay)), 2);
        QCOMPARE(index.columnOf(*world.project.find(world.foreign)), -1);
        QVERIFY(index.contains(world.offer));
        QVERIFY(!index.contains(world.foreign));
    }

    void departmentsAreSharedAndLanesAreNot() {
        const World world;
        const JourneyIndex index(world.project, world.journey);
        QCOMPARE(index.rowOf(world.claims), 0);
        QCOMPARE(index.rowOf(world.sales), 1);
        QCOMPARE(index.rowOf(DepartmentId{999}), -1);
        const std::vector<qint64> lanes{world.emotion.value, world.quotes.value};
        QCOMPARE(idsOf<Lane>(index.lanes()), lanes);
    }

    void transitionsOfThisJourneyOnly() {
        const World world;
        const JourneyIndex index(world.project, world.journey);
        const std::vector<qint64> expected{world.inside.value, world.start.value};
        QCOMPARE(idsOf<Transition>(index.transitions()), expected);
    }

    void aCellListsItsCardsInStackingOrder() {
        const World world;
        const JourneyIndex index(world.project, world.journey);
        const auto cell = index.inCell(world.buy, 1, world.sales);
        QCOMPARE(cell.size(), 2U);
        QVERIFY(cell[0]->id == world.contract);
        QVERIFY(cell[1]->id == world.stacked);
        QVERIFY(index.inCell(world.use, 0, world.sales).empty());
    }

    void aTouchpointKnowsItsJourney() {
        const World world;
        QVERIFY(journeyOf(world.project, *world.project.find(world.offer))->id == world.journey);
        QVERIFY(!journeyOf(world.project, Touchpoint{.stage = {999}}));
    }

    void anEmptyJourneyHasNoColumns() {
        const Project project;
        const JourneyIndex index(project, JourneyId{5});
        QCOMPARE(index.columns(), 0);
        QVERIFY(index.stages().empty());
        QVERIFY(index.touchpoints().empty());
    }
};

QTEST_GUILESS_MAIN(TestJourneyIndex)
#include "tst_journey_index.moc"
