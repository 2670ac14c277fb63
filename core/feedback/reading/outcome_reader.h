// What a survey's rows say of customers beyond answers: the columns with the roles Overall, Churned and
// DaysObserved. Read row by row in a pass of its own; used by core/store.
#pragma once

#include "core/base/result.h"
#include "core/feedback/observations.h"
#include "core/feedback/reading/row_reader.h"

#include <functional>
#include <memory>

namespace chwila::feedback {

/// Whether the mapping names such a column.
bool hasOutcomes(const Mapping& mapping);

class OutcomeReader {
  public:
    virtual ~OutcomeReader() = default;
    /// The outcome of the next row in which at least one of the columns says something; nothing at the end.
    /// Cells that are no number on the scale (0 … 10, days ≥ 0) and words that mean neither yes nor no say
    /// nothing. Customers have the keys their answers have, so both can be joined.
    virtual Result<std::optional<CustomerOutcome>> next() = 0;
};

/// Null where the mapping names no such column. `keepGood`: a source that breaks off ends there.
Result<std::unique_ptr<OutcomeReader>> openOutcomes(const SourceLocation& location, const Mapping& mapping,
                                                    bool keepGood = false);

/// Passes rows on to whoever reads answers from them, and notes what they say of customers: for rows that can
/// be read only once, or come in another order the next time.
class OutcomeNotes final : public RowReader {
  public:
    using Outcomes = std::shared_ptr<std::vector<CustomerOutcome>>;
    OutcomeNotes(std::unique_ptr<RowReader> rows, const Mapping& mapping, Outcomes notes);

    const QStringList& columns() const override { return m_rows->columns(); }
    Result<bool> next(Row& row) override;
    double fraction() const override { return m_rows->fraction(); }
    qint64 damagedLetters() const override { return m_rows->damagedLetters(); }
    qint64 shortRows() const override { return m_rows->shortRows(); }
    std::vector<std::vector<WordScore>> wordScores() const override { return m_rows->wordScores(); }

  private:
    std::unique_ptr<RowReader> m_rows;
    std::function<CustomerOutcome(const Row&)> m_outcomeOf;
    Outcomes m_notes;
};

/// "yes", "1", "left", "tak", "da" … → true; "no", "0", "active", "nie", "nu" … → false.
std::optional<bool> readYesNo(const QString& text);

} // namespace chwila::feedback
