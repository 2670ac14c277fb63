// A role that a person gives a column, in the assistant or on the command line. What the role needs is
// seen from the column's values, so that nobody has to say it twice.
#pragma once

#include "core/feedback/reading/table_sample.h"

namespace chwila::feedback {

/// A score gets its scale and its words unless it has one; dates get the order that fits all of them; beside
/// a column of touchpoints each answer is a score. `column` is one of the sample the mapping is for.
void giveRole(Mapping& mapping, const ColumnSample& column, ColumnRole role);

} // namespace chwila::feedback
