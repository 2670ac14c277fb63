#include "core/store/record_rows.h"

#include "core/base/random.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sqlite3.h>

#include <bit>
#include <cstring>

namespace chwila::store {

namespace {

Error conflict(const char* table, qint64 id) {
    return {ErrorCode::Conflict,
            QCoreApplication::translate("store",
                                        "The project file holds something else than this edit starts from. "
                                        "Open the project again."),
            QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(id),
            {}};
}

template <class Record>
std::string quotedColumns(const char* after) {
    std::string text;
    model::forEachField<Record>([&](const auto& field) {
        if (!text.empty()) text += ", ";
        text += "\"" + std::string(field.name) + "\"" + after;
    });
    return text;
}

template <class Record>
class RecordWriter {
  public:
    explicit RecordWriter(SQLite::Database& database)
        : m_present(database, "WHERE \"id\" = ?"),
          m_insert(database, insertText()),
          m_update(database, updateText()),
          m_remove(database, removeText()) {}

    Result<void> write(const model::RecordChange<Record>& row, quint64& digest) {
        const qint64 id = row.id().value;
        if (Result<bool> fits = isAsBefore(row); !fits) {
            return fail(fits.error());
        } else if (!*fits) {
            return fail(conflict(Record::table, id));
        }
        if (row.before) digest -= digestOf(*row.before);
        if (row.after) digest += digestOf(*row.after);
        if (!row.after) {
            run(m_remove, [&] { m_remove.bind(1, int64_t{id}); });
        } else if (row.before) {
            run(m_update, [&] { m_update.bind(bindAll(m_update, *row.after), int64_t{id}); });
        } else {
            run(m_insert, [&] { bindAll(m_insert, *row.after); });
        }
        return {};
    }

  private:
    static std::string insertText() {
        std::string marks;
        model::forEachField<Record>([&](const auto&) { marks += marks.empty() ? "?" : ", ?"; });
        return "INSERT INTO \"" + std::string(Record::table) + "\" (" + quotedColumns<Record>("")
               + ") VALUES (" + marks + ")";
    }
    static std::string updateText() {
        return "UPDATE \"" + std::string(Record::table) + "\" SET " + quotedColumns<Record>(" = ?")
               + " WHERE \"id\" = ?";
    }
    static std::string removeText() {
        return "DELETE FROM \"" + std::string(Record::table) + "\" WHERE \"id\" = ?";
    }

    // Returns the index behind the last one bound.
    static int bindAll(SQLite::Statement& statement, const Record& record) {
        int index = 1;
        model::forEachField<Record>(
            [&](const auto& field) { bindCell(statement, index++, model::toCell(record.*field.member)); });
        return index;
    }
    template <class Bind>
    static void run(SQLite::Statement& statement, Bind&& bind) {
        statement.reset();
        bind();
        statement.exec();
    }

    Result<bool> isAsBefore(const model::RecordChange<Record>& row) {
        m_present.statement().reset();
        m_present.statement().bind(1, int64_t{row.id().value});
        if (!m_present.next()) return !row.before;
        if (!row.before) return false;
        const std::optional<Record> present = m_present.record();
        if (!present) return fail(wrongRow(m_present));
        const bool equal = *present == *row.before;
        m_present.statement().reset();
        return equal;
    }

    RecordReader<Record> m_present;
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
    SQLite::Statement m_remove;
};

} // namespace

RowDigest::RowDigest(const char* table) : m_hash(0) {
    m_hash = seedFrom({});
    addBytes(table, std::strlen(table));
}

void RowDigest::addBytes(const void* data, std::size_t size) {
    m_hash = seedFrom(std::span(static_cast<const std::byte*>(data), size), m_hash);
}

// The same bytes on every machine, because files travel.
void RowDigest::addNumber(std::uint64_t value) {
    const std::uint64_t bytes = qToLittleEndian(value);
    addBytes(&bytes, sizeof bytes);
}

void RowDigest::add(const model::Cell& cell) {
    const auto tag = static_cast<std::uint8_t>(cell.index());
    addBytes(&tag, 1);
    if (const auto* integer = std::get_if<qint64>(&cell)) {
        addNumber(static_cast<std::uint64_t>(*integer));
    } else if (const auto* real = std::get_if<double>(&cell)) {
        addNumber(std::bit_cast<std::uint64_t>(*real == 0 ? 0.0 : *real)); // SQLite drops the sign of zero
    } else if (const auto* text = std::get_if<QString>(&cell)) {
        const QByteArray bytes = text->toUtf8();
        addNumber(static_cast<std::uint64_t>(bytes.size()));
        addBytes(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
}

// Mixed once more, so that sums of digests of similar rows do not cancel (the finish of MurmurHash3).
quint64 RowDigest::value() const {
    std::uint64_t hash = m_hash;
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ULL;
    hash ^= hash >> 33;
    return hash;
}

quint64 digestOf(const model::Project& project) {
    quint64 sum = 0;
    model::forEachRecordType([&]<class Record>() {
        for (const Record& record : project.all<Record>())
            sum += digestOf(record);
    });
    return sum;
}

std::optional<quint64> digestOfRows(SQLite::Database& database) {
    std::optional<quint64> sum = 0;
    model::forEachRecordType([&]<class Record>() {
        if (!database.tableExists(Record::table)) return; // of a later version
        std::string text = "SELECT * FROM \"";
        SQLite::Statement row(database, text.append(Record::table).append("\""));
        while (sum && row.executeStep()) {
            RowDigest digest(Record::table);
            for (int i = 0; sum && i < row.getColumnCount(); ++i) {
                const std::optional<model::Cell> cell = cellOf(row.getColumn(i));
                if (!cell) sum.reset();
                if (cell) digest.add(*cell);
            }
            if (sum) *sum += digest.value();
        }
    });
    return sum;
}

void bindCell(SQLite::Statement& statement, int index, const model::Cell& cell) {
    if (const auto* integer = std::get_if<qint64>(&cell)) {
        statement.bind(index, static_cast<int64_t>(*integer));
    } else if (const auto* real = std::get_if<double>(&cell)) {
        statement.bind(index, *real);
    } else if (const auto* text = std::get_if<QString>(&cell)) {
        statement.bind(index, utf8(*text));
    } else {
        statement.bind(index);
    }
}

std::optional<model::Cell> cellOf(const SQLite::Column& column) {
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return model::Cell(qint64{column.getInt64()});
    case SQLITE_FLOAT:
        return model::Cell(column.getDouble());
    case SQLITE_TEXT:
        return model::Cell(fromUtf8(column));
    case SQLITE_NULL:
        return model::Cell();
    }
    return std::nullopt;
}

Result<model::Project> readRecords(SQLite::Database& database) {
    model::Project project;
    std::optional<Error> error;
    model::forEachRecordType([&]<class Record>() {
        if (error) return;
        RecordReader<Record> reader(database, "ORDER BY \"id\"");
        while (reader.next()) {
            std::optional<Record> record = reader.record();
            if (!record) {
                error = wrongRow(reader);
                return;
            }
            project.put(*std::move(record));
        }
    });
    if (error) return fail(*std::move(error));
    return project;
}

Result<void> writeRecords(SQLite::Database& database, const model::Change& change, quint64& digest) {
    Result<void> result;
    model::forEachRecordType([&]<class Record>() {
        const auto& rows = change.of<Record>();
        if (rows.empty() || !result) return;
        RecordWriter<Record> writer(database);
        for (const model::RecordChange<Record>& row : rows) {
            if (result) result = writer.write(row, digest);
        }
    });
    return result;
}

} // namespace chwila::store
