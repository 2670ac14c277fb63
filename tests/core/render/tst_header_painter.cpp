// Where the names of stages and phases stand.
#include "core/layout/map_layout.h"
#include "core/render/map_painter.h"
#include "core/render/text.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;

namespace {

constexpr int phaseHeight = 20;
constexpr int stageHeight = 28;

/// One stage of that width under one phase.
QImage headers(double width, const QString& stage) {
    layout::MapLayout map;
    map.phases.push_back({model::Phase::Before, QRectF(0, 0, width, phaseHeight)});
    map.stages.push_back({.header = QRectF(0, phaseHeight, width, stageHeight)});
    MapContent content;
    content.phaseNames[map.phases.front().phase.key()] = QStringLiteral("H");
    content.stageNames.push_back(stage);
    QImage image(200, phaseHeight + stageHeight, QImage::Format_RGB32);
    image.fill(Theme::light().header);
    QPainter painter(&image);
    paintColumnHeaders(painter, map, content, Theme::light());
    return image;
}

/// From the left, behind the line between two stages; −1 without any.
int firstInk(const QImage& image, int top, int bottom) {
    for (int x = 2; x < image.width(); ++x) {
        for (int y = top; y < bottom; ++y)
            if (contrast(image.pixelColor(x, y), Theme::light().header) > 2) return x;
    }
    return -1;
}

int phaseInk(const QImage& image) {
    return firstInk(image, 0, phaseHeight - 1);
}
int stageInk(const QImage& image) {
    return firstInk(image, phaseHeight + 2, phaseHeight + stageHeight - 2);
}

} // namespace

class TestHeaderPainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPhaseAndItsFirstStageBeginInOneLine_data() {
        QTest::addColumn<double>("room");
        QTest::newRow("with room") << 60.0;
        QTest::newRow("narrow") << 14.0;
        QTest::newRow("with no room at all") << -10.0;
    }
    void aPhaseAndItsFirstStageBeginInOneLine() {
        QFETCH(double, room);
        const QString name = QStringLiteral("HHHHHH");
        const QImage image = headers(textWidth(name, font(TextRole::Title)) + room, name);
        QVERIFY(stageInk(image) > 0);
        QVERIFY(std::abs(phaseInk(image) - stageInk(image)) <= 1);
    }

    void theNameOfALowLaneIsWholeWhereTwoLinesFit() {
        const auto draw = [](const QString& name) {
            layout::MapLayout map;
            const model::LaneId id(1);
            map.lanes.push_back({.id = id, .kind = model::LaneKind::Text, .header = QRectF(0, 0, 124, 27.4)});
            MapContent content;
            content.laneNames[id] = name;
            QImage image(124, 33, QImage::Format_RGB32);
            image.fill(Theme::light().header);
            QPainter painter(&image);
            paintRowHeaders(painter, map, content, Theme::light());
            return image;
        };
        QVERIFY(draw(QStringLiteral("What the customer thinks"))
                != draw(QStringLiteral("What the customer thinkx")));
    }

    void theNameOfARowAsLowAsItsLettersKeepsOffItsEdges() {
        constexpr int height = 14;
        const auto draw = [](const QString& name) {
            QImage image(124, height, QImage::Format_RGB32);
            image.fill(Theme::light().header);
            QPainter painter(&image);
            layout::MapLayout map;
            const model::LaneId id(1);
            map.lanes.push_back(
                {.id = id, .kind = model::LaneKind::Text, .header = QRectF(0, 0, 124, height)});
            MapContent content;
            content.laneNames[id] = name;
            paintRowHeaders(painter, map, content, Theme::light());
            return image;
        };
        const QImage named = draw(QStringLiteral("Ępqy"));
        const QImage empty = draw(QStringLiteral(" "));
        QVERIFY(named != empty);
        for (const int y : {0, height - 1})
            QCOMPARE(named.copy(0, y, 124, 1), empty.copy(0, y, 124, 1));
    }

    void aShortNameKeepsItsMarginInANarrowStage() {
        const int margin = stageInk(headers(150, QStringLiteral("H")));
        QCOMPARE(stageInk(headers(60, QStringLiteral("H"))), margin);
        QVERIFY(margin > 14);
    }
};

QTEST_MAIN(TestHeaderPainter)
#include "tst_header_painter.moc"
