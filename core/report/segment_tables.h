// How segments of customers differ, as heatmaps with a column for each value of an attribute: which attribute
// tells most, and what it says about one touchpoint. Groups that are too small are blank there already.
#pragma once

#include "core/report/heatmap.h"

namespace chwila::report {

/// Attributes with more values than this make no table.
inline constexpr std::size_t mostSegmentValues = 8;
/// A group of fewer answers does not speak for its segment.
inline constexpr qint64 fewestOfSegment = 30;

/// Touchpoints × values, one table for each attribute with 2 to mostSegmentValues values, by name.
std::vector<HeatmapTable> segmentTables(const HeatmapInput& input, Measure measure, const Language& language);

/// A column by its value; with the attribute where the value alone says nothing: "recommended: 0".
QString segmentName(const HeatmapTable& table, std::size_t column);
/// Cells of the row with answers enough, as indices into the columns, highest value first.
std::vector<std::size_t> comparableCells(const HeatmapTable& table, std::size_t row);
/// How far the highest and the lowest of them lie apart; 0 where their intervals touch.
double spreadOf(const HeatmapTable& table, std::size_t row);
/// The same over the column totals.
double spreadOfTotals(const HeatmapTable& table);

} // namespace chwila::report
