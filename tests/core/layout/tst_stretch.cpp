// A map pulled apart from top to bottom stays the same map.
#include "core/layout/stretch.h"
#include "random_map.h"

#include <QTest>

using namespace chwila;
using namespace chwila::layout;

class TestStretch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingChangesAtFactorOne();
    void everythingKeepsItsColumnAndItsRow();
};

void TestStretch::nothingChangesAtFactorOne() {
    const model::Project project = testing::randomMap(3);
    const MapLayout map = layoutMap(project, testing::journeyOf(project));
    QVERIFY(stretched(map, 1) == map);
}

void TestStretch::everythingKeepsItsColumnAndItsRow() {
    for (std::uint64_t seed = 1; seed < 12; ++seed) {
        const model::Project project = testing::randomMap(seed);
        const MapLayout map = layoutMap(project, testing::journeyOf(project));
        const MapLayout tall = stretched(map, 2);
        QCOMPARE(tall.bounds.width(), map.bounds.width());
        QCOMPARE(tall.bounds.height(), 2 * map.bounds.height());
        QVERIFY(!map.cards.empty());
        for (std::size_t i = 0; i < map.cards.size(); ++i) {
            const QRectF& card = tall.cards[i].rect;
            QCOMPARE(card.left(), map.cards[i].rect.left());
            QCOMPARE(card.height(), 2 * map.cards[i].rect.height());
            QVERIFY(tall.departments[static_cast<std::size_t>(tall.cards[i].row)].body.contains(card));
        }
        for (std::size_t i = 0; i < map.routes.size(); ++i) {
            const auto& points = tall.routes[i].points;
            for (std::size_t p = 1; p < points.size(); ++p)
                QVERIFY(points[p - 1].x() == points[p].x() || points[p - 1].y() == points[p].y());
        }
    }
}

QTEST_GUILESS_MAIN(TestStretch)
#include "tst_stretch.moc"
