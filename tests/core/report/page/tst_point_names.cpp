// Where the names of points stand in a chart on paper.
#include "core/base/random.h"
#include "core/report/page/point_names.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace chwila;
using namespace chwila::report;

namespace {

constexpr QSizeF nameSize(90, 11);
constexpr QRectF room(0, 0, 480, 140);

PointToName point(double x, double y, bool named = true) {
    return {{x, y}, nameSize, named};
}

/// Many points, of which the first ones are named.
std::vector<PointToName> crowd(int count, int named) {
    std::vector<PointToName> points;
    Random random(7);
    for (int i = 0; i < count; ++i)
        points.push_back(point(random.unit() * room.width(), random.unit() * room.height(), i < named));
    return points;
}

} // namespace

class TestPointNames : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNameStandsBesideItsPointWhereThereIsRoom() {
        const std::vector<PointToName> points{point(200, 70), point(300, 20, false)};
        const std::vector<NamePlace> places = namePlaces(points, room);
        QCOMPARE(places.size(), std::size_t{1});
        QVERIFY(!places.front().leader);
        QVERIFY(places.front().box.adjusted(-9, -9, 9, 9).contains(points.front().at));
        QVERIFY(namePlaces({}, room).empty());
    }

    void aNameWithoutRoomIsLedToPastTheOtherPoints() {
        std::vector<PointToName> points{point(200, 70)};
        const QPointF around[] = {{190, 66}, {210, 66}, {190, 74}, {210, 74}, {201, 79}};
        for (const QPointF& near : around)
            points.push_back(point(near.x(), near.y(), false));
        const std::vector<NamePlace> places = namePlaces(points, room);
        QCOMPARE(places.size(), std::size_t{1});
        QVERIFY(places.front().leader);
        for (const PointToName& other : points) {
            const QRectF mark(other.at - QPointF(4, 4), QSizeF(8, 8));
            QVERIFY(!mark.intersects(places.front().box));
            if (&other == &points.front()) continue;
            for (int part = 1; part <= 20; ++part)
                QVERIFY(!mark.contains(places.front().leader->pointAt(part / 20.0)));
        }
        QCOMPARE(places.front().leader->p1(), points.front().at);
        QVERIFY(places.front().box.adjusted(-1, -1, 1, 1).contains(places.front().leader->p2()));
    }

    void namesLieNeitherOnEachOtherNorOnPoints() {
        const std::vector<PointToName> points = crowd(40, 8);
        const std::vector<NamePlace> places = namePlaces(points, room);
        QVERIFY(places.size() > 2);
        for (const NamePlace& place : places) {
            QVERIFY(room.contains(place.box));
            for (const NamePlace& other : places)
                QVERIFY(place.point == other.point || !place.box.intersects(other.box));
            for (const PointToName& each : points)
                QVERIFY(!QRectF(each.at - QPointF(4, 4), QSizeF(8, 8)).intersects(place.box));
        }
    }

    /// A report is laid out anew after each edit.
    void aJourneyOfThousandsIsNamedWithoutWaiting() {
        QElapsedTimer timer;
        timer.start();
        namePlaces(crowd(2000, 30), room);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPointNames)
#include "tst_point_names.moc"
