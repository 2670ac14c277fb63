#include "core/render/map_writer.h"
#include "core/render/text.h"
#include "small_scene.h"

#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace chwila;
using namespace chwila::render;
using chwila::testing::SmallScene;

namespace {

struct WriterScene : SmallScene {
    layout::MapLayout map = layout::layoutMap(project, journey);
    MapContent content = mapContent(project, journey, &result, Language());
    PictureText text{QStringLiteral("Trip <today>"), QStringLiteral("All answers · 2025 & before")};
};

QString textsOf(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    QString all;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) all += reader.text();
    }
    return reader.hasError() ? QString() : all;
}

} // namespace

class TestMapWriter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPictureIsAsLargeAsAsked();
    void theSameInputGivesTheSameBytes();
    void anSvgNamesTitleAndCaption();
    void aLegendStandsBelowTheMap();
    void textsFromDataAreNeverMarkup();
    void anSvgNamesAFontForWhereOursIsMissing();
    void anSvgCanBeDrawnAgain();
    void aPictureThatCannotBeMadeIsAnError();
    void aHugeScaleIsClipped();
};

void TestMapWriter::aPictureIsAsLargeAsAsked() {
    const WriterScene scene;
    const QSizeF size = pictureSize(scene.map);
    const QImage once = renderMapImage(scene.map, scene.content, Theme::light(), scene.text);
    QCOMPARE(once.size(),
             QSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))));
    const QImage twice = renderMapImage(scene.map, scene.content, Theme::light(), scene.text, 2);
    QCOMPARE(twice.width(), static_cast<int>(std::ceil(2 * size.width())));
    const auto png = pngOf(renderMapImage(scene.map, scene.content, Theme::dark(), scene.text));
    QVERIFY(png);
    QCOMPARE(QImage::fromData(*png, "PNG").size(), once.size());
}

void TestMapWriter::theSameInputGivesTheSameBytes() {
    const WriterScene scene;
    const WriterScene again;
    QCOMPARE(renderMapSvg(scene.map, scene.content, Theme::light(), scene.text),
             renderMapSvg(again.map, again.content, Theme::light(), again.text));
    QCOMPARE(renderMapImage(scene.map, scene.content, Theme::light(), scene.text),
             renderMapImage(again.map, again.content, Theme::light(), again.text));
}

void TestMapWriter::anSvgNamesTitleAndCaption() {
    const WriterScene scene;
    const QString texts = textsOf(renderMapSvg(scene.map, scene.content, Theme::light(), scene.text));
    QVERIFY(texts.contains(scene.text.title));
    QVERIFY(texts.contains(scene.text.caption));
    QVERIFY(texts.contains(QStringLiteral("Search & book")));
    QVERIFY(texts.contains(QStringLiteral("Department 3")));
}

void TestMapWriter::aLegendStandsBelowTheMap() {
    WriterScene scene;
    const QSizeF without = pictureSize(scene.map);
    scene.text.legend = QStringLiteral("Diamonds: moments of truth by rank. ").repeated(8).trimmed();
    const QSizeF with = pictureSize(scene.map, 1, nullptr, scene.text.legend);
    const double line = lineHeight(font(TextRole::Body));
    QCOMPARE(with.width(), without.width());
    QVERIFY(with.height() > without.height() + 2 * line); // it is broken into lines
    const QString texts = textsOf(renderMapSvg(scene.map, scene.content, Theme::light(), scene.text));
    QCOMPARE(texts.count(QStringLiteral("rank.")), 8);
    // Nothing is drawn below the last line but paper.
    const QImage image = renderMapImage(scene.map, scene.content, Theme::light(), scene.text);
    QCOMPARE(image.pixelColor(image.width() / 4, image.height() - 4), Theme::light().paper);
}

void TestMapWriter::textsFromDataAreNeverMarkup() {
    const WriterScene scene;
    const QByteArray svg = renderMapSvg(scene.map, scene.content, Theme::light(), scene.text);
    QVERIFY(!svg.contains("<b>"));
    QVERIFY(!svg.contains("<i>"));
    QVERIFY(!svg.contains("<today>"));
    QVERIFY(textsOf(svg).contains(QStringLiteral("<i>everything</i>")));
}

void TestMapWriter::anSvgNamesAFontForWhereOursIsMissing() {
    const WriterScene scene;
    const QByteArray svg = renderMapSvg(scene.map, scene.content, Theme::light(), scene.text);
    const QByteArray named = "font-family=\"" + fontFamily().toUtf8();
    QVERIFY(svg.contains(named + ", sans-serif\""));
    QCOMPARE(svg.count("font-family="), svg.count(named + ", sans-serif\""));
}

void TestMapWriter::anSvgCanBeDrawnAgain() {
    const WriterScene scene;
    QSvgRenderer renderer(renderMapSvg(scene.map, scene.content, Theme::light(), scene.text));
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().size(), pictureSize(scene.map));
}

void TestMapWriter::aPictureThatCannotBeMadeIsAnError() {
    const auto failed = pngOf(QImage());
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Invalid);
}

void TestMapWriter::aHugeScaleIsClipped() {
    WriterScene scene;
    scene.map.bounds.setWidth(200000);
    const QImage image = renderMapImage(scene.map, scene.content, Theme::light(), scene.text, 3);
    QVERIFY(image.width() <= 30000);
    QVERIFY(image.width() > 29000);
}

QTEST_MAIN(TestMapWriter)
#include "tst_map_writer.moc"
