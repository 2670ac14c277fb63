// Questions that ask to put things in order: a block of columns with a place for each thing, no two the same
// in a row. Places are no scores, whatever language the titles are in. Used by the guess of a mapping.
#pragma once

#include "core/feedback/reading/table_sample.h"

namespace chwila::feedback {

/// For each column of the sample whether it holds places.
std::vector<bool> rankedColumns(const TableSample& sample);

} // namespace chwila::feedback
