#include "core/sources/source_refresh.h"

#include "core/feedback/answer_protection.h"
#include "core/feedback/words.h"
#include "core/sources/server_reading.h"
#include "core/store/outcome_import.h"

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
    bool replace;
    Progress& progress;
};

Result<Brought> storeRows(const Task& task, std::unique_ptr<feedback::AnswerReader> rows) {
    Result<feedback::Batch> batch = task.replace
                                        ? task.answers.replaceBatches(task.header, *rows, task.progress)
                                        : task.answers.importBatch(task.header, *rows, task.progress);
    if (!batch) return fail(batch.error());
    return Brought{*std::move(batch), {}, rows->removed()};
}

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
        const feedback::AnswerReader::Counts& seen = (*cursor)->interpreter().counts();
        rejected = (*cursor)->interpreter().rejected();
        // The list is shorter than what it stands for; the store adds one for each of its entries.
        task.header.invalid = seen.invalid - static_cast<qint64>(rejected.size());
        task.header.duplicates = seen.duplicates;
        task.header.notApplicable = seen.notApplicable;
    }
    Result<std::unique_ptr<feedback::AnswerReader>> withWords = openWords(reading, task, mapping, aliases);
    if (!withWords) return fail(withWords.error());
    CountedWords words(std::move(rejected), *std::move(withWords));
    Result<feedback::Batch> batch =
        task.replace ? task.answers.replaceWithCounts(task.header, counts, &words, task.progress)
                     : task.answers.importCounts(task.header, counts, &words, task.progress);
    if (!batch) return fail(batch.error());
    return Brought{*std::move(batch), {}, words.removed()};
}

Result<Brought> storeAnswers(const Task& task, const Access& access) {
    const model::SourceId source = task.header.source;
    const Result<feedback::Mapping> mapping = feedback::mappingOf(task.project, source);
    if (!mapping) return fail(mapping.error());
    const feedback::SourceLocation location = feedback::SourceLocation::of(*task.project.find(source));
    if (isSqlite(location)) {
        auto rows = openSqlite(location, *mapping, feedback::aliasesOf(task.project, source), task.progress);
        if (!rows) return fail(rows.error());
        return storeRows(task, feedback::protectedReader(*std::move(rows), task.project));
    }
    if (!isServer(location)) {
        auto rows = feedback::openAnswers(task.project, source);
        if (!rows) return fail(rows.error());
        return storeRows(task, *std::move(rows));
    }
    const feedback::AliasLookup aliases = feedback::aliasesOf(task.project, source);
    const Result<ServerReading> reading = ServerReading::open(location, access.password, task.progress);
    if (!reading) return fail(reading.error());
    if (location.reading.is(model::SourceReading::Counts))
        return storeCounts(task, *reading, *mapping, aliases);
    Result<std::unique_ptr<feedback::RowReader>> rows = reading->rows();
    if (!rows) return fail(rows.error());
    auto reader = feedback::openAnswers(*std::move(rows), *mapping, aliases, location.path);
    if (!reader) return fail(reader.error());
    return storeRows(task, feedback::protectedReader(*std::move(reader), task.project));
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

} // namespace

Result<Seen> lookAgain(const model::Project& project, model::SourceId source, const Access& access,
                       Progress& progress) {
    const Result<feedback::Mapping> mapping = feedback::mappingOf(project, source);
    if (!mapping) return fail(mapping.error());
    Result<feedback::ImportPreview> seen =
        preview(feedback::SourceLocation::of(*project.find(source)), *mapping, access, progress);
    if (!seen) return fail(seen.error());
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
                            const feedback::Batch& header, bool replace, const Access& access,
                            Progress& progress) {
    store::AnswerCells before;
    if (replace) {
        Result<store::AnswerCells> cells = answers.cellsOf(header.source);
        if (!cells) return fail(cells.error());
        before = *std::move(cells);
    }
    Result<Brought> brought = storeAnswers({answers, project, header, replace, progress}, access);
    if (!brought) return brought;
    if (!isServer(feedback::SourceLocation::of(*project.find(header.source)))) {
        Result<feedback::Batch> whole = store::withOutcomes(answers, brought->batch, project, progress);
        if (!whole) return fail(whole.error());
        brought->batch = *std::move(whole);
    }
    if (!replace) return brought;
    const Result<store::AnswerCells> after = answers.cellsOf(header.source);
    if (after) brought->changes = store::changesBetween(before, *after);
    return brought;
}

QStringList describeChanges(const store::AnswerChanges& changes, const QStringList& newLabels,
                            const model::Project& project, const Language& language) {
    if (changes.isEmpty() && newLabels.isEmpty()) {
        return {language.translate("feedback", "Nothing has changed since it was read last.")};
    }
    QStringList lines;
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
