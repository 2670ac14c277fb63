// How wide the columns of a table are: by their weights, as far as their words have room in them. Used by
// whoever lays out a table; all lengths are points.
#pragma once

#include "core/report/block.h"
#include "core/report/page/text_measure.h"

namespace chwila::report {

struct ColumnSpan {
    double left = 0;
    double width = 0;
};

/// Columns by weight, with a gap between them, where every word has room. One whose words would be cut gets
/// what the others do not need, then what they can spare by breaking lines; one whose lines would break gets
/// what the others do not need. Columns of bars and intervals keep the width of their weight.
std::vector<ColumnSpan> columnSpans(const TableBlock& table, double width, const TextMeasure& measure);

} // namespace chwila::report
