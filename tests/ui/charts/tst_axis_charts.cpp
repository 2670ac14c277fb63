// Bars and quadrants as Qt Charts.
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/quadrant_chart.h"
#include "ui/charts/value_chart.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QScatterSeries>
#include <QTest>

#include <cmath>
#include <set>

using namespace chwila;
using namespace chwila::ui;
using report::PointLook;

namespace {

report::Quadrant quadrant() {
    report::Quadrant chart;
    chart.across = report::roundAxis(QStringLiteral("Satisfaction"), 40, 90);
    chart.up = report::roundAxis(QStringLiteral("Part"), 0, 60);
    chart.acrossLine = 70;
    chart.upLine = 25;
    const auto add = [&](qint64 id, double across, double up, PointLook look) {
        report::QuadrantPoint point;
        point.touchpoint = model::TouchpointId{id};
        point.name = QStringLiteral("Point %1 @xPoint").arg(id);
        point.across = across;
        point.up = up;
        point.upInterval = analysis::Interval{up - 5, up + 5};
        point.look = look;
        point.named = true;
        chart.points.push_back(point);
    };
    add(1, 50, 50, PointLook::Act);
    add(2, 80, 40, PointLook::Keep);
    add(3, 71, 24, PointLook::Unsure);
    add(4, 82, 8, PointLook::Quiet);
    return chart;
}

std::vector<QScatterSeries*> marks(const QChart& chart) {
    std::vector<QScatterSeries*> found;
    for (QAbstractSeries* series : chart.series()) {
        auto* scatter = qobject_cast<QScatterSeries*>(series);
        if (scatter && scatter->markerSize() > 1) found.push_back(scatter);
    }
    return found;
}

} // namespace

class TestAxisCharts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyLookHasAShapeOfItsOwn() {
        const auto chart = makeQuadrantChart(quadrant(), std::nullopt, render::Theme::light(), {});
        const auto all = marks(*chart);
        QCOMPARE(all.size(), std::size_t{4});
        std::set<std::pair<int, bool>> shapes; // shape, hollow
        for (const QScatterSeries* mark : all)
            shapes.emplace(mark->markerShape(), mark->color() == render::Theme::light().surface);
        QCOMPARE(shapes.size(), std::size_t{4});
    }
    void theNumbersOfTheAxesAreWrittenAsThePersonWritesThem() {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Polish));
        const auto chart = makeQuadrantChart(quadrant(), std::nullopt, render::Theme::light(), {});
        QLocale::setDefault(before);
        QVERIFY(chart->localizeNumbers());
        QCOMPARE(chart->locale().decimalPoint(), QStringLiteral(","));
    }
    void chartsSideBySideBeginAndEndAtOneHeight() {
        QWidget window;
        ChartPanel one(&window);
        ChartPanel other(&window);
        one.setChart(
            makeQuadrantChart(quadrant(), std::nullopt, render::Theme::light(), {}), QStringLiteral("Short"),
            QStringLiteral("A caption that takes two lines in a panel as narrow as this one is here"),
            QStringLiteral("Part"));
        other.setChart(makeQuadrantChart(quadrant(), std::nullopt, render::Theme::light(), {}),
                       QStringLiteral("A title that takes two lines in a panel as narrow as this one is"),
                       QStringLiteral("Caption"), QStringLiteral("Part"));
        one.setGeometry(0, 0, 300, 340);
        other.setGeometry(320, 0, 300, 340);
        window.show();
        const auto top = [&](const ChartPanel& panel) {
            const auto* view = panel.findChild<QChartView*>();
            return view->mapTo(&panel, QPoint(0, 0)).y();
        };
        const auto height = [](const ChartPanel& panel) { return panel.findChild<QChartView*>()->height(); };
        QTRY_VERIFY(top(other) > top(one));
        ChartPanel::alignCharts(one, other);
        QTRY_COMPARE(top(one), top(other));
        QTRY_COMPARE(height(one), height(other));
        one.resize(600, 340);
        other.resize(600, 340);
        ChartPanel::alignCharts(one, other); // a line for each
        QTRY_VERIFY(top(one) == top(other) && top(one) < 60);
    }
    void namesStandBesideTheirPointsAndNotOnEachOther() {
        report::Quadrant crowded = quadrant();
        crowded.points[1].across = 56; // beside the first
        crowded.points[1].up = 49;
        ChartPanel panel;
        panel.setChart(makeQuadrantChart(crowded, std::nullopt, render::Theme::light(), {}), {}, {});
        panel.resize(640, 360);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        std::vector<QRectF> boxes;
        for (const QGraphicsItem* item : panel.chart()->childItems()) {
            const auto* ground = dynamic_cast<const QGraphicsRectItem*>(item);
            if (!ground || !ground->isVisible() || ground->childItems().isEmpty()) continue;
            const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(ground->childItems().front());
            QVERIFY(text && text->text().startsWith(QStringLiteral("Point "))); // “@xPoint” is text, no field
            boxes.push_back(ground->sceneBoundingRect());
        }
        QCOMPARE(boxes.size(), std::size_t{4});
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY(!boxes[a].intersects(boxes[b]));
        }
    }
    void namesStandInsideThePlotWholeAndBesideNoOtherMark() {
        report::Quadrant crowded = quadrant();
        crowded.points[0].across = 89; // at the right edge
        crowded.points[0].up = 59;     // and at the upper one
        crowded.points[1].across = 87;
        crowded.points[1].up = 57;
        crowded.points[2].across = 85;
        crowded.points[2].up = 55;
        crowded.points[3].across = 40; // at the left edge, on the floor
        crowded.points[3].up = 0;
        ChartPanel panel;
        panel.setChart(makeQuadrantChart(crowded, std::nullopt, render::Theme::light(), {}), {}, {});
        panel.resize(520, 320);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QRectF plot = panel.chart()->plotArea();
        const auto markOf = [&](const report::QuadrantPoint& point) {
            return panel.chart()->mapToPosition({point.across, point.up}, panel.chart()->series().front());
        };
        const auto distance = [](const QRectF& box, const QPointF& at) {
            return std::hypot(std::max({box.left() - at.x(), at.x() - box.right(), 0.0}),
                              std::max({box.top() - at.y(), at.y() - box.bottom(), 0.0}));
        };
        std::vector<QLineF> leaders;
        for (const QGraphicsItem* item : panel.chart()->childItems()) {
            const auto* line = dynamic_cast<const QGraphicsLineItem*>(item);
            if (line && line->isVisible() && line->zValue() > 1) leaders.push_back(line->line());
        }
        int names = 0;
        for (const QGraphicsItem* item : panel.chart()->childItems()) {
            const auto* ground = dynamic_cast<const QGraphicsRectItem*>(item);
            if (!ground || !ground->isVisible() || ground->childItems().isEmpty()) continue;
            const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(ground->childItems().front());
            const QRectF box = ground->mapRectToParent(ground->rect());
            const auto own = std::ranges::find(crowded.points, text->text(), &report::QuadrantPoint::name);
            QVERIFY2(own != crowded.points.end(), qPrintable(text->text())); // whole
            QVERIFY2(plot.adjusted(-1, -1, 1, 1).contains(box), qPrintable(text->text()));
            ++names;
            bool isLed = std::ranges::any_of(leaders, [&](const QLineF& line) {
                return distance(box, line.p2()) < 1 && QLineF(line.p1(), markOf(*own)).length() < 10;
            });
            for (const report::QuadrantPoint& other : crowded.points) {
                QVERIFY(distance(box, markOf(other)) > 4);
                if (other.touchpoint != own->touchpoint)
                    QVERIFY(isLed || distance(box, markOf(other)) > distance(box, markOf(*own)));
            }
        }
        QCOMPARE(names, 4);
        QVERIFY(!leaders.empty());
    }
    void aNameTooLongForOneLineStandsInTwo() {
        report::Quadrant narrow = quadrant();
        narrow.points[0].name = QStringLiteral("Waiting for somebody who looks");
        narrow.points.resize(1);
        ChartPanel panel;
        panel.setChart(makeQuadrantChart(narrow, std::nullopt, render::Theme::light(), {}), {}, {});
        panel.resize(200, 320);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QStringList names;
        for (const QGraphicsItem* item : panel.chart()->childItems()) {
            const auto* ground = dynamic_cast<const QGraphicsRectItem*>(item);
            if (!ground || !ground->isVisible() || ground->childItems().isEmpty()) continue;
            names += dynamic_cast<const QGraphicsSimpleTextItem*>(ground->childItems().front())->text();
            QVERIFY(panel.chart()->rect().contains(ground->mapRectToParent(ground->rect())));
        }
        QCOMPARE(names, QStringList(QStringLiteral("Waiting for\nsomebody who looks")));
    }
    void namesOfInitiativesNeverLieOnEachOtherHoweverNarrowTheChart_data() {
        QTest::addColumn<int>("width");
        for (const int width : {260, 320, 480, 900})
            QTest::addRow("%d pixels", width) << width;
    }
    void namesOfInitiativesNeverLieOnEachOtherHoweverNarrowTheChart() {
        QFETCH(int, width);
        ValueChart values;
        for (int i = 0; i < 6; ++i) {
            values.points.push_back({model::InitiativeId{i + 1},
                                     QStringLiteral("Answer every claim within %1 days").arg(i), 20.0 + 4 * i,
                                     40.0 - i, analysis::Interval{30.0 - i, 50.0 - i}, i == 5});
        }
        ChartPanel panel;
        panel.setChart(makeValueChart(values, {}, render::Theme::light(), [](model::InitiativeId) {}), {},
                       {});
        panel.resize(width, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        std::vector<QRectF> boxes;
        for (const QGraphicsItem* item : panel.chart()->childItems()) {
            const auto* ground = dynamic_cast<const QGraphicsRectItem*>(item);
            if (ground && ground->isVisible() && !ground->childItems().isEmpty())
                boxes.push_back(ground->sceneBoundingRect());
        }
        QVERIFY(boxes.size() >= 2);
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            QVERIFY(panel.chart()->rect().contains(boxes[a]));
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY(!boxes[a].intersects(boxes[b]));
        }
    }
    void theHeightOfBarsHasNumbersBesideIt() {
        report::BarChart bars;
        bars.bars = {{QStringLiteral("a"), 20, {}, report::Tone::Low},
                     {QStringLiteral("b"), 40, {}, report::Tone::High}};
        ChartPanel panel;
        panel.setChart(makeBarChart(bars, render::Theme::light()), {}, {});
        panel.resize(400, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QStringList texts;
        for (const QGraphicsItem* item : panel.chart()->scene()->items()) {
            if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item)) texts += text->toPlainText();
        }
        QVERIFY2(texts.contains(QStringLiteral("40")), qPrintable(texts.join(u'|')));
    }
    void aClickLeadsToTheTouchpoint() {
        model::TouchpointId chosen;
        QuadrantHandlers handlers;
        handlers.clicked = [&](model::TouchpointId id) { chosen = id; };
        const auto chart = makeQuadrantChart(quadrant(), std::nullopt, render::Theme::light(), handlers);
        for (QScatterSeries* mark : marks(*chart)) {
            if (mark->at(0).x() == 50) Q_EMIT mark->clicked({});
        }
        QCOMPARE(chosen, model::TouchpointId{1});
    }
};

QTEST_MAIN(TestAxisCharts)
#include "tst_axis_charts.moc"
