// Which paper a map gets, and where it is cut.
#include "core/report/map_pages.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

/// Stages of these widths beside a header column of 160, so high.
layout::MapLayout mapOf(const std::vector<double>& stages, double height) {
    layout::MapLayout map;
    double left = 160;
    for (const double width : stages) {
        layout::StageBox box;
        box.body = QRectF(left, 64, width, height - 64);
        box.header = QRectF(left, 24, width, 40);
        map.stages.push_back(box);
        left += width;
    }
    map.bounds = QRectF(0, 0, left, height);
    return map;
}

} // namespace

class TestMapPages : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void paperIsTheSmallestThatCanBeRead_data();
    void paperIsTheSmallestThatCanBeRead();
    void partsHoldEveryStageOnce();
    void partsAreAboutEquallyWide();
    void emptyMapHasOnePage();
};

void TestMapPages::paperIsTheSmallestThatCanBeRead_data() {
    QTest::addColumn<std::vector<double>>("stages");
    QTest::addColumn<double>("height");
    QTest::addColumn<PageFormat>("format");
    QTest::addColumn<int>("parts");
    QTest::newRow("a small map lies on A4")
        << std::vector<double>{500, 500} << 700.0 << PageFormat::Landscape << 1;
    QTest::newRow("a wider one on A3") << std::vector<double>{900, 900} << 900.0 << PageFormat::Large << 1;
    QTest::newRow("a higher one on A3") << std::vector<double>{500, 500} << 1200.0 << PageFormat::Large << 1;
    QTest::newRow("a wide one is cut in two")
        << std::vector<double>{900, 900, 900} << 900.0 << PageFormat::Large << 2;
    QTest::newRow("one stage is never cut") << std::vector<double>{5000} << 900.0 << PageFormat::Large << 1;
}

void TestMapPages::paperIsTheSmallestThatCanBeRead() {
    QFETCH(std::vector<double>, stages);
    QFETCH(double, height);
    QFETCH(PageFormat, format);
    QFETCH(int, parts);
    const MapPlan plan = planMap(mapOf(stages, height), PaperSize::A4);
    QCOMPARE(plan.format, format);
    QCOMPARE(static_cast<int>(plan.parts.size()), parts);
}

void TestMapPages::partsHoldEveryStageOnce() {
    const layout::MapLayout map = mapOf(std::vector<double>(23, 430), 900);
    const MapPlan plan = planMap(map, PaperSize::Letter);
    int next = 0;
    for (const MapPart& part : plan.parts) {
        QCOMPARE(part.firstStage, next);
        QVERIFY(part.lastStage >= part.firstStage);
        next = part.lastStage + 1;
    }
    QCOMPARE(next, 23);
}

void TestMapPages::partsAreAboutEquallyWide() {
    const layout::MapLayout map = mapOf({400, 400, 400, 400, 400, 400}, 900);
    const MapPlan plan = planMap(map, PaperSize::A4);
    QCOMPARE(plan.parts.size(), std::size_t{2});
    QCOMPARE(partWidth(map, plan.parts[0]), 160.0 + 1200);
    QCOMPARE(partWidth(map, plan.parts[1]), 160.0 + 1200);
}

void TestMapPages::emptyMapHasOnePage() {
    QCOMPARE(planMap(layout::MapLayout{}, PaperSize::A4).parts.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestMapPages)
#include "tst_map_pages.moc"
