// What tables and charts of a report hold, and in which order.
#include "told_report.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

/// A part of so many rows with a chart of them.
analysis::Part waits(int rows) {
    analysis::Part part;
    part.key = "waits";
    part.title = "Waits";
    analysis::PartTable table;
    table.key = "rows";
    table.columns = {{"group", "Group"}, {"wait", "Wait", analysis::Unit::Times}};
    for (int i = 0; i < rows; ++i) {
        analysis::PartRow row;
        row.values = {QStringLiteral("group %1").arg(i), 1.0 + i};
        table.rows.push_back(std::move(row));
    }
    part.tables.push_back(std::move(table));
    analysis::PartChart chart;
    chart.table = "rows";
    chart.value = "wait";
    chart.names = {"group"};
    part.charts.push_back(std::move(chart));
    return part;
}

Report reportWith(const analysis::Part& part) {
    SmallJourney small = smallJourney();
    small.result.parts = {part};
    const ReportInput input = inputOf(small);
    return buildReport(input, defaultSpec(*input.project, Language()));
}

std::vector<TableBlock> tablesOfParts(const analysis::Part& part) {
    std::vector<TableBlock> found;
    for (const Section& section : reportWith(part).sections) {
        if (section.key != QLatin1String("hand-offs")) continue;
        for (const Block& block : section.blocks) {
            if (const auto* shown = std::get_if<TableBlock>(&block.content)) found.push_back(*shown);
        }
    }
    return found;
}

} // namespace

class TestReportTables : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void measuredLossesAreATableOfTheLargestFirst();
    void lossesWithoutExperiencesAreALineEach();
    void sharesOfStakesFitTheirColumn();
    void besideAChartALongTableBeginsWithWhatStandsOut();
    void whereNothingStandsOutTheChartSaysItAllOrHowMuchItLeavesOut();
};

void TestReportTables::measuredLossesAreATableOfTheLargestFirst() {
    SmallJourney small = smallJourney();
    analysis::MeasuredLoss order;
    order.touchpoint = small.order;
    order.lostHere = 0.03;
    analysis::MeasuredLoss bill;
    bill.touchpoint = small.bill;
    bill.lostHere = 0.12;
    bill.low = 40;
    bill.lowLeft = 10;
    bill.others = 200;
    bill.othersLeft = 20;
    analysis::MeasuredLoss claim;
    claim.touchpoint = small.claim;
    claim.low = 3; // too few to say a share of
    claim.others = 100;
    small.result.outcomes.touchpoints = {order, bill, claim};
    const ReportInput input = inputOf(small);
    const QStringList texts =
        textsOf(buildReport(input, defaultSpec(*input.project, Language())), QStringLiteral("drivers"));
    const QString all = texts.join(QLatin1Char('|'));
    QVERIFY2(all.contains(QStringLiteral(
                 "By the arrows to “Lost”, most leave straight from Bill: 120 of 1,000 who start.")),
             qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Bill|120 of 1,000|25%|n\u00a040|10%|n\u00a0200")), qPrintable(all));
    QVERIFY(texts.lastIndexOf(QStringLiteral("Bill")) < texts.lastIndexOf(QStringLiteral("Order")));
    QVERIFY(!texts.contains(QStringLiteral("Claim decision")));
}

void TestReportTables::lossesWithoutExperiencesAreALineEach() {
    SmallJourney small = smallJourney();
    for (const auto& [id, lost] : {std::pair(small.order, 0.02), std::pair(small.bill, 0.12)}) {
        analysis::MeasuredLoss loss;
        loss.touchpoint = id;
        loss.lostHere = lost;
        small.result.outcomes.touchpoints.push_back(loss);
    }
    const ReportInput input = inputOf(small);
    const Report report = buildReport(input, defaultSpec(*input.project, Language()));
    const RowChart* chart = nullptr;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* picture = std::get_if<RowPicture>(&block.content)) chart = &picture->chart;
        }
    }
    QVERIFY(chart && chart->bars);
    QVERIFY2(chart->title.contains(QStringLiteral("from Bill: 120 of 1,000 who start.")),
             qPrintable(chart->title));
    QCOMPARE(chart->rows.size(), std::size_t{2});
    QCOMPARE(chart->rows[0].name, QStringLiteral("Bill"));
    QCOMPARE(chart->rows[1].said, QStringLiteral("20 of 1,000"));
}

void TestReportTables::sharesOfStakesFitTheirColumn() {
    const ReportInput input = inputOf(smallJourney());
    const QStringList texts =
        textsOf(buildReport(input, defaultSpec(*input.project, Language())), QStringLiteral("stakes"));
    QVERIFY2(texts.contains(QStringLiteral("33% of 134")), qPrintable(texts.join(u'|')));
}

void TestReportTables::besideAChartALongTableBeginsWithWhatStandsOut() {
    analysis::Part part = waits(9);
    part.tables.front().rows[3].strong = true;
    const std::vector<TableBlock> tables = tablesOfParts(part);
    QCOMPARE(tables.size(), std::size_t{1});
    QCOMPARE(tables.front().rows.size(), std::size_t{1});
    QCOMPARE(tables.front().rows.front().front().text.plain(), QStringLiteral("group 3"));
    QCOMPARE(tables.front().further.size(), std::size_t{8});
    part.charts.clear();
    QCOMPARE(tablesOfParts(part).front().rows.size(), std::size_t{9});
}

void TestReportTables::whereNothingStandsOutTheChartSaysItAllOrHowMuchItLeavesOut() {
    QVERIFY(tablesOfParts(waits(9)).empty());
    QVERIFY(!textsOf(reportWith(waits(9))).join(u'|').contains(QStringLiteral("more row")));
    QVERIFY(tablesOfParts(waits(17)).empty()); // of which the chart has ten
    const QString told = textsOf(reportWith(waits(17))).join(u'|');
    QVERIFY2(told.contains(QStringLiteral("7 more rows")), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestReportTables)
#include "tst_report_tables.moc"
