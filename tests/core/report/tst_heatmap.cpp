#include "core/feedback/scale_levels.h"
#include "core/report/heatmap.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;
using namespace chwila::model;

namespace {

/// Two stages, two departments, three touchpoints on an NPS scale; levels are the scores.
struct HeatmapSurvey {
    Project project;
    JourneyId journey{1};
    ScaleId scale{40};
    feedback::AnswerCounts counts;
    std::vector<feedback::Profile> profiles;
    analysis::AnalysisResult result;

    HeatmapSurvey() {
        Journey record;
        record.id = journey;
        project.put(record);
        for (const qint64 id : {2, 3}) {
            Stage stage;
            stage.id = StageId{id};
            stage.journey = journey;
            stage.name = QStringLiteral("Stage %1").arg(id);
            stage.order = static_cast<int>(id);
            project.put(stage);
        }
        for (const qint64 id : {4, 5, 6}) {
            Department department;
            department.id = DepartmentId{id};
            department.name = QStringLiteral("Department %1").arg(id);
            department.order = static_cast<int>(id);
            project.put(department);
        }
        Scale nps = feedback::usualScale(ScaleKind::Nps);
        nps.id = scale;
        project.put(nps);
        card(11, 2, 4);
        card(12, 2, 5);
        card(13, 3, 5);
        profiles = {{{{QStringLiteral("age"), QStringLiteral("old")}}},
                    {{{QStringLiteral("age"), QStringLiteral("young")}}}};
        answer(11, 0, 10, 30);
        answer(12, 0, 2, 5);
        answer(12, 1, 9, 3);
        answer(13, 0, 5, 20);
        answer(13, 1, 10, 20);
    }
    void card(qint64 id, qint64 stage, qint64 department) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{id};
        touchpoint.stage = StageId{stage};
        touchpoint.department = DepartmentId{department};
        touchpoint.name = QStringLiteral("Touchpoint %1").arg(id);
        project.put(touchpoint);
        analysis::TouchpointResult figures;
        figures.id = touchpoint.id;
        figures.lastStraw = 0.001 * static_cast<double>(id);
        figures.reachable = true;
        result.touchpoints.push_back(figures);
        result.journey = journey;
    }
    void answer(qint64 touchpoint, int profile, std::size_t level, qint64 count) {
        feedback::AnswerCounts::Cell cell{TouchpointId{touchpoint}, scale, profile,
                                          std::vector<qint64>(11, 0)};
        cell.levels[level] = count;
        counts.cells.push_back(cell);
        counts.answers += count;
    }
    HeatmapInput input() const {
        return {project, journey, counts, {}, &result, profiles, {}, QDate(2025, 1, 10), QDate(2025, 2, 20)};
    }
    HeatmapTable table(const HeatmapSpec& spec) const { return buildHeatmap(input(), spec, Language()); }
};

} // namespace

class TestHeatmap : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void satisfactionByDepartmentAndStage();
    void cellsWithoutATouchpointAreEmpty();
    void totalsAreMadeOfAnswersNotOfCells();
    void fewAnswersAreMarked();
    void theShareOfLowAnswersHasItsInterval();
    void customersLostAddUp();
    void aPartsNumbersAreAMeasureByThemselves();
    void customersLostAreNotDefinedBySegment();
    void segmentsSplitTheAnswers();
    void monthsAskForNarrowerCounts();
    void everyPairOfDimensionsAddsUp_data();
    void everyPairOfDimensionsAddsUp();
    void anEmptyJourneyGivesAnEmptyTable();
    void smallCellsOfATableForOthersAreBlankAndCannotBeSubtracted();
};

void TestHeatmap::satisfactionByDepartmentAndStage() {
    const HeatmapTable table = HeatmapSurvey().table({});
    QCOMPARE(table.rows.size(), std::size_t{2}); // the third department has no touchpoint here
    QCOMPARE(table.columns.size(), std::size_t{2});
    QCOMPARE(*table.at(0, 0).value, 100.0);
    QCOMPARE(*table.at(1, 0).value, (5 * 20 + 3 * 90) / 8.0);
    QCOMPARE(*table.at(1, 1).value, 75.0);
    QCOMPARE(table.at(1, 1).answers, 40);
    QCOMPARE(table.at(1, 1).text, QStringLiteral("75"));
    QCOMPARE(table.at(1, 1).touchpoints, std::vector<TouchpointId>{TouchpointId{13}});
    // s = 25·√(40/39), t(39) = 2.0227: ± 2.0227·s/√40
    QVERIFY(
        std::abs(table.at(1, 1).interval->low - (75 - 2.0227 * 25 * std::sqrt(40.0 / 39) / std::sqrt(40.0)))
        < 0.001);
}

void TestHeatmap::cellsWithoutATouchpointAreEmpty() {
    const HeatmapTable table = HeatmapSurvey().table({});
    QVERIFY(!table.at(0, 1).value);
    QVERIFY(table.at(0, 1).text.isEmpty());
    QVERIFY(table.at(0, 1).touchpoints.empty());
    QCOMPARE(table.at(0, 1).answers, 0);
}

void TestHeatmap::totalsAreMadeOfAnswersNotOfCells() {
    const HeatmapTable table = HeatmapSurvey().table({});
    const double all = (30 * 100 + 5 * 20 + 3 * 90 + 20 * 50 + 20 * 100) / 78.0;
    QCOMPARE(*table.total.value, all);
    QCOMPARE(table.midpoint, all);
    QCOMPARE(table.total.answers, 78);
    QCOMPARE(*table.rowTotals[1].value, (5 * 20 + 3 * 90 + 20 * 50 + 20 * 100) / 48.0);
    QCOMPARE(table.total.touchpoints.size(), std::size_t{3});
}

void TestHeatmap::fewAnswersAreMarked() {
    const HeatmapTable table = HeatmapSurvey().table({});
    QVERIFY(table.at(1, 0).fewAnswers);
    QVERIFY(!table.at(0, 0).fewAnswers);
}

void TestHeatmap::theShareOfLowAnswersHasItsInterval() {
    HeatmapSpec spec;
    spec.measure = Measure::LowShare;
    const HeatmapTable table = HeatmapSurvey().table(spec);
    QCOMPARE(*table.at(1, 1).value, 0.5);
    QCOMPARE(table.at(1, 1).text, QStringLiteral("50%"));
    // Wilson for 20 of 40: 0.3520 … 0.6480
    QVERIFY(std::abs(table.at(1, 1).interval->low - 0.3520) < 0.0005);
    QVERIFY(table.reach < 0);
    spec.rows = Dimension::Segment;
    spec.attribute = QStringLiteral("age");
    const HeatmapTable split = HeatmapSurvey().table(spec);
    QCOMPARE(split.at(1, 0).text, QStringLiteral("0 of 3")); // too few for a percentage
}

void TestHeatmap::customersLostAddUp() {
    HeatmapSpec spec;
    spec.measure = Measure::CustomersLost;
    const HeatmapTable table = HeatmapSurvey().table(spec);
    QVERIFY(std::abs(*table.at(0, 0).value - 11) < 1e-9);
    QVERIFY(std::abs(*table.total.value - 36) < 1e-9);
    HeatmapSurvey undrawn;
    for (analysis::TouchpointResult& figures : undrawn.result.touchpoints)
        figures.reachable = false;
    QVERIFY2(!undrawn.table(spec).at(0, 0).value, "without a way it is not known, which is not none");
}

void TestHeatmap::aPartsNumbersAreAMeasureByThemselves() {
    HeatmapSurvey survey;
    const auto row = [](qint64 id, double share, qint64 calls) {
        return analysis::PartRow{TouchpointId{id}, {share, calls, 1.0}, false, {}};
    };
    analysis::PartTable table{"waits",
                              "Waiting",
                              "",
                              {{"share", "Who waits", analysis::Unit::Share}, {"calls", "Calls"}, {"hidden"}},
                              {row(12, 0.2, 3), row(13, 0.6, 4)},
                              true};
    survey.result.parts.push_back({"waiting", "Waiting", {}, {table}, {}, {}, {}});
    const std::vector<PartMeasure> offered = partMeasures(survey.result, Language());
    QCOMPARE(offered.size(), std::size_t{2});
    QCOMPARE(offered[0], (PartMeasure{QStringLiteral("waits_share"), QStringLiteral("Who waits (Waiting)")}));
    HeatmapSpec spec;
    spec.measure = Measure::OfPart;
    spec.part = QStringLiteral("waits_share");
    HeatmapTable shares = survey.table(spec);
    QVERIFY(shares.title.startsWith(QStringLiteral("Who waits (Waiting):")));
    QVERIFY2(shares.caption.contains(QStringLiteral("their mean")), qPrintable(shares.caption));
    QCOMPARE(shares.at(1, 1).text, QStringLiteral("60%"));
    QCOMPARE(*shares.rowTotals[1].value, 0.4); // the mean of both
    QVERIFY(!shares.at(0, 0).value);
    QCOMPARE(shares.reach, 0.6);
    spec.part = QStringLiteral("waits_calls");
    const HeatmapTable calls = survey.table(spec);
    QCOMPARE(*calls.rowTotals[1].value, 7.0); // counts add up
    QVERIFY(!calls.caption.contains(QStringLiteral("mean")));
    spec.part = QStringLiteral("unknown");
    QVERIFY(!survey.table(spec).total.value);
}

void TestHeatmap::customersLostAreNotDefinedBySegment() {
    HeatmapSpec spec{Dimension::Segment, Dimension::Stage, Measure::CustomersLost, QStringLiteral("age")};
    const HeatmapTable table = HeatmapSurvey().table(spec);
    QVERIFY(!table.cells.empty());
    for (const HeatmapCell& cell : table.cells)
        QVERIFY(!cell.value);
}

void TestHeatmap::segmentsSplitTheAnswers() {
    const HeatmapSpec spec{Dimension::Stage, Dimension::Segment, Measure::Satisfaction,
                           QStringLiteral("age")};
    const HeatmapTable table = HeatmapSurvey().table(spec);
    QCOMPARE(table.columns.size(), std::size_t{2});
    QCOMPARE(table.columns[0].name, QStringLiteral("old"));
    QCOMPARE(*table.at(1, 0).value, 50.0);
    QCOMPARE(*table.at(1, 1).value, 100.0);
    QCOMPARE(table.columnsName, QStringLiteral("age"));
}

void TestHeatmap::monthsAskForNarrowerCounts() {
    const HeatmapSurvey survey;
    std::vector<feedback::Filter> asked;
    HeatmapInput input = survey.input();
    input.filter.from = QDate(2025, 1, 15);
    input.countsUnder = [&](const feedback::Filter& filter) {
        asked.push_back(filter);
        return filter.from.month() == 1 ? survey.counts : feedback::AnswerCounts{};
    };
    const HeatmapTable table =
        buildHeatmap(input, {Dimension::Department, Dimension::Month, Measure::Responses, {}}, Language());
    QCOMPARE(table.columns.size(), std::size_t{2});
    QCOMPARE(table.columns[0].key, QStringLiteral("2025-01"));
    QCOMPARE(table.columns[0].name, QStringLiteral("Jan 2025"));
    QCOMPARE(asked.size(), std::size_t{2});
    QCOMPARE(asked[0].from, QDate(2025, 1, 15));
    QCOMPARE(asked[0].to, QDate(2025, 1, 31));
    QCOMPARE(asked[1].to, QDate(2025, 2, 28));
    QCOMPARE(*table.at(0, 0).value, 30.0);
    QVERIFY(!table.at(0, 1).value);
}

void TestHeatmap::everyPairOfDimensionsAddsUp_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    for (int rows = 0; rows < static_cast<int>(Dimension::Month); ++rows) {
        for (int columns = 0; columns < static_cast<int>(Dimension::Month); ++columns) {
            const Language language;
            QTest::addRow("%s by %s", qPrintable(dimensionName(static_cast<Dimension>(rows), language)),
                          qPrintable(dimensionName(static_cast<Dimension>(columns), language)))
                << rows << columns;
        }
    }
}

void TestHeatmap::everyPairOfDimensionsAddsUp() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    const HeatmapSpec spec{static_cast<Dimension>(rows), static_cast<Dimension>(columns), Measure::Responses,
                           QStringLiteral("age")};
    const HeatmapTable table = HeatmapSurvey().table(spec);
    QCOMPARE(table.cells.size(), table.rows.size() * table.columns.size());
    qint64 sum = 0;
    for (const HeatmapCell& cell : table.cells)
        sum += cell.answers;
    qint64 byRow = 0;
    for (const HeatmapCell& cell : table.rowTotals)
        byRow += cell.answers;
    QCOMPARE(sum, 78);
    QCOMPARE(byRow, 78);
    QCOMPARE(table.total.answers, 78);
}

void TestHeatmap::smallCellsOfATableForOthersAreBlankAndCannotBeSubtracted() {
    // Touchpoints × age: 30 and 0, 5 and 3, 20 and 20; the 3 is too few.
    const HeatmapSurvey survey;
    HeatmapInput input = survey.input();
    HeatmapSpec spec;
    spec.rows = Dimension::Touchpoint;
    spec.columns = Dimension::Segment;
    spec.attribute = QStringLiteral("age");
    const HeatmapTable open = buildHeatmap(input, spec, Language());
    QVERIFY(open.at(1, 1).value.has_value());
    input.smallestGroup = 5;
    const HeatmapTable table = buildHeatmap(input, spec, Language());
    QVERIFY(!table.at(1, 1).value && table.at(1, 1).answers == 0 && table.at(1, 1).answersText.isEmpty());
    QVERIFY(!table.at(1, 0).value); // the row's total would give it away
    QVERIFY(!table.at(2, 1).value); // and so would the column's
    QCOMPARE(table.at(0, 0).answers, 30);
    QVERIFY(table.caption.contains(QStringLiteral("fewer than 5")));
    QVERIFY(!open.caption.contains(QStringLiteral("fewer than 5")));
}

void TestHeatmap::anEmptyJourneyGivesAnEmptyTable() {
    const HeatmapSurvey survey;
    HeatmapInput input = survey.input();
    input.journey = JourneyId{99};
    const HeatmapTable table = buildHeatmap(input, {}, Language());
    QVERIFY(table.rows.empty() && table.columns.empty() && table.cells.empty());
    QVERIFY(!table.total.value);
}

QTEST_GUILESS_MAIN(TestHeatmap)
#include "tst_heatmap.moc"
