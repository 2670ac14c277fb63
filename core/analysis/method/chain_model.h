// The journey as an absorbing chain with memory of bad experiences: a customer at a touchpoint has a bad
// experience with its low share b'; at the first, second, later one they leave with hazard h₁, h₂, h₃;
// otherwise they go on. One system of n blocks 3 × 3 (0, 1, 2 or more bad experiences so far) stands for the
// layers v₀, v₁, v₂ of the definition. All figures are per starting customer.
#pragma once

#include "core/analysis/method/block_factors.h"

#include <span>

namespace chwila::analysis::method {

struct Arc {
    std::size_t to = 0;
    double share = 0; ///< of those who leave the node and are not lost for other reasons, > 0

    bool operator==(const Arc&) const = default;
};
using Arcs = std::vector<std::vector<Arc>>; ///< by node, ascending by `to`; may lead to the node itself

/// What happens to customers for one set of low shares. By node, except for `retained`.
struct ChainFigures {
    double retained = 1;           ///< share of starters who finish
    std::vector<double> arrivals;  ///< contacts, leavers taken out
    std::vector<double> lastStraw; ///< lost here
    /// (retained with b' = 0 here − retained) / b': customers lost if every contact here went wrong, all
    /// their later consequences included. For b' = 0 its limit, so it never divides by zero.
    std::vector<double> matter;
};

struct VisitFigures {
    std::vector<double> expectedVisits; ///< contacts if nobody ever left
    std::vector<double> reach;          ///< chance that somebody who never leaves comes here, 0…1
};

/// The part that stays the same while low shares vary: links, start shares, hazards, elimination order.
class ChainModel {
  public:
    /// `start` sums to 1, or is all 0 where nobody knows it; each row of `next` sums to at most 1, the rest
    /// finishes. From every node that can be reached the end must be reachable, see opened() in
    /// journey_graph.h. Hazards are in 0…1, by node, for the first, the second and every later bad
    /// experience.
    ChainModel(std::vector<double> start, Arcs next, std::vector<Triple> hazards);

    /// Other hazards on the same links, without looking for an elimination order again.
    void setHazards(std::vector<Triple> hazards) { m_hazards = std::move(hazards); }

    std::size_t size() const { return m_start.size(); }
    /// Block products of one solve, for budgeting repetitions.
    double work() const { return m_pattern.work(); }

    // Where `progress` is cancelled they return soon, with numbers without meaning.

    VisitFigures visits(const Progress& progress = NoProgress()) const;
    /// Retained share only; the cheap part of solve(). Low shares are in 0…0.95.
    double retained(std::span<const double> low, const Progress& progress = NoProgress()) const;
    /// All figures by one factorisation: the effect of mending one touchpoint is a rank-three update that
    /// needs that node's diagonal block of the inverse, and all of those come from one backward pass.
    ChainFigures solve(std::span<const double> low, const Progress& progress = NoProgress()) const;

  private:
    UpperBlock step(std::size_t node, double low) const;
    BlockFactors<UpperBlock> factors(std::span<const double> low, const Progress& progress) const;
    std::vector<Triple> values(const BlockFactors<UpperBlock>& factors, std::span<const double> low) const;
    double retainedFrom(const std::vector<Triple>& values) const;

    std::vector<double> m_start;
    Arcs m_next;
    std::vector<double> m_finish;
    std::vector<Triple> m_hazards;
    EliminationPattern m_pattern;
};

} // namespace chwila::analysis::method
