// Answers as rows and counts. Internal to core/store: what imports, the cube, lists of words and exports
// share.
#pragma once

#include "core/store/answer_store.h"
#include "core/store/connection.h"

#include <atomic>
#include <unordered_map>

namespace chwila::store {

inline constexpr int highestLevel = feedback::CountTable::highestLevel; ///< a scale has at most 1,001 levels
inline constexpr int rowsAtATime = 10000; ///< the connection is let go after so many

/// A batch that counts, and by its digest which answers it holds.
struct VisibleBatch {
    qint64 id = 0;
    qint64 source = 0;
    qint64 answers = 0;
    quint64 digest = 0;
    bool counted = false; ///< its figures were counted elsewhere; its rows are only words

    bool operator==(const VisibleBatch&) const = default;
};

struct AnswerStore::Private {
    struct CubeKey {
        std::vector<VisibleBatch> batches;
        std::vector<model::Alias> aliases;
        int repeatDays = 0;
        std::shared_ptr<const feedback::AnnouncedCounts> announced;

        bool operator==(const CubeKey&) const = default;
    };

    /// What one import brings: rows, or counts and perhaps rows with words.
    struct Supply {
        feedback::AnswerReader* rows = nullptr;
        feedback::CountReader* counts = nullptr;
        const model::Project* planned = nullptr; ///< with labels the file does not know yet
        feedback::OutcomeReader* outcomes = nullptr;
    };
    Result<feedback::Batch> import(const feedback::Batch& header, const Supply& supply, Progress& progress,
                                   bool replace);
    /// Removes batches that are incomplete, and customers, profiles and channels nobody refers to any more.
    Result<void> purge();
    Result<std::vector<VisibleBatch>> visible();

    std::shared_ptr<Connection> connection;
    std::mutex writing; // one import or removal at a time
    std::atomic<quint64> generation{0};
    std::mutex cubeMutex;
    CubeKey cubeKey;
    std::shared_ptr<const feedback::ResponseCube> cube;
    std::shared_ptr<const feedback::AnnouncedCounts> announced; // guarded by cubeMutex, too
    std::mutex secretMutex;
    QByteArray secret; // empty: not asked for yet
};

/// Writes what is known of customers for a batch that is not complete yet, with which it becomes visible.
Result<void> writeOutcomes(Connection& connection, qint64 batch, feedback::OutcomeReader& outcomes,
                           Progress& progress);

std::vector<VisibleBatch> visibleBatches(SQLite::Database& database);

QString profileToText(const feedback::Profile& profile);
feedback::Profile profileFromText(const QString& text);

/// The customer's id: a digest of the source and the key's digest.
qint64 customerId(qint64 source, quint64 keyDigest);
quint64 keyDigest(std::string_view key); ///< as AnswerBlock::Entry::customerDigest; 0 for an empty key

/// An answer as the checksum of its batch counts it; sums of these do not depend on the order.
struct RowFacts {
    qint64 alias = 0;
    qint64 level = 0;
    std::optional<qint64> time;
    qint64 customer = 0; ///< 0 = not known
    quint64 profile = 0; ///< textDigest() of profileToText()
    quint64 channel = 0; ///< textDigest(), 0 for none
    quint64 comment = 0; ///< likewise
};
quint64 digestOf(const RowFacts& row);
/// Of a row with alias, level, time, customer, profile, channel and the comment's text from column `first`
/// on; profile and channel, which stand there as ids, are left to the caller.
RowFacts factsOf(SQLite::Statement& row, int first);
/// Texts' digests by id, of the tables profile and answer_channel.
std::unordered_map<qint64, quint64> digestsOfNames(SQLite::Database& database, const char* select);
qint64 dayOf(qint64 milliseconds); ///< Julian day in UTC

QDateTime timeOf(const SQLite::Column& column); ///< invalid for NULL
void bindTime(SQLite::Statement& statement, int index, const QDateTime& time);

Error offTheScale(qint64 level); ///< of an answer
Error changedMeanwhile();
Error cancelled();

/// Answers that are rows, or the words that belong to counted ones.
enum class Rows : std::uint8_t { Answers, Words };

/// Calls `visit(statement)` for each answer of complete batches, in the order of rows; column 0 is its
/// id, column 1 its batch, `columns` ("answer.level, answer.time") follow. `joins` may join by key.
/// The connection is let go between pieces. `visit` returns false to stop. Conflict where batches came
/// or went meanwhile: what was visited then belongs to no state of the file.
template <class Visit>
Result<void> forEachRow(Connection& connection, const std::string& columns, const std::string& joins,
                        Visit&& visit, Rows rows = Rows::Answers) {
    const auto read = [](SQLite::Database& database) -> Result<std::vector<VisibleBatch>> {
        return visibleBatches(database);
    };
    const auto before = connection.run(read);
    if (!before) return fail(before.error());
    const std::string text =
        "SELECT answer.id, answer.batch, " + columns + " FROM answer NOT INDEXED " + joins
        + " WHERE answer.id > ? AND answer.batch IN "
          "(SELECT id FROM batch WHERE complete = 1 AND counted = "
        + (rows == Rows::Words ? "1" : "0") + ") ORDER BY answer.id LIMIT " + std::to_string(rowsAtATime);
    int64_t last = std::numeric_limits<int64_t>::min();
    bool more = true;
    while (more) {
        const Result<int> piece = connection.run([&](SQLite::Database& database) -> Result<int> {
            SQLite::Statement statement(database, text);
            statement.bind(1, last);
            int count = 0;
            while (statement.executeStep()) {
                last = statement.getColumn(0).getInt64();
                ++count;
                if (!visit(statement)) return 0;
            }
            return count;
        });
        if (!piece) return fail(piece.error());
        more = *piece == rowsAtATime;
    }
    const auto after = connection.run(read);
    if (!after) return fail(after.error());
    if (*after != *before) return fail(changedMeanwhile());
    return {};
}

} // namespace chwila::store
