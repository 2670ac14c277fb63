// Charts that parts of the analysis ask for (core/analysis/part.h), as values that are drawn alike on screen
// and paper, whatever analysis they come from.
#pragma once

#include "core/report/curve_chart.h"
#include "core/report/sentences.h"

#include <variant>

namespace chwila::report {

/// A line of the chart: what it is about, a mark where its value stands, the value in words.
struct ChartRow {
    QString name;
    double at = 0;
    std::optional<analysis::Interval> interval;
    std::optional<double> against; ///< hollow
    QString said;
    QString basis; ///< "n 134"; may be empty
    bool strong = false;

    bool operator==(const ChartRow&) const = default;
};

struct RowChart {
    QString title; ///< states the finding
    QString caption;
    ChartAxis across;
    bool bars = false;           ///< from the start of the axis; else dots
    std::optional<double> usual; ///< where a line marks it
    std::vector<ChartRow> rows;

    bool operator==(const RowChart&) const = default;
};

using DrawnChart = std::variant<RowChart, CurveChart>;

/// Those with something to compare; at most `most` lines each.
std::vector<DrawnChart> partCharts(const analysis::Part& part, const Telling& telling, std::size_t most);

/// The lines of the chart, for screen readers.
QString rowsInWords(const RowChart& chart);

} // namespace chwila::report
