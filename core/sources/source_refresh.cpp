#include "core/sources/source_refresh.h"

#include "core/feedback/answer_protection.h"
#include "core/feedback/reading/file_digest.h"
#include "core/feedback/reading/outcome_reader.h"
#include "core/feedback/words.h"
#include "core/sources/emptied_source.h"
#include "core/sources/server_reading.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <span>

namespace chwila::sources {

using feedback::Words;

namespace {

constexpr std::size_t mostTouchpoints = 10;
constexpr qsizetype mostLabels = 20;

/// Counts of a server with the project's aliases, compactly: there may be millions of groups.
class HeldCounts final : public feedback::CountReader {
  public:
    Result<void> fetch(CountCursor& cursor, const feedback::AliasLookup& aliases, Progress& progress) {
        for (;;) {
            Result<std::optional<CountedAnswer>> next = cursor.next();
            if (!next) return fail(next.error());
            if (!*next) return {};
            if (Result<void> added = add(**next, aliases); !added) return added;
            if (m_groups.size() % 1024 == 0) progress.report(-1, Words::tr("Counting answers"));
        }
    }
    Result<std::optional<feedback::CountRow>> next() override {
        if (m_next >= m_groups.size()) return std::nullopt;
        const Group& group = m_groups[m_next++];
        return feedback::CountRow{group.alias, m_profiles[group.profile], group.day, group.level,
                                  group.count};
    }
    bool isEmpty() const { return m_groups.empty(); }
    double fraction() const override {
        return m_groups.empty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_groups.size());
    }

  private:
    struct Group {
        model::AliasId alias;
        std::size_t profile = 0;
        QDate day;
        int level = 0;
        qint64 count = 0;
    };
    Result<void> add(const CountedAnswer& answer, const feedback::AliasLookup& aliases) {
        const model::AliasId alias = aliases(answer.label, answer.scale);
        if (!alias.isValid()) {
            return fail(ErrorCode::Conflict,
                        Words::tr("The database got the new label “%1” while it was read; read it again.")
                            .arg(answer.label));
        }
        const auto [at, isNew] = m_index.try_emplace(answer.profile.values, m_profiles.size());
        if (isNew) m_profiles.push_back(answer.profile);
        m_groups.push_back({alias, at->second, answer.day, answer.level, answer.count});
        return {};
    }

    std::vector<Group> m_groups;
    std::vector<feedback::Profile> m_profiles;
    std::map<std::vector<std::pair<QString, QString>>, std::size_t> m_index;
    std::size_t m_next = 0;
};

/// What the counts could not read, then answers with words that were counted already.
class CountedWords final : public feedback::AnswerReader {
  public:
    CountedWords(std::vector<feedback::Rejected> rejected, std::unique_ptr<feedback::AnswerReader> rows)
        : m_rejected(std::move(rejected)), m_rows(std::move(rows)) {}

    Result<std::optional<Item>> next() override {
        if (m_next < m_rejected.size()) return Item(m_rejected[m_next++]);
        while (m_rows) {
            Result<std::optional<Item>> item = m_rows->next();
            if (!item || !*item) return item;
            const auto* answer = std::get_if<feedback::Answer>(&**item);
            if (answer && !answer->comment.isEmpty()) return item;
        }
        return std::nullopt;
    }
    double fraction() const override { return -1; }
    feedback::RedactionCounts removed() const override {
        return m_rows ? m_rows->removed() : feedback::RedactionCounts();
    }

  private:
    std::vector<feedback::Rejected> m_rejected;
    std::unique_ptr<feedback::AnswerReader> m_rows; // may be null
    std::size_t m_next = 0;
};

/// Everything an import or a refresh works with.
struct Task {
    store::AnswerStore& answers;
    const model::Project& project;
    feedback::Batch header;
    Earlier earlier;
    Progress& progress;
    feedback::ReadingOptions options;
    bool hadAnswers = false;

    bool replaces() const { return earlier == Earlier::Replaced; }
};

/// What is known of customers goes with the answers, or not at all; `outcomes` may be null.
Result<Brought> storeRows(const Task& task, std::unique_ptr<feedback::AnswerReader> rows,
                          feedback::OutcomeReader* outcomes) {
    std::unique_ptr<feedback::AnswerReader> watched =
        std::make_unique<feedback::WatchedReader>(std::move(rows), task.options);
    if (task.hadAnswers) watched = neverEmpty(std::move(watched));
    const auto reader = feedback::protectedReader(std::move(watched), task.project);
    Result<feedback::Batch> batch =
        task.replaces()
            ? task.answers.replaceBatches(task.header, *reader, task.progress, &task.project, outcomes)
            : task.answers.importBatch(task.header, *reader, task.progress, &task.project, outcomes);
    if (!batch) return fail(batch.error());
    return Brought{*std::move(batch), {}, {}, reader->removed()};
}

/// Outcomes that are in memory, complete at the latest when they are asked for.
class HeldOutcomes final : public feedback::OutcomeReader {
  public:
    explicit HeldOutcomes(const std::vector<feedback::CustomerOutcome>& outcomes) : m_outcomes(outcomes) {}
    Result<std::optional<feedback::CustomerOutcome>> next() override {
        if (m_next >= m_outcomes.size()) return std::nullopt;
        return m_outcomes[m_next++];
    }

  private:
    const std::vector<feedback::CustomerOutcome>& m_outcomes;
    std::size_t m_next = 0;
};

/// Answers with words, if the mapping knows of words.
Result<std::unique_ptr<feedback::AnswerReader>> openWords(const ServerReading& reading, const Task& task,
                                                          const feedback::Mapping& mapping,
                                                          const feedback::AliasLookup& aliases) {
    if (!mapping.find(feedback::ColumnRole::Comment)) return nullptr;
    Result<std::unique_ptr<feedback::RowReader>> rows = reading.rowsWithWords(mapping);
    if (!rows) return fail(rows.error());
    auto reader = feedback::openAnswers(*std::move(rows), mapping, aliases, task.header.name);
    if (!reader) return reader;
    return feedback::protectedReader(*std::move(reader), task.project);
}

using Outcomes = std::vector<feedback::CustomerOutcome>;

/// What became of customers, where the mapping knows of it; the answers in those rows, which are counted
/// already, go along as scores, or nobody could say what the customers had met with.
Result<Outcomes> outcomesOf(const ServerReading& reading, const Task& task, const feedback::Mapping& mapping,
                            const feedback::AliasLookup& aliases) {
    if (!feedback::hasOutcomes(mapping)) return Outcomes();
    Result<std::unique_ptr<feedback::RowReader>> rows = reading.rowsWithOutcomes(mapping);
    if (!rows) return fail(rows.error());
    const auto notes = std::make_shared<Outcomes>();
    const auto answers =
        feedback::openAnswers(std::make_unique<feedback::OutcomeNotes>(*std::move(rows), mapping, notes),
                              mapping, aliases, task.header.name);
    if (!answers) return fail(answers.error());
    std::map<QString, std::vector<std::pair<model::AliasId, int>>> scores;
    for (;;) {
        const auto item = (*answers)->next();
        if (!item) return fail(item.error());
        if (!*item) break;
        const auto* answer = std::get_if<feedback::Answer>(&**item);
        if (answer && !answer->customer.isEmpty())
            scores[answer->customer].emplace_back(answer->alias, answer->level);
        if (task.progress.cancelled())
            return fail(ErrorCode::Cancelled, Words::tr("Reading was stopped; nothing was changed."));
    }
    for (feedback::CustomerOutcome& outcome : *notes) {
        const auto given = scores.find(outcome.customer);
        if (given == scores.end()) continue;
        outcome.scores = std::move(given->second);
        scores.erase(given); // a customer may stand in several rows
    }
    return std::move(*notes);
}

Result<Brought> storeCounts(const Task& given, const ServerReading& reading, const feedback::Mapping& mapping,
                            const feedback::AliasLookup& aliases) {
    Task task = given;
    HeldCounts counts;
    std::vector<feedback::Rejected> rejected;
    {
        const Result<std::unique_ptr<CountCursor>> cursor = reading.counts(mapping);
        if (!cursor) return fail(cursor.error());
        if (Result<void> fetched = counts.fetch(**cursor, aliases, task.progress); !fetched) {
            return fail(fetched.error());
        }
        if (task.hadAnswers && counts.isEmpty()) return fail(emptied());
        const feedback::AnswerReader::Counts& seen = (*cursor)->interpreter().counts();
        rejected = (*cursor)->interpreter().rejected();
        // The list is shorter than what it stands for; the store adds one for each of its entries.
        task.header.invalid = seen.invalid - static_cast<qint64>(rejected.size());
        task.header.duplicates = seen.duplicates;
        task.header.notApplicable = seen.notApplicable;
    }
    // One query after the other: the words are read while they are stored.
    const Result<Outcomes> outcomes = outcomesOf(reading, task, mapping, aliases);
    if (!outcomes) return fail(outcomes.error());
    Result<std::unique_ptr<feedback::AnswerReader>> withWords = openWords(reading, task, mapping, aliases);
    if (!withWords) return fail(withWords.error());
    CountedWords words(std::move(rejected), *std::move(withWords));
    HeldOutcomes held(*outcomes);
    Result<feedback::Batch> batch =
        task.replaces() ? task.answers.replaceWithCounts(task.header, counts, &words, task.progress, &held)
                        : task.answers.importCounts(task.header, counts, &words, task.progress, &held);
    if (!batch) return fail(batch.error());
    return Brought{*std::move(batch), {}, {}, words.removed()};
}

/// Every answer of a server. What became of customers is noted on the way: the rows may come in another order
/// the next time.
Result<Brought> storeServerRows(const Task& task, const ServerReading& reading,
                                const feedback::Mapping& mapping, const feedback::AliasLookup& aliases) {
    Result<std::unique_ptr<feedback::RowReader>> rows = reading.rows();
    if (!rows) return fail(rows.error());
    const auto outcomes = std::make_shared<Outcomes>();
    if (feedback::hasOutcomes(mapping))
        rows = std::make_unique<feedback::OutcomeNotes>(*std::move(rows), mapping, outcomes);
    auto reader = feedback::openAnswers(*std::move(rows), mapping, aliases, task.header.name);
    if (!reader) return fail(reader.error());
    HeldOutcomes held(*outcomes);
    return storeRows(task, *std::move(reader), &held);
}

/// A file or an SQLite database.
Result<Brought> storePlace(const Task& task, const feedback::SourceLocation& location,
                           const feedback::Mapping& mapping, const feedback::AliasLookup& aliases) {
    auto rows = isSqlite(location) ? openSqlite(location, mapping, aliases, task.progress)
                                   : feedback::openAnswers(location, mapping, aliases);
    if (!rows) return fail(rows.error());
    const auto outcomes = feedback::openOutcomes(location, mapping, task.options.keepGood);
    if (!outcomes) return fail(outcomes.error());
    return storeRows(task, *std::move(rows), outcomes->get());
}

Result<Brought> storeAnswers(const Task& task, const Access& access) {
    const model::SourceId source = task.header.source;
    const Result<feedback::Mapping> mapping = feedback::mappingOf(task.project, source);
    if (!mapping) return fail(mapping.error());
    const feedback::SourceLocation location = feedback::SourceLocation::of(*task.project.find(source));
    const feedback::AliasLookup aliases = feedback::aliasesOf(task.project, source);
    if (!isServer(location)) return storePlace(task, location, *mapping, aliases);
    const Result<ServerReading> reading = ServerReading::open(location, access.password, task.progress);
    if (!reading) return fail(reading.error());
    if (location.reading.is(model::SourceReading::Counts))
        return storeCounts(task, *reading, *mapping, aliases);
    return storeServerRows(task, *reading, *mapping, aliases);
}

QString sentence(const store::AnswerChanges::Count& count, const Language& language) {
    const auto part = [&](const char* source, qint64 n) {
        return language.translate("feedback", source, nullptr, pluralCount(n));
    };
    QStringList parts;
    if (count.added > 0) parts += part(QT_TRANSLATE_N_NOOP("feedback", "%n new"), count.added);
    if (count.gone > 0) parts += part(QT_TRANSLATE_N_NOOP("feedback", "%n gone"), count.gone);
    if (count.changed > 0) parts += part(QT_TRANSLATE_N_NOOP("feedback", "%n changed"), count.changed);
    return parts.join(QStringLiteral(", "));
}

Result<void> notEmptied(store::AnswerStore& answers, model::SourceId source,
                        const feedback::ImportPreview& seen) {
    if (seen.counts.answers > 0) return {};
    const Result<store::AnswerCells> before = answers.cellsOf(source);
    if (!before) return fail(before.error());
    if (before->empty()) return {};
    Error error = emptied();
    if (!seen.rejected.empty()) {
        error.message += QLatin1Char(' ') + seen.rejected.front().reason;
        error.position = seen.rejected.front().position;
        error.position.column = 0; // letters; the reason names the column
    }
    return fail(std::move(error));
}

} // namespace

Result<Seen> lookAgain(store::AnswerStore& answers, const model::Project& project, model::SourceId source,
                       const Access& access, Progress& progress, feedback::SourceTrouble* trouble) {
    const Result<feedback::Mapping> mapping = feedback::mappingOf(project, source);
    if (!mapping) return fail(mapping.error());
    Result<feedback::ImportPreview> seen =
        preview(feedback::SourceLocation::of(*project.find(source)), *mapping, access, progress, {}, trouble);
    if (!seen) return fail(seen.error());
    if (seen->brokenOff) return fail(*seen->brokenOff); // half a file does not take the place of a whole one
    if (Result<void> filled = notEmptied(answers, source, *seen); !filled) return fail(filled.error());
    Result<model::Change> change = feedback::planRefresh(project, source, *seen);
    if (!change) return fail(change.error());
    QSet<QString> known;
    for (const model::Alias& alias : project.all<model::Alias>()) {
        if (alias.source == source) known.insert(alias.label);
    }
    Seen result{*std::move(change), {}, *std::move(seen)};
    for (const QString& label : result.preview.labelNames()) {
        if (!known.contains(label)) result.newLabels += label;
    }
    return result;
}

Result<Brought> readAnswers(store::AnswerStore& answers, const model::Project& project,
                            const feedback::Batch& header, Earlier earlier, const Access& access,
                            Progress& progress, const feedback::ReadingOptions& options) {
    store::AnswerCells before;
    if (earlier == Earlier::Replaced) {
        Result<store::AnswerCells> cells = answers.cellsOf(header.source);
        if (!cells) return fail(cells.error());
        before = *std::move(cells);
    }
    Task task{answers, project, header, earlier, progress, options, !before.empty()};
    task.header.content =
        feedback::contentDigest(feedback::SourceLocation::of(*project.find(header.source)), progress);
    Result<Brought> brought = storeAnswers(task, access);
    if (!brought || !task.replaces()) return brought;
    const Result<store::AnswerCells> after = answers.cellsOf(header.source);
    if (after)
        brought->changes = store::changesBetween(before, *after);
    else // no reason to take back what is stored
        brought->uncounted = after.error();
    return brought;
}

Result<Brought> readMore(store::AnswerStore& answers, const model::Project& project,
                         const feedback::Batch& header, const feedback::SourceLocation& from,
                         const feedback::Mapping& mapping, Progress& progress,
                         const feedback::ReadingOptions& options) {
    Task task{answers, project, header, Earlier::Stay, progress, options};
    task.header.origin = feedback::BatchOrigin::Added;
    task.header.content = feedback::contentDigest(from, progress);
    return storePlace(task, from, mapping, feedback::aliasesOf(project, header.source));
}

Result<std::optional<feedback::Batch>> sameFile(store::AnswerStore& answers, const model::Project& project,
                                                const feedback::SourceLocation& location,
                                                const Progress& progress) {
    std::optional<feedback::Batch> same;
    const QString content = feedback::contentDigest(location, progress);
    if (content.isEmpty()) return same;
    const auto batches = answers.batches(project);
    if (!batches) return fail(batches.error());
    for (const feedback::Batch& batch : *batches) {
        if (batch.content == content) same = batch;
    }
    return same;
}

QStringList describeChanges(const Brought& brought, const QStringList& newLabels,
                            const model::Project& project, const Language& language) {
    const store::AnswerChanges& changes = brought.changes;
    if (!brought.uncounted && changes.isEmpty() && newLabels.isEmpty()) {
        return {language.translate("feedback", "Nothing has changed since it was read last.")};
    }
    QStringList lines;
    if (brought.uncounted) {
        lines += language.translate("feedback", "What has changed since cannot be told: %1")
                     .arg(brought.uncounted->message);
    }
    if (!changes.isEmpty()) lines += sentence(changes.total(), language);
    std::map<QString, store::AnswerChanges::Count> byName;
    for (const auto& [alias, count] : changes.labels) {
        const model::Alias* known = project.find(alias);
        const model::Touchpoint* touchpoint =
            known && known->touchpoint ? project.find(*known->touchpoint) : nullptr;
        store::AnswerChanges::Count& sum = byName[touchpoint ? touchpoint->name
                                                  : known    ? known->label
                                                             : QString()];
        sum.added += count.added;
        sum.gone += count.gone;
        sum.changed += count.changed;
    }
    using Row = std::pair<QString, store::AnswerChanges::Count>;
    std::vector<Row> rows(byName.begin(), byName.end());
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const Row& row) {
        return row.second.added + row.second.gone + row.second.changed;
    });
    for (const Row& row : std::span(rows).first(std::min(mostTouchpoints, rows.size())))
        lines += QStringLiteral("%1: %2").arg(row.first, sentence(row.second, language));
    if (rows.size() > mostTouchpoints) {
        lines += language.translate("feedback", "… and %n more touchpoint(s)", nullptr,
                                    pluralCount(rows.size() - mostTouchpoints));
    }
    if (!newLabels.isEmpty()) {
        lines += language.translate("feedback", "New labels: %1.")
                     .arg(newLabels.mid(0, mostLabels).join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace chwila::sources
