// Sparse factorisation A = L·U of I − Q, Q a (block) matrix of transition shares, without pivoting: such a
// matrix is a diagonally dominant M-matrix, for which elimination in any order is stable. The order and
// the pattern of the factors depend on the links only, so they are found once; the numbers can then be
// redone for other shares at the cost of the arithmetic alone. Blocks are double or UpperBlock.
#pragma once

#include "core/base/progress.h"

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace chwila::analysis::method {

/// Upper triangular 3 × 3 block: one row and column for each number of bad experiences so far.
struct UpperBlock {
    double a00 = 0, a01 = 0, a02 = 0, a11 = 0, a12 = 0, a22 = 0;

    static UpperBlock identity() { return {1, 0, 0, 1, 0, 1}; }
};
using Triple = std::array<double, 3>;

inline UpperBlock operator*(const UpperBlock& x, const UpperBlock& y) {
    return {x.a00 * y.a00, x.a00 * y.a01 + x.a01 * y.a11, x.a00 * y.a02 + x.a01 * y.a12 + x.a02 * y.a22,
            x.a11 * y.a11, x.a11 * y.a12 + x.a12 * y.a22, x.a22 * y.a22};
}
inline UpperBlock operator*(double x, const UpperBlock& y) {
    return {x * y.a00, x * y.a01, x * y.a02, x * y.a11, x * y.a12, x * y.a22};
}
inline UpperBlock& operator-=(UpperBlock& x, const UpperBlock& y) {
    x.a00 -= y.a00;
    x.a01 -= y.a01;
    x.a02 -= y.a02;
    x.a11 -= y.a11;
    x.a12 -= y.a12;
    x.a22 -= y.a22;
    return x;
}
inline UpperBlock operator-(UpperBlock x, const UpperBlock& y) {
    return x -= y;
}
/// Column vector.
inline Triple operator*(const UpperBlock& a, const Triple& x) {
    return {a.a00 * x[0] + a.a01 * x[1] + a.a02 * x[2], a.a11 * x[1] + a.a12 * x[2], a.a22 * x[2]};
}
/// Row vector.
inline Triple operator*(const Triple& x, const UpperBlock& a) {
    return {x[0] * a.a00, x[0] * a.a01 + x[1] * a.a11, x[0] * a.a02 + x[1] * a.a12 + x[2] * a.a22};
}
inline Triple& operator-=(Triple& x, const Triple& y) {
    for (std::size_t k = 0; k < 3; ++k)
        x[k] -= y[k];
    return x;
}
/// The diagonal must not be 0.
inline UpperBlock inverse(const UpperBlock& a) {
    const double i0 = 1 / a.a00;
    const double i1 = 1 / a.a11;
    const double i2 = 1 / a.a22;
    const double b01 = -i0 * a.a01 * i1;
    const double b12 = -i1 * a.a12 * i2;
    return {i0, b01, -i0 * (a.a01 * b12 + a.a02 * i2), i1, b12, i2};
}
inline double inverse(double a) {
    return 1 / a;
}

/// A pivot is one minus the chance to come straight back; smaller than this it is rounding, and would
/// make numbers without bound.
inline double guarded(double pivot) {
    return pivot > 1e-12 ? pivot : 1e-12;
}
inline UpperBlock guarded(UpperBlock pivot) {
    pivot.a00 = guarded(pivot.a00);
    pivot.a11 = guarded(pivot.a11);
    pivot.a22 = guarded(pivot.a22);
    return pivot;
}

/// Elimination order and the rows of each column of the factors; symmetric.
struct EliminationPattern {
    std::vector<std::size_t> order;             ///< position → node
    std::vector<std::size_t> position;          ///< node → position
    std::vector<std::vector<std::size_t>> rows; ///< column → positions > column, ascending

    /// Work of one factorisation in block products; for choosing how often to repeat it.
    double work() const;
};

/// For nodes 0 … n−1 and links in either direction. Approximate minimum degree.
EliminationPattern eliminationPattern(std::size_t nodes,
                                      const std::vector<std::pair<std::size_t, std::size_t>>& links);

template <class Block>
class BlockFactors {
  public:
    explicit BlockFactors(const EliminationPattern& pattern) : m_pattern(&pattern) {
        const std::size_t n = pattern.order.size();
        m_diagonal.resize(n);
        m_lower.resize(n);
        m_upper.resize(n);
        for (std::size_t j = 0; j < n; ++j) {
            m_lower[j].resize(pattern.rows[j].size());
            m_upper[j].resize(pattern.rows[j].size());
        }
    }

    /// Sets everything to 0; then add() the entries and factorise().
    void clear();
    /// Adds to the entry in the row of one node and the column of another. The pair must be linked.
    Block& at(std::size_t rowNode, std::size_t columnNode);
    /// Stops early, leaving numbers without meaning, where `progress` is cancelled; so does
    /// takeInverseDiagonal().
    void factorise(const Progress& progress);

    /// x with x·A = b (b and x by node).
    template <class Vector>
    std::vector<Vector> solveLeft(const std::vector<Vector>& b) const;
    /// x with A·x = b.
    template <class Vector>
    std::vector<Vector> solveRight(const std::vector<Vector>& b) const;
    /// The diagonal blocks of A⁻¹ by node, at about the cost of the factorisation: the inverse is computed
    /// backwards on the pattern of the factors only. (Takahashi, Fagan & Chen 1973; Erisman & Tinney
    /// 1975.) The factors are used up: clear() before anything else.
    std::vector<Block> takeInverseDiagonal(const Progress& progress);

  private:
    std::size_t slot(std::size_t column, std::size_t row) const;

    const EliminationPattern* m_pattern;
    std::vector<Block> m_diagonal;
    std::vector<Block> m_inverse;            // of the pivots
    std::vector<std::vector<Block>> m_lower; // [j][t] = entry (rows[j][t], j); L after factorise()
    std::vector<std::vector<Block>> m_upper; // [j][t] = entry (j, rows[j][t]); U after factorise()
};

} // namespace chwila::analysis::method

#include "core/analysis/method/block_factors_impl.h"
