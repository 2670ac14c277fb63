// Curves of customers who stay: what is drawn, what is said, and how it stands on a page.
#include "core/report/page/block_layout.h"
#include "core/report/survival_chart.h"
#include "fixed_measure.h"
#include "small_journey.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;
using analysis::Survival;

namespace {

/// `left` of `customers` leave on days 20 and 40, half each; all others are watched for 200 days.
Survival group(const QString& value, qint64 customers, qint64 left) {
    Survival survival;
    survival.value = value;
    survival.customers = customers;
    survival.left = left;
    const auto share = [&](qint64 gone) {
        return 1 - static_cast<double>(gone) / static_cast<double>(customers);
    };
    const auto around = [](double at) { return analysis::Interval{at - 0.05, at + 0.05}; };
    survival.steps = {{20, customers, share(left / 2), 0.02, around(share(left / 2))},
                      {40, customers - left / 2, share(left), 0.03, around(share(left))}};
    for (const double day : {30.0, 60.0, 90.0, 180.0, 360.0}) {
        const qint64 watched = day > 200 ? 0 : customers - (day > 40 ? left : left / 2);
        survival.points.push_back({day, watched, share(day > 40 ? left : left / 2), 0, {}});
    }
    return survival;
}

SmallJourney followed() {
    SmallJourney small = smallJourney();
    analysis::Outcomes& outcomes = small.result.outcomes;
    outcomes.customers = 200;
    outcomes.left = 70;
    outcomes.all = group({}, 200, 70);
    outcomes.segments = {{QStringLiteral("Region"),
                          {group(QStringLiteral("North"), 120, 60), group(QStringLiteral("South"), 80, 10)},
                          9,
                          1,
                          0.003}};
    return small;
}

std::vector<CurveChart> charts(const SmallJourney& small) {
    static const Language language;
    return survivalCharts({small.project, small.result, language});
}

} // namespace

class TestSurvivalChart : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCurveFallsOnTheDaysSomebodyLeft() {
        const CurveChart chart = charts(followed()).front();
        QCOMPARE(chart.curves.size(), std::size_t{2});
        const Curve& north = chart.curves[0];
        QCOMPARE(north.name, QStringLiteral("North"));
        QCOMPARE(north.upAt(0), 100.0);
        QCOMPARE(north.upAt(19.9), 100.0);
        QCOMPARE(north.upAt(20), 75.0);
        QCOMPARE(north.upAt(400), 50.0);
        QCOMPARE(north.end, 180.0); // the last day on which somebody is known to be watched
        QCOMPARE(north.points[1].interval->low, 70.0);
    }
    void thoseAtRiskAreToldWhereTheyWereCounted() {
        const CurveChart chart = charts(followed()).front();
        QCOMPARE(chart.ticks, (std::vector<double>{0, 30, 60, 90, 180}));
        QCOMPARE(chart.curves[0].counts, (std::vector<std::optional<qint64>>{120, 90, 60, 60, 60}));
    }
    void theTitleSaysWhetherGroupsDifferBeyondChance() {
        SmallJourney small = followed();
        QCOMPARE(charts(small).front().title, QStringLiteral("By Region customers do not stay equally long"));
        QVERIFY(charts(small).front().sentence.contains(QStringLiteral("North 60 of 120")));
        small.result.outcomes.segments[0].p = 0.4;
        QCOMPARE(charts(small).front().title, QStringLiteral("By Region customers stay about equally long"));
    }
    void aBadExperienceComesFirst() {
        SmallJourney small = followed();
        small.result.outcomes.experience = analysis::SegmentComparison{
            {},
            {group(QStringLiteral("low"), 60, 40), group(QStringLiteral("others"), 100, 20)},
            20,
            1,
            1e-5};
        const auto all = charts(small);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all.front().title, QStringLiteral("Customers with a bad experience leave sooner"));
        for (const Curve& curve : all.front().curves)
            QVERIFY2(curve.name.contains(QStringLiteral("out"))
                         || curve.name.contains(QStringLiteral("with")),
                     qPrintable(curve.name));
    }
    void ofManyGroupsTheLargestAreShown() {
        SmallJourney small = followed();
        auto& groups = small.result.outcomes.segments[0].groups;
        for (int i = 0; i < 5; ++i)
            groups.push_back(group(QStringLiteral("Small %1").arg(i), 20, 4));
        const CurveChart chart = charts(small).front();
        QCOMPARE(chart.curves.size(), mostCurves);
        QVERIFY(chart.caption.contains(QStringLiteral("4 largest")));
    }
    void customersWhoCannotBeToldApartMakeOneCurve() {
        SmallJourney small = followed();
        small.result.outcomes.segments.clear();
        QCOMPARE(charts(small).size(), std::size_t{1});
        QCOMPARE(charts(small).front().curves.size(), std::size_t{1});
        small.result.outcomes.all.reset();
        QVERIFY(charts(small).empty());
    }
    void dashesGoOnOverManySmallSteps() {
        SmallJourney small = followed();
        for (Survival& each : small.result.outcomes.segments[0].groups) {
            each.steps.clear();
            for (int day = 1; day <= 180; ++day)
                each.steps.push_back({double(day), 100, 1 - day / 400.0, 0, {}});
        }
        const FixedMeasure measure;
        const Piece piece = layoutCurves(charts(small).front(), {483, 680, measure});
        double solid = 0;
        double dashed = 0;
        for (const Mark& mark : piece.marks) {
            const auto* line = std::get_if<LineMark>(&mark);
            if (!line || line->width < 1) continue;
            (line->ink == Ink::Accent ? solid : dashed) += line->line.length();
        }
        QVERIFY(solid > 0);
        QVERIFY(std::abs(dashed / solid - 2.0 / 3) < 0.05);
    }
    void onAPageTheNumbersStandBelowTheirTicks() {
        const FixedMeasure measure;
        const Sheet sheet{483, 680, measure};
        const CurveChart chart = charts(followed()).front();
        const Piece piece = layoutCurves(chart, sheet);
        const QRectF room(-1, -1, sheet.width + 2, piece.height + 2);
        double tick = -1;
        double risk = -1;
        for (const Mark& mark : piece.marks) {
            // A line has no width.
            QVERIFY(room.contains(extentOf(mark, measure).adjusted(-0.5, -0.5, 0.5, 0.5)));
            const auto* text = std::get_if<TextMark>(&mark);
            if (text && text->text == QStringLiteral("30")) tick = extentOf(mark, measure).center().x();
            if (text && text->text == QStringLiteral("90") && risk < 0 && tick > 0
                && std::abs(extentOf(mark, measure).center().x() - tick) < 1)
                risk = text->at.y();
        }
        QVERIFY(tick > 0 && risk > 0);
    }
};

QTEST_GUILESS_MAIN(TestSurvivalChart)
#include "tst_survival_chart.moc"
