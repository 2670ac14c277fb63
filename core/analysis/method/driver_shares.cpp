#include "core/analysis/method/driver_shares.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace chwila::analysis::method {

namespace {

constexpr double nothing = 1e-10; // of a variance: what is left is rounding
constexpr std::size_t mostGroups = 500;
constexpr std::size_t fewestGroups = 100;
constexpr std::size_t mostGroupedPairs = 200'000; // a draw adds so many sums up
constexpr double closeForDraws = 1e-6;            // of a matrix an interval is made from
constexpr std::size_t rowsAtOnce = 256;           // between two looks at whether to stop

std::size_t pairIndex(std::size_t i, std::size_t j, std::size_t columns) {
    return i * columns - i * (i + 1) / 2 + j;
}

using Matrix = Eigen::MatrixXd;

Eigen::Index index(std::size_t i) {
    return static_cast<Eigen::Index>(i);
}

Matrix matrixOf(const Correlations& r) {
    Matrix matrix(index(r.columns), index(r.columns));
    for (std::size_t i = 0; i < r.columns; ++i) {
        for (std::size_t j = 0; j < r.columns; ++j)
            matrix(index(i), index(j)) = r.at(i, j);
    }
    return matrix;
}

Matrix withoutNegative(const Matrix& matrix) {
    const Eigen::SelfAdjointEigenSolver<Matrix> solver(matrix);
    return solver.eigenvectors() * solver.eigenvalues().cwiseMax(0).asDiagonal()
           * solver.eigenvectors().transpose();
}

// Alternating projections with Dykstra's correction (Higham 2002, IMA J. Numer. Anal. 22:3).
void repair(Correlations& r, const Progress& progress, double closeEnough) {
    const Matrix given = matrixOf(r);
    const Eigen::SelfAdjointEigenSolver<Matrix> solver(given, Eigen::EigenvaluesOnly);
    if (solver.eigenvalues().minCoeff() >= -1e-10) return;
    r.repaired = true;
    Matrix y = given;
    Matrix correction = Matrix::Zero(given.rows(), given.cols());
    for (int round = 0; round < 500 && !progress.cancelled(); ++round) {
        const Matrix shifted = y - correction;
        const Matrix x = withoutNegative(shifted);
        correction = x - shifted;
        const Matrix before = y;
        y = x;
        y.diagonal().setOnes();
        if ((y - before).norm() < closeEnough) break;
    }
    for (std::size_t i = 0; i < r.columns; ++i) {
        for (std::size_t j = 0; j < r.columns; ++j)
            r.values[i * r.columns + j] = i == j ? 1 : std::clamp(y(index(i), index(j)), -1.0, 1.0);
    }
}

// Fills R² of every subset: each predictor is either left out or swept out of what is behind it, so a
// subset costs a few operations only.
class SubsetSweep {
  public:
    explicit SubsetSweep(const Correlations& r)
        : m_size(r.columns), m_result(std::size_t{1} << (r.columns - 1)), m_levels(r.columns) {
        for (std::vector<double>& level : m_levels)
            level.resize(m_size * m_size);
        // The outcome goes last.
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t j = 0; j < m_size; ++j)
                m_levels[0][i * m_size + j] = r.at((i + 1) % m_size, (j + 1) % m_size);
        }
        visit(0, 0, 0);
    }
    std::vector<double> take() { return std::move(m_result); }

  private:
    // `level`: how many were swept so far, and which matrix to read.
    void visit(std::size_t predictor, std::size_t level, std::size_t subset) {
        const std::size_t outcome = m_size - 1;
        if (predictor == outcome) {
            m_result[subset] = std::clamp(1 - m_levels[level][outcome * m_size + outcome], 0.0, 1.0);
            return;
        }
        visit(predictor + 1, level, subset);
        const std::size_t with = subset | (std::size_t{1} << predictor);
        const std::vector<double>& from = m_levels[level];
        const double pivot = from[predictor * m_size + predictor];
        if (pivot <= nothing) {
            visit(predictor + 1, level, with);
            return;
        }
        std::vector<double>& to = m_levels[level + 1];
        for (std::size_t i = predictor + 1; i < m_size; ++i) {
            const double factor = from[predictor * m_size + i] / pivot;
            for (std::size_t j = i; j < m_size; ++j)
                to[i * m_size + j] = from[i * m_size + j] - factor * from[predictor * m_size + j];
        }
        visit(predictor + 1, level + 1, with);
    }

    std::size_t m_size;
    std::vector<double> m_result;
    std::vector<std::vector<double>> m_levels; // upper triangles
};

} // namespace

PairMoments::PairMoments(std::size_t columnCount)
    : columns(columnCount), pairs(columnCount * (columnCount + 1) / 2) {}

void PairMoments::add(std::span<const double> row) {
    // Customers rate a few of many touchpoints: only pairs that are there cost anything.
    m_given.clear();
    for (std::size_t i = 0; i < columns; ++i) {
        if (!std::isnan(row[i])) m_given.push_back(i);
    }
    for (auto first = m_given.begin(); first != m_given.end(); ++first) {
        const std::size_t i = *first;
        for (auto second = first; second != m_given.end(); ++second) {
            const std::size_t j = *second;
            Pair& pair = pairs[pairIndex(i, j, columns)];
            pair.n += 1;
            pair.first += row[i];
            pair.second += row[j];
            pair.firstSquared += row[i] * row[i];
            pair.secondSquared += row[j] * row[j];
            pair.product += row[i] * row[j];
        }
    }
}

void PairMoments::add(const PairMoments& other) {
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        Pair& pair = pairs[k];
        const Pair& more = other.pairs[k];
        pair.n += more.n;
        pair.first += more.first;
        pair.second += more.second;
        pair.firstSquared += more.firstSquared;
        pair.secondSquared += more.secondSquared;
        pair.product += more.product;
    }
}

const PairMoments::Pair& PairMoments::at(std::size_t i, std::size_t j) const {
    return pairs[pairIndex(i, j, columns)];
}

PairMoments pairMoments(const ScoreTable& table, const Progress& progress) {
    PairMoments moments(table.columns);
    for (std::size_t i = 0; i < table.rows(); ++i) {
        if (i % rowsAtOnce == 0 && progress.cancelled()) break;
        moments.add(table.row(i));
    }
    return moments;
}

Correlations correlations(const PairMoments& moments, const Progress& progress, double closeEnough) {
    Correlations r;
    r.columns = moments.columns;
    r.values.assign(r.columns * r.columns, 0);
    r.spread.assign(r.columns, 0);
    double smallest = r.columns > 0 ? std::numeric_limits<double>::infinity() : 0;
    for (std::size_t i = 0; i < r.columns; ++i) {
        for (std::size_t j = i; j < r.columns; ++j) {
            const PairMoments::Pair& pair = moments.at(i, j);
            smallest = std::min(smallest, pair.n);
            double value = i == j ? 1 : 0;
            if (pair.n > 1) {
                const double first = pair.firstSquared - pair.first * pair.first / pair.n;
                const double second = pair.secondSquared - pair.second * pair.second / pair.n;
                const double both = pair.product - pair.first * pair.second / pair.n;
                if (i == j) r.spread[i] = std::sqrt(std::max(0.0, first) / (pair.n - 1));
                const bool varies =
                    first > nothing * pair.firstSquared && second > nothing * pair.secondSquared;
                if (i != j && varies) value = std::clamp(both / std::sqrt(first * second), -1.0, 1.0);
            }
            r.values[i * r.columns + j] = value;
            r.values[j * r.columns + i] = value;
        }
    }
    r.smallestPair = static_cast<std::int64_t>(smallest);
    if (r.columns > 2) repair(r, progress, closeEnough);
    return r;
}

std::vector<double> everyRSquared(const Correlations& r) {
    return SubsetSweep(r).take();
}

std::vector<double> lmg(const Correlations& r) {
    const std::size_t p = r.columns - 1;
    const std::vector<double> every = everyRSquared(r);
    // Orders in which exactly `size` others come before: size!·(p − size − 1)! of p!.
    std::vector<double> weight(p, 1.0 / static_cast<double>(p));
    for (std::size_t size = 1; size < p; ++size)
        weight[size] = weight[size - 1] * static_cast<double>(size) / static_cast<double>(p - size);
    std::vector<double> result(p, 0);
    for (std::size_t subset = 0; subset < every.size(); ++subset) {
        const auto size = static_cast<std::size_t>(__builtin_popcountll(subset));
        for (std::size_t j = 0; j < p; ++j) {
            const std::size_t bit = std::size_t{1} << j;
            if (!(subset & bit)) result[j] += weight[size] * (every[subset | bit] - every[subset]);
        }
    }
    return result;
}

std::vector<double> johnson(const Correlations& r) {
    const Eigen::Index p = index(r.columns) - 1;
    const Matrix all = matrixOf(r);
    const Matrix predictors = all.bottomRightCorner(p, p);
    const Eigen::VectorXd outcome = all.col(0).tail(p);
    const Eigen::SelfAdjointEigenSolver<Matrix> solver(predictors);
    const Eigen::VectorXd roots = solver.eigenvalues().cwiseMax(0).cwiseSqrt();
    Eigen::VectorXd inverse = Eigen::VectorXd::Zero(p);
    for (Eigen::Index k = 0; k < p; ++k) {
        if (roots[k] * roots[k] > nothing) inverse[k] = 1 / roots[k];
    }
    const Matrix& vectors = solver.eigenvectors();
    const Matrix lambda = vectors * roots.asDiagonal() * vectors.transpose();
    const Eigen::VectorXd beta = vectors * inverse.asDiagonal() * vectors.transpose() * outcome;
    const Eigen::VectorXd weights = lambda.cwiseAbs2() * beta.cwiseAbs2();
    return {weights.data(), weights.data() + weights.size()};
}

Regression regress(const Correlations& r) {
    const std::size_t p = r.columns - 1;
    // Predictors that add nothing to those before them stay out.
    std::vector<std::size_t> used;
    Matrix swept = matrixOf(r).bottomRightCorner(index(p), index(p));
    for (std::size_t j = 0; j < p; ++j) {
        const double pivot = swept(index(j), index(j));
        if (pivot <= nothing || r.spread[j + 1] <= 0) continue;
        used.push_back(j);
        const Eigen::VectorXd column = swept.col(index(j)) / pivot;
        swept -= column * swept.row(index(j)).eval();
    }
    Regression result;
    result.slopes.assign(p, 0);
    result.variance.assign(p, 0);
    result.used = used.size();
    if (used.empty()) return result;
    const Eigen::Index q = index(used.size());
    Matrix predictors(q, q);
    Eigen::VectorXd outcome(q);
    for (Eigen::Index i = 0; i < q; ++i) {
        outcome[i] = r.at(0, used[static_cast<std::size_t>(i)] + 1);
        for (Eigen::Index j = 0; j < q; ++j)
            predictors(i, j) =
                r.at(used[static_cast<std::size_t>(i)] + 1, used[static_cast<std::size_t>(j)] + 1);
    }
    const Eigen::LDLT<Matrix> solver(predictors);
    const Eigen::VectorXd slopes = solver.solve(outcome);
    const Matrix inverse = solver.solve(Matrix::Identity(q, q));
    for (Eigen::Index i = 0; i < q; ++i) {
        result.slopes[used[static_cast<std::size_t>(i)]] = slopes[i];
        result.variance[used[static_cast<std::size_t>(i)]] = inverse(i, i);
    }
    result.rSquared = std::clamp(slopes.dot(outcome), 0.0, 1.0);
    return result;
}

std::vector<double> importance(const Correlations& r) {
    return r.columns - 1 <= mostForLmg ? lmg(r) : johnson(r);
}

std::vector<std::vector<double>> redrawnShares(const ScoreTable& table, int draws, Random& random,
                                               const Progress& progress) {
    const std::size_t pairs = table.columns * (table.columns + 1) / 2;
    const std::size_t groups =
        std::min(table.rows(),
                 std::clamp(mostGroupedPairs / std::max<std::size_t>(1, pairs), fewestGroups, mostGroups));
    std::vector<std::vector<double>> result;
    if (groups == 0) return result;
    std::vector<std::size_t> order(table.rows());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (table.rows() > groups) random.shuffle(std::span(order));
    std::vector<PairMoments> parts(groups, PairMoments(table.columns));
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i % rowsAtOnce == 0 && progress.cancelled()) return {};
        parts[i % groups].add(table.row(order[i]));
    }
    for (int draw = 0; draw < draws; ++draw) {
        if (progress.cancelled()) return {};
        PairMoments moments(table.columns);
        for (std::size_t i = 0; i < groups; ++i)
            moments.add(parts[random.below(groups)]);
        std::vector<double> shares = importance(correlations(moments, progress, closeForDraws));
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        if (!(sum > nothing)) continue;
        for (double& share : shares)
            share /= sum;
        result.push_back(std::move(shares));
    }
    return result;
}

} // namespace chwila::analysis::method
