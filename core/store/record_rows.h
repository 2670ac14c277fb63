// Records as rows, generated from their fields(). Internal to core/store.
// The digest of a project is the sum of its rows' digests, so a change keeps it up to date in time
// proportional to the change; it finds what SQLite cannot: a byte that was altered inside a value.
#pragma once

#include "core/model/change.h"
#include "core/store/connection.h"

namespace chwila::store {

/// Digest of cells in order; starts from the name of their table.
class RowDigest {
  public:
    explicit RowDigest(const char* table);
    void add(const model::Cell& cell);
    quint64 value() const;

  private:
    void addBytes(const void* data, std::size_t size);
    void addNumber(std::uint64_t value);

    std::uint64_t m_hash;
};

template <class Record>
quint64 digestOf(const Record& record) {
    RowDigest digest(Record::table);
    model::forEachField<Record>([&](const auto& field) { digest.add(model::toCell(record.*field.member)); });
    return digest.value();
}
quint64 digestOf(const model::Project& project);
/// The same of the tables as they stand, whatever version wrote them: every column counts, in its order.
/// Nothing where a value is of no kind that records hold.
std::optional<quint64> digestOfRows(SQLite::Database& database);

void bindCell(SQLite::Statement& statement, int index, const model::Cell& cell);
/// Nothing for a blob.
std::optional<model::Cell> cellOf(const SQLite::Column& column);

/// Reads rows of one record type. Columns the file has not (an older or newer one) keep their default.
template <class Record>
class RecordReader {
  public:
    /// `where` follows the table's name: "WHERE id = ?", "ORDER BY id".
    RecordReader(SQLite::Database& database, const char* where) : m_statement(database, select(where)) {
        for (int i = 0; i < m_statement.getColumnCount(); ++i)
            m_columns.emplace_back(m_statement.getColumnName(i));
    }
    SQLite::Statement& statement() { return m_statement; }
    bool next() { return m_statement.executeStep(); }
    /// The row as a record; nothing, and wrongField() set, where a value does not fit.
    std::optional<Record> record() {
        Record record;
        m_wrongField = nullptr;
        model::forEachField<Record>([&](const auto& field) {
            const auto at = std::ranges::find(m_columns, std::string_view(field.name));
            if (at == m_columns.end() || m_wrongField) return;
            const auto cell = cellOf(m_statement.getColumn(static_cast<int>(at - m_columns.begin())));
            if (!cell || !model::fromCell(*cell, record.*field.member)) m_wrongField = field.name;
        });
        if (m_wrongField || !record.id.isValid()) return std::nullopt;
        return record;
    }
    const char* wrongField() const { return m_wrongField ? m_wrongField : "id"; }

  private:
    static std::string select(const char* where) {
        // By append: GCC 12 takes the sum of a literal and a string for a write out of bounds when it
        // optimises.
        std::string text = "SELECT * FROM \"";
        text.append(Record::table).append("\" ").append(where);
        return text;
    }

    SQLite::Statement m_statement;
    std::vector<std::string> m_columns;
    const char* m_wrongField = nullptr;
};

template <class Record>
Error wrongRow(const RecordReader<Record>& reader) {
    return damaged(QStringLiteral("%1.%2 holds a value that does not belong there")
                       .arg(QLatin1String(Record::table), QLatin1String(reader.wrongField())));
}

/// All records and their digest; Damaged at the first that cannot be read.
Result<model::Project> readRecords(SQLite::Database& database);

/// Writes the rows of a change; `digest` is brought up to date. Conflict where a row is not as the
/// change's before says; the transaction must then be rolled back.
Result<void> writeRecords(SQLite::Database& database, const model::Change& change, quint64& digest);

} // namespace chwila::store
