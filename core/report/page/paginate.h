// Puts a report on pages: blocks in their order, each exactly once, nothing beyond the margins, no heading
// without what it heads, no row of a table cut, its head repeated where it goes on; a page that begins inside
// a section names it at its top. Pure: the same report and measure give the same pages.
#pragma once

#include "core/report/page/page.h"
#include "core/report/report.h"

namespace chwila::report {

PagedReport paginate(const Report& report, const TextMeasure& measure);

} // namespace chwila::report
