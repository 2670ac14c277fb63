// Answers on their way between a project file and a document of another form (core/exchange), which
// knows scores where the store knows levels.
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/exchange/project_document.h"
#include "core/store/follow_up_store.h"
#include "core/store/project_file.h"

#include <map>

namespace chwila::document {

/// Reads the answers of a project file for a writer; all must outlive it. Batches are numbered from 1 and
/// everything has one order, whatever was removed from the file meanwhile, so that a copy that was made of
/// what it wrote gives the same again.
class StoreSupply final : public exchange::AnswerSupply {
  public:
    /// `followUps` may be null: then what became of answers stays behind.
    StoreSupply(store::AnswerStore& answers, const model::Project& project, Progress& progress,
                store::FollowUpStore* followUps = nullptr)
        : m_answers(answers), m_project(project), m_progress(progress), m_followUps(followUps) {}

    Result<std::vector<exchange::BatchRow>> batches() override;
    Result<void> forEachAnswer(const std::function<bool(const exchange::AnswerRow&)>& visit) override;
    Result<void> forEachOutcome(const std::function<bool(const exchange::OutcomeRow&)>& visit) override;
    Result<void> forEachCount(const std::function<bool(const exchange::CountRow&)>& visit) override;
    Result<void> forEachRejected(const std::function<bool(const exchange::RejectedRow&)>& visit) override;
    Result<void> forEachFollowUp(const std::function<bool(const exchange::FollowUpRow&)>& visit) override;
    Result<QByteArray> secret() override { return m_answers.secret(); }

  private:
    Result<std::map<qint64, qint64>> numbers();

    store::AnswerStore& m_answers;
    const model::Project& m_project;
    Progress& m_progress;
    store::FollowUpStore* m_followUps;
};

struct JsonChoice {
    bool complete = false; ///< for oneself: every answer as it is; else protected as the project says
    Language language;     ///< of the notes
    store::FollowUpStore* followUps = nullptr; ///< what became of answers, where complete; may be null
};
/// The project with its answers in the JSON form; written whole or not at all. Says what was left out or
/// taken out, a sentence each; nothing where everything was written as it is.
Result<QStringList> writeJson(const model::Project& project, store::AnswerStore& answers, const QString& path,
                              const JsonChoice& choice, Progress& progress);

/// Stores the answers of a document, batch by batch, and what became of them. The project must be in the file
/// already.
Result<void> storeAnswers(const exchange::ProjectDocument& document, store::ProjectFile& file,
                          Progress& progress);

} // namespace chwila::document
