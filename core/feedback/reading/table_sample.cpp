#include "core/feedback/reading/table_sample.h"

#include "core/feedback/reading/byte_source.h"
#include "core/feedback/reading/dialect_guess.h"
#include "core/feedback/reading/file_kind.h"
#include "core/feedback/reading/sqlite_reader.h"
#include "core/feedback/reading/text_decoder.h"
#include "core/feedback/reading/workbook_reader.h"
#include "core/feedback/words.h"

#include <QHash>

#include <unordered_map>
#include <unordered_set>

namespace chwila::feedback {

namespace {

constexpr qsizetype encodingBytes = qsizetype{16} << 20;
constexpr qsizetype sampledBytes = qsizetype{1} << 18;
constexpr qint64 mostScanned = 20000;
constexpr qint64 mostScannedUnits = qint64{32} << 20;
constexpr std::size_t mostRows = 200;
constexpr std::size_t mostValues = 1000;
constexpr qsizetype longestValue = 200;

/// Collects the columns of a sample row by row.
class Collector {
  public:
    explicit Collector(const QStringList& titles) : m_distinct(static_cast<std::size_t>(titles.size())) {
        for (const QString& title : titles)
            m_columns.push_back({title, 0, 0, 0, {}, {}});
        m_places.resize(m_columns.size());
    }

    void add(const Row& row) {
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i)
            add(i, row.cells[i].text.trimmed());
    }
    std::vector<ColumnSample> take() && {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_columns[i].distinct = static_cast<qint64>(m_distinct[i].size());
            if (m_columns[i].filled > 0) m_columns[i].meanLength /= static_cast<double>(m_columns[i].filled);
        }
        return std::move(m_columns);
    }

  private:
    void add(std::size_t index, const QString& value) {
        if (value.isEmpty()) return;
        ColumnSample& column = m_columns[index];
        ++column.filled;
        column.meanLength += static_cast<double>(value.size());
        m_distinct[index].insert(qHash(value, 0));
        const QString kept = value.left(longestValue);
        const auto place = m_places[index].constFind(kept);
        if (place != m_places[index].constEnd()) {
            ++column.values[*place].second;
        } else if (column.values.size() < mostValues) {
            m_places[index].insert(kept, column.values.size());
            column.values.emplace_back(kept, 1);
        }
    }

    std::vector<ColumnSample> m_columns;
    std::vector<std::unordered_set<std::size_t>> m_distinct;
    std::vector<QHash<QString, std::size_t>> m_places;
};

Result<TableSample> scanRows(RowReader& reader, const Progress& progress) {
    TableSample sample;
    Collector collector(reader.columns());
    qint64 units = 0;
    Row row;
    while (sample.scanned < mostScanned && units < mostScannedUnits) {
        if (progress.cancelled()) return fail(ErrorCode::Cancelled, Words::tr("Stopped."));
        const Result<bool> more = reader.next(row);
        if (!more && (more.error().code != ErrorCode::Damaged || sample.scanned == 0))
            return fail(more.error());
        if (!more) {
            sample.brokenOff = more.error();
            sample.notices += more.error().message;
            break;
        }
        if (!*more) {
            sample.complete = true;
            break;
        }
        ++sample.scanned;
        for (const Cell& cell : row.cells)
            units += cell.text.size();
        collector.add(row);
        if (sample.rows.size() < mostRows) sample.rows.push_back(row);
    }
    sample.columns = std::move(collector).take();
    const auto codes = reader.wordScores();
    for (std::size_t i = 0; i < std::min(codes.size(), sample.columns.size()); ++i)
        sample.columns[i].codes = codes[i];
    sample.notices += noticesOf(reader);
    return sample;
}

Result<TableSample> scan(const Result<std::unique_ptr<RowReader>>& reader, const SourceLocation& location,
                         const Dialect& dialect, const Progress& progress) {
    if (!reader) return fail(reader.error());
    Result<TableSample> sample = scanRows(**reader, progress);
    if (!sample) return sample;
    if (location.kind.is(model::SourceKind::File) && sample->complete && sample->scanned == 0) {
        return fail(ErrorCode::Invalid,
                    Words::tr("The table has no rows below its titles. Choose a file with answers."), {},
                    {location.path, 0, 0});
    }
    sample->location = location;
    sample->dialect = dialect;
    return sample;
}

Result<TableSample> scanPlace(const SourceLocation& location, const Dialect& dialect,
                              const Progress& progress) {
    return scan(openRows(location, dialect), location, dialect, progress);
}

/// The encoding, the dialect and the shape of a text file by its first bytes.
Result<TableSample> sampleText(const SourceLocation& location, const Progress& progress) {
    const QString& path = location.path;
    const Result<QByteArray> read = firstBytes(path, encodingBytes);
    if (!read) return fail(read.error());
    const QByteArray& head = *read;
    const bool isWhole = head.size() < encodingBytes;
    const EncodingGuess encoding = guessEncoding(head, isWhole);
    if (looksBinary(head, encoding.name)) {
        return fail(
            ErrorCode::Invalid,
            Words::tr("The file is not a table of text. Choose a CSV or TSV file, or attach a database."), {},
            {path, 0, 0});
    }
    const DialectGuess guess = guessDialect(head, encoding.name, isWhole);
    Result<TableSample> sample = scanPlace(location, guess.dialect, progress);
    if (sample) sample->shape = guess.shape;
    if (sample && encoding.assumed) {
        sample->notices.prepend(
            Words::tr("The file does not say how its letters are written; it is read as %1. "
                      "Check that accented letters are right.")
                .arg(encoding.name));
    }
    return sample;
}

SurveyShape shapeOfText(const QString& path, const Dialect& dialect) {
    const Result<QByteArray> head = firstBytes(path, sampledBytes);
    return head ? shapeUnder(dialect, *head, head->size() < sampledBytes) : SurveyShape();
}

/// One sheet: the one that is named, or the usual one, and then the others are said.
Result<TableSample> sampleWorkbook(const SourceLocation& location, const std::optional<Dialect>& dialect,
                                   const Progress& progress) {
    const Result<std::shared_ptr<Workbook>> book = Workbook::open(location.path);
    if (!book) return fail(book.error());
    const Result<QStringList> sheets = (*book)->sheets();
    if (!sheets) return fail(sheets.error());
    SourceLocation chosen = location;
    if (chosen.query.isEmpty()) {
        const Result<QString> usual = (*book)->usualSheet();
        if (!usual) return fail(usual.error());
        chosen.query = *usual;
    }
    const Result<std::vector<Row>> records = (*book)->firstRows(chosen.query, 100);
    if (!records) return fail(records.error());
    Dialect used = dialect.value_or(Dialect());
    SurveyShape shape = recogniseShape(*records, QChar());
    if (dialect) {
        shape = shapeUnder(*dialect, *records, QChar());
    } else {
        used.headerRows = shape.headerRows;
        used.skippedRows = shape.skippedRows;
        used.titles = shape.titles;
    }
    Result<TableSample> sample = scan((*book)->rows(chosen.query, used), chosen, used, progress);
    if (!sample) return sample;
    sample->shape = shape;
    sample->sheets = *sheets;
    if (location.query.isEmpty() && sheets->size() > 1) {
        sample->notices += Words::tr("The workbook has several sheets (%1); “%2” is read.")
                               .arg(sheets->join(QStringLiteral(", ")), chosen.query);
    }
    return sample;
}

Result<TableSample> sampleStatistics(const SourceLocation& location, const std::optional<Dialect>& dialect,
                                     const Progress& progress) {
    Result<TableSample> sample = scanPlace(location, dialect.value_or(Dialect()), progress);
    if (!sample) return sample;
    sample->shape.key = QStringLiteral("spss");
    sample->shape.sentence =
        Words::tr("This is an SPSS file: the labels of its variables are the titles, the labels "
                  "of their values the answers; its missing values are left out.");
    return sample;
}

} // namespace

Result<TableSample> sampleFile(const QString& path) {
    return sampleFile(SourceLocation{model::SourceKind::File, path, {}}, std::nullopt);
}

Result<TableSample> sampleFile(const QString& path, const Dialect& dialect) {
    return sampleFile(SourceLocation{model::SourceKind::File, path, {}}, dialect);
}

Result<TableSample> sampleFile(const SourceLocation& location, const std::optional<Dialect>& dialect) {
    return sampleFile(location, dialect, NoProgress());
}

Result<TableSample> sampleFile(const SourceLocation& location, const std::optional<Dialect>& dialect,
                               const Progress& progress) {
    const Result<FileKind> kind = fileKindOf(location.path);
    if (!kind) return fail(kind.error());
    Result<TableSample> sample = hasSheets(*kind)          ? sampleWorkbook(location, dialect, progress)
                                 : *kind == FileKind::Spss ? sampleStatistics(location, dialect, progress)
                                 : !dialect                ? sampleText(location, progress)
                                                           : scanPlace(location, *dialect, progress);
    if (!sample) return sample;
    sample->kind = *kind;
    if (*kind == FileKind::Text && dialect) sample->shape = shapeOfText(location.path, *dialect);
    return sample;
}

Result<TableSample> sampleDatabase(const QString& path, const QString& tableOrQuery) {
    return scanPlace({model::SourceKind::Sqlite, path, tableOrQuery}, {}, NoProgress());
}

Result<TableSample> sampleRows(RowReader& rows, const SourceLocation& location) {
    Result<TableSample> sample = scanRows(rows, NoProgress());
    if (sample) sample->location = location;
    return sample;
}

Result<TableSample> sampleOf(const SourceLocation& location) {
    return location.kind.is(model::SourceKind::Sqlite) ? sampleDatabase(location.path, location.query)
                                                       : sampleFile(location, std::nullopt);
}

Result<std::unique_ptr<RowReader>> openRows(const SourceLocation& location, const Dialect& dialect) {
    if (location.kind.is(model::SourceKind::Sqlite)) return openSqlite(location.path, location.query);
    return openFileRows(location.path, location.query, dialect);
}

} // namespace chwila::feedback
