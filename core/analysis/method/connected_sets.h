// Which connected group of touchpoints has the most unusual number of low answers? Exact search over all
// connected sets up to a size, each visited once (ESU: Wernicke 2006, "Efficient detection of network
// motifs", IEEE/ACM TCBB 3:4). Nodes are 0 … n−1; neighbour lists are ascending, symmetric, without self.
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace chwila::analysis::method {

using Neighbours = std::vector<std::vector<std::size_t>>;

/// Visits every connected set of 1 … maximumSize of the active nodes exactly once, in an order that
/// depends on nothing but the input. The visitor answers whether sets that contain this one (and only
/// nodes the search would still add) are wanted.
class ConnectedSets {
  public:
    using Visitor = std::function<bool(std::span<const std::size_t>)>;

    ConnectedSets(const Neighbours& neighbours, std::size_t maximumSize);
    void visit(const std::vector<char>& active, const Visitor& visitor);

  private:
    void extend(std::size_t depth, const std::vector<char>& active, const Visitor& visitor);

    const Neighbours& m_neighbours;
    std::size_t m_maximumSize;
    std::vector<std::size_t> m_set;
    std::vector<std::vector<std::size_t>> m_extensions; // one list for each depth
    std::vector<int> m_touched;                         // how many of the set have the node next to them
};

/// Kulldorff's likelihood ratio for O observed of T in all, E expected of T; 0 unless O/E is above the
/// rest's. Finite for every 0 ≤ O ≤ T, 0 ≤ E ≤ T. (Kulldorff 1997.)
double logLikelihoodRatio(double observed, double expected, double total);

/// The fewest low answers with which a touchpoint passes the screen P(X > O) + ½·P(X = O) < 0.2,
/// X ~ Poisson(expected); a number never reached for expected = 0. (Tango & Takahashi 2012.)
std::int64_t screenThreshold(double expected);

struct FoundArea {
    std::vector<std::size_t> members; ///< ascending; empty where no set has a positive ratio
    double llr = 0;
};

/// The search for one data set; keeps its buffers so that it can be repeated on shuffled data.
class AreaSearch {
  public:
    /// `expected` per node; `total` = all low answers.
    AreaSearch(const Neighbours& neighbours, std::span<const double> expected, double total,
               std::size_t maximumSize);

    /// Best set among the nodes that are allowed and pass the screen with these observed counts. What was
    /// found until then where `progress` is cancelled.
    FoundArea best(std::span<const std::int64_t> observed, const std::vector<char>& allowed,
                   const Progress& progress);

  private:
    void prepareBounds(std::span<const std::int64_t> observed);
    double bound(double observed, double expected, std::size_t more) const;

    ConnectedSets m_sets;
    std::vector<double> m_expected;
    std::vector<std::int64_t> m_threshold;
    double m_total;
    std::size_t m_maximumSize;
    std::vector<char> m_active;
    std::vector<double> m_mostObserved;  // sums of the 1, 2, … largest among the active nodes
    std::vector<double> m_leastExpected; // sums of the 1, 2, … smallest
};

} // namespace chwila::analysis::method
