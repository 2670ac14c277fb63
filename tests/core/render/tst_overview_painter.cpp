// A map seen from afar is read like a table: its names have one size.
#include "core/layout/stretch.h"
#include "core/render/overview_painter.h"
#include "small_scene.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace chwila;
using namespace chwila::render;
using chwila::testing::SmallScene;

namespace {

struct Scene : SmallScene {
    layout::MapLayout map = layout::layoutMap(project, journey);
    MapContent content = mapContent(project, journey, &result, Language());
};

/// Size of the letters of each line of text on the overview.
std::map<QString, double> lettersOf(const Scene& scene, double zoom) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    paintOverview(painter, scene.map, scene.content, Theme::light(), zoom);
    painter.end();
    std::map<QString, double> letters;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"text") continue;
        const double size = reader.attributes().value(QStringLiteral("font-size")).toDouble();
        letters[reader.readElementText()] = size;
    }
    return letters;
}

} // namespace

class TestOverviewPainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theNamesOfAllCardsHaveOneSize();
    void aWordTooLongForThatIsSmallerAlone();
    void aWordTooWideForACardGoesOnInTheNextLine();
};

void TestOverviewPainter::theNamesOfAllCardsHaveOneSize() {
    const std::map<QString, double> letters = lettersOf(Scene(), 0.6);
    QVERIFY(letters.contains(QStringLiteral("Ask")) && letters.contains(QStringLiteral("Search & book")));
    QCOMPARE(letters.at(QStringLiteral("Ask")), letters.at(QStringLiteral("Board")));
    QCOMPARE(letters.at(QStringLiteral("Ask")), letters.at(QStringLiteral("Search & book")));
    for (const auto& [line, size] : letters) {
        if (line.contains(QStringLiteral("desk"))) QCOMPARE(size, letters.at(QStringLiteral("Ask")));
    }
}

void TestOverviewPainter::aWordTooLongForThatIsSmallerAlone() {
    SmallScene plain;
    model::Touchpoint ask = *plain.project.find(plain.few);
    ask.name = QStringLiteral("Haftpflichtversicherungsanfrage");
    plain.project.put(ask);
    Scene scene;
    scene.content = mapContent(plain.project, plain.journey, &plain.result, Language());
    const std::map<QString, double> letters = lettersOf(scene, 0.6);
    QVERIFY(letters.contains(ask.name));
    QVERIFY(letters.at(ask.name) < letters.at(QStringLiteral("Board")));
    QVERIFY2(letters.at(QStringLiteral("Board")) * 0.6 >= 7.5 - 0.5, "what all have can be read");
}

void TestOverviewPainter::aWordTooWideForACardGoesOnInTheNextLine() {
    SmallScene plain;
    model::Touchpoint ask = *plain.project.find(plain.few);
    ask.name = QStringLiteral("Recommendation by friends");
    plain.project.put(ask);
    Scene scene;
    scene.content = mapContent(plain.project, plain.journey, &plain.result, Language());
    scene.map = layout::stretched(scene.map, 2.5);
    QStringList lines;
    for (const auto& [line, size] : lettersOf(scene, 0.25))
        lines += line;
    const QString all = lines.join(u'|');
    QVERIFY2(std::ranges::any_of(lines, [](const QString& line) { return line.endsWith(u'-'); }),
             qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("Recommendation")), qPrintable(all));
}

QTEST_MAIN(TestOverviewPainter)
#include "tst_overview_painter.moc"
