// Which attribute of customers tells their answers apart, and what its table says.
#include "core/feedback/scale_levels.h"
#include "core/report/segment_tables.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;
using namespace chwila::model;

namespace {

/// One touchpoint with a question 1–5. Profile k: class k % 2, city k % 3, and its own number.
struct Asked {
    Project project;
    JourneyId journey{1};
    ScaleId scale{5};
    feedback::AnswerCounts counts;
    std::vector<feedback::Profile> profiles;

    Asked() {
        Journey record;
        record.id = journey;
        project.put(record);
        Stage stage;
        stage.id = StageId{2};
        stage.journey = journey;
        project.put(stage);
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{3};
        touchpoint.stage = stage.id;
        touchpoint.department = DepartmentId{4};
        project.put(touchpoint);
        Scale asked = feedback::usualScale(ScaleKind::Csat);
        asked.id = scale;
        project.put(asked);
        for (int k = 0; k < 12; ++k) {
            profiles.push_back(
                {{{QStringLiteral("city"), QStringLiteral("city %1").arg(k % 3)},
                  {QStringLiteral("class"), k % 2 == 0 ? QStringLiteral("business") : QStringLiteral("eco")},
                  {QStringLiteral("number"), QString::number(k)}}});
        }
    }
    void answer(int profile, qint64 low, qint64 high) {
        feedback::AnswerCounts::Cell cell;
        cell.touchpoint = TouchpointId{3};
        cell.scale = scale;
        cell.profile = profile;
        cell.levels = {low, 0, 0, 0, high};
        counts.cells.push_back(cell);
        counts.answers += low + high;
    }
    std::vector<HeatmapTable> tables(int smallestGroup = 0) const {
        const HeatmapInput input{project, journey, counts, {}, nullptr, profiles, {}, {}, {}, smallestGroup};
        return segmentTables(input, Measure::LowShare, Language());
    }
};

} // namespace

class TestSegmentTables : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void attributesWithAFewValuesMakeTables();
    void whatDiffersBeyondChanceHasASpread();
    void smallGroupsDoNotSpeak();
    void nobodyKnownMakesNoTable();
};

void TestSegmentTables::attributesWithAFewValuesMakeTables() {
    Asked asked;
    for (int k = 0; k < 12; ++k)
        asked.answer(k, 10, 30);
    const auto tables = asked.tables();
    QCOMPARE(tables.size(), std::size_t{2}); // twelve numbers are too many
    QCOMPARE(tables[0].columnsName, QStringLiteral("city"));
    QCOMPARE(tables[1].columnsName, QStringLiteral("class"));
    QCOMPARE(tables[1].columns.size(), std::size_t{2});
}

void TestSegmentTables::whatDiffersBeyondChanceHasASpread() {
    Asked asked;
    for (int k = 0; k < 12; ++k)
        asked.answer(k, k % 2 == 0 ? 30 : 10, 20);
    const auto tables = asked.tables();
    QCOMPARE(spreadOf(tables[0], 0), 0.0);
    QVERIFY(std::abs(spreadOf(tables[1], 0) - (0.6 - 1.0 / 3)) < 1e-12);
    QCOMPARE(spreadOfTotals(tables[1]), spreadOf(tables[1], 0));
    const auto order = comparableCells(tables[1], 0);
    QCOMPARE(segmentName(tables[1], order.front()), QStringLiteral("business"));
    HeatmapTable numbered = tables[1];
    numbered.columns.front().name = QStringLiteral("0");
    QCOMPARE(segmentName(numbered, 0), QStringLiteral("class: 0"));
}

void TestSegmentTables::smallGroupsDoNotSpeak() {
    Asked asked;
    asked.answer(0, 20, 0); // business, all bad, but twenty of them
    asked.answer(1, 10, 300);
    const auto tables = asked.tables();
    QCOMPARE(comparableCells(tables[1], 0).size(), std::size_t{1});
    QCOMPARE(spreadOf(tables[1], 0), 0.0);
    // What is blank in what is handed on is not compared either.
    asked.answer(2, 40, 40);
    QCOMPARE(comparableCells(asked.tables(200)[1], 0).size(), std::size_t{0});
}

void TestSegmentTables::nobodyKnownMakesNoTable() {
    Asked asked;
    asked.profiles.clear();
    asked.answer(0, 10, 30);
    QVERIFY(asked.tables().empty());
}

QTEST_GUILESS_MAIN(TestSegmentTables)
#include "tst_segment_tables.moc"
