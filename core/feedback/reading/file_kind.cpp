#include "core/feedback/reading/file_kind.h"

#include "core/feedback/reading/byte_source.h"
#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/statistics_reader.h"
#include "core/feedback/reading/workbook_reader.h"
#include "core/feedback/reading/zip_archive.h"
#include "core/feedback/words.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace chwila::feedback {

namespace {

constexpr qsizetype headBytes = 1024;

Result<std::unique_ptr<RowReader>> openText(const QString& path, const QString&, const Dialect& dialect) {
    Result<std::unique_ptr<TextSource>> text = openTextFile(path, dialect.encoding);
    if (!text) return fail(text.error());
    Result<std::unique_ptr<DelimitedReader>> reader = DelimitedReader::open(*std::move(text), dialect, path);
    if (!reader) return fail(reader.error());
    return *std::move(reader);
}

Result<std::unique_ptr<RowReader>> openSpss(const QString& path, const QString&, const Dialect& dialect) {
    return openStatistics(path, dialect.encoding);
}

struct KindOfFile {
    FileKind kind;
    const char* endings;
    bool sheets;
    bool headerRows;
    Result<std::unique_ptr<RowReader>> (*open)(const QString& path, const QString& sheet,
                                               const Dialect& dialect);
};
constexpr std::array<KindOfFile, 4> kinds{{
    {FileKind::Text, "csv tsv tab txt gz", false, true, openText},
    {FileKind::Xlsx, "xlsx xlsm", true, true, openWorkbook},
    {FileKind::Ods, "ods", true, true, openWorkbook},
    {FileKind::Spss, "sav zsav", false, false, openSpss},
}};

const KindOfFile& rowOf(FileKind kind) {
    return *std::ranges::find(kinds, kind, &KindOfFile::kind);
}

/// Files people mistake for tables, by their first bytes.
struct ForeignKind {
    const char* bytes;
    const char* sentence;
};

constexpr ForeignKind foreignKinds[] = {
    {"SQLite format 3",
     QT_TRANSLATE_NOOP("feedback", "The file is a SQLite database. Attach it as a database instead.")},
    {"\xD0\xCF\x11\xE0",
     QT_TRANSLATE_NOOP("feedback",
                       "The file is an old workbook or one protected by a password. Save it as XLSX "
                       "without a password, or as CSV.")},
    {"%PDF",
     QT_TRANSLATE_NOOP("feedback", "The file is a PDF, not a table of text. Ask for the data as CSV.")},
    {"BZh", QT_TRANSLATE_NOOP("feedback", "The file is compressed by bzip2. Unpack it first.")},
    {"\xFD"
     "7zXZ",
     QT_TRANSLATE_NOOP("feedback", "The file is compressed by xz. Unpack it first.")},
    {"\x28\xB5\x2F\xFD", QT_TRANSLATE_NOOP("feedback", "The file is compressed by zstd. Unpack it first.")},
    {"7z\xBC\xAF\x27\x1C", QT_TRANSLATE_NOOP("feedback", "The file is a 7z archive. Unpack it first.")},
    {"Rar!", QT_TRANSLATE_NOOP("feedback", "The file is a RAR archive. Unpack it first.")},
    {"\x89PNG", QT_TRANSLATE_NOOP("feedback", "The file is a picture, not a table of text.")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("feedback", "The file is a picture, not a table of text.")},
    {"GIF8", QT_TRANSLATE_NOOP("feedback", "The file is a picture, not a table of text.")},
    {"PAR1", QT_TRANSLATE_NOOP("feedback", "The file is a Parquet table. Ask for the data as CSV.")},
    {"ARROW1", QT_TRANSLATE_NOOP("feedback", "The file is an Arrow table. Ask for the data as CSV.")},
    {"ASCII SPSS PORT FILE",
     QT_TRANSLATE_NOOP("feedback",
                       "The file is a portable SPSS file. Save it as SAV in SPSS or PSPP, or as CSV.")},
    {"<stata_dta>",
     QT_TRANSLATE_NOOP("feedback", "The file is a Stata table. Ask for the data as CSV or SPSS.")},
    {"{\\rtf", QT_TRANSLATE_NOOP("feedback", "The file is a text document, not a table. Save its "
                                             "table as CSV.")},
    {"\x7F"
     "ELF",
     QT_TRANSLATE_NOOP("feedback", "The file is a program, not a table of text.")},
    {"MZ\x90", QT_TRANSLATE_NOOP("feedback", "The file is a program, not a table of text.")},
};

/// Web pages that were named ".xls" or ".csv" by the server that made them.
bool isWebPage(const QByteArray& head) {
    const QByteArray start = head.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")
           || (start.startsWith("<?xml") && start.contains("<workbook"));
}

QString webPageSentence() {
    return Words::tr("The file is a web page, whatever its name says. Open it in a spreadsheet and save it "
                     "as XLSX or CSV.");
}

/// Other marked-up data: by how a file begins, after blanks and a byte order mark.
QString dataForm(QByteArray head) {
    if (head.startsWith("\xEF\xBB\xBF")) head = head.mid(3);
    const QByteArray start = head.trimmed();
    if (start.startsWith("<?xml") || start.startsWith("<office:document")) {
        return start.contains("<office:document")
                   ? Words::tr("The file is a flat OpenDocument file. Save it as ODS or CSV.")
                   : Words::tr("The file is XML, not a table of text. Ask for the data as CSV.");
    }
    const bool object = start.startsWith('{') && start.mid(1).trimmed().startsWith('"');
    const bool list = start.startsWith('[')
                      && (start.mid(1).trimmed().startsWith('{') || start.mid(1).trimmed().startsWith('['));
    return object || list ? Words::tr("The file is JSON, not a table of text. Ask for the data as CSV.")
                          : QString();
}

tl::unexpected<Error> foreign(const QString& sentence, const QString& path) {
    return fail(ErrorCode::Invalid, sentence, {}, {path, 0, 0});
}

/// A ZIP archive is a workbook by what lies in it.
Result<FileKind> kindOfArchive(const QString& path) {
    const Result<std::shared_ptr<ZipArchive>> archive = ZipArchive::open(path);
    if (!archive) return fail(archive.error());
    if ((*archive)
            ->peek(QStringLiteral("mimetype"))
            .startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return FileKind::Ods;
    }
    const QStringList names = (*archive)->names();
    const auto ends = [&](const char* end) {
        return std::ranges::any_of(names,
                                   [&](const QString& name) { return name.endsWith(QLatin1String(end)); });
    };
    if ((*archive)->has(QStringLiteral("[Content_Types].xml"))) {
        if (ends("workbook.xml")) return FileKind::Xlsx;
        if (ends("workbook.bin")) {
            return foreign(Words::tr("The file is a binary workbook. Save it as XLSX or CSV."), path);
        }
        return foreign(
            Words::tr("The file is a text document or a presentation, not a table. Save its table as CSV."),
            path);
    }
    const QString first = names.value(0);
    return foreign(
        Words::tr("The file is a ZIP archive that holds “%1”. Unpack it and choose the file in it.")
            .arg(first),
        path);
}

/// Text is read as it is unpacked; whatever needs to be read to and fro has to be unpacked before.
Result<FileKind> kindOfPacked(const QString& path) {
    const Result<QByteArray> head = firstBytes(path, headBytes);
    if (!head) return fail(head.error());
    const auto is = [&](const char* bytes) { return head->startsWith(bytes); };
    constexpr qsizetype tarMark = 257;
    const bool foreignInside = std::ranges::any_of(
        foreignKinds, [&](const ForeignKind& kind) { return head->startsWith(kind.bytes); });
    if (foreignInside || is("PK\x03\x04") || is("$FL2") || is("$FL3") || is("\x1F\x8B")
        || head->mid(tarMark).startsWith("ustar")) {
        return foreign(Words::tr("The file is compressed by gzip, and what is in it is not text. Unpack it "
                                 "and choose the file in it."),
                       path);
    }
    if (isWebPage(*head)) return foreign(webPageSentence(), path);
    if (const QString form = dataForm(*head); !form.isEmpty()) return foreign(form, path);
    return FileKind::Text;
}

} // namespace

Result<FileKind> fileKindOf(const QString& path) {
    if (const auto no = whyNoFile(path)) return fail(*no);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, Words::tr("The file cannot be opened. Check that you may read it."),
                    file.errorString(), {path, 0, 0});
    }
    const QByteArray head = file.peek(headBytes);
    if (head.startsWith("\x1F\x8B")) return kindOfPacked(path);
    for (const ForeignKind& kind : foreignKinds) {
        if (head.startsWith(kind.bytes)) return foreign(Words::tr(kind.sentence), path);
    }
    if (isWebPage(head)) return foreign(webPageSentence(), path);
    if (const QString form = dataForm(head); !form.isEmpty()) return foreign(form, path);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return kindOfArchive(path);
    if (head.startsWith("$FL2") || head.startsWith("$FL3")) return FileKind::Spss;
    return FileKind::Text;
}

bool hasSheets(FileKind kind) {
    return rowOf(kind).sheets;
}

bool hasHeaderRows(FileKind kind) {
    return rowOf(kind).headerRows;
}

QStringList answerFileEndings() {
    QStringList endings;
    for (const KindOfFile& kind : kinds)
        endings += QString::fromLatin1(kind.endings).split(u' ');
    return endings;
}

Result<std::unique_ptr<RowReader>> openFileRows(const QString& path, const QString& sheet,
                                                const Dialect& dialect) {
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind) return fail(kind.error());
    return rowOf(*kind).open(path, sheet, dialect);
}

} // namespace chwila::feedback
