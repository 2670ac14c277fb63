#include "core/feedback/reading/workbook_reader.h"

#include "core/feedback/reading/file_kind.h"
#include "core/feedback/reading/header_rows.h"
#include "core/feedback/reading/sheet_source.h"
#include "core/feedback/words.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace chwila::feedback {

namespace {

class WorkbookReader final : public RowReader {
  public:
    WorkbookReader(std::shared_ptr<SheetBook> book, std::unique_ptr<SheetSource> source, QString path)
        : m_book(std::move(book)), m_source(std::move(source)), m_path(std::move(path)) {}

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
    std::shared_ptr<SheetBook> m_book; // outlives the source
    std::unique_ptr<SheetSource> m_source;
    QString m_path;
    HeaderRows m_header;
    SheetRow m_sheetRow;
    qint64 m_rows = 0;
};

enum class Filled : std::uint8_t { Nothing, Rows, Table };

/// Rows of one cell each are a note to the reader and no table.
Filled filledOf(SheetSource& source) {
    constexpr int most = 50;
    constexpr int enough = 2;
    int wide = 0;
    SheetRow row;
    for (int i = 0; i < most; ++i) {
        const Result<bool> more = source.next(row);
        if (!more || !*more) return i > 0 ? Filled::Rows : Filled::Nothing;
        const auto cells =
            std::ranges::count_if(row.cells, [](const QString& cell) { return !cell.isEmpty(); });
        if (cells >= 2) ++wide;
        if (wide == enough) return Filled::Table;
    }
    return Filled::Rows;
}

} // namespace

QString sheetNumber(double value) {
    return QString::number(value, 'g', 15);
}

QString sheetPercent(double value) {
    return QString::number(value * 100, 'g', 13) + QLatin1Char('%');
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

Result<std::shared_ptr<Workbook>> Workbook::open(const QString& path) {
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind) return fail(kind.error());
    if (*kind != FileKind::Xlsx && *kind != FileKind::Ods) {
        return fail(ErrorCode::Invalid, Words::tr("The file is not a workbook."), {}, {path, 0, 0});
    }
    const Result<std::shared_ptr<ZipArchive>> archive = ZipArchive::open(path);
    if (!archive) return fail(archive.error());
    std::shared_ptr<Workbook> book(new Workbook(path));
    book->m_book = *kind == FileKind::Xlsx ? openXlsxBook(*archive, path) : openOdsBook(*archive, path);
    return book;
}

Result<QStringList> Workbook::sheets() {
    return m_book->sheets();
}

Result<QString> Workbook::usualSheet() {
    const Result<QStringList> names = m_book->sheets();
    if (!names) return fail(names.error());
    if (names->isEmpty()) {
        return fail(ErrorCode::Invalid, Words::tr("The workbook has no sheet with cells."), {},
                    {m_path, 0, 0});
    }
    QString withRows;
    for (const QString& name : *names) {
        const auto source = m_book->sheet(name);
        if (!source) continue;
        const Filled filled = filledOf(**source);
        if (filled == Filled::Table) return name;
        if (filled == Filled::Rows && withRows.isEmpty()) withRows = name;
    }
    return withRows.isEmpty() ? names->front() : withRows;
}

Result<std::vector<Row>> Workbook::firstRows(const QString& sheet, std::size_t most) {
    Result<std::unique_ptr<SheetSource>> source = m_book->sheet(sheet);
    if (!source) return fail(source.error());
    WorkbookReader reader(m_book, *std::move(source), m_path);
    std::vector<Row> rows;
    Row row;
    while (rows.size() < most) {
        const Result<bool> more = reader.read(row);
        if (!more && rows.empty()) return fail(more.error());
        if (!more || !*more) break;
        rows.push_back(row);
    }
    return rows;
}

Result<std::unique_ptr<RowReader>> Workbook::rows(const QString& sheet, const Dialect& dialect) {
    QString chosen = sheet;
    if (chosen.isEmpty()) {
        const Result<QString> usual = usualSheet();
        if (!usual) return fail(usual.error());
        chosen = *usual;
    }
    Result<std::unique_ptr<SheetSource>> source = m_book->sheet(chosen);
    if (!source) return fail(source.error());
    auto reader = std::make_unique<WorkbookReader>(m_book, *std::move(source), m_path);
    if (const Result<void> opened = reader->open(dialect); !opened) return fail(opened.error());
    return reader;
}

Result<std::unique_ptr<RowReader>> openWorkbook(const QString& path, const QString& sheet,
                                                const Dialect& dialect) {
    const Result<std::shared_ptr<Workbook>> book = Workbook::open(path);
    return book ? (*book)->rows(sheet, dialect) : Result<std::unique_ptr<RowReader>>(fail(book.error()));
}

} // namespace chwila::feedback
