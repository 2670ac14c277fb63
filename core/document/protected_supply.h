// Answers row by row as they may leave the project: without private details, with a pseudonym for respondents
// whose key is one, without those of small groups, and without the segments of respondents who share theirs
// with too few (Settings::redact, Settings::smallestGroup). Rows that could not be read and what became of
// answers stay behind.
#pragma once

#include "core/base/language.h"
#include "core/exchange/project_document.h"
#include "core/feedback/redaction.h"

#include <map>
#include <set>

namespace chwila::document {

class ProtectedSupply final : public exchange::AnswerSupply {
  public:
    /// Both outlive it. The answers are read twice: to count the groups, then to pass them on.
    ProtectedSupply(exchange::AnswerSupply& inner, const model::Project& project)
        : m_inner(inner), m_project(project) {}

    Result<std::vector<exchange::BatchRow>> batches() override;
    Result<void> forEachAnswer(const std::function<bool(const exchange::AnswerRow&)>& visit) override;
    Result<void> forEachCount(const std::function<bool(const exchange::CountRow&)>& visit) override;

    /// Customers' outcomes under the same rules; their keys stay those of their answers. A score is left out
    /// with the answers of its group, or where too few rated the same; all where too few are known.
    Result<void> forEachOutcome(const std::function<bool(const exchange::OutcomeRow&)>& visit) override;

    /// What was taken out, one note each; nothing where nothing was.
    QStringList notes(const Language& language) const;

  private:
    using Group = std::pair<qint64, qint64>; // touchpoint or, where there is none, −alias; and scale
    using Segments = std::vector<std::pair<QString, QString>>;

    /// How many people share something: customers where the source names them. Answers without a name count
    /// at the label that has most of them, because one person answers many questions.
    struct People {
        std::set<QString> named; // as many as are needed to know that there are enough
        std::map<model::AliasId, qint64> unnamed;

        void add(const QString& customer, model::AliasId alias, qint64 answers, int enough);
        qint64 count() const;
    };

    int smallest() const { return m_project.settings().smallestGroup; }
    Group groupOf(model::AliasId id) const;
    Result<void> countAnswers();
    Result<void> countOutcomes();
    bool isSmall(model::AliasId alias) const;
    Segments shownSegments(const Segments& segments, const std::map<Segments, People>& sharing);
    QString redacted(QString text);
    Result<void> prepare();
    QString pseudonymOf(const QString& customer) const;

    exchange::AnswerSupply& m_inner;
    const model::Project& m_project;
    bool m_prepared = false;
    std::map<Group, qint64> m_groups;
    std::map<Segments, People> m_profiles;
    qint64 m_outcomes = 0;
    std::map<Group, qint64> m_rated; // in outcomes
    std::map<Segments, People> m_outcomeProfiles;
    QByteArray m_secret;
    feedback::RedactionCounts m_removed;
    qint64 m_answersLeftOut = 0;
    qint64 m_withoutSegments = 0;
};

} // namespace chwila::document
