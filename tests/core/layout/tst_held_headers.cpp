#include "core/layout/held_headers.h"
#include "random_map.h"

#include <QTest>

using namespace chwila;
using namespace chwila::layout;

namespace {

MapLayout someMap() {
    const model::Project project = testing::randomMap(7);
    return layoutMap(project, testing::journeyOf(project));
}

} // namespace

class TestHeldHeaders : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void atItsUsualSizeNothingChanges();
    void fromAfarAndFromNearTheyStayReadable_data();
    void fromAfarAndFromNearTheyStayReadable();
    void whatFitsLeavesNoRoomForMore();
    void aRowScrolledHalfAwayKeepsItsHeaderInSight();
};

void TestHeldHeaders::atItsUsualSizeNothingChanges() {
    const MapLayout before = someMap();
    MapLayout map = before;
    holdHeaders(map, 1);
    QVERIFY(map == before);
    holdHeaders(map, 0.2);
    QVERIFY(map != before);
    QVERIFY(map.cards == before.cards && map.cells == before.cells && map.routes == before.routes);
    holdHeaders(map, 1);
    QVERIFY(map == before);
}

void TestHeldHeaders::fromAfarAndFromNearTheyStayReadable_data() {
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("from very far") << 0.1 << 124.0 << 44.0;
    QTest::newRow("at half") << 0.5 << 124.0 << 44.0;
    QTest::newRow("at four fifths") << 0.8 << 128.0 << 51.0;
    QTest::newRow("from near") << 3.0 << 160.0 << 64.0;
}

void TestHeldHeaders::fromAfarAndFromNearTheyStayReadable() {
    QFETCH(double, zoom);
    MapLayout map = someMap();
    holdHeaders(map, zoom);
    const MapLayout shown = headersOnScreen(map, zoom);
    for (const DepartmentRow& row : shown.departments) {
        QTEST(row.header.width(), "width");
        QCOMPARE(row.header.right(), shown.grid.left());
    }
    for (const StageBox& stage : shown.stages) {
        QCOMPARE(stage.header.bottom(), shown.grid.top());
        QTEST(stage.header.bottom() - shown.bounds.top(), "height");
    }
    QCOMPARE(shown.phases.front().rect.bottom(), shown.stages.front().header.top());
}

void TestHeldHeaders::whatFitsLeavesNoRoomForMore() {
    const MapLayout map = someMap();
    for (const QSizeF room : {QSizeF(900, 600), QSizeF(400, 2000), QSizeF(3000, 300)}) {
        const double zoom = fittingZoom(map, room);
        MapLayout held = map;
        holdHeaders(held, zoom);
        const QSizeF size = held.bounds.size() * zoom;
        QVERIFY2(size.width() <= room.width() + 0.5 && size.height() <= room.height() + 0.5,
                 qPrintable(QString::number(zoom)));
        QVERIFY(zoom == 1 || size.width() > room.width() - 1 || size.height() > room.height() - 1);
    }
}

void TestHeldHeaders::aRowScrolledHalfAwayKeepsItsHeaderInSight() {
    const MapLayout before = someMap();
    MapLayout map = before;
    const QRectF half = before.departments.at(1).header;
    keepRowHeadersBelow(map, half.center().y());
    QCOMPARE(map.departments.at(1).header,
             QRectF(half.left(), half.center().y(), half.width(), half.height() / 2));
    QVERIFY(map.departments.front().header.isEmpty()); // it is gone
    QCOMPARE(map.lanes.front().header, before.lanes.front().header);
    QVERIFY(map.cards == before.cards);
}

QTEST_APPLESS_MAIN(TestHeldHeaders)
#include "tst_held_headers.moc"
