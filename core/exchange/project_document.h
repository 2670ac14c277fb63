// What a file of another form holds: a project, its answers, and what could not be read. Answers are
// plain rows here so that this layer needs the model only; whoever knows the store copies them.
#pragma once

#include "core/model/project.h"

#include <QDateTime>

#include <functional>

namespace chwila::exchange {

/// One import of answers.
struct BatchRow {
    qint64 id = 0; ///< unique in the document; AnswerRow::batch refers to it
    model::SourceId source;
    QString name;
    QDateTime importedAt; ///< UTC
    qint64 invalid = 0;   ///< rows left out when it was imported, for the record
    qint64 duplicates = 0;
    qint64 notApplicable = 0;

    bool operator==(const BatchRow&) const = default;
};

struct AnswerRow {
    qint64 batch = 0;
    model::AliasId alias; ///< the label it answers and the scale it was asked on
    double score = 0;     ///< as given, on the scale of the alias
    QDateTime time;       ///< UTC; invalid = not known
    QString customer;
    std::vector<std::pair<QString, QString>> segments; ///< by attribute
    QString comment;
    QString channel;

    bool operator==(const AnswerRow&) const = default;
};

/// What is known of one customer besides answers; scores are of a survey of the whole and no answers.
struct OutcomeRow {
    qint64 batch = 0;
    QString customer;
    std::vector<std::pair<QString, QString>> segments;
    std::optional<double> overall; ///< 0 … 10
    std::optional<bool> left;
    std::optional<double> days;
    std::vector<std::pair<model::AliasId, double>> scores; ///< as given, on the scale of the alias

    bool operator==(const OutcomeRow&) const = default;
};

struct ProjectDocument {
    model::Project project;
    std::vector<BatchRow> batches;  ///< ascending by id
    std::vector<AnswerRow> answers; ///< in the order of the file
    std::vector<OutcomeRow> outcomes;
    std::vector<Error> problems; ///< rows that were left out, with their position

    bool operator==(const ProjectDocument&) const = default;
};

/// Where a writer gets answers from, one at a time.
class AnswerSupply {
  public:
    virtual ~AnswerSupply() = default;

    virtual Result<std::vector<BatchRow>> batches() = 0;
    /// Calls `visit` for every answer; it returns false to stop.
    virtual Result<void> forEachAnswer(const std::function<bool(const AnswerRow&)>& visit) = 0;
    /// The same for what is known of customers.
    virtual Result<void> forEachOutcome(const std::function<bool(const OutcomeRow&)>&) { return {}; }
};

/// The answers of a document in memory.
class DocumentSupply final : public AnswerSupply {
  public:
    explicit DocumentSupply(const ProjectDocument& document) : m_document(document) {}

    Result<std::vector<BatchRow>> batches() override { return m_document.batches; }
    Result<void> forEachAnswer(const std::function<bool(const AnswerRow&)>& visit) override {
        for (const AnswerRow& answer : m_document.answers) {
            if (!visit(answer)) break;
        }
        return {};
    }
    Result<void> forEachOutcome(const std::function<bool(const OutcomeRow&)>& visit) override {
        for (const OutcomeRow& outcome : m_document.outcomes) {
            if (!visit(outcome)) break;
        }
        return {};
    }

  private:
    const ProjectDocument& m_document;
};

/// The score lies on the scale: between its ends and on one of its steps (tolerance 1e-6 of a step).
bool isOnScale(const model::Scale& scale, double score);
/// Overall score and days are within their bounds.
bool isPossible(const OutcomeRow& row);

} // namespace chwila::exchange
