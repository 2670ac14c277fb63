#include "core/document/document_answers.h"

#include "core/base/part_of_progress.h"
#include "core/base/whole_file.h"
#include "core/document/protected_supply.h"
#include "core/exchange/json_form.h"
#include "core/feedback/answer_protection.h"
#include "core/feedback/reading/count_reader.h"
#include "core/feedback/scale_levels.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>
#include <tuple>

namespace chwila::document {

namespace {

using feedback::FollowUpState;

constexpr std::pair<FollowUpState, const char*> states[] = {
    {FollowUpState::Open, "open"}, {FollowUpState::Answered, "answered"}, {FollowUpState::Closed, "closed"}};

QString stateKey(FollowUpState state) {
    const auto at = std::ranges::find(states, state, &std::pair<FollowUpState, const char*>::first);
    return at == std::end(states) ? QString() : QString::fromLatin1(at->second);
}

FollowUpState stateFromKey(const QString& key) {
    for (const auto& [state, name] : states) {
        if (key == QLatin1String(name)) return state;
    }
    return FollowUpState::None;
}

} // namespace

/// By the store's id.
Result<std::map<qint64, qint64>> StoreSupply::numbers() {
    const auto stored = m_answers.batches(m_project);
    if (!stored) return fail(stored.error());
    std::map<qint64, qint64> numbers;
    for (const feedback::Batch& batch : *stored)
        numbers.emplace(batch.id, std::ssize(numbers) + 1);
    return numbers;
}

Result<std::vector<exchange::BatchRow>> StoreSupply::batches() {
    const auto stored = m_answers.batches(m_project);
    if (!stored) return fail(stored.error());
    std::vector<exchange::BatchRow> rows;
    for (const feedback::Batch& batch : *stored) {
        rows.push_back({std::ssize(rows) + 1, batch.source, batch.name, batch.importedAt, batch.invalid,
                        batch.duplicates, batch.notApplicable, batch.counted,
                        batch.origin == feedback::BatchOrigin::Added, batch.content});
    }
    return rows;
}

Result<void> StoreSupply::forEachAnswer(const std::function<bool(const exchange::AnswerRow&)>& visit) {
    const auto numbers = this->numbers();
    if (!numbers) return fail(numbers.error());
    bool more = true;
    const auto next = [&](bool counted) {
        return [&, counted](qint64 batch, const feedback::Answer& answer) {
            const model::Alias* alias = m_project.find(answer.alias);
            const model::Scale* scale = alias ? m_project.find(alias->scale) : nullptr;
            const auto number = numbers->find(batch);
            if (!scale || number == numbers->end()) return true; // its label is not in the project now
            more = visit({number->second, answer.alias, feedback::scoreAt(*scale, answer.level), answer.time,
                          answer.customer, answer.profile.values, answer.comment, answer.channel, counted});
            return more;
        };
    };
    const Result<void> read = m_answers.forEachAnswer(next(false), m_progress);
    if (!read || !more) return read;
    return m_answers.forEachCountedWord(next(true), m_progress);
}

Result<void> StoreSupply::forEachCount(const std::function<bool(const exchange::CountRow&)>& visit) {
    const auto numbers = this->numbers();
    if (!numbers) return fail(numbers.error());
    std::vector<exchange::CountRow> rows;
    const Result<void> read = m_answers.forEachCount([&](qint64 batch, const feedback::CountRow& row) {
        const model::Alias* alias = m_project.find(row.alias);
        const model::Scale* scale = alias ? m_project.find(alias->scale) : nullptr;
        const auto number = numbers->find(batch);
        if (!scale || number == numbers->end()) return true;
        rows.push_back({number->second, row.alias, feedback::scoreAt(*scale, row.level), row.day,
                        row.profile.values, row.count});
        return true;
    });
    if (!read) return read;
    // The store keeps them by profile in the order in which profiles came.
    const auto key = [](const exchange::CountRow& row) {
        return std::tie(row.batch, row.alias, row.segments, row.day, row.score);
    };
    std::ranges::sort(rows, [&](const auto& a, const auto& b) { return key(a) < key(b); });
    for (const exchange::CountRow& row : rows) {
        if (!visit(row)) break;
    }
    return {};
}

Result<void> StoreSupply::forEachRejected(const std::function<bool(const exchange::RejectedRow&)>& visit) {
    const auto numbers = this->numbers();
    if (!numbers) return fail(numbers.error());
    for (const auto& [batch, number] : *numbers) {
        const auto rows = m_answers.rejected(batch);
        if (!rows) return fail(rows.error());
        for (const feedback::Rejected& row : *rows) {
            if (!visit({number, row.position.file, row.position.line, row.position.column, row.reason,
                        row.text, row.cells}))
                return {};
        }
    }
    return {};
}

Result<void> StoreSupply::forEachFollowUp(const std::function<bool(const exchange::FollowUpRow&)>& visit) {
    if (!m_followUps) return {};
    const auto known = m_followUps->all();
    if (!known) return fail(known.error());
    for (const feedback::FollowUp& each : *known) {
        if (!m_project.find(each.alias)) continue;
        if (!visit({each.key, each.alias, each.time, stateKey(each.state), each.by, each.changed, each.note}))
            break;
    }
    return {};
}

Result<void> StoreSupply::forEachOutcome(const std::function<bool(const exchange::OutcomeRow&)>& visit) {
    auto outcomes = m_answers.outcomes();
    if (!outcomes) return fail(outcomes.error());
    const auto numbers = this->numbers();
    if (!numbers) return fail(numbers.error());
    // Some may have been added to a batch when there was another one already.
    std::ranges::stable_sort(*outcomes, {}, &std::pair<qint64, feedback::CustomerOutcome>::first);
    for (const auto& [batch, outcome] : *outcomes) {
        const auto number = numbers->find(batch);
        if (number == numbers->end()) continue;
        exchange::OutcomeRow row{number->second,
                                 outcome.customer,
                                 outcome.profile.values,
                                 outcome.overall,
                                 outcome.left,
                                 outcome.days,
                                 {}};
        for (const auto& [id, level] : outcome.scores) {
            const model::Alias* alias = m_project.find(id);
            const model::Scale* scale = alias ? m_project.find(alias->scale) : nullptr;
            if (scale) row.scores.emplace_back(id, feedback::scoreAt(*scale, level));
        }
        if (!visit(row)) break;
    }
    return {};
}

namespace {

std::vector<feedback::CustomerOutcome> outcomesOf(const exchange::ProjectDocument& document, qint64 batch) {
    std::vector<feedback::CustomerOutcome> outcomes;
    for (const exchange::OutcomeRow& row : document.outcomes) {
        if (row.batch != batch) continue;
        feedback::CustomerOutcome outcome{
            row.customer, feedback::Profile{row.segments}, row.overall, row.left, row.days, {}};
        for (const auto& [id, score] : row.scores) {
            const model::Alias* alias = document.project.find(id);
            const model::Scale* scale = alias ? document.project.find(alias->scale) : nullptr;
            const std::optional<int> level = scale ? feedback::levelOf(*scale, score) : std::nullopt;
            if (level) outcome.scores.emplace_back(id, *level);
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

/// A batch of a document: the rows that could not be read, then its answers.
class DocumentAnswers final : public feedback::AnswerReader {
  public:
    std::vector<feedback::Answer> answers;
    std::vector<feedback::Rejected> rejected;

    Result<std::optional<Item>> next() override {
        if (m_next < rejected.size()) {
            ++m_counts.invalid;
            return Item(rejected[m_next++]);
        }
        const std::size_t at = m_next - rejected.size();
        if (at >= answers.size()) return std::nullopt;
        ++m_next;
        ++m_counts.answers;
        return Item(answers[at]);
    }
    double fraction() const override {
        const std::size_t all = rejected.size() + answers.size();
        return all == 0 ? 1 : static_cast<double>(m_next) / static_cast<double>(all);
    }

  private:
    std::size_t m_next = 0;
};

std::optional<int> levelIn(const model::Project& project, model::AliasId id, double score) {
    const model::Alias* alias = project.find(id);
    const model::Scale* scale = alias ? project.find(alias->scale) : nullptr;
    return scale ? feedback::levelOf(*scale, score) : std::nullopt;
}

/// Answers, rejected rows and counts by batch. What is off its scale the reader has refused already.
struct BatchContent {
    DocumentAnswers rows;
    std::vector<feedback::CountRow> counts;

    std::size_t size() const { return rows.answers.size() + rows.rejected.size() + counts.size(); }
};

std::map<qint64, BatchContent> contentOf(const exchange::ProjectDocument& document) {
    std::map<qint64, BatchContent> content;
    for (const exchange::AnswerRow& row : document.answers) {
        if (const auto level = levelIn(document.project, row.alias, row.score)) {
            content[row.batch].rows.answers.push_back({row.alias, *level, row.time, row.customer,
                                                       feedback::Profile{row.segments}, row.comment,
                                                       row.channel});
        }
    }
    for (const exchange::CountRow& row : document.counts) {
        if (const auto level = levelIn(document.project, row.alias, row.score)) {
            content[row.batch].counts.push_back(
                {row.alias, feedback::Profile{row.segments}, row.day, *level, row.count});
        }
    }
    for (const exchange::RejectedRow& row : document.rejected) {
        content[row.batch].rows.rejected.push_back(
            {{row.file, row.line, row.column}, row.reason, row.text, row.cells});
    }
    return content;
}

Result<feedback::Batch> storeBatch(const exchange::BatchRow& row, BatchContent content,
                                   store::AnswerStore& answers, Progress& progress) {
    feedback::Batch header;
    header.source = row.source;
    header.name = row.name;
    header.importedAt = row.importedAt;
    // The list of rows may be shorter than their number; the store adds one for each.
    header.invalid = std::max<qint64>(0, row.invalid - std::ssize(content.rows.rejected));
    header.duplicates = row.duplicates;
    header.notApplicable = row.notApplicable;
    header.origin = row.added ? feedback::BatchOrigin::Added : feedback::BatchOrigin::Read;
    header.content = row.content;
    if (!row.counted) return answers.importBatch(header, content.rows, progress);
    feedback::ListCountReader counts(std::move(content.counts));
    return answers.importCounts(header, counts, &content.rows, progress);
}

Result<void> storeFollowUps(const exchange::ProjectDocument& document, store::FollowUpStore& store) {
    std::vector<feedback::FollowUp> followUps;
    for (const exchange::FollowUpRow& row : document.followUps) {
        followUps.push_back(
            {row.key, row.alias, row.time, stateFromKey(row.state), row.by, row.changed, row.note});
    }
    return followUps.empty() ? Result<void>() : store.set(followUps);
}

} // namespace

Result<QStringList> writeJson(const model::Project& project, store::AnswerStore& answers, const QString& path,
                              const JsonChoice& choice, Progress& progress) {
    WholeFile file(path);
    const auto failed = [&] {
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate("document", "“%1” could not be written; choose another place.")
                .arg(path),
            file.errorString());
    };
    if (!file.open()) return failed();
    StoreSupply stored(answers, project, progress, choice.followUps);
    ProtectedSupply guarded(stored, project);
    exchange::AnswerSupply& supply = choice.complete ? static_cast<exchange::AnswerSupply&>(stored) : guarded;
    const bool redacts = !choice.complete && project.settings().redact;
    const Result<void> written = exchange::writeProjectJson(
        redacts ? feedback::withoutDetails(project) : project, &supply, file.device());
    if (!written) return fail(written.error());
    if (!file.commit()) return failed();
    return guarded.notes(choice.language);
}

Result<void> storeAnswers(const exchange::ProjectDocument& document, store::ProjectFile& file,
                          Progress& progress) {
    std::map<qint64, BatchContent> content = contentOf(document);
    std::size_t all = 1; // never none
    for (const auto& [batch, rows] : content)
        all += rows.size();
    std::size_t before = 0;
    for (const exchange::BatchRow& row : document.batches) {
        const std::size_t until = before + content[row.id].size();
        PartOfProgress part(progress, static_cast<double>(before) / static_cast<double>(all),
                            static_cast<double>(until) / static_cast<double>(all));
        before = until;
        const Result<feedback::Batch> stored =
            storeBatch(row, std::move(content[row.id]), file.answers(), part);
        if (!stored) return fail(stored.error());
        const std::vector<feedback::CustomerOutcome> outcomes = outcomesOf(document, row.id);
        if (outcomes.empty()) continue;
        if (Result<void> added = file.answers().addOutcomes(stored->id, outcomes); !added) return added;
    }
    return storeFollowUps(document, file.followUps());
}

} // namespace chwila::document
