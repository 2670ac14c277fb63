// What stands on pages besides the blocks, once all of them are in their places: running header and footer,
// the headings a page goes on with, and the page numbers and links of the contents.
#pragma once

#include "core/report/page/page.h"
#include "core/report/report.h"

namespace chwila::report {

/// Where a page goes on, its text begins this much lower: the line above it that says with what stands as
/// far from the header as titles do.
inline constexpr double goesOnDepth = 8;

/// `furnished` says by page whether it has a header and a footer.
void furnish(const Report& report, const std::vector<bool>& furnished, const TextMeasure& measure,
             PagedReport& paged);

} // namespace chwila::report
