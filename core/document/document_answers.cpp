#include "core/document/document_answers.h"

#include "core/document/protected_supply.h"
#include "core/exchange/json_form.h"
#include "core/feedback/scale_levels.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <map>

namespace chwila::document {

Result<std::vector<exchange::BatchRow>> StoreSupply::batches() {
    const auto stored = m_answers.batches();
    if (!stored) return fail(stored.error());
    std::vector<exchange::BatchRow> rows;
    for (const feedback::Batch& batch : *stored) {
        rows.push_back({batch.id, batch.source, batch.name, batch.importedAt, batch.invalid, batch.duplicates,
                        batch.notApplicable});
    }
    return rows;
}

Result<void> StoreSupply::forEachAnswer(const std::function<bool(const exchange::AnswerRow&)>& visit) {
    return m_answers.forEachAnswer(
        [&](qint64 batch, const feedback::Answer& answer) {
            const model::Alias* alias = m_project.find(answer.alias);
            const model::Scale* scale = alias ? m_project.find(alias->scale) : nullptr;
            if (!scale) return true; // its label was deleted from the project; nothing can refer to it
            return visit({batch, answer.alias, feedback::scoreAt(*scale, answer.level), answer.time,
                          answer.customer, answer.profile.values, answer.comment, answer.channel});
        },
        m_progress);
}

Result<void> StoreSupply::forEachOutcome(const std::function<bool(const exchange::OutcomeRow&)>& visit) {
    const auto outcomes = m_answers.outcomes();
    if (!outcomes) return fail(outcomes.error());
    for (const auto& [batch, outcome] : *outcomes) {
        exchange::OutcomeRow row{
            batch, outcome.customer, outcome.profile.values, outcome.overall, outcome.left, outcome.days, {}};
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

} // namespace

Result<void> writeJson(const model::Project& project, store::AnswerStore& answers, const QString& path,
                       Progress& progress) {
    QSaveFile file(path);
    const auto failed = [&] {
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate("document", "“%1” could not be written; choose another place.")
                .arg(path),
            file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    StoreSupply stored(answers, project, progress);
    ProtectedSupply guarded(stored, project);
    if (const Result<void> written = exchange::writeProjectJson(project, &guarded, file); !written)
        return fail(written.error());
    if (!file.commit()) return failed();
    return {};
}

Result<void> storeAnswers(const exchange::ProjectDocument& document, store::AnswerStore& answers,
                          Progress& progress) {
    std::map<qint64, std::vector<feedback::Answer>> byBatch;
    for (const exchange::AnswerRow& row : document.answers) {
        const model::Alias* alias = document.project.find(row.alias);
        const model::Scale* scale = alias ? document.project.find(alias->scale) : nullptr;
        const std::optional<int> level = scale ? feedback::levelOf(*scale, row.score) : std::nullopt;
        if (!level) continue; // the reader has refused such rows already
        byBatch[row.batch].push_back({row.alias, *level, row.time, row.customer,
                                      feedback::Profile{row.segments}, row.comment, row.channel});
    }
    for (const exchange::BatchRow& row : document.batches) {
        feedback::Batch header;
        header.source = row.source;
        header.name = row.name;
        header.importedAt = row.importedAt;
        header.duplicates = row.duplicates;
        header.notApplicable = row.notApplicable;
        feedback::ListAnswerReader reader(std::move(byBatch[row.id]));
        const Result<feedback::Batch> stored = answers.importBatch(header, reader, progress);
        if (!stored) return fail(stored.error());
        const std::vector<feedback::CustomerOutcome> outcomes = outcomesOf(document, row.id);
        if (outcomes.empty()) continue;
        if (Result<void> added = answers.addOutcomes(stored->id, outcomes); !added) return added;
    }
    return {};
}

} // namespace chwila::document
