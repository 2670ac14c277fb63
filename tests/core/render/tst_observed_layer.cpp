#include "core/model/draft.h"
#include "core/render/map_painter.h"
#include "core/render/observed_layer.h"
#include "small_scene.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;
using chwila::testing::SmallScene;

namespace {

/// Search → Wait is taken by 6 of 10, Search → Ask by nobody, Search → Board by 4, Wait → Search by 2.
struct ObservedScene : SmallScene {
    ObservedScene() {
        mining::ObservedPaths paths;
        paths.customers = 10;
        for (const model::TouchpointId id : {good, bad, silent})
            paths.activities.push_back({QString::number(id.value), id, 10, 10});
        paths.links = {
            {std::nullopt, good, 10, {}}, {good, bad, 6, {}}, {good, silent, 4, {}}, {bad, good, 2, {}}};
        paths.paths = {{6, {good, bad}}, {4, {good, silent}}};
        model::ObservedLog log;
        log.id = model::ObservedLogId{90};
        log.journey = journey;
        log.name = QStringLiteral("log.xes");
        log.paths = mining::pathsToText(paths);
        project.put(log);
    }
};

} // namespace

class TestObservedLayer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tellsArrowsAndMoves();
    void rareMovesAreLeftOut();
    void nothingWithoutALog();
    void isPaintedOverTheMap();
};

void TestObservedLayer::tellsArrowsAndMoves() {
    const ObservedScene scene;
    const auto layer = observedLayer(scene.project, scene.journey, Language());
    QVERIFY(layer);
    QVERIFY2(layer->title.startsWith(QStringLiteral("log.xes: 60")), qPrintable(layer->title));
    QCOMPARE(layer->arrows.size(), std::size_t{3});
    QCOMPARE(layer->arrows[0].share, 0.6);
    QCOMPARE(layer->arrows[1].share, 0.0);
    QCOMPARE(layer->moves.size(), std::size_t{2});
    QCOMPARE(layer->moves[0].kind, mining::MoveKind::Elsewhere);
    QCOMPARE(layer->moves[0].to, scene.silent);
    QCOMPARE(layer->moves[1].kind, mining::MoveKind::Back);
    QCOMPARE(layer->unseen, std::vector<model::TouchpointId>{scene.few});
    QCOMPARE(layer->legend.size(), std::size_t{5}); // nothing is skipped on this map
}

void TestObservedLayer::rareMovesAreLeftOut() {
    ObservedScene scene;
    model::ObservedLog log = *scene.project.all<model::ObservedLog>().begin();
    auto paths = mining::pathsFromText(log.paths);
    for (mining::ObservedLink& link : paths->links) {
        if (link.to != scene.silent) link.count *= 100; // 4 of 604 who leave go to Board
    }
    paths->customers = 1000;
    log.paths = mining::pathsToText(*paths);
    scene.project.put(log);
    const auto layer = observedLayer(scene.project, scene.journey, Language());
    QCOMPARE(layer->moves.size(), std::size_t{1});
    QVERIFY(layer->hidden.startsWith(QLatin1Char('1')));
    const auto whole = observedLayer(ObservedScene().project, scene.journey, Language());
    QVERIFY(whole->hidden.isEmpty());
    QCOMPARE(observedLegendRect(*layer).height() - 20.0 * static_cast<double>(layer->legend.size() + 2),
             observedLegendRect(*whole).height() - 20.0 * static_cast<double>(whole->legend.size() + 1));
}

void TestObservedLayer::nothingWithoutALog() {
    const SmallScene bare;
    QVERIFY(!observedLayer(bare.project, bare.journey, Language()));
    ObservedScene broken;
    model::ObservedLog log = *broken.project.all<model::ObservedLog>().begin();
    log.paths = QStringLiteral("no JSON");
    broken.project.put(log);
    QVERIFY(!observedLayer(broken.project, broken.journey, Language()));
}

void TestObservedLayer::isPaintedOverTheMap() {
    const ObservedScene scene;
    const layout::MapLayout map = layout::layoutMap(scene.project, scene.journey);
    const MapContent content = mapContent(scene.project, scene.journey, nullptr, Language());
    const auto layer = observedLayer(scene.project, scene.journey, Language());
    const auto painted = [&](bool with) {
        QImage image(map.bounds.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMap(painter, map, content, Theme::light());
        if (with) paintObserved(painter, map, *layer, Theme::light());
        return image;
    };
    QVERIFY(painted(true) != painted(false));
    QCOMPARE(painted(true), painted(true));
    const QRectF legend = observedLegendRect(*layer);
    QImage image(legend.size().toSize() + QSize(20, 20), QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    paintObservedLegend(painter, QPointF(legend.width() + 10, 10), *layer, Theme::light());
    painter.end();
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::green)); // stays inside
    QVERIFY(image.pixelColor(image.width() / 2, image.height() / 2) != QColor(Qt::green));
}

QTEST_MAIN(TestObservedLayer)
#include "tst_observed_layer.moc"
