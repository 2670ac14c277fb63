// An order of touchpoints and strata, and a seed, that come from what is analysed (answers, links, and names
// where those are alike) and not from ids: a project that was put together in another order is dealt and
// drawn from alike, so its figures are the same. Colour refinement (Weisfeiler & Leman 1968) on links and
// answers.
#pragma once

#include "core/analysis/journey_graph.h"

namespace chwila::analysis {

struct Answers;

struct CanonicalOrder {
    std::vector<std::size_t> touchpoints; ///< positions in the graph, in canonical order
    std::vector<std::size_t> rank;        ///< by position: its place in `touchpoints`
    std::vector<std::size_t> cells;       ///< positions in Answers::cells, by touchpoint, then stratum
    /// From counts and links alone: neither names nor the shares of links change it.
    std::uint64_t seed = 0;
};

CanonicalOrder canonicalOrder(const model::Project& project, const JourneyGraph& graph,
                              const Answers& answers);

} // namespace chwila::analysis
