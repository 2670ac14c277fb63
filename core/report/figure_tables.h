// Figures as CSV for spreadsheets: UTF-8 with a byte order mark, comma, a header row of fixed English names,
// numbers in full precision with a decimal point, cells that cannot be said empty. The same bytes from the
// window and the command line.
#pragma once

#include "core/report/figures.h"

namespace chwila::report {

/// One row for each touchpoint, in reading order of the map.
QByteArray figuresCsv(const Figures& figures);

/// One row for each cell, totals included (their row or column is the table's totalName).
QByteArray heatmapCsv(const HeatmapTable& table);

} // namespace chwila::report
