#include "core/analysis/method/driver_shares.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace chwila;
using namespace chwila::analysis::method;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

bool nearShare(double a, double b, double tolerance = 1e-10) {
    return std::abs(a - b) <= tolerance;
}

double normal(Random& random) {
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += random.unit();
    return sum;
}

// Overall = Σ weight·score + noise; scores share a common part.
ScoreTable table(const std::vector<double>& weights, std::size_t rows, std::uint64_t seed, double gaps = 0) {
    Random random(seed);
    ScoreTable made;
    made.columns = weights.size() + 1;
    for (std::size_t i = 0; i < rows; ++i) {
        const double common = normal(random);
        std::vector<double> row{normal(random)};
        for (const double weight : weights) {
            const double score = common + normal(random);
            row[0] += weight * score;
            row.push_back(random.unit() < gaps ? missing : score);
        }
        made.values.insert(made.values.end(), row.begin(), row.end());
    }
    return made;
}

Correlations correlationsOf(std::size_t columns, const std::vector<double>& values) {
    Correlations r;
    r.columns = columns;
    r.values = values;
    r.spread.assign(columns, 1);
    return r;
}

// R² of a subset from scratch, by Gauss on the normal equations.
double rSquared(const Correlations& r, std::size_t subset) {
    std::vector<std::size_t> in;
    for (std::size_t j = 0; j + 1 < r.columns; ++j) {
        if (subset >> j & 1) in.push_back(j + 1);
    }
    const std::size_t n = in.size();
    std::vector<std::vector<double>> a(n, std::vector<double>(n + 1));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            a[i][j] = r.at(in[i], in[j]);
        a[i][n] = r.at(0, in[i]);
    }
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = 0; i < n; ++i) {
            if (i == k) continue;
            const double factor = a[i][k] / a[k][k];
            for (std::size_t j = k; j <= n; ++j)
                a[i][j] -= factor * a[k][j];
        }
    }
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
        sum += a[i][n] / a[i][i] * r.at(0, in[i]);
    return sum;
}

} // namespace

class TestDriverShares : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // The definition: the mean over all orders of the R² a predictor adds.
    void lmgIsTheMeanOverAllOrders() {
        const Correlations r = correlations(pairMoments(table({1, 0.5, 0, 2, 0.3}, 80, 1)));
        std::vector<std::size_t> order{0, 1, 2, 3, 4};
        std::vector<double> sum(5, 0);
        int orders = 0;
        do {
            std::size_t subset = 0;
            for (const std::size_t j : order) {
                const double before = rSquared(r, subset);
                subset |= std::size_t{1} << j;
                sum[j] += rSquared(r, subset) - before;
            }
            ++orders;
        } while (std::ranges::next_permutation(order).found);
        const std::vector<double> shares = lmg(r);
        for (std::size_t j = 0; j < 5; ++j)
            QVERIFY(nearShare(shares[j], sum[j] / orders));
    }
    void sharesSumToTheWhole_data() {
        QTest::addColumn<int>("predictors");
        for (const int predictors : {1, 2, 6, 15})
            QTest::addRow("%d predictors", predictors) << predictors;
    }
    void sharesSumToTheWhole() {
        QFETCH(int, predictors);
        std::vector<double> weights;
        for (int j = 0; j < predictors; ++j)
            weights.push_back(0.2 * j);
        const Correlations r = correlations(pairMoments(table(weights, 400, 2)));
        const double whole = regress(r).rSquared;
        const std::vector<double> exact = lmg(r);
        const std::vector<double> relative = johnson(r);
        QVERIFY(nearShare(std::accumulate(exact.begin(), exact.end(), 0.0), whole));
        QVERIFY(nearShare(std::accumulate(relative.begin(), relative.end(), 0.0), whole));
    }
    void uncorrelatedPredictorsKeepTheirOwn() {
        const Correlations r = correlationsOf(3, {1, 0.6, 0.3, 0.6, 1, 0, 0.3, 0, 1});
        QVERIFY(nearShare(lmg(r)[0], 0.36) && nearShare(lmg(r)[1], 0.09));
        QVERIFY(nearShare(johnson(r)[0], 0.36) && nearShare(johnson(r)[1], 0.09));
        QVERIFY(nearShare(regress(r).slopes[0], 0.6));
    }
    void twinsShareEqually() {
        const Correlations r = correlationsOf(3, {1, 0.6, 0.6, 0.6, 1, 1, 0.6, 1, 1});
        QVERIFY(nearShare(lmg(r)[0], 0.18) && nearShare(lmg(r)[1], 0.18));
        QVERIFY(nearShare(johnson(r)[0], 0.18) && nearShare(johnson(r)[1], 0.18));
        QCOMPARE(regress(r).used, std::size_t{1});
    }
    void orderOfPredictorsChangesNothing() {
        const ScoreTable given = table({1, 0.5, 2}, 100, 3);
        ScoreTable turned = given;
        for (std::size_t i = 0; i < given.rows(); ++i)
            std::reverse(turned.values.begin() + static_cast<std::ptrdiff_t>(i * 4 + 1),
                         turned.values.begin() + static_cast<std::ptrdiff_t>(i * 4 + 4));
        const auto one = lmg(correlations(pairMoments(given)));
        const auto two = lmg(correlations(pairMoments(turned)));
        for (std::size_t j = 0; j < 3; ++j)
            QVERIFY(nearShare(one[j], two[2 - j]));
    }
    void aScoreThatNeverVariesExplainsNothing() {
        ScoreTable given = table({1, 1}, 50, 4);
        for (std::size_t i = 0; i < given.rows(); ++i)
            given.values[i * 3 + 2] = 7;
        const Correlations r = correlations(pairMoments(given));
        QCOMPARE(lmg(r)[1], 0.0);
        QCOMPARE(regress(r).slopes[1], 0.0);
        QVERIFY(std::isfinite(lmg(r)[0]));
    }
    // Higham 2002, section 4: the nearest correlation matrix to this one.
    void contradictingPairsAreRepaired() {
        ScoreTable given;
        given.columns = 3;
        // Pairs that contradict each other: a~b and b~c go together, a~c goes against.
        for (int i = 0; i < 10; ++i) {
            const double x = i;
            for (const auto& row :
                 {std::array{x, x, missing}, std::array{missing, x, x}, std::array{x, missing, -x}})
                given.values.insert(given.values.end(), row.begin(), row.end());
        }
        const Correlations r = correlations(pairMoments(given));
        QVERIFY(r.repaired);
        QCOMPARE(r.smallestPair, std::int64_t{10});
        // By symmetry all three have the same size: 1, ½, ½, −½ is singular and nearest.
        QVERIFY(nearShare(r.at(0, 1), 0.5, 1e-6) && nearShare(r.at(1, 2), 0.5, 1e-6)
                && nearShare(r.at(0, 2), -0.5, 1e-6));
        QVERIFY(regress(r).rSquared <= 1);
    }
    void gapsAreNeverFilledIn() {
        const ScoreTable whole = table({1, 0.4, 0.1}, 40000, 5);
        const ScoreTable gaps = table({1, 0.4, 0.1}, 40000, 5, 0.5);
        const auto one = lmg(correlations(pairMoments(whole)));
        const auto two = lmg(correlations(pairMoments(gaps)));
        for (std::size_t j = 0; j < 3; ++j)
            QVERIFY2(nearShare(one[j], two[j], 0.02), qPrintable(QString::number(one[j] - two[j])));
    }
    // 95 % intervals of the redraws hold the share of a very large sample about 95 times of 100.
    void redrawnSharesCoverTheTruth() {
        const std::vector<double> weights{1, 0.5, 0.25};
        const auto truth = lmg(correlations(pairMoments(table(weights, 400000, 6))));
        const double sum = std::accumulate(truth.begin(), truth.end(), 0.0);
        int covered = 0;
        constexpr int rounds = 100;
        for (int round = 0; round < rounds; ++round) {
            const ScoreTable given = table(weights, 200, 100 + static_cast<std::uint64_t>(round));
            Random random(static_cast<std::uint64_t>(round));
            const auto draws = redrawnShares(given, 200, random, NoProgress());
            std::vector<double> first;
            for (const auto& draw : draws)
                first.push_back(draw[0]);
            std::ranges::sort(first);
            const double share = truth[0] / sum;
            covered += first[4] <= share && share <= first[195] ? 1 : 0;
        }
        QVERIFY2(covered >= 88, qPrintable(QString::number(covered)));
    }
    void noRowsGiveNothing() {
        Random random(1);
        ScoreTable empty;
        empty.columns = 3;
        QVERIFY(redrawnShares(empty, 10, random, NoProgress()).empty());
        const Correlations r = correlations(pairMoments(empty));
        QCOMPARE(r.smallestPair, std::int64_t{0});
        QCOMPARE(lmg(r)[0], 0.0);
    }
};

QTEST_GUILESS_MAIN(TestDriverShares)
#include "tst_driver_shares.moc"
