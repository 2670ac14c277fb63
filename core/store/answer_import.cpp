// Imports: rows are read without the connection, and written in short transactions.
#include "core/store/answer_rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace chwila::store {

namespace {

constexpr int itemsAtATime = 2000;
constexpr qint64 rejectedKept = 10000;
constexpr std::size_t namesRemembered = 200000;

// Ids of customers or profiles by their text; the file is the truth, the hash only saves asking.
class NameTable {
  public:
    NameTable(std::string insert, std::string select)
        : m_insert(std::move(insert)), m_select(std::move(select)) {}

    int64_t idOf(SQLite::Database& database, const QString& name) {
        const std::string key = utf8(name);
        if (const auto known = m_ids.find(key); known != m_ids.end()) return known->second;
        if (m_ids.size() >= namesRemembered) m_ids.clear();
        SQLite::Statement insert(database, m_insert);
        insert.bind(1, key);
        insert.exec();
        SQLite::Statement select(database, m_select);
        select.bind(1, key);
        select.executeStep();
        return m_ids.emplace(key, select.getColumn(0).getInt64()).first->second;
    }

  private:
    std::string m_insert;
    std::string m_select;
    std::unordered_map<std::string, int64_t> m_ids;
};

class BatchWriter {
  public:
    BatchWriter(Connection& connection, const feedback::Batch& header)
        : m_connection(connection),
          m_batch(header),
          m_customers("INSERT INTO customer (source, key) VALUES (" + std::to_string(header.source.value)
                          + ", ?) ON CONFLICT DO NOTHING",
                      "SELECT id FROM customer WHERE source = " + std::to_string(header.source.value)
                          + " AND key = ?"),
          m_profiles("INSERT INTO profile (segments) VALUES (?) ON CONFLICT DO NOTHING",
                     "SELECT id FROM profile WHERE segments = ?") {
        m_batch.answers = 0;
        m_batch.invalid = 0;
        if (!m_batch.importedAt.isValid()) m_batch.importedAt = QDateTime::currentDateTimeUtc();
    }

    Result<void> begin() {
        return m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
            SQLite::Statement insert(database,
                                     "INSERT INTO batch (source, name, imported_at, answers, invalid, "
                                     "duplicates, not_applicable, digest, complete) "
                                     "VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0)");
            insert.bind(1, int64_t{m_batch.source.value});
            insert.bind(2, utf8(m_batch.name));
            bindTime(insert, 3, m_batch.importedAt);
            insert.exec();
            m_batch.id = database.getLastInsertRowid();
            return {};
        });
    }

    Result<void> write(const std::vector<feedback::AnswerReader::Item>& items) {
        return m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
            SQLite::Statement answers(database, "INSERT INTO answer (batch, alias, level, time, customer, "
                                                "profile, comment, channel) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            for (const feedback::AnswerReader::Item& item : items) {
                if (const auto* answer = std::get_if<feedback::Answer>(&item)) {
                    if (Result<void> added = add(database, answers, *answer); !added) return added;
                } else {
                    add(database, std::get<feedback::Rejected>(item));
                }
            }
            return {};
        });
    }

    Result<feedback::Batch> complete(const feedback::AnswerReader::Counts& counts, bool replace) {
        m_batch.duplicates += counts.duplicates;
        m_batch.notApplicable += counts.notApplicable;
        const Result<void> done = m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
            SQLite::Statement update(database, "UPDATE batch SET answers = ?, invalid = ?, duplicates = ?, "
                                               "not_applicable = ?, digest = ?, complete = 1 WHERE id = ?");
            update.bind(1, int64_t{m_batch.answers});
            update.bind(2, int64_t{m_batch.invalid});
            update.bind(3, int64_t{m_batch.duplicates});
            update.bind(4, int64_t{m_batch.notApplicable});
            update.bind(5, static_cast<int64_t>(m_digest));
            update.bind(6, int64_t{m_batch.id});
            update.exec();
            if (replace) {
                SQLite::Statement hide(database,
                                       "UPDATE batch SET complete = 0 WHERE source = ? AND id <> ?");
                hide.bind(1, int64_t{m_batch.source.value});
                hide.bind(2, int64_t{m_batch.id});
                hide.exec();
            }
            return {};
        });
        if (!done) return fail(done.error());
        return m_batch;
    }

    qint64 answers() const { return m_batch.answers; }

  private:
    Result<void> add(SQLite::Database& database, SQLite::Statement& statement,
                     const feedback::Answer& answer) {
        if (!answer.alias.isValid() || answer.level < 0 || answer.level > highestLevel) {
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate(
                            "store", "An answer lies off its scale. Check the scale of its column."),
                        QString::number(answer.level));
        }
        statement.reset();
        statement.bind(1, int64_t{m_batch.id});
        statement.bind(2, int64_t{answer.alias.value});
        statement.bind(3, int32_t{answer.level});
        bindTime(statement, 4, answer.time);
        if (answer.customer.isEmpty()) {
            statement.bind(5);
        } else {
            statement.bind(5, m_customers.idOf(database, answer.customer));
        }
        statement.bind(6, m_profiles.idOf(database, profileToText(answer.profile)));
        bindText(statement, 7, answer.comment);
        bindText(statement, 8, answer.channel);
        statement.exec();
        ++m_batch.answers;
        m_digest += digestOf(answer);
        return {};
    }

    void add(SQLite::Database& database, const feedback::Rejected& rejected) {
        if (++m_batch.invalid > rejectedKept) return;
        SQLite::Statement statement(database, "INSERT INTO rejected (batch, file, line, \"column\", reason, "
                                              "text) VALUES (?, ?, ?, ?, ?, ?)");
        statement.bind(1, int64_t{m_batch.id});
        statement.bind(2, utf8(rejected.position.file));
        statement.bind(3, int64_t{rejected.position.line});
        statement.bind(4, int64_t{rejected.position.column});
        statement.bind(5, utf8(rejected.reason));
        statement.bind(6, utf8(rejected.text));
        statement.exec();
    }

    static void bindText(SQLite::Statement& statement, int index, const QString& text) {
        if (text.isEmpty()) {
            statement.bind(index);
        } else {
            statement.bind(index, utf8(text));
        }
    }

    Connection& m_connection;
    feedback::Batch m_batch;
    quint64 m_digest = 0;
    NameTable m_customers;
    NameTable m_profiles;
};

// The next piece of the source; false at its end.
Result<bool> readPiece(feedback::AnswerReader& rows, std::vector<feedback::AnswerReader::Item>& items,
                       Progress& progress) {
    items.clear();
    while (items.size() < itemsAtATime) {
        if (progress.cancelled()) return fail(cancelled());
        Result<std::optional<feedback::AnswerReader::Item>> item = rows.next();
        if (!item) return fail(item.error());
        if (!*item) return false;
        items.push_back(**std::move(item));
    }
    return true;
}

Result<feedback::Batch> writeAll(BatchWriter& writer, feedback::AnswerReader& rows, Progress& progress,
                                 bool replace) {
    std::vector<feedback::AnswerReader::Item> items;
    for (bool more = true; more;) {
        const Result<bool> piece = readPiece(rows, items, progress);
        if (!piece) return fail(piece.error());
        more = *piece;
        if (Result<void> written = writer.write(items); !written) return fail(written.error());
        progress.report(rows.fraction(), QCoreApplication::translate("store", "%n answers stored", nullptr,
                                                                     pluralCount(writer.answers())));
    }
    if (progress.cancelled()) return fail(cancelled());
    return writer.complete(rows.counts(), replace);
}

} // namespace

Result<feedback::Batch> AnswerStore::Private::import(const feedback::Batch& header,
                                                     feedback::AnswerReader& rows, Progress& progress,
                                                     bool replace) {
    if (connection->isReadOnly()) return fail(ErrorCode::Locked, connection->readOnlyReason());
    const std::lock_guard guard(writing);
    BatchWriter writer(*connection, header);
    if (Result<void> begun = writer.begin(); !begun) return fail(begun.error());
    Result<feedback::Batch> batch = writeAll(writer, rows, progress, replace);
    if (batch) ++generation;
    // Of a failed import the first error counts; what this cannot remove goes at the next opening.
    if (!batch || replace) purge();
    return batch;
}

} // namespace chwila::store
