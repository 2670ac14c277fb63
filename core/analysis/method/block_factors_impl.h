// Bodies of BlockFactors; included by block_factors.h only. In each, for a column j and two of its rows
// i and k, entry (i, k) is in the pattern as well, because eliminating j links i and k.
#pragma once

#include "core/analysis/method/block_factors.h"

#include <algorithm>

namespace chwila::analysis::method {

template <class Block>
void BlockFactors<Block>::clear() {
    std::ranges::fill(m_diagonal, Block{});
    for (std::size_t j = 0; j < m_lower.size(); ++j) {
        std::ranges::fill(m_lower[j], Block{});
        std::ranges::fill(m_upper[j], Block{});
    }
}

template <class Block>
std::size_t BlockFactors<Block>::slot(std::size_t column, std::size_t row) const {
    const auto& rows = m_pattern->rows[column];
    return static_cast<std::size_t>(std::ranges::lower_bound(rows, row) - rows.begin());
}

template <class Block>
Block& BlockFactors<Block>::at(std::size_t rowNode, std::size_t columnNode) {
    const std::size_t row = m_pattern->position[rowNode];
    const std::size_t column = m_pattern->position[columnNode];
    if (row == column) return m_diagonal[row];
    return row > column ? m_lower[column][slot(column, row)] : m_upper[row][slot(row, column)];
}

template <class Block>
void BlockFactors<Block>::factorise(const Progress& progress) {
    const std::size_t n = m_diagonal.size();
    m_inverse.resize(n);
    for (std::size_t j = 0; j < n && !progress.cancelled(); ++j) {
        m_inverse[j] = inverse(guarded(m_diagonal[j]));
        const auto& rows = m_pattern->rows[j];
        auto& lower = m_lower[j];
        const auto& upper = m_upper[j];
        for (Block& each : lower)
            each = each * m_inverse[j];
        for (std::size_t t = 0; t < rows.size(); ++t) {
            const std::size_t k = rows[t];
            m_diagonal[k] -= lower[t] * upper[t];
            std::size_t at = 0;
            for (std::size_t s = t + 1; s < rows.size(); ++s) {
                while (m_pattern->rows[k][at] != rows[s])
                    ++at;
                m_lower[k][at] -= lower[s] * upper[t];
                m_upper[k][at] -= lower[t] * upper[s];
            }
        }
    }
}

template <class Block>
template <class Vector>
std::vector<Vector> BlockFactors<Block>::solveLeft(const std::vector<Vector>& b) const {
    const std::size_t n = m_diagonal.size();
    std::vector<Vector> x(n);
    for (std::size_t j = 0; j < n; ++j)
        x[j] = b[m_pattern->order[j]];
    for (std::size_t j = 0; j < n; ++j) {
        x[j] = x[j] * m_inverse[j];
        const auto& rows = m_pattern->rows[j];
        for (std::size_t t = 0; t < rows.size(); ++t)
            x[rows[t]] -= x[j] * m_upper[j][t];
    }
    for (std::size_t j = n; j-- > 0;) {
        const auto& rows = m_pattern->rows[j];
        for (std::size_t t = 0; t < rows.size(); ++t)
            x[j] -= x[rows[t]] * m_lower[j][t];
    }
    std::vector<Vector> byNode(n);
    for (std::size_t j = 0; j < n; ++j)
        byNode[m_pattern->order[j]] = x[j];
    return byNode;
}

template <class Block>
template <class Vector>
std::vector<Vector> BlockFactors<Block>::solveRight(const std::vector<Vector>& b) const {
    const std::size_t n = m_diagonal.size();
    std::vector<Vector> x(n);
    for (std::size_t j = 0; j < n; ++j)
        x[j] = b[m_pattern->order[j]];
    for (std::size_t j = 0; j < n; ++j) {
        const auto& rows = m_pattern->rows[j];
        for (std::size_t t = 0; t < rows.size(); ++t)
            x[rows[t]] -= m_lower[j][t] * x[j];
    }
    for (std::size_t j = n; j-- > 0;) {
        const auto& rows = m_pattern->rows[j];
        for (std::size_t t = 0; t < rows.size(); ++t)
            x[j] -= m_upper[j][t] * x[rows[t]];
        x[j] = m_inverse[j] * x[j];
    }
    std::vector<Vector> byNode(n);
    for (std::size_t j = 0; j < n; ++j)
        byNode[m_pattern->order[j]] = x[j];
    return byNode;
}

template <class Block>
std::vector<Block> BlockFactors<Block>::takeInverseDiagonal(const Progress& progress) {
    const std::size_t n = m_diagonal.size();
    std::vector<Block> below;
    std::vector<Block> beside;
    for (std::size_t j = n; j-- > 0 && !progress.cancelled();) {
        const auto& rows = m_pattern->rows[j];
        const std::size_t size = rows.size();
        auto& lower = m_lower[j];
        auto& upper = m_upper[j];
        for (Block& each : upper)
            each = m_inverse[j] * each;
        below.assign(size, Block{});
        beside.assign(size, Block{});
        for (std::size_t t = 0; t < size; ++t) {
            const std::size_t k = rows[t];
            below[t] -= m_diagonal[k] * lower[t];
            beside[t] -= upper[t] * m_diagonal[k];
            std::size_t at = 0;
            for (std::size_t s = t + 1; s < size; ++s) {
                while (m_pattern->rows[k][at] != rows[s])
                    ++at;
                below[s] -= m_lower[k][at] * lower[t];
                below[t] -= m_upper[k][at] * lower[s];
                beside[t] -= upper[s] * m_lower[k][at];
                beside[s] -= upper[t] * m_upper[k][at];
            }
        }
        m_diagonal[j] = m_inverse[j];
        for (std::size_t t = 0; t < size; ++t)
            m_diagonal[j] -= upper[t] * below[t];
        lower = below;
        upper = beside;
    }
    std::vector<Block> byNode(n);
    for (std::size_t j = 0; j < n; ++j)
        byNode[m_pattern->order[j]] = m_diagonal[j];
    return byNode;
}

} // namespace chwila::analysis::method
