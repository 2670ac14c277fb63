// Answers on their way between a project file and a document of another form (core/exchange), which
// knows scores where the store knows levels.
#pragma once

#include "core/base/progress.h"
#include "core/exchange/project_document.h"
#include "core/store/answer_store.h"

namespace chwila::document {

/// Reads the answers of a project file for a writer; all must outlive it.
class StoreSupply final : public exchange::AnswerSupply {
  public:
    StoreSupply(store::AnswerStore& answers, const model::Project& project, Progress& progress)
        : m_answers(answers), m_project(project), m_progress(progress) {}

    Result<std::vector<exchange::BatchRow>> batches() override;
    Result<void> forEachAnswer(const std::function<bool(const exchange::AnswerRow&)>& visit) override;
    Result<void> forEachOutcome(const std::function<bool(const exchange::OutcomeRow&)>& visit) override;

  private:
    store::AnswerStore& m_answers;
    const model::Project& m_project;
    Progress& m_progress;
};

/// The whole project with its answers, protected as the project says, in the JSON form; written whole or not
/// at all.
Result<void> writeJson(const model::Project& project, store::AnswerStore& answers, const QString& path,
                       Progress& progress);

/// Stores the answers of a document, batch by batch. The project must be in the file already.
Result<void> storeAnswers(const exchange::ProjectDocument& document, store::AnswerStore& answers,
                          Progress& progress);

} // namespace chwila::document
