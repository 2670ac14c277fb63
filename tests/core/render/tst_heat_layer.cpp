#include "core/render/heat_layer.h"
#include "core/render/map_painter.h"
#include "core/render/map_writer.h"
#include "small_scene.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;
using chwila::testing::SmallScene;

namespace {

struct HeatScene : SmallScene {
    HeatScene() {
        result.touchpoints[0].heatZ = -4.5;
        result.touchpoints[1].heatZ = 8;
        result.touchpoints[2].heatZ = 1.9;
        map = layout::layoutMap(project, journey);
    }
    QImage painted(const HeatLayer& layer, const Theme& theme) const {
        QImage image(map.bounds.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintHeat(painter, map, layer, theme);
        return image;
    }

    layout::MapLayout map;
};

} // namespace

class TestHeatLayer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void stepsGrowWithTheEvidenceAndKeepItsDirection();
    void touchpointsWithoutAValueAreLeftOut();
    void aMapHasItWhereItIsAskedForOnly();
    void hotAndColdDifferWithoutAnyColour();
    void aPictureWithItHasItsLegendBelow();
};

void TestHeatLayer::stepsGrowWithTheEvidenceAndKeepItsDirection() {
    const HeatScene scene;
    const auto layer = heatLayer(scene.result, Language());
    QVERIFY(layer);
    QCOMPARE(layer->spot(scene.good)->step, -2);
    QVERIFY2(layer->spot(scene.good)->text.contains(QStringLiteral("clearly fewer")),
             qPrintable(layer->spot(scene.good)->text));
    QCOMPARE(layer->spot(scene.bad)->step, 3);
    QVERIFY(layer->spot(scene.bad)->text.contains(QStringLiteral("far more")));
    QCOMPARE(layer->spot(scene.few)->step, 0);
}

void TestHeatLayer::touchpointsWithoutAValueAreLeftOut() {
    HeatScene scene;
    QCOMPARE(heatLayer(scene.result, Language())->spot(scene.silent), nullptr);
    for (analysis::TouchpointResult& touchpoint : scene.result.touchpoints)
        touchpoint.heatZ.reset();
    QVERIFY(!heatLayer(scene.result, Language()));
}

void TestHeatLayer::aMapHasItWhereItIsAskedForOnly() {
    const HeatScene scene;
    QVERIFY(!mapContent(scene.project, scene.journey, &scene.result, Language()).heat);
    const MapContent asked = mapContent(scene.project, scene.journey, &scene.result, Language(), {true});
    QCOMPARE(asked.heat, heatLayer(scene.result, Language()));
    QVERIFY(!mapContent(scene.project, scene.journey, nullptr, Language(), {true}).heat);
}

void TestHeatLayer::hotAndColdDifferWithoutAnyColour() {
    const HeatScene scene;
    Theme grey = Theme::light();
    grey.experience.fill(QColor(200, 200, 200));
    HeatLayer hot = *heatLayer(scene.result, Language());
    HeatLayer cold = hot;
    HeatLayer hotter = hot;
    hot.spots[0].step = 1;
    cold.spots[0].step = -1;
    hotter.spots[0].step = 2;
    QVERIFY(scene.painted(hot, grey) != scene.painted(cold, grey));
    QVERIFY(scene.painted(hot, grey) != scene.painted(hotter, grey));
    QCOMPARE(scene.painted(hot, grey), scene.painted(hot, grey));
}

void TestHeatLayer::aPictureWithItHasItsLegendBelow() {
    const HeatScene scene;
    const PictureText text{QStringLiteral("Trip"), QStringLiteral("All answers")};
    const auto svg = [&](bool heat) {
        return renderMapSvg(scene.map,
                            mapContent(scene.project, scene.journey, &scene.result, Language(), {heat}),
                            Theme::light(), text);
    };
    QVERIFY(!svg(false).contains("bad experiences gather"));
    QVERIFY(svg(true).contains("bad experiences gather"));
    const HeatLayer layer = *heatLayer(scene.result, Language());
    QVERIFY(pictureSize(scene.map, 1, &layer).height()
            >= pictureSize(scene.map).height() + heatLegendSize(layer).height());
}

QTEST_MAIN(TestHeatLayer)
#include "tst_heat_layer.moc"
