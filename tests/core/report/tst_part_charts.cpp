// Charts that parts of the analysis ask for: what is drawn of which table, and how it stands on a page.
#include "core/report/page/block_layout.h"
#include "core/report/part_charts.h"
#include "fixed_measure.h"
#include "small_journey.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;
using analysis::Interval;
using analysis::Part;
using analysis::PartChart;
using analysis::PartTable;
using analysis::Unit;

namespace {

/// Waiting of three groups: share, its interval, what was promised, customers.
Part waits() {
    Part part{"waits", "Waiting", {}, {}, {}, {}, {}};
    PartTable table{"waits",
                    "Waiting",
                    {},
                    {{"group", "Group"},
                     {"week", "Week"},
                     {"share", "Share", Unit::Share},
                     {"between", "Between", Unit::Share},
                     {"promised", "Promised", Unit::Share},
                     {"customers", "Customers"}},
                    {}};
    const auto row = [&](const char* name, qint64 week, double share) {
        table.rows.push_back(
            {{},
             {QString::fromUtf8(name), week, share, Interval{share - 0.1, share + 0.1}, 0.5, qint64{120}},
             share > 0.6,
             {}});
    };
    row("North", 1, 0.7);
    row("North", 2, 0.4);
    row("South", 1, 0.2);
    row("South", 2, 0.3);
    part.tables.push_back(table);
    PartChart chart;
    chart.table = "waits";
    chart.title = {"%1 waits longest", {{QStringLiteral("North")}}, {}};
    chart.caption = "Hollow: promised";
    chart.names = {"group", "week"};
    chart.between = " in week ";
    chart.value = "share";
    chart.interval = "between";
    chart.against = "promised";
    chart.answers = "customers";
    chart.valueAxis = "Waiting (%)";
    chart.usual = 0.4;
    part.charts.push_back(chart);
    return part;
}

std::vector<DrawnChart> charts(const Part& part, std::size_t most = 12) {
    static const Language language;
    static const SmallJourney small = smallJourney();
    return partCharts(part, {small.project, small.result, language}, most);
}

/// Everything within the sheet.
bool isInside(const Piece& piece, const Sheet& sheet) {
    const QRectF room(-1, -1, sheet.width + 2, piece.height + 2);
    return std::ranges::all_of(piece.marks, [&](const Mark& mark) {
        return room.contains(extentOf(mark, sheet.measure).adjusted(-0.5, -0.5, 0.5, 0.5));
    });
}

} // namespace

class TestPartCharts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void rowsOfATableBecomeLines() {
        const auto all = charts(waits());
        QCOMPARE(all.size(), std::size_t{1});
        const auto& chart = std::get<RowChart>(all.front());
        QCOMPARE(chart.title, QStringLiteral("North waits longest"));
        QCOMPARE(chart.rows.size(), std::size_t{4});
        const ChartRow& first = chart.rows.front();
        QCOMPARE(first.name, QStringLiteral("North in week 1"));
        QCOMPARE(first.at, 70.0);
        QVERIFY(std::abs(first.interval->low - 60) < 1e-9);
        QCOMPARE(*first.against, 50.0);
        QCOMPARE(first.said, QStringLiteral("70%"));
        QCOMPARE(first.basis, QStringLiteral("n 120"));
        QVERIFY(first.strong);
        QCOMPARE(*chart.usual, 40.0);
        QCOMPARE(chart.across.name, QStringLiteral("Waiting (%)"));
        QVERIFY(chart.across.from <= 10 && chart.across.to >= 80); // holds intervals and what is set against
    }
    void oneLineAloneCompareNothing() {
        Part part = waits();
        part.tables.front().rows.resize(1);
        QVERIFY(charts(part).empty());
    }
    void aRowOfWhichNothingCanBeSaidIsLeftOut() {
        Part part = waits();
        part.tables.front().rows[1].values[2] = {};
        QCOMPARE(std::get<RowChart>(charts(part).front()).rows.size(), std::size_t{3});
        QCOMPARE(std::get<RowChart>(charts(waits(), 2).front()).rows.size(), std::size_t{2});
    }
    void aRowThatIsKeptFromOthersIsInNoChart() {
        Part part = waits();
        part.tables.front().rows.front().group = 3;
        std::vector<Part> parts{part};
        analysis::keepFromOthers(parts, 5, false);
        QCOMPARE(std::get<RowChart>(charts(parts.front()).front()).rows.front().name,
                 QStringLiteral("North in week 2"));
    }
    void pointsOfOneNameBecomeACurve() {
        Part part = waits();
        PartChart& chart = part.charts.front();
        chart.form = PartChart::Form::Curves;
        chart.names = {"group"};
        chart.across = "week";
        chart.acrossAxis = "Week";
        const auto drawn = std::get<CurveChart>(charts(part).front());
        QCOMPARE(drawn.curves.size(), std::size_t{2});
        QCOMPARE(drawn.curves[1].name, QStringLiteral("South"));
        QCOMPARE(drawn.curves[1].points.back().across, 2.0);
        QCOMPARE(drawn.curves[1].points.back().up, 30.0);
        QVERIFY(!drawn.steps);
        const FixedMeasure measure;
        const Sheet sheet{483, 680, measure};
        QVERIFY(isInside(layoutCurves(drawn, sheet), sheet));
    }
    void onAPageEveryLineHasItsNameItsMarkAndItsValue() {
        const FixedMeasure measure;
        for (const double width : {483.0, 230.0}) {
            const Sheet sheet{width, 680, measure};
            const Piece piece = layoutRows(std::get<RowChart>(charts(waits()).front()), sheet);
            QVERIFY(isInside(piece, sheet));
            int dots = 0;
            QStringList texts;
            for (const Mark& mark : piece.marks) {
                dots += std::holds_alternative<DotMark>(mark) ? 1 : 0;
                if (const auto* text = std::get_if<TextMark>(&mark)) texts += text->text;
            }
            QCOMPARE(dots, 3 * 4); // a dot each, and a hollow one made of two
            if (width > 400) QVERIFY(texts.contains(QStringLiteral("North in week 1")));
        }
    }
    void theNamesOfTwoDepartmentsAreNotCut() {
        RowChart chart = std::get<RowChart>(charts(waits()).front());
        const QString handOff = QStringLiteral("Sprzedaż internetowa → Personel pokładowy");
        chart.rows.front().name = handOff;
        const FixedMeasure measure;
        const Sheet sheet{483, 680, measure};
        const Piece piece = layoutRows(chart, sheet);
        QVERIFY(isInside(piece, sheet));
        QVERIFY(std::ranges::any_of(piece.marks, [&](const Mark& mark) {
            const auto* text = std::get_if<TextMark>(&mark);
            return text && text->text == handOff;
        }));
    }
    void numbersAtAnAxisAreWrittenAsInTheText() {
        RowChart chart = std::get<RowChart>(charts(waits()).front());
        chart.across = roundAxis(QStringLiteral("Times"), 0, 1.2);
        const FixedMeasure measure;
        const auto texts = [&](const char* code) {
            QStringList all;
            for (const Mark& mark :
                 layoutRows(chart, {483, 680, measure, Language(QString::fromLatin1(code))}).marks) {
                if (const auto* text = std::get_if<TextMark>(&mark)) all += text->text;
            }
            return all;
        };
        QVERIFY(texts("en").contains(QStringLiteral("0.4")));
        for (const char* code : {"pl", "ro"}) {
            QVERIFY(texts(code).contains(QStringLiteral("0,4")));
            QVERIFY(!texts(code).contains(QStringLiteral("0.4")));
        }
    }
    void barsBeginAtNothing() {
        Part part = waits();
        part.charts.front().form = PartChart::Form::Bars;
        part.charts.front().against = {};
        const auto chart = std::get<RowChart>(charts(part).front());
        QVERIFY(chart.bars);
        QCOMPARE(chart.across.from, 0.0);
        const FixedMeasure measure;
        const Piece piece = layoutRows(chart, {483, 680, measure});
        double left = -1;
        for (const Mark& mark : piece.marks) {
            const auto* box = std::get_if<BoxMark>(&mark);
            if (!box) continue;
            QVERIFY(left < 0 || std::abs(left - box->rect.left()) < 1e-9);
            left = box->rect.left();
        }
        QVERIFY(left > 0);
    }
};

QTEST_GUILESS_MAIN(TestPartCharts)
#include "tst_part_charts.moc"
