// Whom a moment of truth hits most: the attributes of customers that tell most, side by side, for its page.
#pragma once

#include "core/report/section.h"
#include "core/report/segment_tables.h"

namespace chwila::report::sections {

/// Optional blocks; none where segments do not differ beyond chance. `tables` by Measure::LowShare.
std::vector<Block> segmentBlocks(const analysis::TouchpointResult& figures,
                                 const std::vector<HeatmapTable>& tables, const Telling& telling);

} // namespace chwila::report::sections
