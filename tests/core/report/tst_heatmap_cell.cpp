#include "core/feedback/scale_levels.h"
#include "core/model/draft.h"
#include "core/report/figure_tables.h"
#include "core/report/heatmap_cell.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;
using namespace chwila::model;

namespace {

/// Two touchpoints of one department. "Claim" is answered well in January and badly from February on,
/// "Payment" always well; of every second customer the product is not known.
struct CellSurvey {
    Project project;
    JourneyId journey;
    TouchpointId claim;
    TouchpointId payment;
    AliasId claimed;
    AliasId paid;
    std::shared_ptr<const feedback::ResponseCube> cube;

    CellSurvey() {
        Draft draft(project);
        journey = draft.add(Journey{.name = QStringLiteral("Insurance")});
        const StageId stage = draft.add(Stage{.journey = journey, .name = QStringLiteral("Using")});
        const DepartmentId claims = draft.add(Department{.name = QStringLiteral("Claims")});
        claim = draft.add(Touchpoint{.stage = stage, .department = claims, .name = QStringLiteral("Claim")});
        payment = draft.add(
            Touchpoint{.stage = stage, .department = claims, .step = 1, .name = QStringLiteral("Payment")});
        const ScaleId scale = draft.add(feedback::usualScale(ScaleKind::Nps));
        const SourceId source = draft.add(Source{.name = QStringLiteral("CellSurvey")});
        claimed = draft.add(
            Alias{.source = source, .label = QStringLiteral("Claim"), .scale = scale, .touchpoint = claim});
        paid = draft.add(Alias{
            .source = source, .label = QStringLiteral("Payment"), .scale = scale, .touchpoint = payment});
        project = draft.project();
        feedback::CubeBuilder builder;
        const int comfort = builder.profile({{{QStringLiteral("Product"), QStringLiteral("Comfort")}}});
        const int nothing = builder.profile({});
        for (QDate day(2025, 1, 6); day < QDate(2025, 7, 1); day = day.addDays(1)) {
            const bool january = day.month() == 1;
            builder.add(claimed, day.day() % 2 ? comfort : nothing, day.toJulianDay(), january ? 10 : 1);
            builder.add(paid, comfort, day.toJulianDay(), 9);
        }
        cube = std::move(builder).build();
    }

    HeatmapTable table(Dimension rows, Dimension columns, const feedback::Filter& filter = {}) const {
        const feedback::AnswerCounts counts = cube->counts(project, filter);
        HeatmapInput input{project, journey, counts, filter};
        input.profiles = cube->profiles();
        input.countsUnder = [this](const feedback::Filter& narrower) {
            return cube->counts(project, narrower);
        };
        input.firstDay = cube->firstDay();
        input.lastDay = cube->lastDay();
        HeatmapSpec spec{rows, columns, Measure::Satisfaction, QStringLiteral("Product")};
        return buildHeatmap(input, spec, Language());
    }
    std::size_t columnOf(const HeatmapTable& table, const char* key) const {
        const auto at = std::ranges::find(table.columns, QString::fromUtf8(key), &HeatmapHeader::key);
        return static_cast<std::size_t>(at - table.columns.begin());
    }
};

/// What the cell counts must be what the filter finds.
qint64 answersUnder(const CellSurvey& survey, const std::vector<TouchpointId>& touchpoints,
                    const feedback::Filter& filter) {
    qint64 answers = 0;
    const feedback::AnswerCounts counts = survey.cube->counts(survey.project, filter);
    for (const CellTouchpoint& each : touchpointsOfCell(survey.project, touchpoints, counts))
        answers += each.answers;
    return answers;
}

} // namespace

class TestHeatmapCell : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyCellsFilterFindsItsOwnAnswers_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("department × stage") << int(Dimension::Department) << int(Dimension::Stage);
        QTest::newRow("touchpoint × month") << int(Dimension::Touchpoint) << int(Dimension::Month);
        QTest::newRow("month × touchpoint") << int(Dimension::Month) << int(Dimension::Touchpoint);
        QTest::newRow("touchpoint × segment") << int(Dimension::Touchpoint) << int(Dimension::Segment);
        QTest::newRow("segment × month") << int(Dimension::Segment) << int(Dimension::Month);
    }
    void everyCellsFilterFindsItsOwnAnswers() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const CellSurvey survey;
        feedback::Filter window;
        window.from = QDate(2025, 1, 20); // in the middle of a month
        const HeatmapTable table =
            survey.table(static_cast<Dimension>(rows), static_cast<Dimension>(columns), window);
        QVERIFY(!table.rows.empty() && !table.columns.empty());
        for (std::size_t row = 0; row <= table.rows.size(); ++row) {
            for (std::size_t column = 0; column <= table.columns.size(); ++column) {
                const bool totalRow = row == table.rows.size();
                const bool totalColumn = column == table.columns.size();
                const HeatmapCell& cell = totalRow ? (totalColumn ? table.total : table.columnTotals[column])
                                          : totalColumn ? table.rowTotals[row]
                                                        : table.at(row, column);
                const feedback::Filter filter = filterOfCell(table, {row, column}, window);
                QCOMPARE(answersUnder(survey, cell.touchpoints, filter), cell.answers);
            }
        }
    }

    void figuresAreThoseOfTheMonth() {
        const CellSurvey survey;
        const HeatmapTable table = survey.table(Dimension::Department, Dimension::Month);
        for (const auto& [key, expected] : {std::pair("2025-01", 100.0), std::pair("2025-03", 10.0)}) {
            const std::size_t column = survey.columnOf(table, key);
            const feedback::Filter filter = filterOfCell(table, {0, column}, {});
            const auto touchpoints = touchpointsOfCell(survey.project, table.at(0, column).touchpoints,
                                                       survey.cube->counts(survey.project, filter));
            QCOMPARE(touchpoints.size(), 2U);
            QCOMPARE(touchpoints[0].id, survey.claim);
            QCOMPARE(*touchpoints[0].satisfaction, expected);
            QCOMPARE(*touchpoints[1].satisfaction, 90.0);
        }
    }

    void whatIsNotKnownIsASegmentToo() {
        const CellSurvey survey;
        const HeatmapTable table = survey.table(Dimension::Touchpoint, Dimension::Segment);
        QCOMPARE(table.columns.size(), 2U);
        QCOMPARE(table.columns[1].key, QString());
        const feedback::Filter filter = filterOfCell(table, {0, 1}, {});
        QVERIFY(answersUnder(survey, {survey.claim}, filter) > 0);
        QCOMPARE(answersUnder(survey, {survey.payment}, filter), 0);
        QVERIFY(feedback::describe(filter, survey.project, Language()).contains(QStringLiteral("not known")));
    }

    void theTrendKeepsTheSegmentAndNotTheMonth() {
        const CellSurvey survey;
        const HeatmapTable table = survey.table(Dimension::Segment, Dimension::Month);
        const feedback::Filter filter = filterOfTrend(table, {0, 1}, {});
        QVERIFY(!filter.hasPeriod());
        QCOMPARE(filter.segments.size(), 1U);
        analysis::AnalysisInput input;
        input.project = std::make_shared<const Project>(survey.project);
        input.journey = survey.journey;
        input.cube = survey.cube;
        input.filter = filter;
        const PulseChart chart =
            trendOfCell(input, {survey.claim}, QStringLiteral("Comfort × Feb"), Language());
        QCOMPARE(chart.name, QStringLiteral("Comfort × Feb"));
        QVERIFY(chart.weeks.size() > 20);
        qint64 answers = 0;
        for (const analysis::PulseWeek& week : chart.weeks)
            answers += week.n;
        QCOMPARE(answers, answersUnder(survey, {survey.claim}, filter));
        QVERIFY(!chart.changes.empty()); // from February on it goes wrong
    }

    void severalTouchpointsHaveOneTrendAndOnlyTheirEvents() {
        CellSurvey survey;
        Draft draft(survey.project);
        draft.add(Event{
            .date = QDate(2025, 2, 3), .text = QStringLiteral("New letter"), .touchpoint = survey.claim});
        draft.add(
            Event{.date = QDate(2025, 2, 4), .text = QStringLiteral("Strike"), .journey = survey.journey});
        analysis::AnalysisInput input;
        input.project = std::make_shared<const Project>(draft.project());
        input.journey = survey.journey;
        input.cube = survey.cube;
        const PulseChart both =
            trendOfCell(input, {survey.claim, survey.payment}, QStringLiteral("Claims"), Language());
        QCOMPARE(both.events.size(), 2U);
        const PulseChart other = trendOfCell(input, {survey.payment}, QStringLiteral("Payment"), Language());
        QCOMPARE(other.events.size(), 1U);
        QCOMPARE(other.events.front().text, QStringLiteral("Strike"));
        QCOMPARE(both.weeks.front().n, 2 * other.weeks.front().n);
    }

    void theTableIsWrittenCellByCell() {
        const CellSurvey survey;
        const QByteArray csv = heatmapCsv(survey.table(Dimension::Touchpoint, Dimension::Stage));
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines[0],
                 QByteArray("\xEF\xBB\xBFrow,column,satisfaction,satisfaction_from,satisfaction_to,answers"));
        QVERIFY2(lines[1].startsWith("Claim,Using,") && lines[1].endsWith(",176"), lines[1].constData());
        QCOMPARE(lines.size(), 1 + 2 * 2 + 2 + 1); // header, two rows with totals, a row of totals, the end
        QVERIFY2(lines[5].startsWith("All,Using,"), lines[5].constData());
    }
};

QTEST_GUILESS_MAIN(TestHeatmapCell)
#include "tst_heatmap_cell.moc"
