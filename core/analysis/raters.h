// Customers who rate the whole journey and several of its touchpoints, as drivers are estimated from them
// (drivers.h). There can be a million scores, so everything here is a pass over flat lists.
#pragma once

#include "core/analysis/journey_graph.h"
#include "core/analysis/result.h"
#include "core/base/progress.h"

namespace chwila::analysis {

/// One customer's scores at one touchpoint: usually one, several where several questions are asked there.
struct RatedTouchpoint {
    std::size_t touchpoint = 0; ///< position in JourneyGraph::ids
    double satisfaction = 0;    ///< sums over n
    double score = 0;
    int n = 0;
    bool low = false;
    bool high = true;
    model::ScaleId scale;
    bool mixed = false; ///< on several scales

    double meanSatisfaction() const { return satisfaction / n; }
};

struct Rater {
    double overall = 0;
    std::vector<RatedTouchpoint> rated; ///< ascending by touchpoint, two at least
};

/// Those under the filter, of surveys of the whole journey or of answers. Stops early where `progress` is
/// cancelled.
std::vector<Rater> ratersOf(const AnalysisInput& input, const JourneyGraph& graph, bool survey,
                            const Progress& progress);

/// The touchpoints to estimate drivers of, ascending. A survey is taken as it was asked; of answers those are
/// left out that too few customers gave, alone or together with another one. `rank` by position in the graph
/// decides between touchpoints that as many rated.
std::vector<std::size_t> driverColumns(const std::vector<Rater>& raters, bool survey,
                                       std::span<const std::size_t> rank, const Progress& progress);

} // namespace chwila::analysis
