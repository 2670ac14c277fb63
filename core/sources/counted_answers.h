// Rows of counts, as a database groups them, read by a mapping: which label, profile, day and level each
// stands for, or why it stands for none. Pure; knows of no database.
#pragma once

#include "core/feedback/reading/answer_reader.h"
#include "core/sources/postgres_statements.h"

#include <QHash>
#include <QSet>

namespace chwila::sources {

/// One row of countingStatement().
struct CountedRow {
    std::size_t part = 0;
    QString label;
    QString question;
    QString score;
    QString day;
    QStringList segments;
    qint64 answers = 0;
    qint64 distinct = 0; ///< of them, without repetitions
    qint64 withWords = 0;

    bool operator==(const CountedRow&) const = default;
};

/// Answers that are equal in everything that is counted.
struct CountedAnswer {
    QString label;
    model::Scale scale;
    feedback::Profile profile;
    QDate day; ///< UTC; invalid = not known
    int level = 0;
    qint64 count = 0;

    bool operator==(const CountedAnswer&) const = default;
};

class CountInterpreter {
  public:
    CountInterpreter(CountingPlan plan, const feedback::Mapping& mapping);

    /// Nothing where the row holds no score, or one that cannot be read.
    std::optional<CountedAnswer> read(const CountedRow& row);

    /// Of what read() has passed so far; `rows` are rows of the table.
    const feedback::AnswerReader::Counts& counts() const { return m_counts; }
    /// The first thousand; several answers that cannot be read for one reason are one entry.
    const std::vector<feedback::Rejected>& rejected() const { return m_rejected; }

  private:
    struct Part {
        QSet<QString> notApplicable; // lower case
        std::vector<double> notApplicableNumbers;
        QHash<QString, double> words; // by wordKey()
    };
    const model::Scale* scaleFor(const CountedRow& row);
    std::optional<double> scoreOf(const CountedRow& row) const;
    bool isNotApplicable(const CountedRow& row, const std::optional<double>& score) const;
    std::optional<QDate> dayOf(const CountedRow& row) const;
    QString labelOf(const CountedRow& row) const;
    feedback::Profile profileOf(const CountedRow& row) const;
    /// Counts what is none.
    std::optional<double> readScore(const CountedRow& row);
    void reject(const CountedRow& row, const QString& reason, qint64 answers);

    CountingPlan m_plan;
    feedback::Mapping m_mapping;
    std::vector<Part> m_parts;
    QSet<QString> m_notApplicable;
    feedback::AnswerReader::Counts m_counts;
    std::vector<feedback::Rejected> m_rejected;
};

} // namespace chwila::sources
