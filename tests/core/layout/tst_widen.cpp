// A map pulled apart from left to right stays the same map and is as wide as its paper.
#include "core/layout/metrics.h"
#include "core/layout/widen.h"
#include "random_map.h"

#include <QTest>

using namespace chwila;
using namespace chwila::layout;

class TestWiden : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingChangesWhereTheMapIsWideEnough();
    void theMapBecomesAsWideAsItsPaper();
    void aNarrowMapDoesNotBecomeABanner();
    void everythingKeepsItsRowAndItsColumn();
    void arrowsStayAtTheEdgesOfTheirCards();
};

void TestWiden::nothingChangesWhereTheMapIsWideEnough() {
    const model::Project project = testing::randomMap(3);
    const MapLayout map = layoutMap(project, testing::journeyOf(project));
    QVERIFY(widened(map, map.bounds.width()) == map);
    QVERIFY(widened(map, 0) == map);
}

void TestWiden::theMapBecomesAsWideAsItsPaper() {
    for (const double factor : {1.1, 1.3, 1.6}) {
        const model::Project project = testing::randomMap(5);
        const MapLayout map = layoutMap(project, testing::journeyOf(project));
        const double width = factor * map.bounds.width();
        const MapLayout wide = widened(map, width);
        QVERIFY(std::abs(wide.bounds.width() - width) < 1e-6);
        QCOMPARE(wide.bounds.height(), map.bounds.height());
        QVERIFY(std::abs(wide.lanes.front().body.right() - width) < 1e-6);
    }
}

void TestWiden::aNarrowMapDoesNotBecomeABanner() {
    const model::Project project = testing::randomMap(5);
    const MapLayout map = layoutMap(project, testing::journeyOf(project));
    const MapLayout wide = widened(map, 10 * map.bounds.width());
    QVERIFY(std::abs(wide.grid.width() - mostWidening * map.grid.width()) < 1e-6);
}

void TestWiden::everythingKeepsItsRowAndItsColumn() {
    for (std::uint64_t seed = 1; seed < 12; ++seed) {
        const model::Project project = testing::randomMap(seed);
        const MapLayout map = layoutMap(project, testing::journeyOf(project));
        const MapLayout wide = widened(map, 1.5 * map.bounds.width());
        QVERIFY(!map.cards.empty());
        for (std::size_t i = 0; i < map.cards.size(); ++i) {
            const CardBox& card = wide.cards[i];
            QCOMPARE(card.rect.top(), map.cards[i].rect.top());
            QVERIFY(card.rect.width() >= map.cards[i].rect.width());
            const ColumnBox& column = wide.columns[static_cast<std::size_t>(card.column)];
            QVERIFY(column.left <= card.rect.left() && card.rect.right() <= column.right);
            QVERIFY(std::abs(column.cardLeft + cardWidth / 2 - card.rect.center().x()) < 1e-6);
        }
        for (std::size_t i = 0; i < map.routes.size(); ++i) {
            const auto& points = wide.routes[i].points;
            for (std::size_t p = 1; p < points.size(); ++p)
                QVERIFY(points[p - 1].x() == points[p].x() || points[p - 1].y() == points[p].y());
        }
    }
}

void TestWiden::arrowsStayAtTheEdgesOfTheirCards() {
    const model::Project project = testing::randomMap(7);
    const MapLayout map = layoutMap(project, testing::journeyOf(project));
    const MapLayout wide = widened(map, 1.5 * map.bounds.width());
    int checked = 0;
    for (std::size_t i = 0; i < map.routes.size(); ++i) {
        if (map.routes[i].end != RouteEnd::Card) continue;
        const QPointF end = map.routes[i].points.back();
        for (std::size_t c = 0; c < map.cards.size(); ++c) {
            if (std::abs(end.x() - map.cards[c].rect.left()) > 1e-9) continue;
            QVERIFY(std::abs(wide.routes[i].points.back().x() - wide.cards[c].rect.left()) < 1e-6);
            ++checked;
        }
    }
    QVERIFY(checked > 0);
}

QTEST_GUILESS_MAIN(TestWiden)
#include "tst_widen.moc"
