#include "core/render/heatmap_painter.h"
#include "core/render/text.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;
using report::HeatmapCell;
using report::HeatmapTable;

namespace {

HeatmapCell cellOf(double value, qint64 answers) {
    HeatmapCell cell;
    cell.value = value;
    cell.answers = answers;
    cell.fewAnswers = answers < 10;
    cell.text = QString::number(value);
    cell.answersText = QStringLiteral("n %1").arg(answers);
    cell.touchpoints = {model::TouchpointId{1}};
    return cell;
}

HeatmapTable tableOf(std::size_t rows, std::size_t columns) {
    HeatmapTable table;
    table.title = QStringLiteral("Satisfaction");
    table.totalName = QStringLiteral("All");
    table.lowEndText = QStringLiteral("worse");
    table.highEndText = QStringLiteral("better");
    table.midpoint = 50;
    table.reach = 25;
    for (std::size_t row = 0; row < rows; ++row)
        table.rows.push_back({QStringLiteral("Row %1").arg(row), {}, static_cast<int>(row), {}});
    for (std::size_t column = 0; column < columns; ++column)
        table.columns.push_back({QStringLiteral("Column %1").arg(column), {}, 0, {}});
    table.cells.assign(rows * columns, cellOf(50, 100));
    table.rowTotals.assign(rows, cellOf(50, 100));
    table.columnTotals.assign(columns, cellOf(50, 100));
    table.total = cellOf(50, 100);
    return table;
}

QImage paint(const HeatmapTable& table, const HeatmapGeometry& geometry, const HeatmapState& state = {}) {
    QImage image(geometry.size.toSize() + QSize(20, 20), QImage::Format_RGB32);
    image.fill(Theme::light().paper);
    QPainter painter(&image);
    paintHeatmap(painter, table, geometry, Theme::light(), state);
    return image;
}

QColor cornerOf(const QImage& image, const QRectF& cell) {
    return image.pixelColor((cell.topLeft() + QPointF(6, 5)).toPoint());
}

} // namespace

class TestHeatmapPainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyCellIsFoundInItsMiddle();
    void cellsDoNotOverlapAndFitTheSize();
    void aWideTableKeepsReadableColumns();
    void rowsAreLowerWhereThatMakesTheWholeFit();
    void rowsAreHigherWhereThereIsRoom();
    void aLongLegendDoesNotMakeANarrowTableWider();
    void theWordsOfColumnsAreNeverBroken();
    void theNumbersOfACellStandInItsMiddle();
    void coloursFollowTheScale();
    void tooFewAnswersAreHatchedNotColoured();
    void sumsAreNotColoured();
    void nothingIsPaintedOutsideTheSize();
    void theLegendExplainsAHatchOnlyWhereOneIs();
};

void TestHeatmapPainter::everyCellIsFoundInItsMiddle() {
    const HeatmapGeometry geometry = heatmapGeometry(tableOf(4, 6), 1000);
    for (std::size_t row = 0; row <= 4; ++row) {
        for (std::size_t column = 0; column <= 6; ++column)
            QCOMPARE(geometry.cellAt(geometry.cell(row, column).center()),
                     std::optional(std::pair(row, column)));
    }
    QCOMPARE(geometry.cellAt(QPointF(3, 3)), std::nullopt);
}

void TestHeatmapPainter::cellsDoNotOverlapAndFitTheSize() {
    const HeatmapGeometry geometry = heatmapGeometry(tableOf(3, 3), 700);
    const QRectF all(QPointF(0, 0), geometry.size);
    for (std::size_t i = 0; i < 16; ++i) {
        const QRectF one = geometry.cell(i / 4, i % 4);
        QVERIFY(all.contains(one));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!one.intersects(geometry.cell(j / 4, j % 4)));
    }
}

void TestHeatmapPainter::aWideTableKeepsReadableColumns() {
    const HeatmapGeometry geometry = heatmapGeometry(tableOf(3, 36), 600);
    QVERIFY(geometry.cellWidth >= 56);
    QVERIFY(geometry.size.width() > 600);
}

void TestHeatmapPainter::rowsAreLowerWhereThatMakesTheWholeFit() {
    const HeatmapTable table = tableOf(7, 5);
    const double usual = heatmapGeometry(table, 1000).size.height();
    QVERIFY(heatmapGeometry(table, 1000, usual - 60).size.height() <= usual - 60);
    QVERIFY2(heatmapGeometry(table, 1000, usual / 2).size.height() == usual,
             "where it cannot fit it is scrolled at its usual size");
}

void TestHeatmapPainter::rowsAreHigherWhereThereIsRoom() {
    const HeatmapTable table = tableOf(7, 5);
    const HeatmapGeometry usual = heatmapGeometry(table, 1000);
    const HeatmapGeometry roomy = heatmapGeometry(table, 1800, usual.size.height() + 60);
    QVERIFY(roomy.cellHeight > usual.cellHeight);
    QVERIFY(roomy.size.height() <= usual.size.height() + 60);
    QVERIFY2(roomy.size.width() > 1700, "and wider: no bare paper at the right of a large window");
    QCOMPARE(heatmapGeometry(table, 1000, 4000).cellHeight, 96.0);
}

void TestHeatmapPainter::aLongLegendDoesNotMakeANarrowTableWider() {
    HeatmapTable table = tableOf(3, 4);
    const double narrowest = heatmapGeometry(table, 0).size.width();
    const HeatmapGeometry usual = heatmapGeometry(table, 900);
    QCOMPARE(usual.legendLeft, usual.headerWidth);
    table.lowEndText = QStringLiteral("Less satisfied than others");
    table.highEndText = QStringLiteral("More satisfied");
    const HeatmapGeometry narrow = heatmapGeometry(table, 0);
    QVERIFY(narrow.legendLeft < narrow.headerWidth);
    QVERIFY2(narrow.size.width() <= std::max(narrowest, 400.0),
             qPrintable(QString::number(narrow.size.width())));
}

void TestHeatmapPainter::theWordsOfColumnsAreNeverBroken() {
    HeatmapTable table = tableOf(3, 4);
    table.columns[1].name = QStringLiteral("Notification");
    const double wanted = textWidth(table.columns[1].name, font(TextRole::Caption));
    QVERIFY(wanted > 56);
    QVERIFY(heatmapGeometry(table, 0).cell(0, 1).width() - 4 >= wanted);
}

void TestHeatmapPainter::theNumbersOfACellStandInItsMiddle() {
    const HeatmapTable table = tableOf(7, 5);
    const HeatmapGeometry low = heatmapGeometry(table, 1000, heatmapGeometry(table, 1000).size.height() - 90);
    const QRect cell = low.cell(2, 2).toAlignedRect();
    QVERIFY(cell.height() < 40);
    const QImage image = paint(table, low).copy(cell.adjusted(4, 2, -4, -2));
    const QColor fill = image.pixelColor(0, 0);
    const auto hasInk = [&](int y) {
        for (int x = 0; x < image.width(); ++x) {
            if (std::abs(image.pixelColor(x, y).lightness() - fill.lightness()) > 60) return true;
        }
        return false;
    };
    int above = 0;
    while (!hasInk(above))
        ++above;
    int below = 0;
    while (!hasInk(image.height() - 1 - below))
        ++below;
    QVERIFY2(std::abs(above - below) <= 1, qPrintable(QStringLiteral("%1 %2").arg(above).arg(below)));
}

void TestHeatmapPainter::coloursFollowTheScale() {
    HeatmapTable table = tableOf(1, 3);
    table.cells = {cellOf(25, 100), cellOf(50, 100), cellOf(75, 100)};
    const HeatmapGeometry geometry = heatmapGeometry(table, 700);
    const QImage image = paint(table, geometry);
    const Theme& theme = Theme::light();
    QCOMPARE(cornerOf(image, geometry.cell(0, 0)), theme.experienceAt(-1));
    QCOMPARE(cornerOf(image, geometry.cell(0, 1)), theme.experienceAt(0));
    QCOMPARE(cornerOf(image, geometry.cell(0, 2)), theme.experienceAt(1));
}

void TestHeatmapPainter::tooFewAnswersAreHatchedNotColoured() {
    HeatmapTable table = tableOf(1, 2);
    table.cells = {cellOf(10, 9), cellOf(90, 9)};
    for (HeatmapCell& cell : table.cells)
        cell.text = QStringLiteral("x");
    const HeatmapGeometry geometry = heatmapGeometry(table, 700);
    const QImage image = paint(table, geometry);
    const auto part = [&](std::size_t column) {
        return image.copy(geometry.cell(0, column).toAlignedRect().adjusted(2, 2, -2, -2));
    };
    QCOMPARE(part(0), part(1));
}

void TestHeatmapPainter::sumsAreNotColoured() {
    HeatmapTable table = tableOf(1, 2);
    table.spec.measure = report::Measure::CustomersLost;
    table.midpoint = 0;
    table.reach = -50;
    const HeatmapGeometry geometry = heatmapGeometry(table, 700);
    const QImage image = paint(table, geometry);
    QCOMPARE(cornerOf(image, geometry.cell(0, 0)), Theme::light().experienceAt(-1));
    QCOMPARE(cornerOf(image, geometry.cell(0, 2)), Theme::light().header);
}

void TestHeatmapPainter::nothingIsPaintedOutsideTheSize() {
    HeatmapTable table = tableOf(2, 2);
    table.title = QString(3000, u'W');
    table.caption = QString(3000, u'W');
    table.rows[0].name = QString(3000, u'W');
    table.columns[0].name = QString(3000, u'W');
    const HeatmapGeometry geometry = heatmapGeometry(table, 500);
    const QImage image = paint(table, geometry, {std::pair(0UL, 0UL), std::pair(1UL, 1UL)});
    const QColor paper = Theme::light().paper;
    for (int y = 0; y < image.height(); ++y)
        QCOMPARE(image.pixelColor(static_cast<int>(geometry.size.width()) + 3, y), paper);
}

void TestHeatmapPainter::theLegendExplainsAHatchOnlyWhereOneIs() {
    HeatmapTable table = tableOf(2, 2);
    const HeatmapGeometry geometry = heatmapGeometry(table, 600);
    const auto isExplained = [&] {
        const QImage image = paint(table, geometry);
        const QRect sign(static_cast<int>(geometry.headerWidth), static_cast<int>(geometry.legendTop) + 22,
                         24, 12);
        for (int x = sign.left() + 2; x < sign.right() - 2; ++x) {
            if (image.pixelColor(x, sign.center().y()) != Theme::light().paper) return true;
        }
        return false;
    };
    QVERIFY(!isExplained());
    table.cells.front() = cellOf(50, 9);
    QVERIFY(isExplained());
}

QTEST_MAIN(TestHeatmapPainter)
#include "tst_heatmap_painter.moc"
