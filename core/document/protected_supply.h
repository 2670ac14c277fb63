// Answers row by row as they may leave the project: without private details in the words, with a
// pseudonym for respondents whose key is one, without those of small groups, and without the segments of
// respondents who share theirs with too few (Settings::redact, Settings::smallestGroup).
#pragma once

#include "core/base/language.h"
#include "core/exchange/project_document.h"
#include "core/feedback/redaction.h"

#include <map>

namespace chwila::document {

class ProtectedSupply final : public exchange::AnswerSupply {
  public:
    /// Both outlive it. The answers are read twice: to count the groups, then to pass them on.
    ProtectedSupply(exchange::AnswerSupply& inner, const model::Project& project)
        : m_inner(inner), m_project(project) {}

    Result<std::vector<exchange::BatchRow>> batches() override { return m_inner.batches(); }
    Result<void> forEachAnswer(const std::function<bool(const exchange::AnswerRow&)>& visit) override;

    /// Customers' outcomes under the same rules; their keys stay those of their answers.
    Result<void> forEachOutcome(const std::function<bool(const exchange::OutcomeRow&)>& visit) override;

    /// What was taken out, one note each; nothing where nothing was.
    QStringList notes(const Language& language) const;

  private:
    using Group = std::pair<qint64, qint64>; // touchpoint or, where there is none, −alias; and scale
    using Segments = std::vector<std::pair<QString, QString>>;

    Group groupOf(const exchange::AnswerRow& row) const;
    Result<void> count();

    exchange::AnswerSupply& m_inner;
    const model::Project& m_project;
    std::map<Group, qint64> m_groups;
    std::map<Segments, qint64> m_profiles;
    feedback::RedactionCounts m_removed;
    qint64 m_answersLeftOut = 0;
    qint64 m_withoutSegments = 0;
};

} // namespace chwila::document
