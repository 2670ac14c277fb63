// Which paper a map gets, and where it is cut.
#include "core/report/map_pages.h"

#include <QTest>

#include <numeric>

using namespace chwila;
using namespace chwila::report;

namespace {

/// Stages of so many steps, in each step a card in the department of its stage and an arrow to the next one.
struct Drawn {
    model::Project project;
    model::JourneyId journey{1};
};

Drawn drawn(const std::vector<int>& stages, int departments) {
    Drawn made;
    qint64 id = 1;
    model::Journey journey;
    journey.id = made.journey;
    made.project.put(journey);
    std::vector<model::DepartmentId> rows;
    for (int i = 0; i < departments; ++i) {
        model::Department department;
        department.id = model::DepartmentId{++id};
        department.order = i;
        made.project.put(department);
        rows.push_back(department.id);
    }
    std::optional<model::TouchpointId> before;
    int order = 0;
    for (const int steps : stages) {
        model::Stage stage;
        stage.id = model::StageId{++id};
        stage.journey = made.journey;
        stage.order = order;
        made.project.put(stage);
        for (int step = 0; step < steps; ++step) {
            model::Touchpoint card;
            card.id = model::TouchpointId{++id};
            card.stage = stage.id;
            card.step = step;
            card.department = rows[static_cast<std::size_t>(order % departments)];
            made.project.put(card);
            model::Transition arrow;
            arrow.id = model::TransitionId{++id};
            arrow.from = before;
            arrow.to = card.id;
            made.project.put(arrow);
            before = card.id;
        }
        ++order;
    }
    return made;
}

MapPlan planOf(const Drawn& made, PaperSize paper = PaperSize::A4) {
    return planMap(made.project, made.journey, paper);
}

} // namespace

class TestMapPages : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void paperIsTheSmallestThatCanBeRead_data();
    void paperIsTheSmallestThatCanBeRead();
    void partsHoldEveryColumnOnceAndAreReadable();
    void aPartShowsOnlyItsDepartments();
    void arrowsThatLeaveSayWhereTheyGoOn();
    void aStageTooWideIsCutBetweenItsSteps();
    void aMapIsCutBetweenStepsWhereThatSavesAPart();
    void lowPartsStandUnderEachOther();
    void namesAloneNeedLessRoom();
    void emptyMapHasOnePage();
};

void TestMapPages::paperIsTheSmallestThatCanBeRead_data() {
    QTest::addColumn<std::vector<int>>("stages");
    QTest::addColumn<int>("departments");
    QTest::addColumn<PageFormat>("format");
    QTest::addColumn<int>("parts");
    QTest::newRow("a small map lies on A4") << std::vector<int>{2, 2} << 2 << PageFormat::Landscape << 1;
    QTest::newRow("a wider one on A3") << std::vector<int>{3, 3} << 3 << PageFormat::Large << 1;
    QTest::newRow("low stages stand under each other on A4")
        << std::vector<int>{3, 3, 3} << 3 << PageFormat::Landscape << 3;
    QTest::newRow("a long row stands in pieces under each other on A3")
        << std::vector<int>{14} << 1 << PageFormat::Large << 3;
    QTest::newRow("a large map takes pages of A3")
        << std::vector<int>{6, 6, 6, 6} << 7 << PageFormat::Large << 4;
}

void TestMapPages::paperIsTheSmallestThatCanBeRead() {
    QFETCH(std::vector<int>, stages);
    QFETCH(int, departments);
    QFETCH(PageFormat, format);
    QFETCH(int, parts);
    const MapPlan plan = planOf(drawn(stages, departments));
    QCOMPARE(plan.format, format);
    QCOMPARE(static_cast<int>(plan.parts.size()), parts);
    // Whoever gets a map on several pages sees the whole of it first.
    QCOMPARE(plan.overview.has_value(), plan.parts.back().page > 0);
    if (plan.overview)
        QCOMPARE(std::ssize(plan.overview->layout->cards), std::accumulate(stages.begin(), stages.end(), 0));
}

void TestMapPages::partsHoldEveryColumnOnceAndAreReadable() {
    const Drawn made = drawn(std::vector<int>(13, 2), 7);
    const MapPlan plan = planOf(made, PaperSize::Letter);
    QVERIFY(plan.parts.size() > 2);
    int next = 0;
    std::size_t cards = 0;
    for (const MapPart& part : plan.parts) {
        QCOMPARE(part.firstColumn, next);
        QCOMPARE(std::ssize(part.layout->columns), part.lastColumn - part.firstColumn + 1);
        QCOMPARE(std::ssize(part.layout->stages), part.lastStage - part.firstStage + 1);
        QVERIFY(printedScale(*part.layout, PaperSize::Letter, plan.format) >= smallestMapScale);
        next = part.lastColumn + 1;
        cards += part.layout->cards.size();
    }
    QCOMPARE(next, 26);
    QCOMPARE(cards, std::size_t{26});
}

void TestMapPages::aPartShowsOnlyItsDepartments() {
    const MapPlan plan = planOf(drawn({6, 6}, 2));
    QVERIFY(plan.parts.size() > 1);
    for (const MapPart& part : plan.parts)
        QCOMPARE(std::ssize(part.layout->departments), part.lastStage - part.firstStage + 1);
}

void TestMapPages::arrowsThatLeaveSayWhereTheyGoOn() {
    const MapPlan plan = planOf(drawn({6, 6}, 2));
    const auto& first = plan.parts[0].layout->routes;
    const auto& second = plan.parts[1].layout->routes;
    const auto leaving = std::ranges::find(first, layout::RouteEnd::Part, &layout::Route::end);
    QVERIFY(leaving != first.end());
    QCOMPARE(leaving->part, 2);
    const auto arriving = std::ranges::find(second, layout::RouteEnd::Part, &layout::Route::begin);
    QVERIFY(arriving != second.end());
    QCOMPARE(arriving->part, 1);
    QCOMPARE(arriving->id, leaving->id);
    QCOMPARE(std::ranges::count(second, layout::RouteEnd::Start, &layout::Route::begin), 0);
}

void TestMapPages::aStageTooWideIsCutBetweenItsSteps() {
    const MapPlan plan = planOf(drawn({11}, 1));
    QVERIFY(plan.parts.size() >= 2);
    QCOMPARE(plan.parts[0].lastStage, 0);
    QCOMPARE(plan.parts[1].firstStage, 0);
    QCOMPARE(plan.parts[1].layout->stages.front().steps,
             plan.parts[1].lastColumn - plan.parts[1].firstColumn + 1);
}

void TestMapPages::aMapIsCutBetweenStepsWhereThatSavesAPart() {
    // Five stages of five steps at about seven columns a page: between stages that would be five parts.
    const MapPlan plan = planOf(drawn(std::vector<int>(5, 5), 7));
    QCOMPARE(plan.parts.size(), std::size_t{4});
    QVERIFY(plan.overview);
    // Where it costs nothing stages stay whole.
    for (const MapPart& part : planOf(drawn(std::vector<int>(4, 6), 7)).parts)
        QCOMPARE(part.firstStage, part.lastStage);
}

void TestMapPages::lowPartsStandUnderEachOther() {
    const MapPlan plan = planOf(drawn(std::vector<int>(5, 4), 1));
    QVERIFY(plan.parts.size() > 2);
    QCOMPARE(plan.parts.back().page, 0);
    QVERIFY(!plan.overview);
    std::vector<const layout::MapLayout*> layouts;
    for (const MapPart& part : plan.parts)
        layouts.push_back(part.layout.get());
    const QSizeF page = pageSize(PaperSize::A4, plan.format);
    QVERIFY(stackedScale(layouts, page) >= smallestMapScale);
}

void TestMapPages::namesAloneNeedLessRoom() {
    const Drawn made = drawn(std::vector<int>(5, 5), 7);
    const MapPlan bare = planMap(made.project, made.journey, PaperSize::A4, smallestBareMapScale);
    QVERIFY(bare.parts.size() < planOf(made).parts.size());
}

void TestMapPages::emptyMapHasOnePage() {
    const MapPlan plan = planMap(model::Project(), model::JourneyId{7}, PaperSize::A4);
    QCOMPARE(plan.parts.size(), std::size_t{1});
    QVERIFY(plan.parts.front().layout->cards.empty());
}

QTEST_GUILESS_MAIN(TestMapPages)
#include "tst_map_pages.moc"
