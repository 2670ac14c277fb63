// What was measured of losses at each touchpoint, beside what the model says: who left straight from there,
// and whether a bad experience made the difference.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

/// A lead, a table and its caption; none where nothing was measured.
std::vector<Block> lossBlocks(const Telling& telling);

} // namespace chwila::report::sections
