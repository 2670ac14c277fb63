// The end of an import: repeated answers, customers and counts, and the moment at which the batch is there.
#include "core/store/batch_writer.h"
#include "core/store/bulk_rows.h"
#include "core/store/comment_words.h"
#include "core/store/record_rows.h"

#include <QCoreApplication>

#include <future>
#include <span>
#include <unordered_map>

namespace chwila::store {

namespace {

constexpr std::size_t removedAtATime = 20000;

void bindDay(SQLite::Statement& statement, int index, const std::optional<qint64>& day) {
    if (day) {
        statement.bind(index, int64_t{*day});
    } else {
        statement.bind(index);
    }
}

/// First and last day of dated answers.
std::pair<std::optional<qint64>, std::optional<qint64>> daysOf(feedback::CountTable& counts) {
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (auto& [key, series] : counts.all()) {
        for (const feedback::CountTable::Cell& cell : feedback::CountTable::cells(series)) {
            const qint64 day = cell.day();
            if (day == feedback::CountTable::undated) continue;
            first = first ? std::min(*first, day) : day;
            last = last ? std::max(*last, day) : day;
        }
    }
    return {first, last};
}

} // namespace

Result<Questions> BatchWriter::questionsNow() {
    return m_connection.snapshot([this](SQLite::Database& database) -> Result<Questions> {
        Table<model::Alias> aliases;
        RecordReader<model::Alias> reader(database, "ORDER BY id");
        while (reader.next()) {
            if (const auto alias = reader.record()) aliases.put(*alias);
        }
        if (m_planned) {
            for (const model::Alias& alias : m_planned->all<model::Alias>()) {
                if (!aliases.find(alias.id)) aliases.put(alias);
            }
        }
        model::Settings settings;
        RecordReader<model::Settings> stored(database, "");
        if (stored.next()) settings = stored.record().value_or(settings);
        return Questions(aliases, settings.repeatDays);
    });
}

Result<void> BatchWriter::findRepeated(const Questions& questions, bool withDuplicates) {
    std::vector<quint32> questionOf;
    auto own = static_cast<quint32>(questions.all().size()); // labels that are no longer in the project
    for (const qint64 alias : m_aliases) {
        const auto question = questions.of(alias);
        questionOf.push_back(question ? *question : own++);
    }
    m_finder.setQuestions(std::move(questionOf), questions.window());
    feedback::CountTable gone;
    const auto count = [&](feedback::CountTable& table, const feedback::RepeatFinder::Entry& entry) {
        table.add({m_aliases[entry.label]}, static_cast<int>(entry.profile),
                  entry.time == feedback::RepeatFinder::undated ? feedback::CountTable::undated
                                                                : dayOf(entry.time),
                  entry.level);
    };
    feedback::RepeatFinder::Visitor visitor;
    visitor.repeated = [&](const feedback::RepeatFinder::Entry& entry) { count(m_aside, entry); };
    if (withDuplicates) {
        visitor.duplicate = [&](const feedback::RepeatFinder::Entry& entry) {
            m_duplicates.push_back(entry.order);
            count(gone, entry);
        };
    }
    if (Result<void> found = m_finder.finish(visitor); !found) return found;
    m_counts.subtract(gone);
    return {};
}

/// Also from the checksum, which counted them when they were written.
Result<void> BatchWriter::removeDuplicates() {
    std::ranges::sort(m_duplicates);
    std::unordered_map<qint64, quint64> profiles;
    std::unordered_map<qint64, quint64> channels;
    for (const Named& profile : m_profiles)
        profiles[profile.id] = profile.digest;
    for (const Named& channel : m_channels)
        channels[channel.id] = channel.digest;
    for (std::size_t from = 0; from < m_duplicates.size(); from += removedAtATime) {
        const std::size_t to = std::min(m_duplicates.size(), from + removedAtATime);
        const Result<void> done = m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
            SQLite::Statement row(database, "SELECT alias, level, time, customer, profile, channel, "
                                            "(SELECT text FROM comment WHERE comment.id = answer.id) "
                                            "FROM answer WHERE id = ?");
            BulkStatement remove(database, "DELETE FROM answer WHERE id = ?");
            for (std::size_t i = from; i < to; ++i) {
                const qint64 id = m_first + m_duplicates[i];
                row.reset();
                row.bind(1, int64_t{id});
                if (!row.executeStep()) continue;
                RowFacts facts = factsOf(row, 0);
                facts.profile = profiles[row.getColumn(4).getInt64()];
                facts.channel = channels[row.getColumn(5).getInt64()];
                m_digest -= digestOf(facts);
                if (facts.comment != 0) removeComments(database, id, id, m_batch.id);
                remove.bind(1, id);
                remove.run();
                ++m_removed;
            }
            return {};
        });
        if (!done) return done;
    }
    m_batch.answers -= m_removed;
    m_batch.duplicates += m_removed;
    return {};
}

namespace {

/// Ends early where somebody waits for the connection.
class CustomerRows final : public BulkRows {
  public:
    CustomerRows(std::span<const CustomerKeys::Customer> customers, qint64 source,
                 const Connection& connection)
        : m_customers(customers), m_source(source), m_connection(connection) {}

    bool next() override {
        if (m_passed >= fewest && m_connection.isAwaited()) return false;
        return m_passed < m_customers.size() && ++m_passed > 0;
    }
    Value at(int column) const override {
        const CustomerKeys::Customer& customer = m_customers[m_passed - 1];
        if (column == 2) return customer.key;
        return column == 0 ? customer.id : m_source;
    }
    bool textsStay() const override { return true; }
    std::size_t passed() const { return m_passed; }

  private:
    static constexpr std::size_t fewest = 5000;
    std::span<const CustomerKeys::Customer> m_customers;
    qint64 m_source;
    const Connection& m_connection;
    std::size_t m_passed = 0;
};

} // namespace

Result<void> BatchWriter::writeCustomers() {
    return m_customers.finish([&](const std::vector<CustomerKeys::Customer>& customers) -> Result<void> {
        for (std::span<const CustomerKeys::Customer> left(customers); !left.empty();) {
            CustomerRows rows(left, m_batch.source.value, m_connection);
            const Result<void> written =
                m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
                    insertRows(database,
                               "INSERT OR IGNORE INTO customer (id, source, key) "
                               "SELECT c0, c1, c2 FROM bulk_row(?)",
                               rows);
                    return {};
                });
            if (!written) return written;
            left = left.subspan(rows.passed());
        }
        return {};
    });
}

std::vector<qint64> BatchWriter::profileIds() const {
    std::vector<qint64> ids;
    for (const Named& profile : m_profiles)
        ids.push_back(profile.id);
    return ids;
}

/// From here on the batch counts; with it come its counts and, unless `questions` is null, what of it is
/// set aside where no other batch has a say in that.
Result<void> BatchWriter::show(const Questions* questions, bool replace) {
    return m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
        const auto [firstDay, lastDay] = daysOf(m_counts);
        SQLite::Statement update(
            database, "UPDATE batch SET answers = ?, invalid = ?, duplicates = ?, not_applicable = ?, "
                      "digest = ?, complete = 1, last = ?, rows = ?, first_day = ?, last_day = ? "
                      "WHERE id = ?");
        update.bind(1, int64_t{m_batch.answers});
        update.bind(2, int64_t{m_batch.invalid});
        update.bind(3, int64_t{m_batch.duplicates});
        update.bind(4, int64_t{m_batch.notApplicable});
        update.bind(5, static_cast<int64_t>(m_digest));
        update.bind(6, int64_t{m_first + m_rows - 1});
        update.bind(7, int64_t{m_rows - m_removed});
        bindDay(update, 8, firstDay);
        bindDay(update, 9, lastDay);
        update.bind(10, int64_t{m_batch.id});
        update.exec();
        if (replace) {
            SQLite::Statement hide(database, "UPDATE batch SET complete = 0 WHERE source = ? AND id <> ? "
                                             "AND origin = 0"); // what was added to it stays
            hide.bind(1, int64_t{m_batch.source.value});
            hide.bind(2, int64_t{m_batch.id});
            hide.exec();
        }
        writeCounts(database, m_batch.id, m_counts, profileIds());
        if (!questions) return {};
        Questions settled = *questions;
        settled.settle(visibleBatches(database), readCounts(database));
        std::vector<const Question*> alone;
        for (const Question& question : settled.all()) {
            if (question.basis != 0 && question.batches == std::vector{m_batch.id})
                alone.push_back(&question);
        }
        writeAside(database, asideOf(m_aside, alone, profileIds()), settled.all());
        return {};
    });
}

Result<feedback::Batch> BatchWriter::complete(const feedback::AnswerReader& rows, bool replace,
                                              Progress& progress) {
    m_batch.duplicates += rows.counts().duplicates;
    m_batch.notApplicable += rows.counts().notApplicable;
    const Result<Questions> questions = questionsNow();
    if (!questions) return fail(questions.error());
    progress.report(-1, QCoreApplication::translate("store", "Storing customers"));
    // Who answered twice is found in memory while the connection is busy with the customers.
    std::future<Result<void>> finding =
        std::async(std::launch::async, [&] { return findRepeated(*questions, rows.leavesDuplicates()); });
    const Result<void> written = writeCustomers();
    progress.report(-1, QCoreApplication::translate("store", "Looking for customers who answered twice"));
    const Result<void> found = finding.get();
    if (!written) return fail(written.error());
    if (!found) return fail(found.error());
    if (Result<void> removed = removeDuplicates(); !removed) return fail(removed.error());
    if (progress.cancelled()) return fail(cancelled());
    if (Result<void> shown = show(&*questions, replace); !shown) return fail(shown.error());
    return m_batch;
}

Result<feedback::Batch> BatchWriter::complete(bool replace) {
    if (Result<void> written = writeCustomers(); !written) return fail(written.error());
    const Result<void> named = m_connection.transaction([&](SQLite::Database& database) -> Result<void> {
        m_profiles.assign(m_profileIndex.size(), {});
        for (const auto& [text, index] : m_profileIndex)
            m_profiles[static_cast<std::size_t>(index)].id = idOfName(database, "profile", "segments", text);
        return {};
    });
    if (!named) return fail(named.error());
    if (Result<void> shown = show(nullptr, replace); !shown) return fail(shown.error());
    return m_batch;
}

} // namespace chwila::store
