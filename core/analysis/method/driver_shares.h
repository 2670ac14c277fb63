// Which of several scores go together with an overall score: shares of R². Works on moments of pairs, so
// customers need not have rated everything; nothing is ever filled in.
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"

#include <cstdint>
#include <span>
#include <vector>

namespace chwila::analysis::method {

/// Rows × columns, column 0 is the outcome; NaN = not given.
struct ScoreTable {
    std::size_t columns = 0;
    std::vector<double> values; ///< by row

    std::size_t rows() const { return columns > 0 ? values.size() / columns : 0; }
    std::span<const double> row(std::size_t i) const {
        return std::span(values).subspan(i * columns, columns);
    }
};

/// Sums over the rows in which both of a pair are given; pairs i ≤ j in the order (0,0), (0,1), … .
struct PairMoments {
    struct Pair {
        double n = 0, first = 0, second = 0, firstSquared = 0, secondSquared = 0, product = 0;
    };

    explicit PairMoments(std::size_t columns);
    void add(std::span<const double> row);
    void add(const PairMoments& other);
    const Pair& at(std::size_t i, std::size_t j) const; ///< i ≤ j

    std::size_t columns = 0;
    std::vector<Pair> pairs;

  private:
    std::vector<std::size_t> m_given; // columns of one row, kept for the next
};

/// Over a part of the rows where `progress` is cancelled.
PairMoments pairMoments(const ScoreTable& table, const Progress& progress = NoProgress());

struct Correlations {
    std::size_t columns = 0;
    std::vector<double> values; ///< columns × columns; 0 where one of a pair does not vary
    std::vector<double> spread; ///< standard deviation (n − 1) of each column
    std::int64_t smallestPair = 0;
    bool repaired = false; ///< pairs contradicted each other: the nearest possible matrix (Higham 2002)

    double at(std::size_t i, std::size_t j) const { return values[i * columns + j]; }
};

/// A repair ends when it changes no more than `closeEnough`, or when `progress` is cancelled.
Correlations correlations(const PairMoments& moments, const Progress& progress = NoProgress(),
                          double closeEnough = 1e-12);

constexpr std::size_t mostForLmg = 15;

/// R² of the predictors 1 … p (bit j − 1 of the position = predictor j is in); 2^p numbers, p ≤ 15.
std::vector<double> everyRSquared(const Correlations& r);
/// Mean over all orders of the R² each predictor adds; they sum to R². p ≤ 15. (Lindeman, Merenda & Gold
/// 1980; Grömping 2006, J. Stat. Softw. 17:1.)
std::vector<double> lmg(const Correlations& r);
/// Relative weights; they sum to R². (Johnson 2000, Multivar. Behav. Res. 35:1.)
std::vector<double> johnson(const Correlations& r);

struct Regression {
    double rSquared = 0;
    std::vector<double> slopes;   ///< standardised; 0 for predictors that do not vary or repeat others
    std::vector<double> variance; ///< diagonal of the inverse correlations; 0 as above
    std::size_t used = 0;         ///< predictors that are in
};
/// Ordinary least squares on correlations.
Regression regress(const Correlations& r);

/// Shares of R² (LMG up to 15 predictors, else Johnson) for customers drawn again with replacement; by
/// draw, then predictor. Above 500 customers (100, with many predictors) they are dealt at random to as many
/// groups and groups are drawn.
std::vector<std::vector<double>> redrawnShares(const ScoreTable& table, int draws, Random& random,
                                               const Progress& progress);

/// LMG or Johnson by the number of predictors.
std::vector<double> importance(const Correlations& r);

} // namespace chwila::analysis::method
