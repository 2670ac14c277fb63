// Pages painted to images: text is as wide as it was measured, colours keep their contrast, the preview
// shows what the page says.
#include "core/edit/structure_edits.h"
#include "core/model/draft.h"
#include "core/render/report_painter.h"
#include "sample_report.h"

#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;

namespace {

/// The columns of an image that are darker than this grey.
std::pair<int, int> inkColumns(const QImage& image, int lightest = 200) {
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > lightest) continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

/// A map has its headers at the left and a line at the right and below.
bool fillsIt(const QImage& part) {
    constexpr int ofALine = 245;
    const QImage lying = part.transformed(QTransform().rotate(90)); // its bottom at the left
    return inkColumns(part, ofALine).second > 0.98 * part.width()
           && inkColumns(lying, ofALine).first < 0.02 * part.height();
}

report::Page pageWith(std::vector<report::Mark> marks) {
    report::Page page;
    page.size = QSizeF(400, 60);
    page.pieces.push_back({0, 0, false, QRectF(0, 0, 400, 60), std::move(marks)});
    return page;
}

const ReportPictures& noPictures() {
    static const ReportPictures pictures(report::ReportInput{}, Language());
    return pictures;
}

} // namespace

class TestReportPainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void textIsAsWideAsMeasured_data();
    void textIsAsWideAsMeasured();
    void pictureHasThePagesSize();
    void paintingLeavesThePainterAsItWas();
    void accentIsMadeReadable_data();
    void accentIsMadeReadable();
    void mapAndHeatmapFillTheirPlace_data();
    void mapAndHeatmapFillTheirPlace();
    void lanesThatNobodyNamedAreNamedInTheLanguageOfTheReport();
};

void TestReportPainter::textIsAsWideAsMeasured_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("size");
    QTest::newRow("body") << QStringLiteral("a bad experience for 41 of 100 customers") << 9.75;
    QTest::newRow("caption") << QStringLiteral("The dot is the share of bad experiences") << 8.25;
    QTest::newRow("title") << QStringLiteral("Claim decision") << 21.0;
}

void TestReportPainter::textIsAsWideAsMeasured() {
    QFETCH(QString, text);
    QFETCH(double, size);
    const report::TextStyle style{size, report::Weight::Regular, false};
    const FontMeasure measure;
    const double width = measure.width(text, style);
    const report::Page page =
        pageWith({report::TextMark{{20, 40}, text, style, report::Ink::Text, width, false}});
    constexpr double zoom = 4;
    const auto [first, last] = inkColumns(pageImage(page, reportTheme({}), noPictures(), 72 * zoom));
    QVERIFY2(std::abs(first / zoom - 20) < 3, qPrintable(QString::number(first / zoom)));
    QVERIFY2(std::abs(last / zoom - (20 + width)) < 3, qPrintable(QString::number(last / zoom - 20 - width)));
}

void TestReportPainter::pictureHasThePagesSize() {
    const QImage image = pageImage(pageWith({}), reportTheme({}), noPictures(), 144);
    QCOMPARE(image.size(), QSize(800, 120));
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
}

void TestReportPainter::paintingLeavesThePainterAsItWas() {
    QImage image(400, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    const QPen pen = painter.pen();
    paintPage(
        painter,
        pageWith({report::BoxMark{{10, 10, 50, 20}, report::Ink::Panel, 6},
                  report::LineMark{{10, 10, 90, 10}, report::Ink::Soft, 1, true, true},
                  report::DiamondMark{{100, 30}, 16, 3}, report::DotMark{{120, 30}, 3, report::Ink::Low}}),
        reportTheme({}), noPictures());
    QCOMPARE(painter.transform(), before);
    QCOMPARE(painter.pen(), pen);
}

void TestReportPainter::accentIsMadeReadable_data() {
    QTest::addColumn<QString>("colour");
    QTest::newRow("none") << QString();
    QTest::newRow("no colour at all") << QStringLiteral("corporate blue");
    QTest::newRow("yellow") << QStringLiteral("#ffee00");
    QTest::newRow("white") << QStringLiteral("#ffffff");
    QTest::newRow("navy") << QStringLiteral("#001f4d");
}

void TestReportPainter::accentIsMadeReadable() {
    QFETCH(QString, colour);
    const Theme theme = reportTheme(colour);
    QVERIFY(contrast(theme.accent, theme.paper) >= 4.5);
    QVERIFY(contrast(theme.accent, theme.onAccent) >= 4.5);
    if (colour == QStringLiteral("#001f4d")) QCOMPARE(theme.accent, QColor(colour));
}

void TestReportPainter::mapAndHeatmapFillTheirPlace_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("in English") << QStringLiteral("en");
    QTest::newRow("in Romanian, with a part of few steps") << QStringLiteral("ro");
}

void TestReportPainter::mapAndHeatmapFillTheirPlace() {
    QFETCH(const QString, code);
    const Language language(code);
    const report::ReportInput input = sampleReport(language);
    const report::Report report = report::buildReport(input, report::defaultSpec(*input.project, language));
    const report::PagedReport paged = report::paginate(report, FontMeasure());
    const ReportPictures pictures(input, language);
    int maps = 0;
    int heatmaps = 0;
    for (const report::Page& page : paged.pages) {
        for (const report::PlacedPiece& piece : page.pieces) {
            for (const report::Mark& mark : piece.marks) {
                const bool isMap = std::holds_alternative<report::MapMark>(mark);
                const bool isHeatmap = std::holds_alternative<report::HeatmapMark>(mark);
                if (!isMap && !isHeatmap) continue;
                const QRectF rect = extentOf(mark, FontMeasure());
                QVERIFY(QRectF({}, page.size).contains(rect));
                const QImage image = pageImage(page, reportTheme({}), pictures, 72);
                const QImage part = image.copy(rect.toRect());
                const auto [first, last] = inkColumns(part);
                QVERIFY2(first < part.width() / 4 && last > (isMap ? 0.9 : 0.33) * part.width(),
                         "the picture is drawn where it belongs");
                if (isMap) QVERIFY2(fillsIt(part), qPrintable(QString::number(page.number)));
                maps += isMap ? 1 : 0;
                heatmaps += isHeatmap ? 1 : 0;
            }
        }
    }
    QVERIFY(maps >= 1);
    QCOMPARE(heatmaps, 1);
}

void TestReportPainter::lanesThatNobodyNamedAreNamedInTheLanguageOfTheReport() {
    model::Draft draft(edit::newProject(QStringLiteral("Flights"), Language()));
    const model::JourneyId journey = draft.project().all<model::Journey>().begin()->id;
    const model::LaneId own =
        draft.add(model::Lane{{}, journey, model::LaneKind::Ideas, QStringLiteral("Plans")});
    auto result = std::make_shared<analysis::AnalysisResult>();
    result->journey = journey;
    report::ReportInput input;
    input.project = std::make_shared<const model::Project>(draft.project());
    input.journeys.push_back({result, {}});
    const Language polish(QStringLiteral("pl"));
    const ReportPictures pictures(input, polish);
    const MapContent* content = pictures.map(journey);
    QVERIFY(content);
    for (const auto& [id, name] : content->laneNames) {
        const model::Lane* lane = input.project->find(id);
        QCOMPARE(name, id == own ? QStringLiteral("Plans") : model::label(lane->kind, polish));
    }
    QVERIFY(content->laneNames.size() >= 4);
}

QTEST_MAIN(TestReportPainter)
#include "tst_report_painter.moc"
