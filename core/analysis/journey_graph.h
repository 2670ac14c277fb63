// The journey as a graph for analyses: touchpoints as 0 … n−1 in the order of their ids, shares instead of
// weights, the virtual START, END (finished) and LOST (left) folded into vectors. Independent of answers.
#pragma once

#include "core/analysis/method/chain_model.h"
#include "core/analysis/method/connected_sets.h"
#include "core/model/journey_index.h"

namespace chwila::analysis {

struct JourneyGraph {
    std::vector<model::TouchpointId> ids; ///< ascending
    /// Shares of starters: the drawn START transitions; without any, equal shares of the touchpoints with an
    /// arrow that no other leads to; without any of those, of the first column with arrows. Sums to 1, or is
    /// all 0 where no arrow is drawn: nobody knows then who comes where.
    std::vector<double> start;
    /// Shares of those who go on: LOST left out and the rest scaled to 1. Links to itself included.
    method::Arcs next;
    /// Share that finishes after the touchpoint; 1 where nothing leads on.
    std::vector<double> finish;
    /// Share of all who leave the touchpoint that is lost there; `next` and `finish` leave them out.
    std::vector<double> lost;
    /// Linked touchpoints in either direction, ascending, without itself.
    method::Neighbours linked;
    /// Weights of the heat layer: itself 1, else ½·(share of those who go there + of those who come from
    /// there), among touchpoints and without links to itself.
    method::Arcs around;

    std::size_t size() const { return ids.size(); }
    /// Position of a touchpoint; nothing for one of another journey.
    std::optional<std::size_t> find(model::TouchpointId id) const;
};

/// Transitions whose weight is not positive, or below 1e-9 of the heaviest beside it, count as not drawn;
/// so do those that lead into another journey.
JourneyGraph journeyGraph(const model::Project& project, model::JourneyId journey);

struct GraphStructure {
    std::vector<char> reachable;   ///< from START
    std::vector<char> canReachEnd; ///< END in the sense of `finish`
    /// Strong components of two and more; each ascending, ordered by their first.
    std::vector<std::vector<std::size_t>> loops;
    /// Strong components with links inside and none out, a single touchpoint leading only to itself
    /// included: whoever comes there never finishes.
    std::vector<std::vector<std::size_t>> closedGroups;
    /// END's dominators from START, links of under 1 % of those who go on left out (the best is always
    /// kept), in the order customers meet them. (Lengauer & Tarjan 1979.)
    std::vector<std::size_t> unavoidable;
};

GraphStructure graphStructure(const JourneyGraph& graph);

/// The links with closed groups made passable, as the chain needs them: inside such a group only the links
/// that lead further from where customers enter it are kept; where the way would turn back, it ends.
method::Arcs opened(const JourneyGraph& graph, const GraphStructure& structure);

} // namespace chwila::analysis
