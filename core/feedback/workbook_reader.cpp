#include "core/feedback/workbook_reader.h"

#include "core/feedback/file_kind.h"
#include "core/feedback/header_rows.h"
#include "core/feedback/sheet_source.h"
#include "core/feedback/words.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace chwila::feedback {

namespace {

class WorkbookReader final : public RowReader {
  public:
    WorkbookReader(std::unique_ptr<SheetSource> source, QString path)
        : m_source(std::move(source)), m_path(std::move(path)) {}

    Result<void> open(const Dialect& dialect) {
        return m_header.read([this](Row& row) { return read(row); }, dialect, m_path);
    }
    const QStringList& columns() const override { return m_header.columns(); }
    double fraction() const override { return m_source->fraction(); }

    Result<bool> next(Row& row) override {
        if (!m_header.takeFirst(row)) {
            const Result<bool> more = read(row);
            if (!more || !*more) return more;
        }
        row.number = ++m_rows;
        m_header.check(row);
        return true;
    }

    /// The next row as it stands.
    Result<bool> read(Row& row) {
        Result<bool> more = m_source->next(m_sheetRow);
        if (!more || !*more) return more;
        row.cells.clear();
        row.problem.clear();
        row.text.clear();
        row.position = {m_path, m_sheetRow.number, 1};
        qint64 column = 0;
        for (QString& text : m_sheetRow.cells)
            row.cells.push_back({std::move(text), m_sheetRow.number, ++column});
        return true;
    }

  private:
    std::unique_ptr<SheetSource> m_source;
    QString m_path;
    HeaderRows m_header;
    SheetRow m_sheetRow;
    qint64 m_rows = 0;
};

Result<std::unique_ptr<SheetSource>> openSheet(const std::shared_ptr<ZipArchive>& archive, FileKind kind,
                                               const QString& path, const QString& sheet) {
    return kind == FileKind::Xlsx ? openXlsxSheet(archive, path, sheet) : openOdsSheet(archive, path, sheet);
}

Result<QStringList> sheetsOf(const ZipArchive& archive, FileKind kind, const QString& path) {
    return kind == FileKind::Xlsx ? xlsxSheets(archive) : odsSheets(archive, path);
}

Result<FileKind> workbookKind(const QString& path) {
    Result<FileKind> kind = fileKindOf(path);
    if (kind && *kind != FileKind::Xlsx && *kind != FileKind::Ods) {
        return fail(ErrorCode::Invalid, Words::tr("The file is not a workbook."), {}, {path, 0, 0});
    }
    return kind;
}

struct OpenWorkbook {
    FileKind kind = FileKind::Xlsx;
    std::shared_ptr<ZipArchive> archive;
};

Result<OpenWorkbook> openArchive(const QString& path) {
    const Result<FileKind> kind = workbookKind(path);
    if (!kind) return fail(kind.error());
    const Result<std::shared_ptr<ZipArchive>> archive = ZipArchive::open(path);
    if (!archive) return fail(archive.error());
    return OpenWorkbook{*kind, *archive};
}

Result<QString> usualSheetOf(const OpenWorkbook& book, const QString& path) {
    const Result<QStringList> sheets = sheetsOf(*book.archive, book.kind, path);
    if (!sheets) return fail(sheets.error());
    if (sheets->isEmpty()) {
        return fail(ErrorCode::Invalid, Words::tr("The workbook has no sheet with cells."), {}, {path, 0, 0});
    }
    for (const QString& sheet : *sheets) {
        const auto source = openSheet(book.archive, book.kind, path, sheet);
        SheetRow row;
        if (!source) continue;
        const Result<bool> more = (*source)->next(row);
        if (more && *more) return sheet;
    }
    return sheets->front();
}

Result<std::unique_ptr<WorkbookReader>> readerOf(const QString& path, const QString& sheet) {
    const Result<OpenWorkbook> book = openArchive(path);
    if (!book) return fail(book.error());
    QString chosen = sheet;
    if (chosen.isEmpty()) {
        const Result<QString> usual = usualSheetOf(*book, path);
        if (!usual) return fail(usual.error());
        chosen = *usual;
    }
    Result<std::unique_ptr<SheetSource>> source = openSheet(book->archive, book->kind, path, chosen);
    if (!source) return fail(source.error());
    return std::make_unique<WorkbookReader>(*std::move(source), path);
}

} // namespace

QString sheetNumber(double value) {
    return QString::number(value, 'g', 15);
}

QString sheetTruth(bool value) {
    return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

Error sheetError(const QXmlStreamReader& xml, const QString& path, qint64 row) {
    const QString message =
        row > 0
            ? Words::tr("The sheet is damaged: reading stopped after row %1. Save the workbook again in the "
                        "program it was made with.")
                  .arg(row)
            : Words::tr("The workbook is damaged or protected by a password. Save it again in the program "
                        "it was made with, or as CSV.");
    return {ErrorCode::Damaged, message, xml.errorString(), {path, row, 0}};
}

Result<QStringList> workbookSheets(const QString& path) {
    const Result<OpenWorkbook> book = openArchive(path);
    if (!book) return fail(book.error());
    return sheetsOf(*book->archive, book->kind, path);
}

Result<QString> usualSheet(const QString& path) {
    const Result<OpenWorkbook> book = openArchive(path);
    if (!book) return fail(book.error());
    return usualSheetOf(*book, path);
}

Result<std::vector<Row>> firstSheetRows(const QString& path, const QString& sheet, std::size_t most) {
    const Result<std::unique_ptr<WorkbookReader>> reader = readerOf(path, sheet);
    if (!reader) return fail(reader.error());
    std::vector<Row> rows;
    Row row;
    while (rows.size() < most) {
        const Result<bool> more = (*reader)->read(row);
        if (!more) return fail(more.error());
        if (!*more) break;
        rows.push_back(row);
    }
    return rows;
}

Result<std::unique_ptr<RowReader>> openWorkbook(const QString& path, const QString& sheet,
                                                const Dialect& dialect) {
    Result<std::unique_ptr<WorkbookReader>> reader = readerOf(path, sheet);
    if (!reader) return fail(reader.error());
    if (const Result<void> opened = (*reader)->open(dialect); !opened) return fail(opened.error());
    return *std::move(reader);
}

} // namespace chwila::feedback
