// Header, footer and contents of pages say and lead where they should.
#include "core/report/page/page_furniture.h"
#include "tests/core/report/fixed_measure.h"
#include "tests/core/report/small_pages.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

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

class TestPageFurniture : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyPageButTheCoverSaysWhatAndWhichPage();
    void aSectionThatHangsOnSomethingElseNamesThat();
    void contentsSayThePageAndLeadThere();
    void contentsSayWhatIsFoundWhereAllHaveRoom();
    void aTitleTooLongForTheHeaderHasALineOfItsOwn();
    void whatTheFiguresHangOnIsCutOffForNoTitle();
    void aPageThatGoesOnNamesItsHeadings();
};

void TestPageFurniture::everyPageButTheCoverSaysWhatAndWhichPage() {
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

void TestPageFurniture::aSectionThatHangsOnSomethingElseNamesThat() {
    Report report = headed(10, 20);
    report.sections.push_back(report.sections.front());
    report.sections.back().basis = QStringLiteral("Comfort");
    report.sections.back().opensPage = true;
    const PagedReport paged = paginate(report, FixedMeasure());
    QCOMPARE(paged.pages.size(), std::size_t{2});
    QVERIFY(textsOf(paged.pages.front().furniture).contains(report.basis));
    const QStringList texts = textsOf(paged.pages.back().furniture);
    QVERIFY(texts.contains(report.title));
    QVERIFY(texts.contains(QStringLiteral("Comfort")));
    QVERIFY(!texts.contains(report.basis));
}

void TestPageFurniture::contentsSayThePageAndLeadThere() {
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

void TestPageFurniture::contentsSayWhatIsFoundWhereAllHaveRoom() {
    const QString answers = QStringLiteral("What was found");
    const auto texts = [&](std::size_t entries) {
        Contents contents;
        for (std::size_t i = 0; i < entries; ++i)
            contents.entries.push_back({QStringLiteral("Summary"), {}, 0, false, answers});
        Report report = headed(5, 5);
        report.sections.front().blocks.push_back({std::move(contents)});
        const PagedReport paged = paginate(report, FixedMeasure());
        QStringList all;
        for (const PlacedPiece& piece : paged.pages.front().pieces)
            all += textsOf(piece.marks);
        return all;
    };
    QCOMPARE(texts(12).count(answers), 12);
    QCOMPARE(texts(22).count(answers), 0);
    QCOMPARE(texts(22).count(QStringLiteral("Summary")), 22);
}

void TestPageFurniture::aTitleTooLongForTheHeaderHasALineOfItsOwn() {
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

void TestPageFurniture::whatTheFiguresHangOnIsCutOffForNoTitle() {
    const FixedMeasure measure;
    for (const int length : {6, 90}) { // beside it, and above
        const Report report = headed(length, 90);
        const QStringList texts = textsOf(paginate(report, measure).pages.front().furniture);
        QVERIFY2(texts.contains(report.basis), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(report.title), qPrintable(texts.join(u'|')));
    }
}

void TestPageFurniture::aPageThatGoesOnNamesItsHeadings() {
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
        QCOMPARE(page.pieces.front().rect.top(), pageMargins.top() + (inside ? goesOnDepth : 0));
    }
}

QTEST_GUILESS_MAIN(TestPageFurniture)
#include "tst_page_furniture.moc"
