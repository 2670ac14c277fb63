#include "core/feedback/table_sample.h"

#include "core/feedback/delimited_reader.h"
#include "core/feedback/dialect_guess.h"
#include "core/feedback/sqlite_reader.h"
#include "core/feedback/text_decoder.h"
#include "core/feedback/words.h"

#include <QFile>
#include <QHash>

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace chwila::feedback {

namespace {

constexpr qint64 encodingBytes = qint64{16} << 20;
constexpr qint64 dialectBytes = qint64{1} << 18;
constexpr qint64 mostScanned = 20000;
constexpr qint64 mostScannedUnits = qint64{32} << 20;
constexpr std::size_t mostRows = 200;
constexpr std::size_t mostValues = 1000;
constexpr qsizetype longestValue = 200;

/// Files people mistake for tables, by their first bytes.
Result<void> refuseForeignFormats(const QByteArray& head, const QString& path) {
    struct Format {
        QByteArray bytes;
        const char* sentence;
    };
    static const std::array<Format, 6> formats{{
        {"SQLite format 3",
         QT_TRANSLATE_NOOP("feedback", "The file is a SQLite database. Attach it as a database instead.")},
        {"PK\x03\x04", QT_TRANSLATE_NOOP("feedback", "The file is a workbook or an archive, not a table of "
                                                     "text. Save the sheet as CSV and import that.")},
        {"\xD0\xCF\x11\xE0",
         QT_TRANSLATE_NOOP("feedback", "The file is an old workbook, not a table of text. "
                                       "Save the sheet as CSV and import that.")},
        {"%PDF",
         QT_TRANSLATE_NOOP("feedback", "The file is a PDF, not a table of text. Ask for the data as CSV.")},
        {"\x1F\x8B", QT_TRANSLATE_NOOP("feedback", "The file is compressed. Unpack it first.")},
        {"\x89PNG", QT_TRANSLATE_NOOP("feedback", "The file is a picture, not a table of text.")},
    }};
    for (const Format& format : formats) {
        if (head.startsWith(format.bytes)) {
            return fail(ErrorCode::Invalid, Words::tr(format.sentence), {}, {path, 0, 0});
        }
    }
    return {};
}

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

Result<TableSample> scanRows(RowReader& reader) {
    TableSample sample;
    Collector collector(reader.columns());
    qint64 units = 0;
    Row row;
    while (sample.scanned < mostScanned && units < mostScannedUnits) {
        const Result<bool> more = reader.next(row);
        if (!more) return fail(more.error());
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
    if (const QString damage = damageNotice(reader.damagedLetters()); !damage.isEmpty()) {
        sample.notices += damage;
    }
    return sample;
}

Result<TableSample> scan(const SourceLocation& location, const Dialect& dialect) {
    const Result<std::unique_ptr<RowReader>> reader = openRows(location, dialect);
    if (!reader) return fail(reader.error());
    Result<TableSample> sample = scanRows(**reader);
    if (!sample) return sample;
    sample->location = location;
    sample->dialect = dialect;
    return sample;
}

SourceLocation fileAt(const QString& path) {
    return {model::SourceKind::File, path, {}};
}

} // namespace

Result<TableSample> sampleFile(const QString& path) {
    const Result<std::unique_ptr<TextSource>> readable = openTextFile(path, QStringLiteral("UTF-8"));
    if (!readable) return fail(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, Words::tr("The file cannot be opened. Check that you may read it."),
                    file.errorString(), {path, 0, 0});
    }
    const QByteArray head = file.read(encodingBytes);
    if (const Result<void> sound = refuseForeignFormats(head, path); !sound) return fail(sound.error());
    const EncodingGuess encoding = guessEncoding(head, file.atEnd());
    if (looksBinary(head, encoding.name)) {
        return fail(
            ErrorCode::Invalid,
            Words::tr("The file is not a table of text. Choose a CSV or TSV file, or attach a database."), {},
            {path, 0, 0});
    }
    const DialectGuess guess = guessDialect(head, encoding.name, file.atEnd());
    Result<TableSample> sample = scan(fileAt(path), guess.dialect);
    if (sample) sample->shape = guess.shape;
    if (sample && encoding.assumed) {
        sample->notices.prepend(
            Words::tr("The file does not say how its letters are written; it is read as %1. "
                      "Check the letters below.")
                .arg(encoding.name));
    }
    return sample;
}

Result<TableSample> sampleFile(const QString& path, const Dialect& dialect) {
    Result<TableSample> sample = scan(fileAt(path), dialect);
    QFile file(path);
    if (sample && file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.read(dialectBytes);
        sample->shape = shapeUnder(dialect, head, file.atEnd());
    }
    return sample;
}

Result<TableSample> sampleFile(const SourceLocation& location, const std::optional<Dialect>& dialect) {
    return dialect ? sampleFile(location.path, *dialect) : sampleFile(location.path);
}

Result<TableSample> sampleDatabase(const QString& path, const QString& tableOrQuery) {
    return scan({model::SourceKind::Sqlite, path, tableOrQuery}, {});
}

Result<TableSample> sampleRows(RowReader& rows, const SourceLocation& location) {
    Result<TableSample> sample = scanRows(rows);
    if (sample) sample->location = location;
    return sample;
}

Result<TableSample> sampleOf(const SourceLocation& location) {
    return location.kind.is(model::SourceKind::Sqlite) ? sampleDatabase(location.path, location.query)
                                                       : sampleFile(location.path);
}

Result<std::unique_ptr<RowReader>> openRows(const SourceLocation& location, const Dialect& dialect) {
    if (location.kind.is(model::SourceKind::Sqlite)) return openSqlite(location.path, location.query);
    Result<std::unique_ptr<TextSource>> text = openTextFile(location.path, dialect.encoding);
    if (!text) return fail(text.error());
    Result<std::unique_ptr<DelimitedReader>> reader =
        DelimitedReader::open(*std::move(text), dialect, location.path);
    if (!reader) return fail(reader.error());
    return *std::move(reader);
}

} // namespace chwila::feedback
