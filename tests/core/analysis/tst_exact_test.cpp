#include "core/analysis/method/exact_test.h"
#include "core/analysis/method/marked_draw.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis::method;

namespace {

long double choose(std::int64_t n, std::int64_t k) {
    long double product = 1;
    for (std::int64_t i = 1; i <= k; ++i)
        product = product * static_cast<long double>(n - k + i) / static_cast<long double>(i);
    return product;
}

// By the textbook: every value of every stratum, all convolved.
std::vector<long double> distribution(const std::vector<StratumDraw>& strata) {
    std::vector<long double> sum{1};
    for (const StratumDraw& s : strata) {
        std::vector<long double> next(sum.size() + static_cast<std::size_t>(s.drawn), 0);
        for (std::int64_t k = 0; k <= s.drawn; ++k) {
            if (k > s.marked || s.drawn - k > s.population - s.marked) continue;
            const long double p = choose(s.marked, k) * choose(s.population - s.marked, s.drawn - k)
                                  / choose(s.population, s.drawn);
            for (std::size_t i = 0; i < sum.size(); ++i)
                next[i + static_cast<std::size_t>(k)] += sum[i] * p;
        }
        sum = std::move(next);
    }
    return sum;
}

double upperTail(const std::vector<StratumDraw>& strata, std::int64_t observed) {
    return exactTails(strata, observed).upper;
}

double lowerTail(const std::vector<StratumDraw>& strata, std::int64_t observed) {
    return exactTails(strata, observed).lower;
}

bool nearTail(double actual, long double expected, double relative = 1e-10) {
    return std::abs(static_cast<long double>(actual) - expected) <= relative * expected;
}

} // namespace

class TestExactTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void ladyTastingTea();
    void certainAndImpossibleCounts();
    void everyTailAgreesWithEnumeration();
    void bothTailsTogetherCountTheObservedTwice();
    void tinyProbabilitiesKeepTheirDigits();
    void millionsOfAnswersStayQuickAndSane();
    void strataThatCannotVaryChangeNothing();
    void falseDiscoveryRate();
    void logFactorials();
    void drawsFollowTheDistribution();
    void drawsRespectTheirLimits();
    void binomialDrawsFollowTheDistribution_data();
    void binomialDrawsFollowTheDistribution();
};

void TestExactTest::ladyTastingTea() {
    // Fisher 1935: eight cups, four with the milk first, four named.
    const std::vector<StratumDraw> cups{{8, 4, 4}};
    QVERIFY(nearTail(upperTail(cups, 4), 1.0L / 70));
    QVERIFY(nearTail(upperTail(cups, 3), 17.0L / 70));
    QVERIFY(nearTail(lowerTail(cups, 1), 17.0L / 70));
    QVERIFY(nearTail(lowerTail(cups, 3), 69.0L / 70));
}

void TestExactTest::certainAndImpossibleCounts() {
    const std::vector<StratumDraw> strata{{10, 3, 4}};
    QCOMPARE(upperTail(strata, 0), 1.0);
    QCOMPARE(upperTail(strata, 4), 0.0);
    QCOMPARE(lowerTail(strata, 3), 1.0);
    QCOMPARE(lowerTail(strata, -1), 0.0);
    QCOMPARE(upperTail({}, 0), 1.0);
    QCOMPARE(upperTail(std::vector<StratumDraw>{{10, 0, 4}}, 0), 1.0);
    QCOMPARE(upperTail(std::vector<StratumDraw>{{10, 10, 4}}, 4), 1.0);
    QCOMPARE(upperTail(std::vector<StratumDraw>{{10, 3, 10}}, 3), 1.0);
}

void TestExactTest::everyTailAgreesWithEnumeration() {
    Random random(1);
    for (int round = 0; round < 200; ++round) {
        std::vector<StratumDraw> strata;
        for (std::uint64_t s = 0; s <= random.below(4); ++s) {
            StratumDraw draw;
            draw.population = 1 + static_cast<std::int64_t>(random.below(40));
            draw.marked =
                static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(draw.population) + 1));
            draw.drawn =
                static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(draw.population) + 1));
            strata.push_back(draw);
        }
        const std::vector<long double> p = distribution(strata);
        long double upper = 0;
        for (std::size_t k = p.size(); k-- > 0;) {
            upper += p[k];
            if (p[k] > 0) QVERIFY(nearTail(upperTail(strata, static_cast<std::int64_t>(k)), upper));
        }
        long double lower = 0;
        for (std::size_t k = 0; k < p.size(); ++k) {
            lower += p[k];
            if (p[k] > 0) QVERIFY(nearTail(lowerTail(strata, static_cast<std::int64_t>(k)), lower));
        }
    }
}

void TestExactTest::bothTailsTogetherCountTheObservedTwice() {
    const std::vector<StratumDraw> strata{{60, 20, 15}, {35, 5, 12}};
    const std::vector<long double> p = distribution(strata);
    for (std::int64_t k = 0; k <= 20; ++k) {
        const double both = upperTail(strata, k) + lowerTail(strata, k);
        QVERIFY(std::abs(both - 1 - static_cast<double>(p[static_cast<std::size_t>(k)])) < 1e-12);
    }
}

void TestExactTest::tinyProbabilitiesKeepTheirDigits() {
    // All 400 drawn are marked: C(1000, 400) / C(4000, 400), about 1e-281.
    long double expected = 1;
    for (int i = 0; i < 400; ++i)
        expected *= static_cast<long double>(1000 - i) / static_cast<long double>(4000 - i);
    QVERIFY(nearTail(upperTail(std::vector<StratumDraw>{{4000, 1000, 400}}, 400), expected));
    // Two strata, 150 of 200 where 50 were to be expected.
    const std::vector<StratumDraw> two{{2000, 500, 100}, {2000, 500, 100}};
    const std::vector<long double> p = distribution(two);
    long double tail = 0;
    for (std::size_t k = 150; k < p.size(); ++k)
        tail += p[k];
    QVERIFY(tail < 1e-40L);
    QVERIFY(nearTail(upperTail(two, 150), tail));
}

void TestExactTest::millionsOfAnswersStayQuickAndSane() {
    const std::vector<StratumDraw> strata{{4000000, 900000, 200000}, {5000000, 800000, 300000}};
    const double mean = 200000 * 0.225 + 300000 * 0.16;
    const auto at = static_cast<std::int64_t>(mean);
    const double middle = upperTail(strata, at);
    QVERIFY(middle > 0.49 && middle < 0.51);
    QVERIFY(upperTail(strata, at + 1000) < 0.01);
    QVERIFY(upperTail(strata, at + 20000) < 1e-100);
    QVERIFY(upperTail(strata, at + 5000) > 0);
}

void TestExactTest::strataThatCannotVaryChangeNothing() {
    // A question asked here only (all its answers are ours) and one without low answers.
    const std::vector<StratumDraw> alone{{50, 20, 10}};
    const std::vector<StratumDraw> more{{50, 20, 10}, {30, 12, 30}, {80, 0, 9}};
    for (std::int64_t k = 0; k <= 10; ++k)
        QCOMPARE(upperTail(more, k + 12), upperTail(alone, k));
}

void TestExactTest::falseDiscoveryRate() {
    const std::vector<double> p{0.01, 0.04, 0.03, 0.005, 0.5};
    const std::vector<double> q = benjaminiHochberg(p);
    const std::vector<double> expected{0.025, 0.05, 0.05, 0.025, 0.5};
    for (std::size_t i = 0; i < p.size(); ++i)
        QVERIFY(std::abs(q[i] - expected[i]) < 1e-15);
    QVERIFY(benjaminiHochberg({}).empty());
    QCOMPARE(benjaminiHochberg(std::vector<double>{1, 1, 1}), (std::vector<double>{1, 1, 1}));
}

void TestExactTest::logFactorials() {
    QCOMPARE(logFactorial(0), 0.0);
    QCOMPARE(logFactorial(1), 0.0);
    QVERIFY(std::abs(logFactorial(10) - std::log(3628800.0)) < 1e-13);
    for (const std::int64_t n : {4095, 4096, 5000, 1000000})
        QVERIFY(std::abs(logFactorial(n) / std::lgamma(static_cast<double>(n) + 1) - 1) < 1e-14);
}

void TestExactTest::drawsFollowTheDistribution() {
    const StratumDraw draw{60, 25, 18};
    const std::vector<long double> p = distribution({draw});
    std::vector<int> seen(p.size(), 0);
    Random random(7);
    constexpr int rounds = 200000;
    for (int i = 0; i < rounds; ++i)
        ++seen[static_cast<std::size_t>(
            drawHypergeometric(random, draw.population, draw.marked, draw.drawn))];
    for (std::size_t k = 0; k < p.size(); ++k) {
        const auto share = static_cast<double>(p[k]);
        const double slack = 5 * std::sqrt(share * (1 - share) / rounds) + 1e-5;
        QVERIFY(std::abs(static_cast<double>(seen[k]) / rounds - share) < slack);
    }
}

void TestExactTest::drawsRespectTheirLimits() {
    Random random(3);
    for (int round = 0; round < 20000; ++round) {
        const auto population = static_cast<std::int64_t>(random.below(5000));
        const auto marked =
            static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(population) + 1));
        const auto drawn =
            static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(population) + 1));
        const std::int64_t low = drawHypergeometric(random, population, marked, drawn);
        QVERIFY(low >= 0 && low <= drawn && low <= marked);
        QVERIFY(drawn - low <= population - marked);
    }
}

void TestExactTest::binomialDrawsFollowTheDistribution_data() {
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("p");
    QTest::newRow("none") << 0 << 0.3;
    QTest::newRow("one") << 1 << 0.3;
    QTest::newRow("a few") << 12 << 0.16;
    QTest::newRow("many") << 5000 << 0.16;
    QTest::newRow("hardly ever") << 2000 << 1e-4;
    QTest::newRow("nearly always") << 300 << 0.95;
    QTest::newRow("never") << 50 << 0.0;
    QTest::newRow("always") << 50 << 1.0;
}

// Mean and variance n·p and n·p·(1 − p), within five errors of 100,000 draws.
void TestExactTest::binomialDrawsFollowTheDistribution() {
    QFETCH(int, n);
    QFETCH(double, p);
    const BinomialDraws draws(n, p);
    Random random(11);
    constexpr int rounds = 100000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < rounds; ++i) {
        const std::int64_t drawn = draws.next(random);
        QVERIFY(drawn >= 0 && drawn <= n);
        const double off = static_cast<double>(drawn) - n * p;
        sum += off;
        squares += off * off;
    }
    const double variance = n * p * (1 - p);
    QVERIFY(std::abs(sum / rounds) <= 5 * std::sqrt(variance / rounds));
    const double fourth = 3 * variance * variance + variance; // and more than that of off², about
    QVERIFY(std::abs(squares / rounds - variance) <= 5 * std::sqrt(fourth / rounds));
}

QTEST_GUILESS_MAIN(TestExactTest)
#include "tst_exact_test.moc"
