// What the answer columns of a wide table say about each other: a scale that one shows as a whole holds for
// the block, and one of them is the overall question. Used by the guess of a mapping.
#pragma once

#include "core/feedback/mapping/column_look.h"

namespace chwila::feedback {

/// `zeroToTen`: the scale of columns from 1 to 10 beside others in which somebody gave a zero.
void settleTogether(Mapping& mapping, const std::vector<ColumnLook>& looks, const model::Scale& zeroToTen);

} // namespace chwila::feedback
