// Charts of lines and of curves in the window.
#include "ui/charts/drawn_chart.h"

#include <QTest>

using namespace chwila;
using namespace chwila::ui;

namespace {

report::CurveChart curves() {
    report::CurveChart chart;
    chart.title = QStringLiteral("By Region customers do not stay equally long");
    chart.countsName = QStringLiteral("Still watched");
    chart.across = {QStringLiteral("Days"), 0, 200, 200};
    chart.up = report::roundAxis(QStringLiteral("Still customers (%)"), 0, 100);
    chart.ticks = {0, 30, 90, 180};
    for (const double low : {50.0, 88.0}) {
        report::Curve curve;
        curve.name = low < 60 ? QStringLiteral("North") : QStringLiteral("South");
        curve.points = {{0, 100, {}}, {40, low, analysis::Interval{low - 6, low + 6}}};
        curve.end = 200;
        curve.counts = {120, 110, 60, std::nullopt};
        chart.curves.push_back(curve);
    }
    return chart;
}

report::RowChart rows(const QString& caption) {
    report::RowChart chart;
    chart.title = QStringLiteral("The team thinks better of it than customers do: Claims");
    chart.caption = caption;
    chart.across = report::roundAxis(QStringLiteral("Points of 100"), 20, 90);
    chart.rows = {{QStringLiteral("Claims"), 40, analysis::Interval{35, 45}, 70, QStringLiteral("40"),
                   QStringLiteral("n 134"), true},
                  {QStringLiteral("Signing"), 80, analysis::Interval{75, 85}, 78, QStringLiteral("80"), {}}};
    return chart;
}

qsizetype pixelsOf(const QImage& image, const QColor& colour) {
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestDrawnChart : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aChartIsAsHighAsItsTextsNeedAtItsWidth() {
        const render::Theme theme = render::Theme::light();
        DrawnChart chart(theme);
        const QString caption = QStringLiteral("Filled: what customers give. ").repeated(6);
        chart.setChart(rows(caption), Language());
        QVERIFY(chart.hasHeightForWidth());
        QVERIFY(chart.heightForWidth(320) > chart.heightForWidth(1200));
        chart.setChart(rows({}), Language());
        QVERIFY(chart.heightForWidth(1200) > 2 * 15);
    }
    void linesAndCurvesAreToldInWords() {
        const render::Theme theme = render::Theme::light();
        DrawnChart chart(theme);
        chart.setChart(rows({}), Language());
        QCOMPARE(chart.accessibleName(), rows({}).title);
        QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("Claims: 40 n 134")),
                 qPrintable(chart.accessibleDescription()));
        chart.setChart(curves(), Language());
        QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("North: 50 at 200 Days")),
                 qPrintable(chart.accessibleDescription()));
    }
    void whatStandsOutHasTheAccentInEveryTheme() {
        for (const render::Theme& theme : {render::Theme::light(), render::Theme::dark()}) {
            DrawnChart chart(theme);
            chart.setChart(rows({}), Language());
            chart.resize(600, chart.heightForWidth(600));
            const QImage image = chart.grab().toImage();
            QVERIFY(pixelsOf(image, theme.accent) > 20);
        }
    }
    void aChartThatIsMadeAnewStandsBack() {
        const render::Theme theme = render::Theme::light();
        DrawnChart chart(theme);
        chart.setChart(rows({}), Language());
        chart.resize(600, chart.heightForWidth(600));
        chart.setEnabled(false);
        QCOMPARE(pixelsOf(chart.grab().toImage(), theme.accent), 0);
    }
};

QTEST_MAIN(TestDrawnChart)
#include "tst_drawn_chart.moc"
