#include "core/analysis/method/block_factors.h"

#include <Eigen/OrderingMethods>
#include <Eigen/SparseCore>

#include <algorithm>

namespace chwila::analysis::method {

namespace {

std::vector<std::size_t> minimumDegreeOrder(std::size_t nodes,
                                            const std::vector<std::pair<std::size_t, std::size_t>>& links) {
    using Sparse = Eigen::SparseMatrix<double, Eigen::ColMajor, int>;
    std::vector<Eigen::Triplet<double, int>> entries;
    entries.reserve(nodes + 2 * links.size());
    for (std::size_t i = 0; i < nodes; ++i)
        entries.emplace_back(static_cast<int>(i), static_cast<int>(i), 1.0);
    for (const auto& [a, b] : links) {
        entries.emplace_back(static_cast<int>(a), static_cast<int>(b), 1.0);
        entries.emplace_back(static_cast<int>(b), static_cast<int>(a), 1.0);
    }
    Sparse matrix(static_cast<int>(nodes), static_cast<int>(nodes));
    matrix.setFromTriplets(entries.begin(), entries.end());
    Eigen::AMDOrdering<int> ordering;
    Eigen::AMDOrdering<int>::PermutationType permutation;
    ordering(matrix, permutation);
    std::vector<std::size_t> order(nodes);
    for (std::size_t i = 0; i < nodes; ++i)
        order[i] = static_cast<std::size_t>(permutation.indices()[static_cast<Eigen::Index>(i)]);
    return order;
}

} // namespace

EliminationPattern eliminationPattern(std::size_t nodes,
                                      const std::vector<std::pair<std::size_t, std::size_t>>& links) {
    EliminationPattern pattern;
    if (nodes == 0) return pattern;
    pattern.order = minimumDegreeOrder(nodes, links);
    pattern.position.resize(nodes);
    for (std::size_t p = 0; p < nodes; ++p)
        pattern.position[pattern.order[p]] = p;
    pattern.rows.resize(nodes);
    for (const auto& [a, b] : links) {
        const auto [first, second] = std::minmax({pattern.position[a], pattern.position[b]});
        if (first != second) pattern.rows[first].push_back(second);
    }
    // A column hands the rest of its rows on to the first of them: that is where the fill appears.
    for (auto& rows : pattern.rows) {
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        if (rows.size() < 2) continue;
        auto& parent = pattern.rows[rows.front()];
        parent.insert(parent.end(), rows.begin() + 1, rows.end());
    }
    return pattern;
}

double EliminationPattern::work() const {
    double products = 0;
    for (const auto& column : rows) {
        const auto size = static_cast<double>(column.size());
        products += 1 + 2 * size + size * size;
    }
    return products;
}

} // namespace chwila::analysis::method
