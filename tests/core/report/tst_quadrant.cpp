// Points of the two quadrants, and where they and their names stand on a page.
#include "core/report/page/block_layout.h"
#include "core/report/quadrant.h"
#include "fixed_measure.h"
#include "small_journey.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

analysis::Driver driver(model::TouchpointId id, double share, double satisfaction) {
    analysis::Driver row;
    row.touchpoint = id;
    row.answers = 400;
    row.share = share;
    row.shareInterval = analysis::Interval{share - 0.04, share + 0.04};
    row.satisfaction = satisfaction;
    row.satisfactionInterval = analysis::Interval{satisfaction - 3, satisfaction + 3};
    row.important = share > 1.0 / 3;
    row.above = satisfaction > 70;
    row.importantSure = row.aboveSure = true;
    return row;
}

SmallJourney surveyed() {
    SmallJourney small = smallJourney();
    small.result.drivers.customers = 400;
    small.result.drivers.enough = true;
    small.result.drivers.rows = {driver(small.claim, 0.6, 55), driver(small.bill, 0.25, 72),
                                 driver(small.order, 0.15, 83)};
    small.result.drivers.rows[0].kind = analysis::DriverClass::MustHave;
    return small;
}

const QuadrantPoint* pointOf(const Quadrant& chart, model::TouchpointId id) {
    const auto at = std::ranges::find(chart.points, id, &QuadrantPoint::touchpoint);
    return at == chart.points.end() ? nullptr : &*at;
}

} // namespace

class TestQuadrant : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void momentsAreToldInPercent() {
        const SmallJourney small = smallJourney();
        const Language language;
        const Quadrant chart = quadrant({small.project, small.result, language});
        const QuadrantPoint* claim = pointOf(chart, small.claim);
        QCOMPARE(claim->across, 100.0 * 44 / 134);
        QCOMPARE(claim->up, 100 * 0.059 / 0.31);
        QCOMPARE(claim->look, PointLook::Moment);
        QCOMPARE(pointOf(chart, small.bill)->look, PointLook::Quiet);
        QVERIFY(chart.across.to >= claim->acrossInterval->high && chart.up.to > claim->up);
        QVERIFY2(chart.title.startsWith(QStringLiteral("1 touchpoint")), qPrintable(chart.title));
    }
    void theTitleCountsOnlyWhatIsProven() {
        SmallJourney small = smallJourney();
        for (analysis::TouchpointResult& figures : small.result.touchpoints) {
            figures.low = figures.answers / 2; // beyond both lines, perhaps by chance
            figures.matter = 0.9;
        }
        const Language language;
        QString title = quadrant({small.project, small.result, language}).title;
        QVERIFY2(title.startsWith(QStringLiteral("1 touchpoint")), qPrintable(title));
        small.result.touchpoints[1].label = analysis::MomentLabel::Routine;
        title = quadrant({small.project, small.result, language}).title;
        QCOMPARE(title,
                 QStringLiteral("Nowhere that matters are there clearly more bad experiences than usual"));
    }
    void anImportantOneThatIsRatedLowIsToBeActedOn() {
        const SmallJourney small = surveyed();
        const Language language;
        const auto chart = driverQuadrant({small.project, small.result, language});
        QVERIFY(chart);
        const QuadrantPoint* claim = pointOf(*chart, small.claim);
        QCOMPARE(claim->look, PointLook::Act);
        QCOMPARE(claim->name, QStringLiteral("Claim decision (must-have)"));
        QCOMPARE(claim->upInterval->high, 64.0);
        QVERIFY(claim->detail.contains(QStringLiteral("Must-have: Nobody praises it")));
        QVERIFY2(chart->title.endsWith(QStringLiteral("Claim decision")), qPrintable(chart->title));
        QCOMPARE(chart->upLine, 100.0 / 3);
        QCOMPARE(chart->acrossLine, 70.0);
        QVERIFY(chart->across.from > 0 && chart->across.from < 52 && chart->across.to > 86);
    }
    void insideTheIntervalOfALineNoFieldIsClaimed() {
        SmallJourney small = surveyed();
        small.result.drivers.rows[0].aboveSure = false;
        const Language language;
        const auto chart = driverQuadrant({small.project, small.result, language});
        QCOMPARE(pointOf(*chart, small.claim)->look, PointLook::Unsure);
        QVERIFY2(chart->title.startsWith(QStringLiteral("Nothing important")), qPrintable(chart->title));
    }
    void pointsCloseTogetherKeepTheirNames() {
        Quadrant chart;
        chart.title = chart.up.name = chart.across.name = QStringLiteral("Title");
        chart.across.to = 50;
        chart.up.to = 6;
        const std::pair<double, double> places[] = {
            {33.1, 4.85}, {33.5, 4.86}, {36, 4.95}, {42, 5.2}, {43.7, 5.3}};
        for (const auto& [across, up] : places) {
            QuadrantPoint point;
            point.name = QStringLiteral("Touchpoint at %1").arg(across);
            point.across = across;
            point.up = up;
            point.look = PointLook::Moment;
            point.named = true;
            point.touchpoint = model::TouchpointId{static_cast<qint64>(chart.points.size()) + 1};
            chart.points.push_back(point);
        }
        const FixedMeasure measure;
        const Piece piece = layoutQuadrant({chart, true}, {483, 680, measure});
        for (const QuadrantPoint& point : chart.points) {
            const bool named = std::ranges::any_of(piece.marks, [&](const Mark& mark) {
                const auto* text = std::get_if<TextMark>(&mark);
                return text && text->text == point.name;
            });
            QVERIFY2(named, qPrintable(point.name));
        }
    }
    void withoutEnoughCustomersThereIsNone() {
        SmallJourney small = surveyed();
        small.result.drivers.enough = false;
        const Language language;
        QVERIFY(!driverQuadrant({small.project, small.result, language}));
    }
    void onAPageNothingLeavesTheSheetAndNamesDoNotMeet_data() {
        QTest::addColumn<bool>("low");
        QTest::newRow("usual") << false;
        QTest::newRow("low") << true;
    }
    void onAPageNothingLeavesTheSheetAndNamesDoNotMeet() {
        QFETCH(bool, low);
        const SmallJourney small = surveyed();
        const Language language;
        const FixedMeasure measure;
        const Sheet sheet{483, 680, measure};
        for (const Quadrant& chart : {quadrant({small.project, small.result, language}),
                                      *driverQuadrant({small.project, small.result, language})}) {
            const Piece piece = layoutQuadrant({chart, low}, sheet);
            const QRectF room(-1, -1, sheet.width + 2, piece.height + 2);
            std::vector<QRectF> names;
            for (const Mark& mark : piece.marks) {
                // A line has no width.
                QVERIFY(room.contains(extentOf(mark, measure).adjusted(-0.5, -0.5, 0.5, 0.5)));
                const auto* text = std::get_if<TextMark>(&mark);
                const auto isName = [&](const QuadrantPoint& point) {
                    return text && text->text == point.name && text->style == chartNameStyle;
                };
                if (std::ranges::any_of(chart.points, isName)) names.push_back(extentOf(mark, measure));
            }
            QVERIFY(!names.empty());
            for (std::size_t a = 0; a < names.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b)
                    QVERIFY(!names[a].intersects(names[b]));
            }
        }
    }

  private:
    static constexpr TextStyle chartNameStyle{8.25, Weight::Regular, false};
};

QTEST_GUILESS_MAIN(TestQuadrant)
#include "tst_quadrant.moc"
