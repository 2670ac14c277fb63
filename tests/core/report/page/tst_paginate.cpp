// Pages of random reports keep the promises of paginate.h; single promises have their own cases.
#include "core/base/random.h"
#include "core/report/page/paginate.h"
#include "core/report/page/typography.h"
#include "tests/core/report/fixed_measure.h"
#include "tests/core/report/small_pages.h"

#include <QTest>

#include <set>

using namespace chwila;
using namespace chwila::report;

namespace {

QString words(Random& random, int most) {
    QString text;
    const int count = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(most)));
    for (int i = 0; i < count; ++i) {
        if (i > 0) text += QLatin1Char(' ');
        text += QString(1 + static_cast<qsizetype>(random.below(12)),
                        QLatin1Char(static_cast<char>('a' + i % 26)));
    }
    return text;
}

TableBlock randomTable(Random& random) {
    TableBlock table;
    const std::size_t columns = 1 + random.below(5);
    for (std::size_t i = 0; i < columns; ++i)
        table.columns.push_back({words(random, 3), 1.0 + static_cast<double>(i)});
    const std::uint64_t rows = random.below(40);
    for (std::uint64_t r = 0; r < rows; ++r) {
        std::vector<report::Cell> row(columns);
        for (report::Cell& cell : row) {
            cell.text = Text(words(random, 20));
            if (random.below(4) == 0) cell.mark = IntervalMark{0.3, 0.2, 0.5, 0.16, 1};
            if (random.below(6) == 0) cell.diamond = 3;
        }
        (r < rows / 2 || table.rows.size() < 2 ? table.rows : table.further).push_back(std::move(row));
    }
    table.caption = table.columns.front().title;
    return table;
}

Block randomBlock(Random& random, int depth = 0) {
    switch (random.below(depth == 0 ? 11 : 8)) {
    case 0:
        return {Heading{words(random, 12), 2}};
    case 1:
        return {Heading{words(random, 6), 3}};
    case 2:
        return {Paragraph{Text(words(random, 300)), Paragraph::Role::Body}};
    case 3:
        return {Paragraph{Text(words(random, 60)), Paragraph::Role::Lead}};
    case 4:
        return {Quote{words(random, 900), words(random, 5)}};
    case 5:
        return {KeyFigures{
            {{words(random, 1), words(random, 20), words(random, 9)}, {words(random, 1), {}, {}}}}};
    case 6:
        return {BarChart{
            words(random, 8), words(random, 30), {{words(random, 1), 3, words(random, 1), Tone::Low}}}};
    case 7:
        return {
            PartsRow{{{words(random, 2), words(random, 30), words(random, 60)}, {words(random, 1), {}, {}}}}};
    case 8:
        return {randomTable(random)};
    case 9:
        return {Spacer{static_cast<double>(random.below(900))}};
    default:
        break;
    }
    Beside beside;
    for (std::uint64_t i = 0, n = random.below(9); i < n; ++i)
        beside.left.push_back(randomBlock(random, 1));
    for (std::uint64_t i = 0, n = 1 + random.below(4); i < n; ++i)
        beside.right.push_back(randomBlock(random, 1));
    return {std::move(beside)};
}

Report randomReport(std::uint64_t seed) {
    Random random(seed);
    Report report;
    report.title = words(random, 40);
    report.basis = words(random, 40);
    report.pageOf = QStringLiteral("%1 of %2");
    report.paper = random.below(2) == 0 ? PaperSize::A4 : PaperSize::Letter;
    for (std::uint64_t s = 0, sections = 1 + random.below(4); s < sections; ++s) {
        Section section;
        section.key = QString::number(s);
        section.opensPage = random.below(2) == 0;
        section.format = random.below(3) == 0 ? PageFormat::Large : PageFormat::Portrait;
        section.blocks.push_back({Heading{words(random, 8), 1, words(random, 3)}});
        for (std::uint64_t b = 0, blocks = random.below(14); b < blocks; ++b)
            section.blocks.push_back(randomBlock(random));
        if (random.below(4) == 0)
            section.blocks.push_back({MapPicture{model::JourneyId{1}, {MapBand{}}, words(random, 9)}});
        report.sections.push_back(std::move(section));
    }
    return report;
}

/// (section, block) of every piece in the order of the pages, neighbours taken together, repeats left out.
std::vector<std::pair<int, int>> blocksOnPages(const PagedReport& paged) {
    std::vector<std::pair<int, int>> seen;
    for (const Page& page : paged.pages) {
        for (const PlacedPiece& piece : page.pieces) {
            const std::pair place(piece.section, piece.block);
            if (!piece.repeated && (seen.empty() || seen.back() != place)) seen.push_back(place);
        }
    }
    return seen;
}

std::vector<std::pair<int, int>> blocksOf(const Report& report) {
    std::vector<std::pair<int, int>> all;
    for (std::size_t s = 0; s < report.sections.size(); ++s) {
        for (std::size_t b = 0; b < report.sections[s].blocks.size(); ++b)
            all.emplace_back(static_cast<int>(s), static_cast<int>(b));
    }
    return all;
}

const Block& blockAt(const Report& report, const PlacedPiece& piece) {
    return report.sections[static_cast<std::size_t>(piece.section)]
        .blocks[static_cast<std::size_t>(piece.block)];
}

} // namespace

class TestPaginate : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void randomReportsKeepThePromises_data();
    void randomReportsKeepThePromises();
    void samePagesEveryTime();
    void tableGoesOnUnderItsHead();
    void aTableOfAFewRowsIsTornOnlyRatherThanMuchLeftBlank();
    void mapTakesTheRestOfThePage();
    void shortSectionsShareAPage();
    void whatWouldFitOnAPageIsNotTornForAFewLines();
    void theLastSectionLeavesNoPageHalfEmptyBeforeIt();
    void theLastPageDoesNotStandThereWithALine();
    void optionalBlocksGoWhereThePageIsFull();
    void aTableShowsTheFurtherRowsThatItsPageHasRoomFor();
    void furtherRowsPushNothingOptionalOut();
    void aCaptionStaysWithItsTable();
    void slightlyTooLongSectionIsTightened();
    void outlineLeadsToTheHeadings();
    void theTitleOfANarrowColumnIsNotCut();
    void whatOpensAChartStaysWithIt();
};

void TestPaginate::randomReportsKeepThePromises_data() {
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 60; ++seed)
        QTest::addRow("report %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestPaginate::randomReportsKeepThePromises() {
    QFETCH(quint64, seed);
    const Report report = randomReport(seed);
    const FixedMeasure measure;
    const PagedReport paged = paginate(report, measure);
    QCOMPARE(blocksOnPages(paged), blocksOf(report));

    for (std::size_t p = 0; p < paged.pages.size(); ++p) {
        const Page& page = paged.pages[p];
        QCOMPARE(page.number, static_cast<int>(p) + 1);
        const QRectF inner = QRectF({}, page.size).marginsRemoved(pageMargins).adjusted(-0.1, -0.1, 0.1, 0.1);
        const QRectF outer = QRectF({}, page.size);
        double bottom = 0;
        for (const PlacedPiece& piece : page.pieces) {
            QVERIFY2(inner.contains(piece.rect) || piece.rect.height() == 0, "a piece stands in the margin");
            QVERIFY2(piece.rect.top() >= bottom - 0.1, "pieces overlap");
            bottom = piece.rect.bottom();
            for (const Mark& mark : piece.marks) {
                const QRectF extent = extentOf(mark, measure);
                const bool inside = outer.contains(extent.topLeft()) && outer.contains(extent.bottomRight());
                QVERIFY2(inside, "a mark stands beyond the page");
                if (std::holds_alternative<TextMark>(mark)) {
                    QVERIFY2(extent.right() <= inner.right() + 0.1 && extent.left() >= inner.left() - 0.1,
                             qPrintable(std::get<TextMark>(mark).text));
                }
            }
        }
        if (!page.pieces.empty() && p + 1 < paged.pages.size()
            && paged.pages[p + 1].pieces.front().section == page.pieces.back().section) {
            QVERIFY2(!std::holds_alternative<Heading>(blockAt(report, page.pieces.back()).content),
                     "a heading stands alone at the bottom of a page");
        }
        for (const Mark& mark : page.furniture)
            QVERIFY(outer.contains(extentOf(mark, measure).center()));
    }
}

void TestPaginate::samePagesEveryTime() {
    const FixedMeasure measure;
    const PagedReport first = paginate(randomReport(7), measure);
    const PagedReport second = paginate(randomReport(7), measure);
    QCOMPARE(first.pages.size(), second.pages.size());
    QCOMPARE(first.outline, second.outline);
    for (std::size_t p = 0; p < first.pages.size(); ++p) {
        QCOMPARE(first.pages[p].pieces.size(), second.pages[p].pieces.size());
        for (std::size_t i = 0; i < first.pages[p].pieces.size(); ++i)
            QVERIFY(first.pages[p].pieces[i].rect == second.pages[p].pieces[i].rect);
    }
}

void TestPaginate::tableGoesOnUnderItsHead() {
    const FixedMeasure measure;
    const PagedReport paged = paginate(tableReport(100), measure);
    QVERIFY(paged.pages.size() > 2);
    QStringList rows;
    for (const Page& page : paged.pages) {
        QCOMPARE(textsOf(page.pieces.front().marks), QStringList{QStringLiteral("Head")});
        QVERIFY2(page.pieces.size() >= 3, "at least two rows stand on each page");
        for (std::size_t i = 1; i < page.pieces.size(); ++i)
            rows += textsOf(page.pieces[i].marks);
    }
    QCOMPARE(rows.size(), 100);
    QCOMPARE(rows.last(), QStringLiteral("row 99"));
    QVERIFY(!paged.pages.front().pieces.front().repeated);
    QVERIFY(paged.pages.back().pieces.front().repeated);
}

namespace {

/// Below a table of so many rows one of four rows of so many lines: on how many pages that stands, and the
/// part of the page that is blank above it.
std::pair<std::size_t, double> fewRowsBelow(int above, int lines) {
    Report report = tableReport(above);
    Block few = tableReport(4).sections.front().blocks.front();
    for (std::vector<report::Cell>& row : std::get<TableBlock>(few.content).rows)
        row.front().text = Text(QStringList(lines, QStringLiteral("line")).join(u'\n'));
    report.sections.front().blocks.push_back(std::move(few));
    const PagedReport paged = paginate(report, FixedMeasure());
    std::set<std::size_t> pages;
    double blank = 0;
    for (std::size_t p = 0; p < paged.pages.size(); ++p) {
        const Page& page = paged.pages[p];
        for (const PlacedPiece& piece : page.pieces) {
            if (piece.block == 1) pages.insert(p);
        }
        const QRectF inner = QRectF({}, page.size).marginsRemoved(pageMargins);
        if (pages.empty())
            blank = (inner.bottom() - page.pieces.back().rect.bottom()) / inner.height();
        else if (page.pieces.front().block == 0)
            blank = 0; // it begins below the other one
    }
    return {pages.size(), blank};
}

} // namespace

void TestPaginate::aTableOfAFewRowsIsTornOnlyRatherThanMuchLeftBlank() {
    int torn = 0;
    int whole = 0;
    for (int above = 1; above < 60; ++above) {
        QCOMPARE(fewRowsBelow(above, 1).first, std::size_t{1});
        const auto [pages, blank] = fewRowsBelow(above, 4);
        // A quarter of the page may stay white for it.
        QVERIFY2(blank < 0.27, qPrintable(QStringLiteral("%1: %2").arg(above).arg(blank)));
        if (pages == 2) ++torn;
        if (pages == 1 && blank > 0.22) ++whole;
    }
    QVERIFY(torn > 0);
    QVERIFY(whole > 0);
}

void TestPaginate::mapTakesTheRestOfThePage() {
    Report report;
    report.pageOf = QStringLiteral("%1 of %2");
    report.sections.push_back({QStringLiteral("map"),
                               {},
                               PageFormat::Large,
                               true,
                               true,
                               {{Heading{QStringLiteral("Map")}},
                                {MapPicture{model::JourneyId{1}, {MapBand{}}, QStringLiteral("caption")}}}});
    const FixedMeasure measure;
    const PagedReport paged = paginate(report, measure);
    QCOMPARE(paged.pages.size(), std::size_t{1});
    const Page& page = paged.pages.front();
    QCOMPARE(page.size, pageSize(PaperSize::A4, PageFormat::Large));
    const PlacedPiece& piece = page.pieces.back();
    const auto& map = std::get<MapMark>(piece.marks.front());
    const auto& caption = std::get<TextMark>(piece.marks.back());
    QVERIFY(map.rect.height() > 500);
    QVERIFY(extentOf(caption, measure).top() >= map.rect.bottom());
    QVERIFY(extentOf(caption, measure).bottom() <= page.size.height() - pageMargins.bottom() + 0.1);
}

void TestPaginate::shortSectionsShareAPage() {
    Report report = tableReport(3);
    Section second = report.sections.front();
    report.sections.push_back(second);
    QCOMPARE(paginate(report, FixedMeasure()).pages.size(), std::size_t{1});
    report.sections.back().opensPage = true;
    QCOMPARE(paginate(report, FixedMeasure()).pages.size(), std::size_t{2});
    report.sections.back().opensPage = false;
    int rows = 3;
    while (paginate(tableReport(rows + 1), FixedMeasure()).pages.size() == 1)
        ++rows;
    report.sections.front() = tableReport(rows).sections.front();
    QCOMPARE(paginate(report, FixedMeasure()).pages.size(), std::size_t{2});
    QVERIFY2(paginate(report, FixedMeasure()).pages.back().pieces.front().section == 1,
             "what little room is left on a full page is not used");
    report.sections.front() = second;
    report.sections.back().format = PageFormat::Landscape;
    QCOMPARE(paginate(report, FixedMeasure()).pages.size(), std::size_t{2});
}

void TestPaginate::whatWouldFitOnAPageIsNotTornForAFewLines() {
    const FixedMeasure measure;
    int rows = 1; // as many as fill the page
    while (paginate(tableReport(rows + 1), measure).pages.size() == 1)
        ++rows;
    Report report = tableReport(rows / 3);
    report.sections.push_back(tableReport(rows - 3).sections.front());
    // Alone on its page it fits; begun in the two thirds that are left it would spill over.
    QCOMPARE(paginate(report, measure).pages.back().pieces.front().section, 1);
    // With a third section that goes on below there is nothing to be gained by waiting.
    report.sections.push_back(tableReport(3).sections.front());
    const PagedReport joined = paginate(report, measure);
    QCOMPARE(joined.pages.front().pieces.back().section, 1);
}

void TestPaginate::theLastSectionLeavesNoPageHalfEmptyBeforeIt() {
    const FixedMeasure measure;
    int rows = 1; // as many as fill the page
    while (paginate(tableReport(rows + 1), measure).pages.size() == 1)
        ++rows;
    Report report = tableReport(2 * rows / 5);
    report.sections.push_back(tableReport(9 * rows / 10).sections.front());
    // Much of it would be on the last page: it begins on the one before, of which half is left.
    const PagedReport paged = paginate(report, measure);
    QCOMPARE(paged.pages.size(), std::size_t{2});
    QCOMPARE(paged.pages.front().pieces.back().section, 1);
}

void TestPaginate::theLastPageDoesNotStandThereWithALine() {
    const FixedMeasure measure;
    int rows = 1; // as many as fill the page
    while (paginate(tableReport(rows + 1), measure).pages.size() == 1)
        ++rows;
    const auto onTheLast = [&](int ofTheLastSection) {
        Report report = tableReport(2 * rows / 5);
        report.sections.push_back(tableReport(ofTheLastSection).sections.front());
        const PagedReport paged = paginate(report, measure);
        double lowest = 0;
        for (const PlacedPiece& piece : paged.pages.back().pieces)
            lowest = std::max(lowest, piece.rect.bottom());
        return std::pair(paged.pages.size(), (lowest - paged.pages.back().pieces.front().rect.top()));
    };
    int fits = rows / 5; // as many as still stand below what is before them
    while (onTheLast(fits + 1).first == 1)
        ++fits;
    const auto [pages, height] = onTheLast(fits + 1);
    QCOMPARE(pages, std::size_t{2});
    const QSizeF size = pageSize(Report().paper, PageFormat::Portrait);
    QVERIFY2(height > 0.15 * size.height(), qPrintable(QString::number(height)));
}

void TestPaginate::optionalBlocksGoWhereThePageIsFull() {
    const FixedMeasure measure;
    const auto paragraph = [](const char* text) {
        return Block{Paragraph{Text(QString::fromUtf8(text)), Paragraph::Role::Body}};
    };
    const auto says = [&](const Report& report, const char* text) {
        QStringList texts;
        for (const Page& page : paginate(report, measure).pages) {
            for (const PlacedPiece& piece : page.pieces)
                texts += textsOf(piece.marks);
        }
        return texts.contains(QString::fromUtf8(text));
    };
    Report report;
    report.sections.emplace_back();
    auto& blocks = report.sections.back().blocks;
    blocks.push_back(paragraph("if there is room"));
    blocks.back().optional = 1;
    blocks.push_back(paragraph("first to go"));
    blocks.back().optional = 2;
    QVERIFY(says(report, "first to go"));
    const auto fill = [&](const char* until) {
        int lines = 0;
        for (; lines < 100 && says(report, until); ++lines)
            blocks.push_back(paragraph("always"));
        return lines;
    };
    const int firstGone = fill("first to go");
    QVERIFY(firstGone > 20);
    QVERIFY(says(report, "if there is room"));
    QVERIFY(fill("if there is room") > 0);
    QCOMPARE(paginate(report, measure).pages.size(), std::size_t{1});
}

void TestPaginate::aTableShowsTheFurtherRowsThatItsPageHasRoomFor() {
    const FixedMeasure measure;
    Report report = tableReport(12);
    Section& section = report.sections.front();
    auto& table = std::get<TableBlock>(section.blocks.front().content);
    table.further.assign(table.rows.begin(), table.rows.begin() + 4);
    table.further.insert(table.further.end(), 60, table.rows.back());
    table.leftOut = 5;
    const auto shown = [&] {
        const PagedReport paged = paginate(report, measure);
        int rows = -1; // the head
        for (const PlacedPiece& piece : paged.pages.front().pieces)
            rows += piece.block == 0 && piece.marks.size() > 1 ? 1 : 0;
        return std::pair(paged.pages.size(), rows);
    };
    const auto [pages, rows] = shown();
    QCOMPARE(pages, std::size_t{1});
    QVERIFY2(rows > 20, qPrintable(QString::number(rows)));
    const QString below = textsOf(paginate(report, measure).pages.front().pieces.back().marks).join(u' ');
    QVERIFY2(below.contains(QString::number(12 + 64 + 5 - rows)), qPrintable(below));

    // What stands below keeps its place on the page.
    for (int i = 0; i < 8; ++i)
        section.blocks.push_back({Paragraph{Text(QStringLiteral("line")), Paragraph::Role::Body}});
    const auto [pagesThen, rowsThen] = shown();
    QCOMPARE(pagesThen, std::size_t{1});
    QVERIFY(rowsThen < rows && rowsThen > 12);
}

void TestPaginate::furtherRowsPushNothingOptionalOut() {
    const FixedMeasure measure;
    Report report = tableReport(3);
    Section& section = report.sections.front();
    const auto linesOn = [&measure](const Report& shown) {
        const PagedReport paged = paginate(shown, measure);
        return std::ranges::count_if(paged.pages.front().pieces,
                                     [](const PlacedPiece& piece) { return piece.block > 0; });
    };
    bool isFull = false;
    while (!isFull && section.blocks.size() < 200) {
        section.blocks.push_back({Paragraph{Text(QStringLiteral("line")), Paragraph::Role::Body}});
        section.blocks.back().optional = 1;
        Report longer = report;
        auto& table = std::get<TableBlock>(longer.sections.front().blocks.front().content);
        table.further.assign(5, table.rows.back());
        const auto lines = linesOn(report);
        QCOMPARE(linesOn(longer), lines);
        isFull = lines == 0; // they have gone together
    }
    QVERIFY(isFull);
}

void TestPaginate::aCaptionStaysWithItsTable() {
    const FixedMeasure measure;
    for (int rows = 3; rows < 80; ++rows) {
        Report report = tableReport(rows);
        report.sections.front().blocks.push_back(
            {Paragraph{Text(QStringLiteral("what it says")), Paragraph::Role::Caption}});
        const Page last = paginate(report, measure).pages.back();
        QVERIFY2(last.pieces.size() >= 3, qPrintable(QString::number(rows)));
    }
}

void TestPaginate::slightlyTooLongSectionIsTightened() {
    const FixedMeasure measure;
    Report report;
    report.pageOf = QStringLiteral("%1 of %2");
    report.sections.emplace_back();
    auto& blocks = report.sections.back().blocks;
    const auto pages = [&] { return paginate(report, measure).pages.size(); };
    while (pages() == 1)
        blocks.push_back({Paragraph{Text(QStringLiteral("one line")), Paragraph::Role::Body}});
    // Lines of 13.8 pt at distances of 6 pt: tightened to 2.4 pt there is room for a fifth more than at 6 pt.
    const double height =
        pageSize(PaperSize::A4, PageFormat::Portrait).height() - pageMargins.top() - pageMargins.bottom();
    const double line = type::leading(type::body);
    QCOMPARE(blocks.size() - 1, static_cast<std::size_t>((height + 2.4) / (line + 2.4)));
    QVERIFY(blocks.size() - 1 > static_cast<std::size_t>(1.15 * height / (line + 6)));
}

void TestPaginate::outlineLeadsToTheHeadings() {
    const Report report = randomReport(11);
    const FixedMeasure measure;
    const PagedReport paged = paginate(report, measure);
    QStringList expected;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            const auto* heading = std::get_if<Heading>(&block.content);
            if (heading && heading->level < 3) expected += heading->text;
        }
    }
    QStringList titles;
    for (const OutlineEntry& entry : paged.outline) {
        titles += entry.title;
        const Page& page = paged.pages[static_cast<std::size_t>(entry.page)];
        const bool there = std::ranges::any_of(page.pieces, [&](const PlacedPiece& piece) {
            const auto* heading = std::get_if<Heading>(&blockAt(report, piece).content);
            return heading && heading->text == entry.title && std::abs(piece.rect.top() - entry.y) < 0.1;
        });
        QVERIFY2(there, qPrintable(entry.title));
    }
    QCOMPARE(titles, expected);
}

void TestPaginate::theTitleOfANarrowColumnIsNotCut() {
    const FixedMeasure measure;
    TableBlock table;
    table.columns = {{QStringLiteral("Touchpoint"), 6},
                     {QStringLiteral("Share of the losses the model explains"), 1}};
    table.rows.resize(1, std::vector<report::Cell>(2));
    Report report;
    report.pageOf = QStringLiteral("%1/%2");
    Section section;
    section.blocks.push_back({table});
    report.sections.push_back(std::move(section));
    const PagedReport paged = paginate(report, measure);
    for (const PlacedPiece& piece : paged.pages.front().pieces) {
        for (const Mark& mark : piece.marks) {
            if (const auto* text = std::get_if<TextMark>(&mark))
                QVERIFY2(!text->text.contains(QChar(0x2026)), qPrintable(text->text));
        }
    }
}

void TestPaginate::whatOpensAChartStaysWithIt() {
    const FixedMeasure measure;
    RowChart chart;
    chart.title = QStringLiteral("A finding");
    chart.rows.assign(10, {QStringLiteral("row"), 0.5, {}, {}, QStringLiteral("0.5"), {}, false});
    for (int lines = 20; lines < 50; ++lines) {
        Report report;
        report.pageOf = QStringLiteral("%1/%2");
        Section section;
        section.blocks.push_back({Heading{QStringLiteral("One"), 1}});
        for (int i = 0; i < lines; ++i)
            section.blocks.push_back({Paragraph{Text(QStringLiteral("line"))}});
        const int heading = static_cast<int>(section.blocks.size());
        section.blocks.push_back({Heading{QStringLiteral("Two"), 2}});
        section.blocks.push_back({Paragraph{Text(QStringLiteral("said")), Paragraph::Role::Point}});
        section.blocks.push_back({RowPicture{chart}});
        report.sections.push_back(std::move(section));
        const PagedReport paged = paginate(report, measure);
        std::set<int> pages;
        for (const Page& page : paged.pages) {
            for (const PlacedPiece& piece : page.pieces) {
                if (piece.block >= heading) pages.insert(page.number);
            }
        }
        QCOMPARE(pages.size(), std::size_t{1});
    }
}

QTEST_GUILESS_MAIN(TestPaginate)
#include "tst_paginate.moc"
