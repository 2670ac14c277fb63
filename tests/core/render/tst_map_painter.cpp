#include "core/layout/metrics.h"
#include "core/render/map_painter.h"
#include "core/render/text.h"
#include "small_scene.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;
using chwila::testing::SmallScene;

namespace {

constexpr QRgb ground = 0xFF00FF00; // a green that no theme has

struct Painted {
    QImage image;
    QRect inked; ///< smallest rectangle around what was painted
};

template <class Paint>
Painted paintOn(const QSize& size, Paint&& paint) {
    Painted painted{QImage(size, QImage::Format_RGB32), {}};
    painted.image.fill(ground);
    QPainter painter(&painted.image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (painted.image.pixel(x, y) != ground) painted.inked |= QRect(x, y, 1, 1);
        }
    }
    return painted;
}

const QRectF place(60, 50, layout::cardWidth, layout::cardHeight);
const QSize canvas(320, 220);

struct MapScene : SmallScene {
    layout::MapLayout map = layout::layoutMap(project, journey);
    MapContent content = mapContent(project, journey, &result, Language());
};

} // namespace

class TestMapPainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCardStaysInsideItsPaintedRect_data();
    void aCardStaysInsideItsPaintedRect();
    void aPadlockIsSeenAndStaysInTheCard_data();
    void aPadlockIsSeenAndStaysInTheCard();
    void selectionDoesNotChangeTheSize();
    void fewAnswersAreNeverColoured();
    void detailFollowsTheZoom();
    void fromAfarScoreAndDiamondStayLarge();
    void fromAfarALineEndsInItsMarkOrIsLeftOut();
    void fromAfarACardWithoutAnswersIsNotDark_data();
    void fromAfarACardWithoutAnswersIsNotDark();
    void fromAfarAnAssumedScoreKeepsItsShapeAlone();
    void labelsThatNobodyCouldReadAreLeftOut();
    void theMeanIsNamedWhereNoCurveRuns_data();
    void theMeanIsNamedWhereNoCurveRuns();
    void aValueStandsOnNoCurve();
    void longAndStrangeTitlesStayInTheCard_data();
    void longAndStrangeTitlesStayInTheCard();
    void routesStayInsideTheirPaintedRect();
    void headersOfColumnsOutOfSightAreLeftOut();
    void labelsKeepClearOfWhatTheyName();
    void theSameMapGivesTheSamePixels();
    void thePainterIsLeftAsItWas();
    void onlyWhatIsExposedIsPainted();
    void partsOfAPictureFitTogether();
    void aMomentSetByHandIsHollow();
};

void TestMapPainter::aCardStaysInsideItsPaintedRect_data() {
    QTest::addColumn<int>("card");
    QTest::addColumn<bool>("hovered");
    for (int card = 0; card < 4; ++card) {
        QTest::addRow("card %d", card) << card << false;
        QTest::addRow("card %d pointed at", card) << card << true;
    }
}

void TestMapPainter::aCardStaysInsideItsPaintedRect() {
    QFETCH(int, card);
    QFETCH(bool, hovered);
    const MapScene scene;
    CardState state;
    state.hovered = hovered;
    state.selected = true;
    const Painted painted = paintOn(canvas, [&](QPainter& painter) {
        paintCard(painter, place, scene.content.cards[static_cast<std::size_t>(card)], scene.content.scale,
                  Theme::light(), CardDetail::Full, state);
    });
    QVERIFY(!painted.inked.isEmpty());
    QVERIFY(paintedRect(place).toAlignedRect().contains(painted.inked));
}

void TestMapPainter::aPadlockIsSeenAndStaysInTheCard_data() {
    QTest::addColumn<QString>("icon");
    QTest::newRow("below the channel") << QStringLiteral("phone");
    QTest::newRow("in place of the channel") << QString();
}

void TestMapPainter::aPadlockIsSeenAndStaysInTheCard() {
    QFETCH(QString, icon);
    const MapScene scene;
    CardContent card = *scene.content.card(scene.good);
    card.icon = icon;
    card.title = QString(400, u'W');
    const auto paint = [&] {
        return paintOn(canvas, [&](QPainter& painter) {
            paintCard(painter, place, card, scene.content.scale, Theme::light());
        });
    };
    const Painted open = paint();
    card.unavoidable = true;
    const Painted locked = paint();
    QVERIFY(open.image != locked.image);
    QVERIFY(place.toAlignedRect().adjusted(-1, -1, 1, 1).contains(locked.inked));
}

void TestMapPainter::selectionDoesNotChangeTheSize() {
    const MapScene scene;
    const CardContent& card = *scene.content.card(scene.good);
    const auto paint = [&](bool selected) {
        CardState state;
        state.selected = selected;
        return paintOn(canvas, [&](QPainter& painter) {
            paintCard(painter, place, card, scene.content.scale, Theme::light(), CardDetail::Full, state);
        });
    };
    const Painted plain = paint(false);
    const Painted selected = paint(true);
    QVERIFY(plain.image != selected.image);
    QVERIFY(plain.inked.adjusted(-1, -1, 1, 1).contains(selected.inked));
}

void TestMapPainter::fewAnswersAreNeverColoured() {
    const MapScene scene;
    CardContent card = *scene.content.card(scene.few);
    const auto paint = [&](double satisfaction) {
        card.satisfaction = satisfaction;
        card.scoreText = QStringLiteral("x");
        return paintOn(canvas,
                       [&](QPainter& painter) {
                           paintCard(painter, place, card, scene.content.scale, Theme::light(),
                                     CardDetail::Score);
                       })
            .image;
    };
    QCOMPARE(paint(0), paint(100));
    card.answers = 10;
    QVERIFY(paint(0) != paint(100));
}

void TestMapPainter::detailFollowsTheZoom() {
    QCOMPARE(cardDetail(1), CardDetail::Full);
    QCOMPARE(cardDetail(0.4), CardDetail::Full);
    QCOMPARE(cardDetail(0.39), CardDetail::Score);
    QCOMPARE(cardDetail(0.15), CardDetail::Score);
    QCOMPARE(cardDetail(0.1), CardDetail::Colour);
}

void TestMapPainter::fromAfarScoreAndDiamondStayLarge() {
    const MapScene scene;
    CardContent card = *scene.content.card(scene.good);
    const auto letters = [&](double zoom) {
        CardState state;
        state.zoom = zoom;
        const auto paint = [&] {
            return paintOn(canvas, [&](QPainter& painter) {
                paintCard(painter, place, card, scene.content.scale, Theme::light(), CardDetail::Score,
                          state);
            });
        };
        card.scoreText = QStringLiteral("8");
        const QImage with = paint().image;
        card.scoreText = QStringLiteral(" ");
        const QImage without = paint().image;
        int rows = 0;
        for (int y = 0; y < with.height(); ++y) {
            bool differs = false;
            for (int x = 0; x < with.width(); ++x)
                differs = differs || with.pixel(x, y) != without.pixel(x, y);
            if (differs) ++rows;
        }
        return rows;
    };
    QVERIFY(letters(0.18) > letters(0.35) * 1.3);
    const QRectF usual = diamondRect(place, CardDetail::Score, 0.35);
    const QRectF far = diamondRect(place, CardDetail::Score, 0.18);
    QVERIFY(far.width() > usual.width() * 1.3);
    QVERIFY2(paintedRect(place).adjusted(-30, -40, 40, 30).contains(far), "what is repainted of a card");
}

void TestMapPainter::fromAfarALineEndsInItsMarkOrIsLeftOut() {
    MapScene scene;
    layout::Route lost;
    lost.points = {{100, 100}, {100, 140}};
    lost.end = layout::RouteEnd::Lost;
    scene.map.cards.clear();
    scene.map.lanes.clear();
    const auto isDrawn = [&](double zoom) {
        const auto paint = [&](std::vector<layout::Route> routes) {
            scene.map.routes = std::move(routes);
            MapPaintOptions options;
            options.zoom = zoom;
            options.withHeaders = options.withBackground = false;
            return paintOn(canvas,
                           [&](QPainter& painter) {
                               paintMap(painter, scene.map, scene.content, Theme::light(), options);
                           })
                .image;
        };
        return paint({lost}) != paint({});
    };
    QVERIFY(isDrawn(0.2));
    QVERIFY2(!isDrawn(0.1), "a stub without its mark says nothing");
}

void TestMapPainter::longAndStrangeTitlesStayInTheCard_data() {
    QTest::addColumn<QString>("title");
    QTest::newRow("ten thousand letters") << QString(10000, u'W');
    QTest::newRow("many lines") << QStringLiteral("line\n").repeated(50);
    QTest::newRow("emoji") << QStringLiteral("👨‍👩‍👧‍👦").repeated(100);
    QTest::newRow("right to left") << QStringLiteral("الإبلاغ عن الأضرار ").repeated(20);
    QTest::newRow("markup") << QStringLiteral("<h1 style='font-size:99px'>x</h1>").repeated(5);
}

void TestMapPainter::longAndStrangeTitlesStayInTheCard() {
    QFETCH(QString, title);
    const MapScene scene;
    CardContent card = *scene.content.card(scene.good);
    card.title = title;
    card.answersText = title;
    card.answersShort = title;
    const Painted painted = paintOn(canvas, [&](QPainter& painter) {
        paintCard(painter, place, card, scene.content.scale, Theme::dark());
    });
    QVERIFY(place.toAlignedRect().adjusted(-1, -1, 1, 1).contains(painted.inked));
}

void TestMapPainter::routesStayInsideTheirPaintedRect() {
    const MapScene scene;
    for (const layout::Route& route : scene.map.routes) {
        RouteState state;
        state.withLabel = true;
        const Painted painted =
            paintOn(scene.map.bounds.size().toSize() + QSize(200, 50), [&](QPainter& painter) {
                painter.translate(20, 20);
                paintRoute(painter, route, scene.content.route(route.id), Theme::light(), state);
            });
        QVERIFY(!painted.inked.isEmpty());
        QVERIFY(paintedRect(route).translated(20, 20).toAlignedRect().contains(painted.inked));
    }
}

void TestMapPainter::headersOfColumnsOutOfSightAreLeftOut() {
    layout::MapLayout map;
    MapContent content;
    for (int i = 0; i < 5; ++i) {
        map.stages.push_back({.header = QRectF(i * 200, 0, 200, 40)});
        content.stageNames.push_back(QString::number(i));
    }
    const Painted painted = paintOn(QSize(1000, 40), [&](QPainter& painter) {
        paintColumnHeaders(painter, map, content, Theme::light(), 1, 300, 700);
    });
    QVERIFY(painted.inked.left() >= 299);
    QVERIFY(painted.inked.right() < 801);
    QVERIFY(painted.inked.contains(QRect(301, 1, 398, 38)));
}

void TestMapPainter::labelsKeepClearOfWhatTheyName() {
    const MapScene scene;
    for (const layout::Route& route : scene.map.routes) {
        RouteContent content{route.id, QStringLiteral("a rather long label of an arrow")};
        const QRectF always = routeLabelRect(route, content, true);
        QVERIFY(always.width() <= 180 && always.contains(route.labelAt));
        const QRectF box = routeLabelRect(route, content);
        QVERIFY(box.isEmpty() || box == always);
        QVERIFY(!box.contains(route.points.front()) && !box.contains(route.points.back()));
        content.text.clear();
        QVERIFY(routeLabelRect(route, content, true).isEmpty());
    }
}

void TestMapPainter::theSameMapGivesTheSamePixels() {
    const auto paint = [] {
        const MapScene scene;
        return paintOn(
                   scene.map.bounds.size().toSize(),
                   [&](QPainter& painter) { paintMap(painter, scene.map, scene.content, Theme::light()); })
            .image;
    };
    QCOMPARE(paint(), paint());
}

void TestMapPainter::thePainterIsLeftAsItWas() {
    const MapScene scene;
    QImage image(scene.map.bounds.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.setBrush(Qt::blue);
    painter.setOpacity(0.5);
    const QTransform transform = painter.transform();
    paintMap(painter, scene.map, scene.content, Theme::light());
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
    QCOMPARE(painter.brush().color(), QColor(Qt::blue));
    QCOMPARE(painter.opacity(), 0.5);
    QCOMPARE(painter.transform(), transform);
}

void TestMapPainter::onlyWhatIsExposedIsPainted() {
    const MapScene scene;
    const QRectF far(5000, 5000, 10, 10);
    MapPaintOptions options;
    options.exposed = far;
    options.withHeaders = false;
    options.withBackground = false;
    MapContent content = scene.content;
    content.hulls.clear();
    const Painted painted = paintOn(scene.map.bounds.size().toSize(), [&](QPainter& painter) {
        paintMap(painter, scene.map, content, Theme::light(), options);
    });
    QVERIFY(painted.inked.isEmpty());
}

void TestMapPainter::partsOfAPictureFitTogether() {
    // A canvas repaints tiles: painted one by one they must give the picture painted at once.
    const MapScene scene;
    const QSize size = scene.map.bounds.size().toSize();
    const auto whole = paintOn(
        size, [&](QPainter& painter) { paintMap(painter, scene.map, scene.content, Theme::light()); });
    const auto tiled = paintOn(size, [&](QPainter& painter) {
        constexpr int tile = 200;
        for (int y = 0; y < size.height(); y += tile) {
            for (int x = 0; x < size.width(); x += tile) {
                MapPaintOptions options;
                options.exposed = QRectF(x, y, tile, tile);
                painter.save();
                painter.setClipRect(options.exposed);
                paintMap(painter, scene.map, scene.content, Theme::light(), options);
                painter.restore();
            }
        }
    });
    QCOMPARE(tiled.image, whole.image);
}

void TestMapPainter::aMomentSetByHandIsHollow() {
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        MapScene scene;
        CardContent card = *scene.content.card(scene.bad);
        const auto plum = [&](bool byHand, CardDetail detail) {
            card.byHand = byHand;
            const Painted painted = paintOn(canvas, [&](QPainter& painter) {
                paintCard(painter, place, card, scene.content.scale, theme, detail);
            });
            int count = 0;
            for (int y = 0; y < canvas.height(); ++y) {
                for (int x = 0; x < canvas.width(); ++x)
                    count += painted.image.pixelColor(x, y) == theme.plum ? 1 : 0;
            }
            return count;
        };
        for (const CardDetail detail :
             {CardDetail::Full, CardDetail::Name, CardDetail::Score, CardDetail::Colour}) {
            QVERIFY(plum(true, detail) > 0);
            QVERIFY(4 * plum(true, detail) < 3 * plum(false, detail));
        }
    }
}

void TestMapPainter::fromAfarACardWithoutAnswersIsNotDark_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
    QTest::newRow("high contrast") << static_cast<int>(ThemeKind::HighContrast);
}
/// The darkest colours say that customers fare badly there.
void TestMapPainter::fromAfarACardWithoutAnswersIsNotDark() {
    QFETCH(int, kind);
    const Theme& theme = Theme::of(static_cast<ThemeKind>(kind));
    const Painted painted = paintOn(canvas, [&](QPainter& painter) {
        paintCard(painter, place, CardContent(), ColourScale(), theme, CardDetail::Colour);
    });
    QCOMPARE(painted.image.pixelColor(place.center().toPoint()), theme.surface);
    QVERIFY(painted.image.pixelColor(place.topLeft().toPoint()) != theme.surface);
}

/// Not coloured, which would mean that customers said so, but not blank either.
void TestMapPainter::fromAfarAnAssumedScoreKeepsItsShapeAlone() {
    const auto paint = [](double assumed) {
        CardContent card;
        card.assumed = assumed;
        return paintOn(canvas,
                       [&](QPainter& painter) {
                           paintCard(painter, place, card, ColourScale(), Theme::light(), CardDetail::Colour);
                       })
            .image;
    };
    const QImage none =
        paintOn(canvas, [](QPainter& painter) {
            paintCard(painter, place, CardContent(), ColourScale(), Theme::light(), CardDetail::Colour);
        }).image;
    const QImage bad = paint(10);
    const QImage usual = paint(50);
    const QImage good = paint(90);
    QVERIFY(bad != none && usual != none && good != none);
    QVERIFY(bad != usual && usual != good && bad != good);
    QCOMPARE(bad, paint(15));
    const QRectF high(20, 10, 40, 110); // of rows that are stretched
    const Painted painted = paintOn(canvas, [&](QPainter& painter) {
        CardContent card;
        card.assumed = 10;
        paintCard(painter, high, card, ColourScale(), Theme::light(), CardDetail::Colour);
    });
    QVERIFY(high.adjusted(-1, -1, 1, 1).contains(painted.inked));
    for (const QImage& each : {bad, usual, good}) {
        QCOMPARE(each.pixelColor(place.center().toPoint()), Theme::light().surface);
        const QRect within = place.toAlignedRect();
        for (int y = within.top(); y <= within.bottom(); ++y) {
            for (int x = within.left(); x <= within.right(); ++x)
                QVERIFY(each.pixelColor(x, y).hsvSaturationF() < 0.25);
        }
    }
}

void TestMapPainter::labelsThatNobodyCouldReadAreLeftOut() {
    const MapScene scene;
    for (const layout::LaneRow& lane : scene.map.lanes) {
        if (!lane.kind.is(model::LaneKind::Emotion)) continue;
        const auto inked = [&](double zoom) {
            const Painted painted = paintOn(lane.body.size().toSize(), [&](QPainter& painter) {
                painter.translate(-lane.body.topLeft());
                paintEmotionLane(painter, scene.map, lane, scene.content, Theme::light(), 1, zoom);
            });
            int count = 0;
            for (int y = 0; y < painted.image.height(); ++y) {
                for (int x = 0; x < painted.image.width(); ++x)
                    count += painted.image.pixel(x, y) != ground ? 1 : 0;
            }
            return count;
        };
        QVERIFY(inked(0.1) > 0);
        QVERIFY(inked(0.1) < inked(1));
        return;
    }
    QFAIL("no lane with a curve");
}

void TestMapPainter::theMeanIsNamedWhereNoCurveRuns_data() {
    QTest::addColumn<std::vector<double>>("offMean");
    QTest::newRow("rising from where the name would stand") << std::vector<double>{0, 6, 12, 18, 24};
    QTest::newRow("steep through where the name would stand") << std::vector<double>{34, -40, -30};
}

void TestMapPainter::theMeanIsNamedWhereNoCurveRuns() {
    QFETCH(const std::vector<double>, offMean);
    MapScene scene;
    const auto lane = std::ranges::find_if(
        scene.map.lanes, [](const auto& each) { return each.kind.is(model::LaneKind::Emotion); });
    QVERIFY(lane != scene.map.lanes.end() && scene.content.overall);
    scene.content.overall = 50;
    scene.content.curve.clear();
    for (std::size_t column = 0; column < std::min(offMean.size(), scene.map.columns.size()); ++column) {
        StepMean step;
        step.column = static_cast<int>(column);
        step.satisfaction = *scene.content.overall + offMean[column];
        scene.content.curve.push_back(step);
    }
    const auto drawn = [&](const QString& words) {
        scene.content.meanText = words;
        return paintOn(lane->body.size().toSize(),
                       [&](QPainter& painter) {
                           painter.translate(-lane->body.topLeft());
                           paintEmotionLane(painter, scene.map, *lane, scene.content, Theme::light(), 1.6, 1);
                       })
            .image;
    };
    const QImage without = drawn({});
    // Nearly as wide as the room between two values.
    QFont letters = font(TextRole::Caption);
    letters.setPixelSize(qRound(letters.pixelSize() * 1.6));
    QString mean = QStringLiteral("Mean 50 ");
    while (textWidth(mean, letters) < 160)
        mean += u'l';
    const QImage with = drawn(mean);
    int words = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) == without.pixel(x, y)) continue;
            ++words;
            QVERIFY2(without.pixel(x, y) == ground, "a letter stands on the curve");
        }
    }
    QVERIFY(words > 0);
}

void TestMapPainter::aValueStandsOnNoCurve() {
    MapScene scene;
    const auto lane = std::ranges::find_if(
        scene.map.lanes, [](const auto& each) { return each.kind.is(model::LaneKind::Emotion); });
    QVERIFY(lane != scene.map.lanes.end());
    scene.content.overall.reset();
    const auto drawn = [&](double zoom) {
        return paintOn(lane->body.size().toSize(),
                       [&](QPainter& painter) {
                           painter.translate(-lane->body.topLeft());
                           paintEmotionLane(painter, scene.map, *lane, scene.content, Theme::light(), 1,
                                            zoom);
                       })
            .image;
    };
    for (int below = 0; below <= 20; ++below) {
        scene.content.curve.clear();
        for (int column = 0; column < 3; ++column) {
            StepMean step;
            step.column = column;
            step.satisfaction = column == 1 ? 65 : 75;
            step.assumed = 65 - below;
            scene.content.curve.push_back(step);
        }
        const QImage with = drawn(1);
        const QImage without = drawn(0.1); // values nobody could read are left out
        int letters = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) == without.pixel(x, y)) continue;
                ++letters;
                QVERIFY2(without.pixel(x, y) == ground, qPrintable(QString::number(below)));
            }
        }
        QVERIFY(letters > 0);
    }
}

QTEST_MAIN(TestMapPainter)
#include "tst_map_painter.moc"
