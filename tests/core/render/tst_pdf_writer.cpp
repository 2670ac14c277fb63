// The sample's report as a PDF, read back by poppler: what was told stands on its page as it was written.
#include "core/render/font_scope.h"
#include "core/render/pdf_writer.h"
#include "sample_report.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace chwila;
using namespace chwila::render;

namespace {

QString withoutSpace(QString text) {
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

bool isShapedText(const QString& text) {
    return text.isRightToLeft();
}

/// Standard output of a program; empty where it failed.
QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Made {
    report::ReportInput input;
    report::Report report;
    report::PagedReport paged;
    PdfMetadata metadata;
    Theme theme;
};

Made madeFrom(report::ReportInput input, const report::ReportSpec& spec) {
    Made made;
    made.report = report::buildReport(input, spec);
    made.paged = report::paginate(made.report, FontMeasure());
    made.metadata = {made.report.title, made.report.author, made.report.client, made.report.languageCode,
                     made.report.date};
    made.theme = reportTheme(made.report.accent);
    made.input = std::move(input);
    return made;
}

report::ReportSpec specFor(const report::ReportInput& input) {
    report::ReportSpec spec = report::defaultSpec(*input.project, Language());
    spec.author = QStringLiteral("Łukasz Țară");
    return spec;
}

/// A report of one page with one paragraph.
Made saying(const QString& text) {
    report::ReportInput input;
    input.project = std::make_shared<const model::Project>();
    Made made;
    made.report.title = QStringLiteral("Texts");
    made.report.pageOf = QStringLiteral("%1 of %2");
    report::Section section;
    section.blocks.push_back({report::Heading{QStringLiteral("Texts")}});
    section.blocks.push_back({report::Paragraph{report::Text(text)}});
    made.report.sections.push_back(std::move(section));
    made.paged = report::paginate(made.report, FontMeasure());
    made.theme = reportTheme({});
    made.input = std::move(input);
    return made;
}

Result<void> write(const Made& made, const QString& path) {
    NoProgress progress;
    return writePdf(made.paged, made.theme, ReportPictures(made.input, Language()), made.metadata, path,
                    progress);
}

Result<QByteArray> bytesOf(const Made& made, const report::PagedReport& paged,
                           const ReportPictures& pictures) {
    NoProgress progress;
    return pdfBytes(paged, made.theme, pictures, made.metadata, progress);
}

/// A picture of a few bytes: one colour.
QByteArray logo(const char* format) {
    QImage image(240, 80, QImage::Format_RGB32);
    image.fill(QColor(31, 95, 153));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Lets so many pages be drawn.
class FewPages final : public Progress {
  public:
    explicit FewPages(int pages) : m_left(pages) {}
    bool cancelled() const override { return m_left <= 0; }
    void report(double, const QString&) override { --m_left; }

  private:
    int m_left;
};

} // namespace

class TestPdfWriter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void everyTextStandsOnItsPage();
    void pagesHaveTheirSizes();
    void fontsAreEmbeddedAndNothingIsAnImage();
    void titleAuthorLanguageAndOutlineAreSet();
    void contentsAreLinks();
    void sameInputGivesTheSameBytes();
    void theClientsLogoStandsOnEveryPage_data();
    void theClientsLogoStandsOnEveryPage();
    void aReportCanBeStoppedBetweenPages();
    void difficultTextsAreReadBack_data();
    void difficultTextsAreReadBack();
    void aReportIsSetInItsOwnFont_data();
    void aReportIsSetInItsOwnFont();
    void aReportWithoutPagesIsRefused();
    void aPlaceThatCannotBeWrittenIsNamed();

  private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    Made m_made;
};

void TestPdfWriter::initTestCase() {
    for (const char* tool : {"pdftotext", "qpdf"})
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty(), tool);
    report::ReportInput input = sampleReport(Language());
    QVERIFY2(!input.journeys.empty(), "the sample has answers");
    const report::ReportSpec spec = specFor(input);
    m_made = madeFrom(std::move(input), spec);
    const Result<void> written = write(m_made, path("sample.pdf"));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
}

void TestPdfWriter::everyTextStandsOnItsPage() {
    int texts = 0;
    for (const report::Page& page : m_made.paged.pages) {
        const QString number = QString::number(page.number);
        const QString read = withoutSpace(outputOf(
            QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                                          QStringLiteral("-raw"), path("sample.pdf"), QStringLiteral("-")}));
        QVERIFY2(!read.isEmpty(), qPrintable(number));
        const auto check = [&](const std::vector<report::Mark>& marks) {
            for (const report::Mark& mark : marks) {
                const auto* text = std::get_if<report::TextMark>(&mark);
                if (!text || text->text.isEmpty()) continue;
                ++texts;
                if (!read.contains(withoutSpace(text->text))) {
                    QFAIL(qPrintable(QStringLiteral("page %1 lacks “%2”").arg(number, text->text)));
                }
            }
        };
        check(page.furniture);
        for (const report::PlacedPiece& piece : page.pieces)
            check(piece.marks);
        for (const report::PlacedPiece& piece : page.pieces) {
            for (const report::Mark& mark : piece.marks) {
                if (const auto* map = std::get_if<report::MapMark>(&mark)) {
                    QVERIFY(!map->rect.isEmpty());
                    const auto id = map->picture.bands.front().layout->departments.front().id;
                    const QString name = m_made.input.project->find(id)->name;
                    QVERIFY2(read.contains(withoutSpace(name)), "the map's department headers are text");
                }
            }
        }
    }
    QVERIFY2(texts > 300, "the report says something");
}

void TestPdfWriter::pagesHaveTheirSizes() {
    const QString count = QString::number(m_made.paged.pages.size());
    const QString info =
        outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"),
                                             count, path("sample.pdf")});
    const QRegularExpression line(QStringLiteral(R"(Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+) pts)"));
    auto matches = line.globalMatch(info);
    std::size_t seen = 0;
    bool portrait = false;
    bool large = false;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const report::Page& page = m_made.paged.pages[seen++];
        QVERIFY(std::abs(match.captured(2).toDouble() - page.size.width()) <= 1);
        QVERIFY(std::abs(match.captured(3).toDouble() - page.size.height()) <= 1);
        QVERIFY(std::max(page.size.width(), page.size.height()) <= longestPageSide);
        portrait = portrait || page.size.width() < page.size.height();
        large = large || page.size.width() > 1100;
    }
    QCOMPARE(seen, m_made.paged.pages.size());
    QVERIFY2(portrait && large, "text stands on A4, the map on A3");
}

void TestPdfWriter::fontsAreEmbeddedAndNothingIsAnImage() {
    const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path("sample.pdf")})
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    const qsizetype embedded = fonts.first().indexOf(QStringLiteral("emb"));
    for (const QString& font : fonts.mid(2)) {
        QVERIFY2(font.mid(embedded, 3) == QStringLiteral("yes"), qPrintable(font));
        QVERIFY2(!font.contains(QStringLiteral("Type 3")), qPrintable(font));
    }
    const QStringList images =
        outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path("sample.pdf")})
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(images.size() <= 2, "maps and charts are vectors");
}

void TestPdfWriter::titleAuthorLanguageAndOutlineAreSet() {
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path("sample.pdf")});
    QVERIFY2(info.contains(m_made.report.title), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("Łukasz Țară")), qPrintable(info));
    QFile file(path("sample.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString plain =
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                          path("sample.pdf"), QStringLiteral("-")});
    QVERIFY(!plain.isEmpty());
    QVERIFY(plain.contains(QStringLiteral("/Lang (en)")));
    QVERIFY(plain.contains(QStringLiteral("/Outlines")));
    QVERIFY(!m_made.paged.outline.empty());
    for (const report::OutlineEntry& entry : m_made.paged.outline)
        QVERIFY2(plain.contains(QStringLiteral("/Title (%1)").arg(entry.title)) || !entry.title.isSimpleText()
                     || entry.title.contains(QLatin1Char('('))
                     || std::ranges::any_of(entry.title, [](QChar c) { return c.unicode() > 126; }),
                 qPrintable(entry.title));
}

void TestPdfWriter::contentsAreLinks() {
    QVERIFY(m_made.paged.links.size() > 5);
    const QString page = QString::number(m_made.paged.links.front().page + 1);
    const QString read =
        outputOf(QStringLiteral("pdftohtml"),
                 {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"),
                  QStringLiteral("-f"), page, QStringLiteral("-l"), page, path("sample.pdf")});
    // The reader makes a link of each text in the place of one: its title, what it belongs to, its page.
    for (const report::PageLink& link : m_made.paged.links) {
        const report::OutlineEntry& entry = m_made.paged.outline[link.target];
        const QRegularExpression found(QStringLiteral("<a href=\"[^\"]*#%1\">(<b>)?%2")
                                           .arg(entry.page + 1)
                                           .arg(QRegularExpression::escape(entry.title.toHtmlEscaped())));
        QVERIFY2(found.match(read).hasMatch(), qPrintable(entry.title + read));
    }
}

void TestPdfWriter::sameInputGivesTheSameBytes() {
    const ReportPictures pictures(m_made.input, Language());
    const Result<QByteArray> first = bytesOf(m_made, m_made.paged, pictures);
    const Result<QByteArray> second = bytesOf(m_made, m_made.paged, pictures);
    QVERIFY(first && second);
    QVERIFY2(*first == *second, "no time of day, no random number");
}

void TestPdfWriter::theClientsLogoStandsOnEveryPage_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("a PNG") << logo("PNG") << true;
    QTest::newRow("a JPEG") << logo("JPEG") << true;
    QTest::newRow("half a PNG header") << logo("PNG").left(20) << false;
    QTest::newRow("no picture") << QByteArray("<svg/>") << false;
}

void TestPdfWriter::theClientsLogoStandsOnEveryPage() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isPicture);
    report::ReportSpec spec = specFor(m_made.input);
    spec.client = QStringLiteral("Ubezpieczyciel Żuraw");
    spec.logo = bytes;
    spec.accent = QStringLiteral("#1f5f99");
    NoProgress progress;
    QVERIFY(writeReport(m_made.input, spec, path("brand.pdf"), progress));
    const QString images =
        outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path("brand.pdf")});
    const auto pages = static_cast<qsizetype>(m_made.paged.pages.size());
    // Two lines of heading, then one an image.
    static const QRegularExpression row(QStringLiteral("^ *\\d+ +\\d+ image "));
    QCOMPARE(images.split(u'\n').filter(row).size(), isPicture ? pages : 0);
    const bool isPhotograph = bytes.startsWith("\xff\xd8");
    QVERIFY2(images.contains(QStringLiteral(" jpeg ")) == isPhotograph, "a drawn logo keeps clean edges");
    const QString text = outputOf(QStringLiteral("pdftotext"), {path("brand.pdf"), QStringLiteral("-")});
    QVERIFY(text.count(spec.client) >= pages - 1);
}

void TestPdfWriter::aReportCanBeStoppedBetweenPages() {
    FewPages progress(2);
    const Result<void> written = writeReport(m_made.input, specFor(m_made.input), path("none.pdf"), progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path("none.pdf")));
}

void TestPdfWriter::difficultTextsAreReadBack_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("an interval") << QStringLiteral("about 62 (48–79) are lost at 10:30");
    QTest::newRow("ligatures") << QStringLiteral("office efficient waffle first flow");
    QTest::newRow("Polish") << QString::fromUtf8("Zażółć gęślą jaźń, ŁÓDŹ");
    QTest::newRow("Romanian with comma below") << QString::fromUtf8("Țară, știință, ăîâ, Ș");
    QTest::newRow("Greek and Cyrillic") << QString::fromUtf8("Καλημέρα κόσμε, Доброе утро");
    QTest::newRow("markup") << QStringLiteral("<b>not bold</b> & \"quoted\" %1 %n");
    QTest::newRow("signs") << QString::fromUtf8("1,000 → 374 · −3 × 2 ≤ 5 …");
    QTest::newRow("Hebrew") << QString::fromUtf8("שלום עולם");
    QTest::newRow("a word of 10,000 letters") << QString(10000, QLatin1Char('m'));
    QTest::newRow("emoji beside words") << QString::fromUtf8("waited 😀 forever");
}

void TestPdfWriter::difficultTextsAreReadBack() {
    QFETCH(QString, text);
    const Made made = saying(text);
    QVERIFY(write(made, path("text.pdf")));
    QString read = withoutSpace(outputOf(QStringLiteral("pdftotext"),
                                         {QStringLiteral("-raw"), path("text.pdf"), QStringLiteral("-")}));
    if (isShapedText(text)) {
        // Poppler marks the direction of such lines by invisible letters.
        read.remove(QRegularExpression(QStringLiteral("[\\x{202a}-\\x{202e}\\x{200e}\\x{200f}]")));
    }
    QString wanted = withoutSpace(text);
    if (text.size() > 5000) {
        QVERIFY(read.count(QLatin1Char('m')) >= 10000);
        return;
    }
    if (QByteArray(QTest::currentDataTag()) == "emoji beside words") {
        // A colour font may be drawn as a picture; the words around it stay text.
        QVERIFY2(read.contains(QStringLiteral("waited")) && read.contains(QStringLiteral("forever")),
                 qPrintable(read));
        return;
    }
    QVERIFY2(read.contains(wanted), qPrintable(read));
}

void TestPdfWriter::aReportIsSetInItsOwnFont_data() {
    QTest::addColumn<QString>("font");
    QTest::addColumn<QString>("embedded");
    QTest::newRow("a serif") << QStringLiteral("DejaVu Serif") << QStringLiteral("DejaVuSerif");
    QTest::newRow("in whatever case it is typed")
        << QStringLiteral("dejavu serif") << QStringLiteral("DejaVuSerif");
    QTest::newRow("one that lacks every letter") << QStringLiteral("D050000L") << QString();
    QTest::newRow("one that is not installed") << QStringLiteral("No Such Sans") << QString();
}

void TestPdfWriter::aReportIsSetInItsOwnFont() {
    QFETCH(QString, font);
    QFETCH(QString, embedded);
    QVERIFY2(embedded.isEmpty() || installedFont(font), "fonts-dejavu-core is missing");
    const QString letters = QStringLiteral("Zażółć gęślą jaźń, țară și înălțime");
    Made made = saying(letters);
    made.report.font = font;
    made.paged = report::paginate(made.report, FontMeasure(font));
    NoProgress progress;
    QVERIFY(writePdf(made.paged, made.theme, ReportPictures(made.input, Language(), font), made.metadata,
                     path("font.pdf"), progress));
    const QString read = outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-raw"), path("font.pdf"), QStringLiteral("-")});
    QVERIFY2(withoutSpace(read).contains(withoutSpace(letters)), qPrintable(read));
    const QString fonts = outputOf(QStringLiteral("pdffonts"), {path("font.pdf")});
    QVERIFY2(fonts.contains(embedded.isEmpty() ? fontFamily().remove(QLatin1Char(' ')) : embedded),
             qPrintable(fonts));
    QVERIFY2(embedded.isEmpty() || !fonts.contains(QStringLiteral("Inter")), qPrintable(fonts));
}

void TestPdfWriter::aReportWithoutPagesIsRefused() {
    const Result<QByteArray> bytes = bytesOf(m_made, {}, ReportPictures(m_made.input, Language()));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Invalid);
    report::PagedReport huge;
    huge.pages.push_back({QSizeF(20000, 100), 1, {}, {}});
    QVERIFY(!bytesOf(m_made, huge, ReportPictures(m_made.input, Language())));
}

void TestPdfWriter::aPlaceThatCannotBeWrittenIsNamed() {
    const QString nowhere = path("no-such-folder/report.pdf");
    const Result<void> written = write(m_made, nowhere);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(written.error().message.contains(nowhere));
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdf_writer.moc"
