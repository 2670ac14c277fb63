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
    bool counted = false; ///< its figures are CountRows; its answers are those of them that have words
    bool added = false;   ///< beside what the source itself holds, so that reading that again leaves it
    QString content;      ///< what tells whether the same file comes again; empty = not known

    bool operator==(const BatchRow&) const = default;
};

/// Answers that somebody else counted.
struct CountRow {
    qint64 batch = 0;
    model::AliasId alias;
    double score = 0;
    QDate day; ///< invalid = not known
    std::vector<std::pair<QString, QString>> segments;
    qint64 count = 0;

    bool operator==(const CountRow&) const = default;
};

/// A row that could not be read when its batch was imported, kept to be mended.
struct RejectedRow {
    qint64 batch = 0;
    QString file;
    qint64 line = 0;
    qint64 column = 0;
    QString reason;
    QString text;
    std::vector<std::pair<QString, QString>> cells; ///< title and content

    bool operator==(const RejectedRow&) const = default;
};

/// What became of one answer, which alias and time help to find.
struct FollowUpRow {
    QString key;
    model::AliasId alias;
    QDateTime time;
    QString state; ///< "open", "answered" or "closed"
    QString by;
    QDateTime changed;
    QString note;

    bool operator==(const FollowUpRow&) const = default;
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
    bool counted = false; ///< among the CountRows of its batch, which is BatchRow::counted

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
    std::vector<CountRow> counts;
    std::vector<RejectedRow> rejected;
    std::vector<FollowUpRow> followUps;
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
    /// The same for what is known of customers, for counts that were made elsewhere, for rows that could not
    /// be read and for what became of answers.
    virtual Result<void> forEachOutcome(const std::function<bool(const OutcomeRow&)>&) { return {}; }
    virtual Result<void> forEachCount(const std::function<bool(const CountRow&)>&) { return {}; }
    virtual Result<void> forEachRejected(const std::function<bool(const RejectedRow&)>&) { return {}; }
    virtual Result<void> forEachFollowUp(const std::function<bool(const FollowUpRow&)>&) { return {}; }
    /// What pseudonyms are made with; never written.
    virtual Result<QByteArray> secret() { return QByteArray(); }
};

/// The answers of a document in memory.
class DocumentSupply final : public AnswerSupply {
  public:
    explicit DocumentSupply(const ProjectDocument& document) : m_document(document) {}

    Result<std::vector<BatchRow>> batches() override { return m_document.batches; }
    Result<void> forEachAnswer(const std::function<bool(const AnswerRow&)>& visit) override {
        return each(m_document.answers, visit);
    }
    Result<void> forEachOutcome(const std::function<bool(const OutcomeRow&)>& visit) override {
        return each(m_document.outcomes, visit);
    }
    Result<void> forEachCount(const std::function<bool(const CountRow&)>& visit) override {
        return each(m_document.counts, visit);
    }
    Result<void> forEachRejected(const std::function<bool(const RejectedRow&)>& visit) override {
        return each(m_document.rejected, visit);
    }
    Result<void> forEachFollowUp(const std::function<bool(const FollowUpRow&)>& visit) override {
        return each(m_document.followUps, visit);
    }

  private:
    template <class Row>
    static Result<void> each(const std::vector<Row>& rows, const std::function<bool(const Row&)>& visit) {
        for (const Row& row : rows) {
            if (!visit(row)) break;
        }
        return {};
    }

    const ProjectDocument& m_document;
};

/// The score lies on the scale: between its ends and on one of its steps (tolerance 1e-6 of a step).
bool isOnScale(const model::Scale& scale, double score);
/// Overall score and days are within their bounds.
bool isPossible(const OutcomeRow& row);

} // namespace chwila::exchange
