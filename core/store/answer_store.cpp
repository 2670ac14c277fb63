#include "core/store/answer_store.h"

#include "core/store/answer_rows.h"

#include <QCoreApplication>

namespace chwila::store {

namespace {

constexpr int removedAtATime = 5000;

// Runs `text`, which removes at most some rows, until it finds none.
Result<void> removeAll(Connection& connection, const std::string& text) {
    for (;;) {
        const Result<int> removed = connection.transaction(
            [&](SQLite::Database& database) -> Result<int> { return database.exec(text); });
        if (!removed) return fail(removed.error());
        if (*removed == 0) return {};
    }
}

std::string removalFrom(const std::string& table) {
    return "DELETE FROM " + table + " WHERE id IN (SELECT id FROM " + table
           + " WHERE batch IN (SELECT id FROM batch WHERE complete = 0) LIMIT "
           + std::to_string(removedAtATime) + ")";
}

struct Used {
    std::vector<bool> customers;
    std::vector<bool> profiles;

    static void mark(std::vector<bool>& set, const SQLite::Column& column) {
        if (column.isNull() || column.getInt64() < 0) return;
        const auto id = static_cast<std::size_t>(column.getInt64());
        if (id < set.size()) set[id] = true;
    }
};

Result<Used> usedNames(Connection& connection) {
    Used used;
    const Result<void> sized = connection.run([&](SQLite::Database& database) -> Result<void> {
        const auto highest = [&](const char* table) {
            const int64_t id =
                database.execAndGet("SELECT COALESCE(MAX(id), 0) FROM " + std::string(table)).getInt64();
            // Ids are given one after the other; a file in which they are not is not cleaned.
            return static_cast<std::size_t>(std::clamp<int64_t>(id + 1, 0, int64_t{1} << 28));
        };
        used.customers.resize(highest("customer"));
        used.profiles.resize(highest("profile"));
        return {};
    });
    if (!sized) return fail(sized.error());
    const Result<void> read =
        forEachRow(connection, "answer.customer, answer.profile", "", [&](SQLite::Statement& row) {
            Used::mark(used.customers, row.getColumn(2));
            Used::mark(used.profiles, row.getColumn(3));
            return true;
        });
    if (!read) return fail(read.error());
    return used;
}

Result<void> removeUnused(Connection& connection, const char* table, const std::vector<bool>& used) {
    const std::string text = "DELETE FROM " + std::string(table) + " WHERE id = ?";
    for (std::size_t id = 0; id < used.size();) {
        const Result<void> done = connection.transaction([&](SQLite::Database& database) -> Result<void> {
            SQLite::Statement statement(database, text);
            for (int count = 0; id < used.size() && count < removedAtATime; ++id) {
                if (used[id]) continue;
                statement.reset();
                statement.bind(1, static_cast<int64_t>(id));
                statement.exec();
                ++count;
            }
            return {};
        });
        if (!done) return done;
    }
    return {};
}

feedback::Answer answerOf(SQLite::Statement& row) {
    feedback::Answer answer;
    answer.alias = {row.getColumn(2).getInt64()};
    answer.level = row.getColumn(3).getInt();
    answer.time = timeOf(row.getColumn(4));
    answer.customer = fromUtf8(row.getColumn(5));
    answer.profile = profileFromText(fromUtf8(row.getColumn(6)));
    answer.comment = fromUtf8(row.getColumn(7));
    answer.channel = fromUtf8(row.getColumn(8));
    return answer;
}

constexpr const char* wholeAnswer = "answer.alias, answer.level, answer.time, customer.key, "
                                    "profile.segments, answer.comment, answer.channel";
constexpr const char* joinNames = "LEFT JOIN customer ON customer.id = answer.customer "
                                  "LEFT JOIN profile ON profile.id = answer.profile";

} // namespace

Result<void> AnswerStore::Private::purge() {
    const Result<bool> anything = connection->run([](SQLite::Database& database) -> Result<bool> {
        return database.execAndGet("SELECT COUNT(*) FROM batch WHERE complete = 0").getInt() > 0;
    });
    if (!anything) return fail(anything.error());
    if (!*anything) return {};
    for (const char* table : {"answer", "rejected"}) {
        if (Result<void> done = removeAll(*connection, removalFrom(table)); !done) return done;
    }
    // Keys of customers are personal data: they go with the last answer that refers to them.
    const Result<Used> used = usedNames(*connection);
    if (!used) return fail(used.error());
    if (Result<void> done = removeUnused(*connection, "customer", used->customers); !done) return done;
    if (Result<void> done = removeUnused(*connection, "profile", used->profiles); !done) return done;
    return connection->transaction([](SQLite::Database& database) -> Result<void> {
        database.exec("DELETE FROM batch WHERE complete = 0");
        return {};
    });
}

Result<std::vector<VisibleBatch>> AnswerStore::Private::visible() {
    return connection->run([](SQLite::Database& database) -> Result<std::vector<VisibleBatch>> {
        return visibleBatches(database);
    });
}

AnswerStore::AnswerStore(std::shared_ptr<Connection> connection) : d(std::make_unique<Private>()) {
    d->connection = std::move(connection);
}

AnswerStore::~AnswerStore() = default;

Result<feedback::Batch> AnswerStore::importBatch(const feedback::Batch& header, feedback::AnswerReader& rows,
                                                 Progress& progress) {
    return d->import(header, rows, progress, false);
}

Result<feedback::Batch> AnswerStore::replaceBatches(const feedback::Batch& header,
                                                    feedback::AnswerReader& rows, Progress& progress) {
    return d->import(header, rows, progress, true);
}

Result<void> AnswerStore::removeBatch(qint64 id) {
    if (d->connection->isReadOnly()) return fail(ErrorCode::Locked, d->connection->readOnlyReason());
    const std::lock_guard guard(d->writing);
    const Result<void> hidden = d->connection->transaction([&](SQLite::Database& database) -> Result<void> {
        SQLite::Statement hide(database, "UPDATE batch SET complete = 0 WHERE id = ? AND complete = 1");
        hide.bind(1, int64_t{id});
        if (hide.exec() == 1) return {};
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("store", "This batch is not there any more."));
    });
    if (!hidden) return hidden;
    ++d->generation;
    return d->purge();
}

Result<std::vector<feedback::Batch>> AnswerStore::batches() {
    return d->connection->run([](SQLite::Database& database) -> Result<std::vector<feedback::Batch>> {
        std::vector<feedback::Batch> batches;
        SQLite::Statement row(database, "SELECT id, source, name, imported_at, answers, invalid, duplicates, "
                                        "not_applicable FROM batch WHERE complete = 1 ORDER BY id");
        while (row.executeStep()) {
            feedback::Batch batch;
            batch.id = row.getColumn(0).getInt64();
            batch.source = {row.getColumn(1).getInt64()};
            batch.name = fromUtf8(row.getColumn(2));
            batch.importedAt = timeOf(row.getColumn(3));
            batch.answers = row.getColumn(4).getInt64();
            batch.invalid = row.getColumn(5).getInt64();
            batch.duplicates = row.getColumn(6).getInt64();
            batch.notApplicable = row.getColumn(7).getInt64();
            batches.push_back(batch);
        }
        return batches;
    });
}

Result<std::vector<feedback::Rejected>> AnswerStore::rejected(qint64 batch) {
    return d->connection->run([&](SQLite::Database& database) -> Result<std::vector<feedback::Rejected>> {
        std::vector<feedback::Rejected> rows;
        SQLite::Statement row(database, "SELECT file, line, \"column\", reason, text FROM rejected "
                                        "WHERE batch = ? ORDER BY id");
        row.bind(1, int64_t{batch});
        while (row.executeStep()) {
            rows.push_back(
                {{fromUtf8(row.getColumn(0)), row.getColumn(1).getInt64(), row.getColumn(2).getInt64()},
                 fromUtf8(row.getColumn(3)),
                 fromUtf8(row.getColumn(4))});
        }
        return rows;
    });
}

Result<std::map<model::AliasId, qint64>> AnswerStore::labelCounts() {
    std::map<model::AliasId, qint64> counts;
    const Result<void> read = forEachRow(*d->connection, "answer.alias", "", [&](SQLite::Statement& row) {
        ++counts[{row.getColumn(2).getInt64()}];
        return true;
    });
    if (!read) return fail(read.error());
    return counts;
}

Result<void>
AnswerStore::forEachAnswer(const std::function<bool(qint64 batch, const feedback::Answer&)>& visit,
                           Progress& progress) {
    const auto batches = d->visible();
    if (!batches) return fail(batches.error());
    qint64 total = 0;
    for (const VisibleBatch& batch : *batches)
        total += batch.answers;
    qint64 count = 0;
    bool stopped = false;
    const Result<void> read = forEachRow(*d->connection, wholeAnswer, joinNames, [&](SQLite::Statement& row) {
        if (++count % 1000 == 0) {
            progress.report(static_cast<double>(count) / static_cast<double>(std::max(total, count)), {});
        }
        stopped = progress.cancelled();
        return !stopped && visit(row.getColumn(1).getInt64(), answerOf(row));
    });
    if (stopped) return fail(cancelled());
    return read;
}

quint64 AnswerStore::generation() const {
    return d->generation;
}

Result<void> AnswerStore::forgetIncomplete() {
    const std::lock_guard guard(d->writing);
    return d->purge();
}

Result<void> AnswerStore::check() {
    const auto expected = d->visible();
    if (!expected) return fail(expected.error());
    std::map<qint64, std::pair<qint64, quint64>> found;
    const Result<void> read = forEachRow(*d->connection, wholeAnswer, joinNames, [&](SQLite::Statement& row) {
        auto& [count, digest] = found[row.getColumn(1).getInt64()];
        ++count;
        digest += digestOf(answerOf(row));
        return true;
    });
    if (!read) return read;
    for (const VisibleBatch& batch : *expected) {
        if (found[batch.id] != std::pair(batch.answers, batch.digest)) {
            return fail(damaged(QStringLiteral("batch %1 does not hold what was imported").arg(batch.id)));
        }
    }
    return {};
}

} // namespace chwila::store
