#include "core/layout/hit_test.h"
#include "core/layout/map_layout.h"
#include "core/layout/metrics.h"
#include "random_map.h"

#include <QTest>

#include <ctime>

using namespace chwila;
using namespace chwila::layout;
using namespace chwila::model;
using chwila::testing::journeyOf;
using chwila::testing::randomMap;
using chwila::testing::RandomMap;

namespace {

MapLayout layoutOf(const Project& project, const LayoutOptions& options = {}) {
    return layoutMap(project, journeyOf(project), options);
}

struct SmallMap {
    Project project;
    JourneyId journey{1000};
    std::vector<StageId> stages;
    std::vector<DepartmentId> departments;
    qint64 next = 2000;

    SmallMap(int stageCount, int departmentCount) {
        Journey record;
        record.id = journey;
        project.put(record);
        for (int i = 0; i < stageCount; ++i) {
            Stage stage;
            stage.id = StageId{next++};
            stage.journey = journey;
            stage.order = i;
            project.put(stage);
            stages.push_back(stage.id);
        }
        for (int i = 0; i < departmentCount; ++i) {
            Department department;
            department.id = DepartmentId{next++};
            department.order = i;
            project.put(department);
            departments.push_back(department.id);
        }
    }
    TouchpointId card(std::size_t stage, int step, std::size_t department) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{next++};
        touchpoint.stage = stages[stage];
        touchpoint.step = step;
        touchpoint.department = departments[department];
        project.put(touchpoint);
        return touchpoint.id;
    }
    TransitionId arrow(std::optional<TouchpointId> from, std::optional<TouchpointId> to, double weight = 1,
                       Exit exit = Exit::Finished) {
        Transition transition;
        transition.id = TransitionId{next++};
        transition.from = from;
        transition.to = to;
        transition.weight = weight;
        transition.exit = exit;
        project.put(transition);
        return transition.id;
    }
    MapLayout layout() const { return layoutMap(project, journey); }
};

/// Whether the segment runs through the inside of the card, its edge left out.
bool runsThrough(const QPointF& a, const QPointF& b, const QRectF& card) {
    const QRectF inside = card.adjusted(0.5, 0.5, -0.5, -0.5);
    return std::max(a.x(), b.x()) > inside.left() && std::min(a.x(), b.x()) < inside.right()
           && std::max(a.y(), b.y()) > inside.top() && std::min(a.y(), b.y()) < inside.bottom();
}

/// Length on which two segments lie on each other.
double shared(const QPointF& a, const QPointF& b, const QPointF& c, const QPointF& d) {
    const bool level = qFuzzyCompare(a.y(), b.y()) && qFuzzyCompare(c.y(), d.y());
    const bool upright = qFuzzyCompare(a.x(), b.x()) && qFuzzyCompare(c.x(), d.x());
    if (level && std::abs(a.y() - c.y()) < 0.5) {
        return std::min(std::max(a.x(), b.x()), std::max(c.x(), d.x()))
               - std::max(std::min(a.x(), b.x()), std::min(c.x(), d.x()));
    }
    if (upright && std::abs(a.x() - c.x()) < 0.5) {
        return std::min(std::max(a.y(), b.y()), std::max(c.y(), d.y()))
               - std::max(std::min(a.y(), b.y()), std::min(c.y(), d.y()));
    }
    return 0;
}

double sharedBy(const Route& one, const Route& other) {
    double most = 0;
    for (std::size_t i = 1; i < one.points.size(); ++i) {
        for (std::size_t j = 1; j < other.points.size(); ++j) {
            most = std::max(most,
                            shared(one.points[i - 1], one.points[i], other.points[j - 1], other.points[j]));
        }
    }
    return most;
}

void seeds() {
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("touchpoints");
    QTest::addColumn<int>("transitions");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("random map %d", seed) << seed << 10 + seed << 15 + 2 * seed;
    QTest::addRow("crowded map") << 77 << 120 << 400;
}

} // namespace

class TestMapLayout : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cardsKeepTheirDistance_data() { seeds(); }
    void cardsKeepTheirDistance();
    void everythingLiesInsideTheBounds_data() { seeds(); }
    void everythingLiesInsideTheBounds();
    void notesOfACardStandInTheFirstLaneForThem();
    void noRouteRunsThroughACard_data() { seeds(); }
    void noRouteRunsThroughACard();
    void routesRunAlongTheAxesFromEdgeToEdge_data() { seeds(); }
    void routesRunAlongTheAxesFromEdgeToEdge();
    void routesDoNotLieOnEachOther();
    void theSameProjectGivesTheSameLayout();
    void cellsTileTheGrid();
    void neighboursAreJoinedByAStraightLine();
    void anArrowGoesRoundACardInItsWay();
    void backwardArrowsRunBelowTheRow();
    void oppositeArrowsInAColumnStayApart();
    void terminalsStandClearOfCards();
    void labelsStandOnTheirRouteSideBySide();
    void widthFollowsTheTraffic();
    void rowsGrowWithTheFullestCell();
    void emptyDepartmentsCanBeHidden();
    void cardsWithoutADepartmentGetARow();
    void anEmptyJourneyHasRowsButNoColumns();
    void anUnknownJourneyIsEmpty();
    void threeHundredTouchpointsAreQuick();
};

#define FETCH_MAP                                                                                            \
    QFETCH(int, seed);                                                                                       \
    QFETCH(int, touchpoints);                                                                                \
    QFETCH(int, transitions);                                                                                \
    RandomMap size;                                                                                          \
    size.touchpoints = touchpoints;                                                                          \
    size.transitions = transitions;                                                                          \
    const Project project = randomMap(static_cast<std::uint64_t>(seed), size);                               \
    const MapLayout map = layoutOf(project)

void TestMapLayout::cardsKeepTheirDistance() {
    FETCH_MAP;
    QCOMPARE(map.cards.size(), static_cast<std::size_t>(touchpoints));
    for (const CardBox& a : map.cards) {
        QCOMPARE(a.rect.size(), QSizeF(cardWidth, cardHeight));
        for (const CardBox& b : map.cards) {
            if (a.id == b.id) continue;
            const double half = cardGap / 2 - 0.1;
            QVERIFY(!a.rect.adjusted(-half, -half, half, half)
                         .intersects(b.rect.adjusted(-half, -half, half, half)));
        }
    }
}

void TestMapLayout::everythingLiesInsideTheBounds() {
    FETCH_MAP;
    for (const CardBox& card : map.cards) {
        QVERIFY(map.grid.contains(card.rect));
        QVERIFY(map.departments[static_cast<std::size_t>(card.row)].body.contains(card.rect));
    }
    for (const Route& route : map.routes) {
        for (const QPointF& point : route.points)
            QVERIFY(map.bounds.contains(point));
    }
    for (const NoteBox& note : map.notes) {
        QVERIFY(map.lane(note.lane)->body.contains(note.rect));
        for (const NoteBox& other : map.notes)
            QVERIFY(other.id == note.id || !other.rect.intersects(note.rect));
    }
}

void TestMapLayout::notesOfACardStandInTheFirstLaneForThem() {
    SmallMap small(2, 1);
    const TouchpointId card = small.card(1, 0, 0);
    const auto lane = [&small](LaneKind kind, int order) {
        Lane record;
        record.id = LaneId{small.next++};
        record.journey = small.journey;
        record.kind = kind;
        record.order = order;
        small.project.put(record);
        return record.id;
    };
    lane(LaneKind::Text, 0);
    const LaneId pains = lane(LaneKind::Pains, 1);
    lane(LaneKind::Pains, 2);
    const auto note = [&small, card](NoteKind kind) {
        Note record;
        record.id = NoteId{small.next++};
        record.kind = kind;
        record.text = QStringLiteral("it takes too long");
        record.touchpoint = card;
        small.project.put(record);
        return record.id;
    };
    const NoteId pain = note(NoteKind::Pain);
    const NoteId gain = note(NoteKind::Gain);
    const NoteId observation = note(NoteKind::Observation);
    const NoteId quote = note(NoteKind::Quote);
    const MapLayout map = layoutOf(small.project);
    for (const NoteId each : {pain, gain}) {
        QVERIFY(map.note(each));
        QCOMPARE(map.note(each)->lane, pains);
        QCOMPARE(map.note(each)->rect.left(), map.card(card)->rect.left());
        QVERIFY(map.lane(pains)->body.contains(map.note(each)->rect));
    }
    QVERIFY(!map.note(pain)->rect.intersects(map.note(gain)->rect));
    QVERIFY(!map.note(observation));
    QVERIFY(!map.note(quote));
}

void TestMapLayout::noRouteRunsThroughACard() {
    FETCH_MAP;
    for (const Route& route : map.routes) {
        for (std::size_t i = 1; i < route.points.size(); ++i) {
            for (const CardBox& card : map.cards) {
                QVERIFY2(!runsThrough(route.points[i - 1], route.points[i], card.rect),
                         qPrintable(QStringLiteral("transition %1 through touchpoint %2")
                                        .arg(route.id.value)
                                        .arg(card.id.value)));
            }
        }
    }
}

void TestMapLayout::routesRunAlongTheAxesFromEdgeToEdge() {
    FETCH_MAP;
    QCOMPARE(std::ssize(map.routes), project.all<Transition>().size());
    for (const Route& route : map.routes) {
        const Transition& transition = *project.find(route.id);
        QVERIFY(route.points.size() >= 2);
        for (std::size_t i = 1; i < route.points.size(); ++i) {
            const QPointF step = route.points[i] - route.points[i - 1];
            QVERIFY(qFuzzyIsNull(step.x()) != qFuzzyIsNull(step.y()));
        }
        const auto onEdge = [&](TouchpointId id, const QPointF& point) {
            const QRectF rect = map.card(id)->rect;
            return rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point)
                   && !rect.adjusted(0.01, 0.01, -0.01, -0.01).contains(point);
        };
        if (transition.from) QVERIFY(onEdge(*transition.from, route.points.front()));
        if (transition.to) QVERIFY(onEdge(*transition.to, route.points.back()));
        QCOMPARE(route.begin == RouteEnd::Start, !transition.from);
        QCOMPARE(route.end == RouteEnd::Card, transition.to.has_value());
    }
}

void TestMapLayout::routesDoNotLieOnEachOther() {
    // Ordinary maps: up to four arrows at an edge of a card. Crowded edges share out the room they have.
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        RandomMap size;
        size.transitions = 34;
        const MapLayout map = layoutOf(randomMap(seed, size));
        for (const Route& a : map.routes) {
            for (const Route& b : map.routes) {
                if (a.id == b.id) continue;
                const double length = sharedBy(a, b);
                QVERIFY2(length < 1, qPrintable(QStringLiteral("map %1: transitions %2 and %3 share %4 px")
                                                    .arg(seed)
                                                    .arg(a.id.value)
                                                    .arg(b.id.value)
                                                    .arg(length)));
            }
        }
    }
}

void TestMapLayout::theSameProjectGivesTheSameLayout() {
    const Project project = randomMap(5);
    const MapLayout first = layoutOf(project);
    QCOMPARE(layoutOf(randomMap(5)), first);
    const Project copy = project;
    QCOMPARE(layoutOf(copy), first);
}

void TestMapLayout::cellsTileTheGrid() {
    const MapLayout map = layoutOf(randomMap(9));
    double area = 0;
    for (const MapCell& cell : map.cells)
        area += cell.rect.width() * cell.rect.height();
    QCOMPARE(area, map.grid.width() * map.grid.height());
    for (const CardBox& card : map.cards) {
        const ColumnBox& column = map.columns[static_cast<std::size_t>(card.column)];
        const DepartmentId department = map.departments[static_cast<std::size_t>(card.row)].id;
        QVERIFY(map.cell(column.stage, column.step, department)->rect.contains(card.rect));
    }
}

void TestMapLayout::neighboursAreJoinedByAStraightLine() {
    SmallMap small(2, 2);
    const auto a = small.card(0, 0, 0);
    const auto b = small.card(0, 1, 0);
    const auto below = small.card(0, 1, 1);
    const auto right = small.arrow(a, b);
    const auto down = small.arrow(b, below);
    const MapLayout map = small.layout();
    QCOMPARE(map.route(right)->points.size(), std::size_t{2});
    QCOMPARE(map.route(right)->points.front().y(), map.card(a)->rect.center().y());
    QVERIFY(!map.route(right)->handOff);
    QCOMPARE(map.route(down)->points.size(), std::size_t{2});
    QCOMPARE(map.route(down)->points.front().x(), map.card(b)->rect.center().x());
    QVERIFY(map.route(down)->handOff);
}

void TestMapLayout::anArrowGoesRoundACardInItsWay() {
    SmallMap small(1, 1);
    const auto a = small.card(0, 0, 0);
    small.card(0, 1, 0);
    const auto c = small.card(0, 2, 0);
    const auto over = small.arrow(a, c);
    const MapLayout map = small.layout();
    const Route& route = *map.route(over);
    QCOMPARE(route.points.size(), std::size_t{6});
    QVERIFY(route.points[2].y() < map.card(a)->rect.top());
    QVERIFY(!route.backward);
}

void TestMapLayout::backwardArrowsRunBelowTheRow() {
    SmallMap small(2, 2);
    const auto a = small.card(0, 0, 0);
    const auto b = small.card(1, 0, 0);
    const auto back = small.arrow(b, a);
    const MapLayout map = small.layout();
    const Route& route = *map.route(back);
    QVERIFY(route.backward);
    QCOMPARE(route.points.size(), std::size_t{4});
    QVERIFY(route.points[1].y() > map.card(a)->rect.bottom());
    QVERIFY(route.points[1].y() < map.departments[0].body.bottom());
    QCOMPARE(route.points.back().y(), map.card(a)->rect.bottom());
}

void TestMapLayout::oppositeArrowsInAColumnStayApart() {
    SmallMap small(1, 2);
    const auto a = small.card(0, 0, 0);
    const auto b = small.card(0, 0, 1);
    const auto down = small.arrow(a, b);
    const auto up = small.arrow(b, a);
    const MapLayout map = small.layout();
    QVERIFY(sharedBy(*map.route(down), *map.route(up)) <= 0);
}

void TestMapLayout::terminalsStandClearOfCards() {
    SmallMap small(1, 1);
    const auto a = small.card(0, 0, 0);
    const auto b = small.card(0, 1, 0);
    const auto start = small.arrow(std::nullopt, a);
    const auto end = small.arrow(b, std::nullopt);
    const auto lost = small.arrow(a, std::nullopt, 1, Exit::Lost);
    const MapLayout map = small.layout();
    for (const auto id : {start, end, lost}) {
        const Route& route = *map.route(id);
        const QPointF centre = route.begin == RouteEnd::Start ? route.points.front() : route.points.back();
        const QRectF circle(centre.x() - terminalRadius, centre.y() - terminalRadius, 2 * terminalRadius,
                            2 * terminalRadius);
        QVERIFY(map.grid.contains(circle));
        for (const CardBox& card : map.cards)
            QVERIFY(!card.rect.intersects(circle));
    }
    QCOMPARE(map.route(lost)->end, RouteEnd::Lost);
    QCOMPARE(map.route(end)->end, RouteEnd::Finished);
}

void TestMapLayout::labelsStandOnTheirRouteSideBySide() {
    int touching = 0;
    int pairs = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const MapLayout map = layoutOf(randomMap(seed));
        for (const Route& a : map.routes) {
            QVERIFY(distanceTo(a, a.labelAt) < 0.01);
            QVERIFY(a.labelRoom >= 0);
            for (const Route& b : map.routes) {
                if (a.id.value >= b.id.value || a.labelRoom < 40 || b.labelRoom < 40) continue;
                const QPointF apart = a.labelAt - b.labelAt;
                ++pairs;
                if (std::abs(apart.x()) < 40 && std::abs(apart.y()) < 18) ++touching;
            }
        }
    }
    // Short segments cannot always give way; nearly all do.
    QVERIFY2(touching * 1000 < pairs, qPrintable(QStringLiteral("%1 of %2").arg(touching).arg(pairs)));
}

void TestMapLayout::widthFollowsTheTraffic() {
    SmallMap small(1, 2);
    const auto a = small.card(0, 0, 0);
    const auto b = small.card(0, 1, 0);
    const auto c = small.card(0, 1, 1);
    const auto most = small.arrow(a, b, 3);
    const auto few = small.arrow(a, c, 1);
    const MapLayout map = small.layout();
    QCOMPARE(map.route(most)->share, 0.75);
    QCOMPARE(map.route(most)->traffic, 0.75);
    QCOMPARE(map.route(most)->width, 1 + 5 * 0.75);
    QCOMPARE(map.route(few)->width, 1 + 5 * 0.25);
}

void TestMapLayout::rowsGrowWithTheFullestCell() {
    SmallMap small(1, 1);
    const auto a = small.card(0, 0, 0);
    const auto b = small.card(0, 0, 0);
    const MapLayout map = small.layout();
    QVERIFY(map.card(b)->rect.top() >= map.card(a)->rect.bottom() + cardGap);
    QCOMPARE(map.card(b)->rect.left(), map.card(a)->rect.left());
    QVERIFY(map.departments[0].body.height() >= 2 * cardHeight + cardGap);
}

void TestMapLayout::emptyDepartmentsCanBeHidden() {
    SmallMap small(1, 3);
    small.card(0, 0, 1);
    QCOMPARE(small.layout().departments.size(), std::size_t{3});
    LayoutOptions options;
    options.hideEmptyDepartments = true;
    const MapLayout map = layoutMap(small.project, small.journey, options);
    QCOMPARE(map.departments.size(), std::size_t{1});
    QCOMPARE(map.departments[0].id, small.departments[1]);
    QCOMPARE(map.cards[0].row, 0);
}

void TestMapLayout::cardsWithoutADepartmentGetARow() {
    SmallMap small(1, 1);
    const auto a = small.card(0, 0, 0);
    Touchpoint stray = *small.project.find(a);
    stray.department = DepartmentId{99999};
    small.project.put(stray);
    const MapLayout map = small.layout();
    QCOMPARE(map.departments.size(), std::size_t{2});
    QVERIFY(!map.departments[1].id.isValid());
    QCOMPARE(map.card(a)->row, 1);
}

void TestMapLayout::anEmptyJourneyHasRowsButNoColumns() {
    SmallMap small(0, 2);
    const MapLayout map = small.layout();
    QCOMPARE(map.departments.size(), std::size_t{2});
    QVERIFY(map.columns.empty());
    QVERIFY(map.cells.empty());
    QVERIFY(map.bounds.height() > 0);
}

void TestMapLayout::anUnknownJourneyIsEmpty() {
    const MapLayout map = layoutMap(randomMap(3), JourneyId{123456});
    QVERIFY(map.cards.empty());
    QVERIFY(map.routes.empty());
}

void TestMapLayout::threeHundredTouchpointsAreQuick() {
    RandomMap size;
    size.stages = 12;
    size.mostSteps = 5;
    size.departments = 8;
    size.touchpoints = 300;
    size.transitions = 500;
    const Project project = randomMap(1, size);
    const std::clock_t begin = std::clock();
    const MapLayout map = layoutOf(project);
    const auto milliseconds = 1000 * (std::clock() - begin) / CLOCKS_PER_SEC;
    // The bench measures; this only catches an accident of a wrong order of growth. Time of the
    // processor, so that a busy machine does not matter.
    QVERIFY2(milliseconds < 500, qPrintable(QString::number(milliseconds)));
    QCOMPARE(map.cards.size(), std::size_t{300});
}

QTEST_GUILESS_MAIN(TestMapLayout)
#include "tst_map_layout.moc"
