// What a survey's rows say of customers beyond answers: the columns with the roles Overall, Churned and
// DaysObserved. Read in a pass of its own, after the answers; used by core/store.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/mapping.h"
#include "core/feedback/observations.h"

namespace chwila::feedback {

/// Whether the mapping names such a column.
bool hasOutcomes(const Mapping& mapping);

/// One outcome for each row in which at least one of the columns says something; cells that are no number
/// on the scale (0 … 10, days ≥ 0) and words that mean neither yes nor no say nothing. Customers have the
/// keys their answers have, so both can be joined.
Result<std::vector<CustomerOutcome>> readOutcomes(const SourceLocation& location, const Mapping& mapping,
                                                  const Progress& progress);

/// "yes", "1", "left", "tak", "da" … → true; "no", "0", "active", "nie", "nu" … → false.
std::optional<bool> readYesNo(const QString& text);

} // namespace chwila::feedback
