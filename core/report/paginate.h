// Puts a report on pages: blocks in their order, each exactly once, nothing beyond the margins, no heading
// without what it heads, no row of a table cut, its head repeated where it goes on; a page that begins inside
// a section names it at its top. Pure: the same report and measure give the same pages.
#pragma once

#include "core/report/page.h"
#include "core/report/report.h"

#include <QMarginsF>

namespace chwila::report {

/// Space around the text of a page in points; header and footer stand in it.
inline constexpr QMarginsF pageMargins{56, 70, 56, 58};

PagedReport paginate(const Report& report, const TextMeasure& measure);

} // namespace chwila::report
