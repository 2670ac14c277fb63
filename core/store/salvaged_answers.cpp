#include "core/store/salvaged_answers.h"

#include "core/feedback/reading/rejected_list.h"
#include "core/store/answer_rows.h"
#include "core/store/batch_rows.h"
#include "core/store/outcome_rows.h"
#include "core/store/salvage.h"

#include <QCoreApplication>

#include <set>

namespace chwila::store {

namespace {

/// Rows and what could not be read of a batch, in that order.
class SalvagedRows final : public feedback::AnswerReader {
  public:
    explicit SalvagedRows(SalvagedBatch& batch) : m_batch(batch) {}

    Result<std::optional<Item>> next() override {
        if (m_next < m_batch.answers.size()) {
            ++m_counts.answers;
            return Item(std::move(m_batch.answers[m_next++]));
        }
        const std::size_t at = m_next - m_batch.answers.size();
        if (at == m_batch.rejected.size()) return std::nullopt;
        ++m_next;
        ++m_counts.invalid;
        return Item(std::move(m_batch.rejected[at]));
    }
    double fraction() const override {
        const std::size_t all = m_batch.answers.size() + m_batch.rejected.size();
        return all == 0 ? 1 : static_cast<double>(m_next) / static_cast<double>(all);
    }

  private:
    SalvagedBatch& m_batch;
    std::size_t m_next = 0;
};

using TextsById = std::map<qint64, QString>;

/// Reads the tables of answers, one after the other.
class Salvager {
  public:
    Salvager(SQLite::Database& database, QStringList& lost) : m_database(database), m_lost(lost) {}

    SalvagedBatches take() {
        const bool headers = readHeaders();
        m_profiles = readTexts("profile", "segments");
        const bool answers = readAnswers();
        const bool counts = readCountTables(); // also where answers are damaged
        if (!headers || !answers || !counts)
            m_lost += QCoreApplication::translate("store", "Some answers may be lost.");
        if (!m_textsAreWhole)
            m_lost += QCoreApplication::translate(
                "store", "Some words, segments, channels or customers of answers may be lost.");
        if (!readRejected())
            m_lost += QCoreApplication::translate("store",
                                                  "Some of the rows that could not be imported may be lost.");
        if (!readOutcomes())
            m_lost += QCoreApplication::translate("store", "Some of what is known of customers may be lost.");
        return std::move(m_batches);
    }

  private:
    bool readHeaders();
    TextsById readTexts(const char* table, const char* column);
    bool readAnswers();
    bool readCountTables();
    void addCounts(SalvagedBatch& batch, model::AliasId alias, qint64 profile, const QByteArray& packed);
    bool readRejected();
    bool readOutcomes();
    bool isHidden(qint64 batch) const { return m_hidden.contains(batch); }
    SalvagedBatch& batchOf(qint64 id) { return m_batches[m_known.contains(id) ? id : 0]; }
    feedback::Profile profileOf(qint64 id) const {
        const auto at = m_profiles.find(id);
        return at == m_profiles.end() ? feedback::Profile() : profileFromText(at->second);
    }

    SQLite::Database& m_database;
    QStringList& m_lost;
    std::set<qint64> m_known;
    std::set<qint64> m_hidden; // imports that were never finished
    bool m_textsAreWhole = true;
    TextsById m_profiles;
    SalvagedBatches m_batches;
};

bool Salvager::readHeaders() {
    const auto take = [&](SQLite::Statement& row, const feedback::Batch& batch) {
        if (row.getColumn(row.getColumnCount() - 1).getInt() == 0) {
            m_hidden.insert(batch.id);
        } else {
            m_known.insert(batch.id);
            m_batches[batch.id].header = batch;
        }
    };
    const std::string columns = std::string("SELECT ") + batchSelection;
    const bool whole = salvage(m_database, columns + batchOriginSelection + ", complete", "batch",
                               [&](SQLite::Statement& row) { take(row, batchWithOriginFrom(row)); });
    if (whole || !m_known.empty() || !m_hidden.empty()) return whole;
    // The first version did not tell what was read from what was added (schema.cpp, keepOrigins()).
    const bool wholeFirst = salvage(m_database, columns + ", complete", "batch",
                                    [&](SQLite::Statement& row) { take(row, batchFrom(row)); });
    std::set<model::SourceId> read;
    for (auto& [id, batch] : m_batches) {
        if (!read.insert(batch.header.source).second) batch.header.origin = feedback::BatchOrigin::Added;
    }
    return wholeFirst;
}

/// What answers refer to by its id.
TextsById Salvager::readTexts(const char* table, const char* column) {
    TextsById texts;
    const auto take = [&](SQLite::Statement& row) {
        texts[row.getColumn(0).getInt64()] = fromUtf8(row.getColumn(1));
    };
    const bool whole = salvage(m_database, "SELECT id, \"" + std::string(column) + "\"", table, take);
    m_textsAreWhole = m_textsAreWhole && whole;
    return texts;
}

bool Salvager::readAnswers() {
    const TextsById customers = readTexts("customer", "key");
    const TextsById channels = readTexts("answer_channel", "name");
    const TextsById comments = readTexts("comment", "text");
    const auto textOf = [](const TextsById& texts, const SQLite::Column& column) {
        const auto at = texts.find(column.getInt64());
        return at == texts.end() ? QString() : at->second;
    };
    return salvage(m_database, "SELECT id, batch, alias, level, time, customer, profile, channel", "answer",
                   [&](SQLite::Statement& row) {
                       const qint64 batch = row.getColumn(1).getInt64();
                       feedback::Answer answer;
                       answer.alias = {row.getColumn(2).getInt64()};
                       const qint64 level = row.getColumn(3).getInt64();
                       if (isHidden(batch) || !answer.alias.isValid() || level < 0 || level > highestLevel)
                           return;
                       answer.level = static_cast<int>(level);
                       answer.time = timeOf(row.getColumn(4));
                       answer.customer = textOf(customers, row.getColumn(5));
                       answer.profile = profileOf(row.getColumn(6).getInt64());
                       answer.channel = textOf(channels, row.getColumn(7));
                       answer.comment = textOf(comments, row.getColumn(0));
                       batchOf(batch).answers.push_back(std::move(answer));
                   });
}

/// Of counted batches only: those of others are made again from their rows.
bool Salvager::readCountTables() {
    return salvage(m_database, "SELECT id, batch, alias, profile, counts", "answer_count",
                   [&](SQLite::Statement& row) {
                       const auto batch = m_batches.find(row.getColumn(1).getInt64());
                       if (batch == m_batches.end() || !batch->second.header.counted) return;
                       const SQLite::Column packed = row.getColumn(4);
                       addCounts(batch->second, {row.getColumn(2).getInt64()}, row.getColumn(3).getInt64(),
                                 QByteArray(static_cast<const char*>(packed.getBlob()), packed.getBytes()));
                   });
}

void Salvager::addCounts(SalvagedBatch& batch, model::AliasId alias, qint64 profile,
                         const QByteArray& packed) {
    const auto cells = feedback::unpacked(packed);
    if (!cells || !alias.isValid()) return;
    for (const feedback::CountTable::Cell& cell : *cells) {
        const qint64 day = cell.day();
        const QDate date = day == feedback::CountTable::undated ? QDate() : QDate::fromJulianDay(day);
        batch.counts.push_back({alias, profileOf(profile), date, cell.level(), cell.count});
    }
}

bool Salvager::readRejected() {
    return salvage(
        m_database, "SELECT id, batch, file, line, \"column\", reason, text, cells", "rejected",
        [&](SQLite::Statement& row) {
            const auto batch = m_batches.find(row.getColumn(1).getInt64());
            if (batch == m_batches.end()) return;
            batch->second.rejected.push_back(
                {{fromUtf8(row.getColumn(2)), row.getColumn(3).getInt64(), row.getColumn(4).getInt64()},
                 fromUtf8(row.getColumn(5)),
                 fromUtf8(row.getColumn(6)),
                 feedback::cellsFromText(fromUtf8(row.getColumn(7)))});
        });
}

bool Salvager::readOutcomes() {
    return salvage(m_database, "SELECT id, " + std::string(outcomeSelection) + ", batch", "customer_outcome",
                   [&](SQLite::Statement& row) {
                       const auto batch = m_batches.find(row.getColumn(7).getInt64());
                       if (batch != m_batches.end()) batch->second.outcomes.push_back(outcomeOf(row));
                   });
}

/// The batch's own source, or where that is gone the one of its first answer's label, which was mended.
model::SourceId sourceOf(const model::Project& project, const SalvagedBatch& batch) {
    if (project.find(batch.header.source)) return batch.header.source;
    const model::Alias* alias = nullptr;
    if (!batch.counts.empty()) alias = project.find(batch.counts.front().alias);
    if (!batch.answers.empty()) alias = project.find(batch.answers.front().alias);
    return alias ? alias->source : model::SourceId{};
}

qint64 answersOf(const SalvagedBatch& batch) {
    if (!batch.header.counted) return static_cast<qint64>(batch.answers.size());
    qint64 answers = 0;
    for (const feedback::CountRow& row : batch.counts)
        answers += row.count;
    return answers;
}

Result<feedback::Batch> written(AnswerStore& store, SalvagedBatch& batch, Progress& progress) {
    SalvagedRows rows(batch);
    if (!batch.header.counted) return store.importBatch(batch.header, rows, progress);
    feedback::ListCountReader counts(std::move(batch.counts));
    return store.importCounts(batch.header, counts, &rows, progress);
}

} // namespace

SalvagedBatches salvageAnswers(SQLite::Database& database, QStringList& lost) {
    return Salvager(database, lost).take();
}

std::vector<model::AliasId> aliasesOf(const SalvagedBatches& batches) {
    std::set<model::AliasId> aliases;
    for (const auto& [id, batch] : batches) {
        for (const feedback::Answer& answer : batch.answers)
            aliases.insert(answer.alias);
        for (const feedback::CountRow& row : batch.counts)
            aliases.insert(row.alias);
    }
    return {aliases.begin(), aliases.end()};
}

Result<void> writeBatches(AnswerStore& store, const model::Project& project, SalvagedBatches& batches,
                          RecoveryReport& report, Progress& progress) {
    for (auto& [id, batch] : batches) {
        const qint64 answers = answersOf(batch);
        if (id == 0) batch.header.name = QCoreApplication::translate("store", "Recovered");
        const qint64 missing = batch.header.answers - answers;
        if (missing > 0) {
            report.lost += QCoreApplication::translate("store", "%n answers of “%1” could not be read.",
                                                       nullptr, pluralCount(missing))
                               .arg(batch.header.name);
        }
        if (answers == 0 && batch.rejected.empty() && batch.outcomes.empty()) continue;
        batch.header.source = sourceOf(project, batch);
        // Those that are kept are counted again.
        const auto kept = static_cast<qint64>(batch.rejected.size());
        batch.header.invalid = std::max<qint64>(0, batch.header.invalid - kept);
        const std::vector<feedback::CustomerOutcome> outcomes = std::move(batch.outcomes);
        const Result<feedback::Batch> stored = written(store, batch, progress);
        if (!stored) return fail(stored.error());
        report.answers += stored->answers;
        if (outcomes.empty()) continue;
        if (Result<void> added = store.addOutcomes(stored->id, outcomes); !added) return added;
    }
    return {};
}

} // namespace chwila::store
