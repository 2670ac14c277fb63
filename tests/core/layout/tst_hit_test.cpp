#include "core/layout/hit_test.h"
#include "random_map.h"

#include <QTest>

using namespace chwila;
using namespace chwila::layout;
using namespace chwila::model;
using chwila::testing::journeyOf;
using chwila::testing::randomMap;

class TestHitTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyElementIsHitInItsMiddle();
    void aRouteIsHitBesideItsLine();
    void nothingOutsideTheMap();
    void aDropFindsTheCellUnderACard();
    void aRubberBandTakesWhatItTouches();
    void distanceToARouteIsThatToItsNearestSegment();
};

void TestHitTest::everyElementIsHitInItsMiddle() {
    const Project project = randomMap(4);
    const MapLayout map = layoutMap(project, journeyOf(project));
    for (const CardBox& card : map.cards)
        QCOMPARE(hitTest(map, card.rect.center()), Hit(card.id));
    for (const NoteBox& note : map.notes)
        QCOMPARE(hitTest(map, note.rect.center()), Hit(note.id));
    for (const StageBox& stage : map.stages)
        QCOMPARE(hitTest(map, stage.header.center()), Hit(stage.id));
    for (const DepartmentRow& row : map.departments)
        QCOMPARE(hitTest(map, row.header.center()), Hit(row.id));
    for (const LaneRow& lane : map.lanes)
        QCOMPARE(hitTest(map, lane.header.center()), Hit(lane.id));
    const QPointF corner = map.cells.front().rect.topLeft() + QPointF(1, 1);
    QCOMPARE(hitTest(map, corner, 0), Hit(map.cells.front()));
}

void TestHitTest::aRouteIsHitBesideItsLine() {
    const Project project = randomMap(4);
    const MapLayout map = layoutMap(project, journeyOf(project));
    int hit = 0;
    for (const Route& route : map.routes) {
        const QPointF middle = (route.points[0] + route.points[1]) / 2;
        const Hit found = hitTest(map, middle, 0);
        // Where two routes cross, either is right, as long as the point lies on it.
        if (const auto* id = std::get_if<TransitionId>(&found)) {
            QVERIFY(distanceTo(*map.route(*id), middle) <= map.route(*id)->width / 2 + 0.01);
            ++hit;
        }
    }
    QCOMPARE(hit, static_cast<int>(map.routes.size()));
}

void TestHitTest::nothingOutsideTheMap() {
    const Project project = randomMap(4);
    const MapLayout map = layoutMap(project, journeyOf(project));
    QCOMPARE(hitTest(map, QPointF(-10, -10)), Hit());
    QCOMPARE(hitTest(map, map.bounds.bottomRight() + QPointF(50, 50)), Hit());
    QVERIFY(!cellAt(map, QPointF(5, 5)));
}

void TestHitTest::aDropFindsTheCellUnderACard() {
    const Project project = randomMap(4);
    const MapLayout map = layoutMap(project, journeyOf(project));
    for (const CardBox& card : map.cards) {
        const MapCell* cell = cellAt(map, card.rect.center());
        QVERIFY(cell);
        QCOMPARE(cell->stage, project.find(card.id)->stage);
        QCOMPARE(cell->step, project.find(card.id)->step);
        QCOMPARE(std::get<DepartmentId>(cell->row), project.find(card.id)->department);
    }
}

void TestHitTest::aRubberBandTakesWhatItTouches() {
    const Project project = randomMap(4);
    const MapLayout map = layoutMap(project, journeyOf(project));
    const Enclosed all = enclosedBy(map, map.bounds);
    QCOMPARE(all.touchpoints.size(), map.cards.size());
    QCOMPARE(all.transitions.size(), map.routes.size());
    QCOMPARE(all.notes.size(), map.notes.size());
    const QRectF card = map.cards.front().rect;
    const Enclosed one = enclosedBy(map, QRectF(card.topLeft() - QPointF(4, 4), QSizeF(8, 8)));
    QCOMPARE(one.touchpoints, std::vector<TouchpointId>{map.cards.front().id});
    QVERIFY(one.transitions.empty());
}

void TestHitTest::distanceToARouteIsThatToItsNearestSegment() {
    Route route;
    route.points = {{0, 0}, {100, 0}, {100, 50}};
    QCOMPARE(distanceTo(route, {50, 7}), 7.0);
    QCOMPARE(distanceTo(route, {103, 54}), 5.0);
    QCOMPARE(distanceTo(route, {-3, -4}), 5.0);
}

QTEST_GUILESS_MAIN(TestHitTest)
#include "tst_hit_test.moc"
