// Initiatives in plain words: what one keeps, the best set, promise against measured. One wording for the
// Improve view, the report and the command line. Customers are counted only where the company's loss rate is
// known, else they are said as a share of the losses the model explains.
#pragma once

#include "core/report/sentences.h"

namespace chwila::report {

/// "62 of 1,000" or "21 %" (of all losses).
QString keptText(double keptPerThousand, const Telling& telling);
/// "48 – 75 of 1,000"; empty without an interval.
QString keptRange(const std::optional<analysis::Interval>& interval, const Telling& telling);
/// The title of what keptText() says.
QString keptTitle(const Telling& telling);
/// What a change keeps, with its interval: "About 62 of 1,000 customers more stay (between 48 and 75)."
QString keptSentence(double keptPerThousand, const std::optional<analysis::Interval>& interval,
                     const Telling& telling);
QString initiativeName(const model::Initiative& initiative, const Language& language);
/// Names of its touchpoints.
QString initiativePlaces(const model::Initiative& initiative, const Telling& telling);
/// Which initiatives together keep most within the budget; empty without a budget.
QString bestSetSentence(const Telling& telling);
/// What was measured since it was done, against the promise; empty while it is not done.
QStringList measuredSentences(const analysis::InitiativeValue& value, const Telling& telling);
/// All that is computed of one initiative: what it keeps, its category, its place, how it compares.
QStringList worthSentences(const analysis::InitiativeValue& value, const model::Initiative& initiative,
                           const Telling& telling);
/// measuredSentences(); of one that is done on no day, what is to be said before anything is measured.
QStringList afterwardsSentences(const analysis::InitiativeValue& value, const model::Initiative& initiative,
                                const Telling& telling);
/// "Must-have": as a person set it, else as proposed.
QString categoryText(const analysis::InitiativeValue& value, const model::Initiative& initiative,
                     const Language& language);
/// "set by hand", "proposed from the overall scores"; empty where there is no category.
QString categoryOrigin(const analysis::InitiativeValue& value, const Language& language);
/// "as promised", "less than promised", "no clear change yet", "worse than before", "too early to say".
QString promiseStateName(analysis::PromiseState state, const Language& language);

} // namespace chwila::report
