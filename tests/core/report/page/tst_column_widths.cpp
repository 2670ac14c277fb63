// No word of a table is cut while another column has room to spare.
#include "core/report/page/column_widths.h"
#include "core/report/page/typography.h"
#include "tests/core/report/fixed_measure.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

constexpr double letter = type::body.size / 2; // of FixedMeasure
constexpr double small = type::captionStrong.size / 2;

Cell said(const char* text) {
    return {Text(QString::fromUtf8(text))};
}

std::vector<double> widthsOf(const TableBlock& table, double width) {
    const FixedMeasure measure;
    std::vector<double> widths;
    for (const ColumnSpan& span : columnSpans(table, width, measure))
        widths.push_back(span.width);
    return widths;
}

} // namespace

class TestColumnWidths : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void weightsDecideWhereEverythingFits();
    void aWordOfACellIsNotCut();
    void aWordOfATitleIsNotCut();
    void aWordOfATitleIsNotCutForANameBesideIt();
    void aNameStaysOnItsLineWhereOthersHaveRoom();
    void aTitleTakesNoLineMoreForANameBesideIt();
    void halfALineIsTakenFromNobody();
    void barsKeepTheirWidth();
    void whatNoWidthCanHoldStaysByWeight();
};

void TestColumnWidths::weightsDecideWhereEverythingFits() {
    const TableBlock table{{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 1}}, {{said("x"), said("y")}}};
    const std::vector<double> widths = widthsOf(table, 300 + type::gap);
    QCOMPARE(widths, (std::vector<double>{200, 100}));
}

void TestColumnWidths::aWordOfACellIsNotCut() {
    const TableBlock table{{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}},
                           {{said("equipment and furnishings"), said("a b")}}};
    const std::vector<double> widths = widthsOf(table, 80 + type::gap);
    QVERIFY2(widths[0] >= 11 * letter, qPrintable(QString::number(widths[0])));
    QCOMPARE(widths[0] + widths[1], 80.0);
}

void TestColumnWidths::aWordOfATitleIsNotCut() {
    const TableBlock table{{{QStringLiteral("From"), 3}, {QStringLiteral("Bad experiences"), 1}},
                           {{said("Counter"), said("5%")}}};
    const std::vector<double> widths = widthsOf(table, 140 + type::gap);
    QVERIFY2(widths[1] >= 11 * small, qPrintable(QString::number(widths[1])));
}

void TestColumnWidths::aWordOfATitleIsNotCutForANameBesideIt() {
    const TableBlock table{{{QStringLiteral("From"), 3}, {QStringLiteral("Bad experiences"), 1}},
                           {{said("Online check-in and boarding"), said("5%")}}};
    const std::vector<double> widths = widthsOf(table, 190 + type::gap);
    QVERIFY2(widths[1] >= 11 * small, qPrintable(QString::number(widths[1])));
}

void TestColumnWidths::aNameStaysOnItsLineWhereOthersHaveRoom() {
    const TableBlock table{{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}},
                           {{said("Waiting for the adjuster"), said("5%")}}};
    const std::vector<double> widths = widthsOf(table, 200 + type::gap);
    QVERIFY2(widths[0] >= 24 * letter, qPrintable(QString::number(widths[0])));
}

void TestColumnWidths::aTitleTakesNoLineMoreForANameBesideIt() {
    const TableBlock table{{{QStringLiteral("a"), 1}, {QStringLiteral("In 1,000 of them"), 1}},
                           {{said("Waiting for the adjuster"), said("5%")}}};
    const double title = 16 * small;
    const std::vector<double> widths = widthsOf(table, 2 * (title + 5) + type::gap);
    QVERIFY2(widths[1] >= title, qPrintable(QString::number(widths[1])));
}

void TestColumnWidths::halfALineIsTakenFromNobody() {
    const TableBlock table{{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}},
                           {{said("one two three four five six seven eight nine ten"), said("5%")}}};
    QCOMPARE(widthsOf(table, 200 + type::gap), (std::vector<double>{100, 100}));
}

void TestColumnWidths::barsKeepTheirWidth() {
    Cell bar = said("5%");
    bar.mark = LengthMark{0.5};
    const TableBlock table{{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}},
                           {{said("Waiting for the adjuster"), bar}}};
    QCOMPARE(widthsOf(table, 200 + type::gap), (std::vector<double>{100, 100}));
}

void TestColumnWidths::whatNoWidthCanHoldStaysByWeight() {
    const TableBlock table{{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}},
                           {{said("incomprehensibilities"), said("incomprehensibilities")}}};
    QCOMPARE(widthsOf(table, 80 + type::gap), (std::vector<double>{40, 40}));
}

QTEST_GUILESS_MAIN(TestColumnWidths)
#include "tst_column_widths.moc"
