// What stands behind one cell of a heatmap: its touchpoints with their figures and the trend of its answers.
// A row or column of segments or months narrows the filter; rows and columns equal to their counts are
// totals.
#pragma once

#include "core/report/heatmap.h"
#include "core/report/pulse_chart.h"

namespace chwila::report {

struct HeatmapPlace {
    std::size_t row = 0;
    std::size_t column = 0;

    bool operator==(const HeatmapPlace&) const = default;
};

/// The filter whose answers the cell counts: `filter` narrowed by the cell's segment and month. A segment
/// that is not known is the empty value, which stands for respondents without the attribute as well.
feedback::Filter filterOfCell(const HeatmapTable& table, HeatmapPlace place, feedback::Filter filter);
/// The same without the month: one month alone has no trend.
feedback::Filter filterOfTrend(const HeatmapTable& table, HeatmapPlace place, feedback::Filter filter);

struct CellTouchpoint {
    model::TouchpointId id;
    qint64 answers = 0;
    std::optional<double> satisfaction; ///< 0…100, mean over its answers in the cell

    bool operator==(const CellTouchpoint&) const = default;
};

/// Those of `touchpoints` in their order, counted under the cell's filter.
std::vector<CellTouchpoint> touchpointsOfCell(const model::Project& project,
                                              const std::vector<model::TouchpointId>& touchpoints,
                                              const feedback::AnswerCounts& counts);

/// Low answers of these touchpoints together, week by week. Events that are pinned to other touchpoints do
/// not concern it. `input` needs the cube; its filter is that of the trend.
PulseChart trendOfCell(analysis::AnalysisInput input, const std::vector<model::TouchpointId>& touchpoints,
                       const QString& name, const Language& language);

} // namespace chwila::report
