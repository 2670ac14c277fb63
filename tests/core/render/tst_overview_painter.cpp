// A map seen from afar is read like a table: its names have one size.
#include "core/layout/stretch.h"
#include "core/render/overview_painter.h"
#include "small_scene.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace chwila;
using namespace chwila::render;
using chwila::testing::SmallScene;

namespace {

struct OverviewScene : SmallScene {
    layout::MapLayout map = layout::layoutMap(project, journey);
    MapContent content = mapContent(project, journey, &result, Language());
};

/// Size of the letters of each line of text on the overview.
std::map<QString, double> lettersOf(const OverviewScene& scene, double zoom) {
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

/// The lines of a small overview where one of the cards has that name.
std::map<QString, double> lettersWith(const QString& name) {
    SmallScene plain;
    model::Touchpoint ask = *plain.project.find(plain.few);
    ask.name = name;
    plain.project.put(ask);
    OverviewScene scene;
    scene.content = mapContent(plain.project, plain.journey, &plain.result, Language());
    scene.map = layout::stretched(scene.map, 2.5);
    return lettersOf(scene, 0.25);
}

QStringList linesOf(const QString& name) {
    QStringList lines;
    for (const auto& [line, size] : lettersWith(name))
        lines += line;
    return lines;
}

} // namespace

class TestOverviewPainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theNamesOfAllCardsHaveOneSize();
    void aWordTooLongForThatIsSmallerAlone();
    void aWordTooWideForACardGoesOnInTheNextLine();
    void aWordThatIsPartedIsAsLargeAsTheNamesAroundIt();
    void aWordIsPartedBetweenSyllablesAndNotAtItsSigns();
};

void TestOverviewPainter::theNamesOfAllCardsHaveOneSize() {
    const std::map<QString, double> letters = lettersOf(OverviewScene(), 0.6);
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
    OverviewScene scene;
    scene.content = mapContent(plain.project, plain.journey, &plain.result, Language());
    const std::map<QString, double> letters = lettersOf(scene, 0.6);
    QVERIFY(letters.contains(ask.name));
    QVERIFY(letters.at(ask.name) < letters.at(QStringLiteral("Board")));
    QVERIFY2(letters.at(QStringLiteral("Board")) * 0.6 >= 7.5 - 0.5, "what all have can be read");
}

void TestOverviewPainter::aWordTooWideForACardGoesOnInTheNextLine() {
    const QStringList lines = linesOf(QStringLiteral("Recommendation by friends"));
    const QString all = lines.join(u'|');
    QVERIFY2(std::ranges::any_of(lines, [](const QString& line) { return line.endsWith(u'-'); }),
             qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("Recommendation")), qPrintable(all));
}

void TestOverviewPainter::aWordThatIsPartedIsAsLargeAsTheNamesAroundIt() {
    const std::map<QString, double> letters = lettersWith(QStringLiteral("Recommendation by friends"));
    const auto part =
        std::ranges::find_if(letters, [](const auto& line) { return line.first.endsWith(u'-'); });
    QVERIFY(part != letters.end());
    QCOMPARE(part->second, letters.at(QStringLiteral("Board")));
}

void TestOverviewPainter::aWordIsPartedBetweenSyllablesAndNotAtItsSigns() {
    QStringList lines = linesOf(QString::fromUtf8("Zatwierdzanie/odwołanie"));
    QVERIFY2(lines.contains(QStringLiteral("Zatwierdzanie/")), qPrintable(lines.join(u'|')));
    QVERIFY2(lines.contains(QString::fromUtf8("odwołanie")), qPrintable(lines.join(u'|')));
    lines = linesOf(QStringLiteral("Recommenda'online")); // no line ends behind that sign
    QVERIFY2(lines.filter(QRegularExpression(QStringLiteral("[a-z]-$"))).size() >= 1,
             qPrintable(lines.join(u'|')));
    QVERIFY2(lines.filter(QRegularExpression(QStringLiteral("^'"))).isEmpty(), qPrintable(lines.join(u'|')));
}

QTEST_MAIN(TestOverviewPainter)
#include "tst_overview_painter.moc"
