#include "core/store/answer_store.h"

#include "core/feedback/reading/rejected_list.h"
#include "core/store/answer_counts.h"
#include "core/store/batch_rows.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace chwila::store {

namespace {

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
                                    "profile.segments, comment.text, answer_channel.name";
constexpr const char* joinNames = "LEFT JOIN customer ON customer.id = answer.customer "
                                  "LEFT JOIN profile ON profile.id = answer.profile "
                                  "LEFT JOIN comment ON comment.id = answer.id "
                                  "LEFT JOIN answer_channel ON answer_channel.id = answer.channel";
constexpr const char* checkedAnswer = "answer.alias, answer.level, answer.time, answer.customer, "
                                      "answer.profile, answer.channel, comment.text";
constexpr const char* joinComment = "LEFT JOIN comment ON comment.id = answer.id";

struct BatchSum {
    qint64 rows = 0;
    quint64 digest = 0;

    bool operator==(const BatchSum&) const = default;
};

/// Answers of each batch that has any to check, as they were when it was stored.
Result<std::map<qint64, BatchSum>> expectedSums(Connection& connection) {
    return connection.snapshot([](SQLite::Database& database) -> Result<std::map<qint64, BatchSum>> {
        std::map<qint64, BatchSum> sums;
        SQLite::Statement row(database, "SELECT id, rows, digest FROM batch WHERE complete = 1 AND rows > 0");
        while (row.executeStep()) {
            sums[row.getColumn(0).getInt64()] = {row.getColumn(1).getInt64(),
                                                 static_cast<quint64>(row.getColumn(2).getInt64())};
        }
        return sums;
    });
}

/// Customers are found by the digest of their key.
Result<void> checkCustomers(Connection& connection) {
    return connection.run([](SQLite::Database& database) -> Result<void> {
        SQLite::Statement row(database, "SELECT id, source, key FROM customer");
        while (row.executeStep()) {
            const char* key = row.getColumn(2).getText("");
            const quint64 digest = keyDigest({key, static_cast<std::size_t>(row.getColumn(2).getBytes())});
            if (customerId(row.getColumn(1).getInt64(), digest) != row.getColumn(0).getInt64()) {
                return fail(damaged(QStringLiteral("customer %1 has another key than was stored")
                                        .arg(row.getColumn(0).getInt64())));
            }
        }
        return {};
    });
}

/// Each belongs to a batch that says how many of its rows could not be read; there may be more than are kept.
Result<void> checkRejected(Connection& connection) {
    return connection.run([](SQLite::Database& database) -> Result<void> {
        SQLite::Statement row(
            database, "SELECT rejected.batch FROM rejected LEFT JOIN batch ON batch.id = rejected.batch "
                      "GROUP BY rejected.batch HAVING batch.id IS NULL OR "
                      "(batch.complete = 1 AND count(*) > batch.invalid) LIMIT 1");
        if (!row.executeStep()) return {};
        return fail(damaged(
            QStringLiteral("rows that could not be read, of batch %1").arg(row.getColumn(0).getInt64())));
    });
}

Result<void> checkIndexOfWords(Connection& connection) {
    if (connection.isReadOnly()) return {}; // the check is a command that counts as writing
    return connection.run([](SQLite::Database& database) -> Result<void> {
        database.exec("INSERT INTO comment_word (comment_word) VALUES ('integrity-check')");
        return {};
    });
}

} // namespace

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
                                                 Progress& progress, const model::Project* planned,
                                                 feedback::OutcomeReader* outcomes) {
    return d->import(header, {&rows, nullptr, planned, outcomes}, progress, false);
}

Result<feedback::Batch> AnswerStore::replaceBatches(const feedback::Batch& header,
                                                    feedback::AnswerReader& rows, Progress& progress,
                                                    const model::Project* planned,
                                                    feedback::OutcomeReader* outcomes) {
    return d->import(header, {&rows, nullptr, planned, outcomes}, progress, true);
}

Result<feedback::Batch> AnswerStore::importCounts(const feedback::Batch& header,
                                                  feedback::CountReader& counts,
                                                  feedback::AnswerReader* words, Progress& progress,
                                                  feedback::OutcomeReader* outcomes) {
    return d->import(header, {words, &counts, nullptr, outcomes}, progress, false);
}

Result<feedback::Batch> AnswerStore::replaceWithCounts(const feedback::Batch& header,
                                                       feedback::CountReader& counts,
                                                       feedback::AnswerReader* words, Progress& progress,
                                                       feedback::OutcomeReader* outcomes) {
    return d->import(header, {words, &counts, nullptr, outcomes}, progress, true);
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
        SQLite::Statement row(database, std::string("SELECT ") + batchSelection + batchOriginSelection
                                            + " FROM batch WHERE complete = 1 ORDER BY id");
        while (row.executeStep())
            batches.push_back(batchWithOriginFrom(row));
        return batches;
    });
}

Result<std::vector<feedback::Batch>> AnswerStore::batches(const model::Project& project) {
    Result<std::vector<feedback::Batch>> all = batches();
    if (all) std::erase_if(*all, [&](const feedback::Batch& batch) { return !project.find(batch.source); });
    return all;
}

Result<std::vector<feedback::Rejected>> AnswerStore::rejected(qint64 batch, qint64 most) {
    return d->connection->run([&](SQLite::Database& database) -> Result<std::vector<feedback::Rejected>> {
        std::vector<feedback::Rejected> rows;
        SQLite::Statement row(database, "SELECT file, line, \"column\", reason, text, cells FROM rejected "
                                        "WHERE batch = ? ORDER BY id LIMIT ?");
        row.bind(1, int64_t{batch});
        row.bind(2, int64_t{most});
        while (row.executeStep()) {
            rows.push_back(
                {{fromUtf8(row.getColumn(0)), row.getColumn(1).getInt64(), row.getColumn(2).getInt64()},
                 fromUtf8(row.getColumn(3)),
                 fromUtf8(row.getColumn(4)),
                 feedback::cellsFromText(fromUtf8(row.getColumn(5)))});
        }
        return rows;
    });
}

Result<std::map<model::AliasId, qint64>> AnswerStore::labelCounts() {
    const auto parts = d->connection->snapshot(
        [](SQLite::Database& database) -> Result<std::vector<PackedCounts>> { return readCounts(database); });
    if (!parts) return fail(parts.error());
    std::map<model::AliasId, qint64> counts;
    for (const PackedCounts& part : *parts) {
        const auto cells = feedback::unpacked(part.counts);
        if (!cells) return fail(damaged(QStringLiteral("counts of batch %1").arg(part.batch)));
        for (const feedback::CountTable::Cell& cell : *cells)
            counts[{part.alias}] += cell.count;
    }
    return counts;
}

namespace {

using AnswerVisit = std::function<bool(qint64 batch, const feedback::Answer&)>;

Result<void> visitRows(AnswerStore::Private& store, Rows rows, const AnswerVisit& visit, Progress& progress) {
    const auto batches = store.visible();
    if (!batches) return fail(batches.error());
    qint64 total = 0;
    for (const VisibleBatch& batch : *batches)
        total += batch.answers;
    qint64 count = 0;
    bool stopped = false;
    const auto next = [&](SQLite::Statement& row) {
        if (++count % 1000 == 0) {
            progress.report(static_cast<double>(count) / static_cast<double>(std::max(total, count)), {});
        }
        stopped = progress.cancelled();
        return !stopped && visit(row.getColumn(1).getInt64(), answerOf(row));
    };
    const Result<void> read = forEachRow(*store.connection, wholeAnswer, joinNames, next, rows);
    if (stopped) return fail(cancelled());
    return read;
}

} // namespace

Result<void> AnswerStore::forEachAnswer(const AnswerVisit& visit, Progress& progress) {
    return visitRows(*d, Rows::Answers, visit, progress);
}

Result<void> AnswerStore::forEachCountedWord(const AnswerVisit& visit, Progress& progress) {
    return visitRows(*d, Rows::Words, visit, progress);
}

Result<void>
AnswerStore::forEachCount(const std::function<bool(qint64 batch, const feedback::CountRow&)>& visit) {
    std::set<qint64> counted;
    std::map<qint64, feedback::Profile> profiles;
    const auto parts =
        d->connection->snapshot([&](SQLite::Database& database) -> Result<std::vector<PackedCounts>> {
            for (const VisibleBatch& batch : visibleBatches(database)) {
                if (batch.counted) counted.insert(batch.id);
            }
            if (counted.empty()) return std::vector<PackedCounts>();
            SQLite::Statement row(database, "SELECT id, segments FROM profile");
            while (row.executeStep())
                profiles[row.getColumn(0).getInt64()] = profileFromText(fromUtf8(row.getColumn(1)));
            return readCounts(database);
        });
    if (!parts) return fail(parts.error());
    for (const PackedCounts& part : *parts) {
        if (!counted.contains(part.batch)) continue;
        const auto cells = feedback::unpacked(part.counts);
        if (!cells) return fail(damaged(QStringLiteral("counts of batch %1").arg(part.batch)));
        for (const feedback::CountTable::Cell& cell : *cells) {
            const qint64 day = cell.day();
            const QDate date = day == feedback::CountTable::undated ? QDate() : QDate::fromJulianDay(day);
            if (!visit(part.batch, {{part.alias}, profiles[part.profile], date, cell.level(), cell.count}))
                return {};
        }
    }
    return {};
}

quint64 AnswerStore::generation() const {
    return d->generation;
}

Result<void> AnswerStore::forgetIncomplete() {
    const std::lock_guard guard(d->writing);
    return d->purge();
}

Result<void> AnswerStore::check() {
    const auto expected = expectedSums(*d->connection);
    if (!expected) return fail(expected.error());
    std::unordered_map<qint64, quint64> profiles;
    std::unordered_map<qint64, quint64> channels;
    const Result<void> named = d->connection->snapshot([&](SQLite::Database& database) -> Result<void> {
        profiles = digestsOfNames(database, "SELECT id, segments FROM profile");
        channels = digestsOfNames(database, "SELECT id, name FROM answer_channel");
        return {};
    });
    if (!named) return named;
    std::map<qint64, BatchSum> found;
    const auto add = [&](SQLite::Statement& row) {
        RowFacts facts = factsOf(row, 2);
        facts.profile = profiles[row.getColumn(6).getInt64()];
        facts.channel = channels[row.getColumn(7).getInt64()];
        BatchSum& sum = found[row.getColumn(1).getInt64()];
        ++sum.rows;
        sum.digest += digestOf(facts);
        return true;
    };
    for (const Rows rows : {Rows::Answers, Rows::Words}) {
        if (Result<void> read = forEachRow(*d->connection, checkedAnswer, joinComment, add, rows); !read)
            return read;
    }
    for (const auto& [id, sum] : *expected) {
        if (found[id] != sum) {
            return fail(damaged(QStringLiteral("batch %1 does not hold what was imported").arg(id)));
        }
    }
    if (Result<void> counts = checkCounts(*d->connection); !counts) return counts;
    if (Result<void> customers = checkCustomers(*d->connection); !customers) return customers;
    if (Result<void> rejected = checkRejected(*d->connection); !rejected) return rejected;
    return checkIndexOfWords(*d->connection);
}

} // namespace chwila::store
