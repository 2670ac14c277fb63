// Pages of random reports keep the promises of paginate.h; single promises have their own cases.
#include "core/base/random.h"
#include "core/report/paginate.h"
#include "core/report/text_flow.h"
#include "core/report/typography.h"
#include "fixed_measure.h"

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
        std::vector<Cell> row(columns);
        for (Cell& cell : row) {
            cell.text = Text(words(random, 20));
            if (random.below(4) == 0) cell.mark = IntervalMark{0.3, 0.2, 0.5, 0.16, 1};
            if (random.below(6) == 0) cell.diamond = 3;
        }
        table.rows.push_back(std::move(row));
    }
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

Report tableReport(int rows) {
    TableBlock table;
    table.columns = {{QStringLiteral("Head"), 1.0}};
    for (int i = 0; i < rows; ++i) {
        Cell cell;
        cell.text = Text(QStringLiteral("row %1").arg(i));
        table.rows.push_back({cell});
    }
    Report report;
    report.pageOf = QStringLiteral("%1 of %2");
    report.sections.push_back(
        {QStringLiteral("a"), {}, PageFormat::Portrait, false, true, {{std::move(table)}}});
    return report;
}

QStringList textsOf(const std::vector<Mark>& marks) {
    QStringList texts;
    for (const Mark& mark : marks) {
        if (const auto* text = std::get_if<TextMark>(&mark)) texts += text->text;
    }
    return texts;
}

/// One heading below a page header of so many letters of title and of what the figures hang on.
Report headed(int title, int basis) {
    Report report;
    report.title = QString(title, u'x');
    report.basis = QString(basis, u'y');
    report.pageOf = QStringLiteral("%1/%2");
    Section section;
    section.blocks.push_back({Heading{QStringLiteral("One"), 1}});
    report.sections.push_back(section);
    return report;
}

} // namespace

class TestPaginate : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void randomReportsKeepThePromises_data();
    void randomReportsKeepThePromises();
    void samePagesEveryTime();
    void tableGoesOnUnderItsHead();
    void everyPageButTheCoverSaysWhatAndWhichPage();
    void mapTakesTheRestOfThePage();
    void shortSectionsShareAPage();
    void whatWouldFitOnAPageIsNotTornForAFewLines();
    void theLastSectionLeavesNoPageHalfEmptyBeforeIt();
    void theLastPageDoesNotStandThereWithALine();
    void optionalBlocksGoWhereThePageIsFull();
    void contentsSayThePageAndLeadThere();
    void aCaptionStaysWithItsTable();
    void slightlyTooLongSectionIsTightened();
    void outlineLeadsToTheHeadings();
    void flowKeepsEveryLetter_data();
    void flowKeepsEveryLetter();
    void flowElidesAfterTheLastLine();
    void noLineEndsWithAWordOfOneLetter();
    void noShortWordStandsAloneInTheLastLine();
    void aRangeOfNumbersStaysOnItsLine();
    void noLineBeginsWithTheDotBetweenTwoFacts();
    void theTitleOfANarrowColumnIsNotCut();
    void whatOpensAChartStaysWithIt();
    void aTitleTooLongForTheHeaderHasALineOfItsOwn();
    void whatTheFiguresHangOnIsCutOffForNoTitle();
    void aPageThatGoesOnNamesItsHeadings();
    void emphasisKeepsTheSentence();
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

void TestPaginate::everyPageButTheCoverSaysWhatAndWhichPage() {
    Report report = tableReport(60);
    report.title = QStringLiteral("Car insurance");
    report.basis = QStringLiteral("1 Jan 2025 – 31 Mar 2025");
    Section cover;
    cover.furniture = false;
    cover.blocks.push_back({CoverBlock{QStringLiteral("Title"), {}, {}, {}, {}, {}}});
    report.sections.insert(report.sections.begin(), cover);
    const PagedReport paged = paginate(report, FixedMeasure());
    QVERIFY(paged.pages.front().furniture.empty());
    for (std::size_t p = 1; p < paged.pages.size(); ++p) {
        const QStringList texts = textsOf(paged.pages[p].furniture);
        QVERIFY(texts.contains(report.title));
        QVERIFY(texts.contains(report.basis));
        QVERIFY(texts.contains(QStringLiteral("%1 of %2").arg(p + 1).arg(paged.pages.size())));
    }
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

void TestPaginate::contentsSayThePageAndLeadThere() {
    const FixedMeasure measure;
    Report report;
    report.pageOf = QStringLiteral("%1 of %2");
    Section contents;
    contents.opensPage = true;
    contents.blocks.push_back({Heading{QStringLiteral("Contents"), 1, {}, 0, false}});
    contents.blocks.push_back(
        {Contents{{{QStringLiteral("First"), {}, 0}, {QStringLiteral("Second"), {}, 2}}}});
    report.sections.push_back(contents);
    for (const char* title : {"First", "Second"}) {
        Section section;
        section.opensPage = true;
        section.blocks.push_back({Heading{QString::fromLatin1(title)}});
        section.blocks.push_back({Heading{QStringLiteral("inside"), 2}});
        report.sections.push_back(section);
    }
    const PagedReport paged = paginate(report, measure);
    QCOMPARE(paged.pages.size(), std::size_t{3});
    QCOMPARE(paged.links.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) {
        const PageLink& link = paged.links[i];
        QCOMPARE(link.page, 0);
        QCOMPARE(paged.outline[link.target].title, QString::fromLatin1(i == 0 ? "First" : "Second"));
        QCOMPARE(paged.outline[link.target].page, static_cast<int>(i) + 1);
    }
    QStringList second;
    for (const PlacedPiece& piece : paged.pages.front().pieces) {
        if (piece.contents == 1) second = textsOf(piece.marks);
    }
    QCOMPARE(second, QStringList({QStringLiteral("Second"), QStringLiteral("3")}));
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

void TestPaginate::flowKeepsEveryLetter_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain words") << QStringLiteral("the claim took eleven weeks and nobody called back");
    QTest::newRow("a word of 10,000 letters") << QString(10000, QLatin1Char('x'));
    QTest::newRow("line breaks") << QStringLiteral("first\nsecond\n\nthird");
    QTest::newRow("right to left") << QString::fromUtf8(
        "שלום עולם זה טקסט ארוך מאוד שצריך לשבור אותו לכמה שורות");
    QTest::newRow("emoji of several code points")
        << QString::fromUtf8("👨‍👩‍👧‍👦").repeated(8);
    QTest::newRow("no spaces at all")
        << QString::fromUtf8("日本語のとても長い文章は空白がなくても折り返される必要があります");
    QTest::newRow("nothing") << QString();
}

void TestPaginate::flowKeepsEveryLetter() {
    QFETCH(QString, text);
    const FixedMeasure measure;
    const FlowStyle style{type::body, type::bodyStrong};
    const auto lines = flow(Text(text), 120, style, measure);
    QString back;
    for (const FlowLine& line : lines) {
        QVERIFY(line.width <= 120.01);
        for (const Mark& mark : line.marks)
            back += std::get<TextMark>(mark).text;
    }
    const auto withoutSpace = [](QString s) { return s.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')); };
    QCOMPARE(withoutSpace(back), withoutSpace(text));
    QCOMPARE(lines.empty(), text.isEmpty());
}

void TestPaginate::flowElidesAfterTheLastLine() {
    const FixedMeasure measure;
    const FlowStyle style{type::body, type::bodyStrong, Ink::Text, false, 2};
    const auto lines =
        flow(Text(QStringLiteral("one two three four five six seven eight nine ten")), 80, style, measure);
    QCOMPARE(lines.size(), std::size_t{2});
    QVERIFY(std::get<TextMark>(lines.back().marks.back()).text.endsWith(QChar(0x2026)));
    QVERIFY(lines.back().width <= 80.01);
    const auto fits = flow(Text(QStringLiteral("one two")), 80, style, measure);
    QVERIFY(!std::get<TextMark>(fits.back().marks.back()).text.contains(QChar(0x2026)));
}

namespace {

QStringList linesOf(const QString& text, double width) {
    const FixedMeasure measure;
    const FlowStyle style{type::body, type::bodyStrong};
    QStringList lines;
    for (const FlowLine& line : flow(Text(text), width, style, measure)) {
        lines += QString();
        for (const Mark& mark : line.marks)
            lines.back() += std::get<TextMark>(mark).text;
    }
    return lines;
}

} // namespace

void TestPaginate::noLineEndsWithAWordOfOneLetter() {
    const QString text =
        QString::fromUtf8("Na 1000 klientów przypada tu 599 kontaktów; z tego powodu rezygnuje około 25 w "
                          "tym miejscu i o tym, że jest tu gorzej niż w innych punktach styku, u nas a nie "
                          "gdzie indziej.");
    for (double width = 60; width < 400; width += 7) {
        for (const QString& line : linesOf(text, width))
            QVERIFY2(line.size() < 3 || line[line.size() - 2] != u' ' || !line.back().isLetter(),
                     qPrintable(line));
    }
}

void TestPaginate::noShortWordStandsAloneInTheLastLine() {
    const double letter = 0.5 * type::body.size;
    const QString text = QStringLiteral("This is what thirty customers said of it");
    QCOMPARE(linesOf(text, 38 * letter),
             (QStringList{QStringLiteral("This is what thirty customers said"), QStringLiteral("of it")}));
    // Two words side by side in a narrow cell stay as they are.
    QCOMPARE(linesOf(QStringLiteral("Customers lost"), 10 * letter),
             (QStringList{QStringLiteral("Customers"), QStringLiteral("lost")}));
}

void TestPaginate::aRangeOfNumbersStaysOnItsLine() {
    const QString text = QString::fromUtf8("promoters (9–10) minus detractors (0–6); passives (7–8) count");
    for (double width = 60; width < 320; width += 3) {
        for (const QString& line : linesOf(text, width))
            QVERIFY2(!line.endsWith(QChar(0x2013)), qPrintable(line));
    }
}

void TestPaginate::noLineBeginsWithTheDotBetweenTwoFacts() {
    const QString text = QString::fromUtf8("8,234 answers · No filter · 1 Jul 2024 – 31 Dec 2025 · Claims");
    for (double width = 60; width < 320; width += 3) {
        for (const QString& line : linesOf(text, width))
            QVERIFY2(!line.startsWith(QChar(0xb7)), qPrintable(line));
    }
}

void TestPaginate::theTitleOfANarrowColumnIsNotCut() {
    const FixedMeasure measure;
    TableBlock table;
    table.columns = {{QStringLiteral("Touchpoint"), 6},
                     {QStringLiteral("Share of the losses the model explains"), 1}};
    table.rows.resize(1, std::vector<Cell>(2));
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

void TestPaginate::aTitleTooLongForTheHeaderHasALineOfItsOwn() {
    const FixedMeasure measure;
    for (const int length : {12, 90}) {
        const Report report = headed(length, 50);
        const PagedReport paged = paginate(report, measure);
        double title = 0;
        double basis = 0;
        for (const Mark& mark : paged.pages.front().furniture) {
            const auto* text = std::get_if<TextMark>(&mark);
            if (text && text->text == report.title) title = text->at.y();
            if (text && text->text == report.basis) basis = text->at.y();
        }
        QVERIFY(title > 0 && basis > 0);
        QVERIFY2((title < basis) == (length > 50), "above it where it is too long to stand beside");
    }
}

void TestPaginate::whatTheFiguresHangOnIsCutOffForNoTitle() {
    const FixedMeasure measure;
    for (const int length : {6, 90}) { // beside it, and above
        const Report report = headed(length, 90);
        const QStringList texts = textsOf(paginate(report, measure).pages.front().furniture);
        QVERIFY2(texts.contains(report.basis), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(report.title), qPrintable(texts.join(u'|')));
    }
}

void TestPaginate::aPageThatGoesOnNamesItsHeadings() {
    Report report = tableReport(100);
    report.sections.front().blocks.insert(
        report.sections.front().blocks.begin(),
        {{Heading{QStringLiteral("The whole journey"), 1, QStringLiteral("Today")}},
         {Heading{QStringLiteral("Hand-offs"), 2}}});
    Section next;
    next.opensPage = true;
    next.blocks.push_back({Heading{QStringLiteral("Trends"), 1}});
    report.sections.push_back(next);
    const PagedReport paged = paginate(report, FixedMeasure());
    const QString goesOn = QStringLiteral("Today \u00b7 The whole journey \u00b7 Hand-offs");
    QVERIFY(paged.pages.size() > 3);
    for (const Page& page : paged.pages) {
        const bool inside = &page != &paged.pages.front() && &page != &paged.pages.back();
        QCOMPARE(textsOf(page.furniture).contains(goesOn), inside);
    }
}

void TestPaginate::emphasisKeepsTheSentence() {
    const QString sentence = QStringLiteral("Bill and Bill payment go wrong.");
    const Text text = emphasised(sentence, {QStringLiteral("Bill"), QStringLiteral("Bill payment")});
    QCOMPARE(text.plain(), sentence);
    QCOMPARE(text.runs.size(), std::size_t{4});
    QCOMPARE(text.runs[0], (TextRun{QStringLiteral("Bill"), true}));
    QCOMPARE(text.runs[2], (TextRun{QStringLiteral("Bill payment"), true}));
}

QTEST_GUILESS_MAIN(TestPaginate)
#include "tst_paginate.moc"
