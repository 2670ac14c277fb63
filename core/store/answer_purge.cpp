// What is left of batches that do not count (any more) goes in short transactions: first the rows, then the
// names nobody refers to, last the batch itself, so that an interrupted removal is taken up again.
#include "core/store/answer_rows.h"
#include "core/store/comment_words.h"
#include "core/store/history_rows.h"

#include <algorithm>
#include <set>

namespace chwila::store {

namespace {

constexpr qint64 rowsRemovedAtATime = 50000;
constexpr std::size_t namesRemovedAtATime = 50000;

struct Span {
    qint64 batch = 0;
    qint64 source = 0;
    qint64 first = 0;
    qint64 last = 0;
};

Result<std::vector<Span>> hiddenSpans(Connection& connection) {
    return connection.snapshot([](SQLite::Database& database) -> Result<std::vector<Span>> {
        std::vector<Span> spans;
        const int64_t end = database.execAndGet("SELECT COALESCE(MAX(id), 0) FROM answer").getInt64();
        SQLite::Statement row(database, "SELECT id, source, first, last FROM batch WHERE complete = 0");
        while (row.executeStep()) {
            // An import that was interrupted had not said yet where it ends.
            const int64_t last = row.getColumn(3).getInt64();
            spans.push_back({row.getColumn(0).getInt64(), row.getColumn(1).getInt64(),
                             row.getColumn(2).getInt64(), last > 0 ? std::min(last, end) : end});
        }
        return spans;
    });
}

Result<void> removeRows(Connection& connection, const Span& span) {
    for (qint64 from = std::max<qint64>(span.first, 1); from <= span.last; from += rowsRemovedAtATime) {
        const qint64 to = std::min(span.last, from + rowsRemovedAtATime - 1);
        const Result<void> done = connection.transaction([&](SQLite::Database& database) -> Result<void> {
            removeComments(database, from, to, span.batch);
            SQLite::Statement remove(database, "DELETE FROM answer WHERE id BETWEEN ? AND ? AND batch = ?");
            remove.bind(1, int64_t{from});
            remove.bind(2, int64_t{to});
            remove.bind(3, int64_t{span.batch});
            remove.exec();
            return {};
        });
        if (!done) return done;
    }
    return connection.transaction([&](SQLite::Database& database) -> Result<void> {
        for (const char* text :
             {"DELETE FROM rejected WHERE batch = ?", "DELETE FROM answer_count WHERE batch = ?",
              "DELETE FROM customer_outcome WHERE batch = ?"}) {
            SQLite::Statement remove(database, text);
            remove.bind(1, int64_t{span.batch});
            remove.exec();
        }
        return {};
    });
}

Result<void> removeNames(Connection& connection, const char* text, const std::vector<qint64>& ids) {
    for (std::size_t from = 0; from < ids.size(); from += namesRemovedAtATime) {
        const Result<void> done = connection.transaction([&](SQLite::Database& database) -> Result<void> {
            BulkStatement remove(database, text);
            for (std::size_t i = from; i < std::min(ids.size(), from + namesRemovedAtATime); ++i) {
                remove.bind(1, ids[i]);
                remove.run();
            }
            return {};
        });
        if (!done) return done;
    }
    return {};
}

std::vector<qint64> idsOf(SQLite::Database& database, const char* select) {
    std::vector<qint64> ids;
    SQLite::Statement row(database, select);
    while (row.executeStep())
        ids.push_back(row.getColumn(0).getInt64());
    return ids;
}

/// Ascending ids of everything answers refer to by one of their columns, gathered piece by piece.
class UsedIds {
  public:
    void add(const SQLite::Column& column) {
        if (column.isNull()) return;
        const qint64 id = column.getInt64();
        if (!m_ids.empty() && m_ids.back() == id) return;
        m_ids.push_back(id);
        if (m_ids.size() >= m_settleAt) settle();
    }
    void settle() {
        std::ranges::sort(m_ids);
        m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
        m_settleAt = std::max<std::size_t>(m_settleAt, m_ids.size() * 2);
    }
    bool contains(qint64 id) const { return std::ranges::binary_search(m_ids, id); }

  private:
    std::vector<qint64> m_ids;
    std::size_t m_settleAt = 1 << 20;
};

struct Used {
    UsedIds customers;
    UsedIds profiles;
    UsedIds channels;
};

/// `wholly`: no answer is left at all, so none has to be read.
Result<Used> usedNames(Connection& connection, bool wholly) {
    Used used;
    if (wholly) return used;
    const auto mark = [&](SQLite::Statement& row) {
        used.customers.add(row.getColumn(2));
        used.profiles.add(row.getColumn(3));
        used.channels.add(row.getColumn(4));
        return true;
    };
    for (const Rows rows : {Rows::Answers, Rows::Words}) {
        const Result<void> read =
            forEachRow(connection, "answer.customer, answer.profile, answer.channel", "", mark, rows);
        if (!read) return fail(read.error());
    }
    const Result<void> counted = connection.snapshot([&](SQLite::Database& database) -> Result<void> {
        SQLite::Statement row(database, "SELECT DISTINCT profile FROM answer_count");
        while (row.executeStep())
            used.profiles.add(row.getColumn(0));
        return {};
    });
    if (!counted) return fail(counted.error());
    used.customers.settle();
    used.profiles.settle();
    used.channels.settle();
    return used;
}

/// Keys of customers are personal data: they go with the last answer that refers to them.
Result<void> removeUnused(Connection& connection) {
    const auto left = connection.run([](SQLite::Database& database) -> Result<bool> {
        return database
                   .execAndGet("SELECT EXISTS (SELECT 1 FROM answer) OR EXISTS (SELECT 1 FROM answer_count)")
                   .getInt()
               != 0;
    });
    if (!left) return fail(left.error());
    const Result<Used> used = usedNames(connection, !*left);
    if (!used) return fail(used.error());
    struct Table {
        const char* select;
        const char* remove;
        const UsedIds& used;
    };
    const Table tables[] = {
        {"SELECT id FROM customer ORDER BY id", "DELETE FROM customer WHERE id = ?", used->customers},
        {"SELECT id FROM profile", "DELETE FROM profile WHERE id = ?", used->profiles},
        {"SELECT id FROM answer_channel", "DELETE FROM answer_channel WHERE id = ?", used->channels}};
    for (const Table& table : tables) {
        auto ids = connection.run([&](SQLite::Database& database) -> Result<std::vector<qint64>> {
            return idsOf(database, table.select);
        });
        if (!ids) return fail(ids.error());
        std::erase_if(*ids, [&](qint64 id) { return table.used.contains(id); });
        if (Result<void> removed = removeNames(connection, table.remove, *ids); !removed) return removed;
    }
    return {};
}

std::set<qint64> idsIn(SQLite::Database& database, const char* select) {
    const std::vector<qint64> ids = idsOf(database, select);
    return {ids.begin(), ids.end()};
}

/// Sources that some step brings back or has taken away.
std::set<qint64> sourcesInHistory(const History& history) {
    std::set<qint64> sources;
    for (const HistoryEntry& entry : history.entries) {
        for (const auto& row : entry.change.of<model::Source>())
            sources.insert(row.id().value);
    }
    return sources;
}

} // namespace

Result<void> AnswerStore::forgetUnreachable() {
    const std::lock_guard guard(d->writing);
    const Result<void> hidden = d->connection->transaction([](SQLite::Database& database) -> Result<void> {
        std::set<qint64> lost = idsIn(database, "SELECT DISTINCT source FROM batch WHERE complete = 1 "
                                                "AND source NOT IN (SELECT id FROM source)");
        if (lost.empty()) return {}; // as nearly always; the history need not be read
        const Result<History> history = readHistory(database, 0);
        if (!history) return fail(history.error());
        const std::set<qint64> reachable = sourcesInHistory(*history);
        std::erase_if(lost, [&](qint64 source) { return reachable.contains(source); });
        SQLite::Statement hide(database, "UPDATE batch SET complete = 0 WHERE source = ?");
        for (const qint64 source : lost) {
            hide.reset();
            hide.bind(1, int64_t{source});
            hide.exec();
        }
        return {};
    });
    if (!hidden) return hidden;
    return d->purge();
}

Result<void> AnswerStore::Private::purge() {
    const auto spans = hiddenSpans(*connection);
    if (!spans) return fail(spans.error());
    if (spans->empty()) return {};
    for (const Span& span : *spans) {
        if (Result<void> removed = removeRows(*connection, span); !removed) return removed;
    }
    if (Result<void> removed = removeUnused(*connection); !removed) return removed;
    return connection->transaction([](SQLite::Database& database) -> Result<void> {
        database.exec("DELETE FROM batch WHERE complete = 0");
        return {};
    });
}

} // namespace chwila::store
