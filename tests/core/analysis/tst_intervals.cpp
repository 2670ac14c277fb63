#include "core/analysis/method/intervals.h"
#include "core/analysis/method/shrunk_ratios.h"

#include <QTest>

#include <cmath>

using namespace chwila::analysis::method;
using chwila::analysis::Interval;

class TestIntervals : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wilsonInterval_data();
    void wilsonInterval();
    void nothingIsSaidWithoutAnswers();
    void npsInterval();
    void npsIntervalStaysOnTheScale();
    void meanAndItsInterval();
    void oneAnswerHasAMeanButNoInterval();
    void equalAnswersHaveAnIntervalWithoutWidth();
    void studentQuantiles_data();
    void studentQuantiles();
    void ratiosShrinkByHand();
    void fewTouchpointsAreNotShrunk();
    void equalTouchpointsAreAllUsual();
};

void TestIntervals::wilsonInterval_data() {
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Solutions of (p̂ − p)² = z²·p(1 − p)/n, to six digits.
    QTest::newRow("4 of 24") << 4 << 24 << 0.066787 << 0.358531;
    QTest::newRow("none of 10") << 0 << 10 << 0.0 << 0.277533;
    QTest::newRow("all of 10") << 10 << 10 << 0.722467 << 1.0;
    QTest::newRow("one of one") << 1 << 1 << 0.206549 << 1.0;
}

void TestIntervals::wilsonInterval() {
    QFETCH(int, hits);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval bounds = wilson(hits, n).value();
    QVERIFY(std::abs(bounds.low - low) < 1e-6);
    QVERIFY(std::abs(bounds.high - high) < 1e-6);
    const double z = 1.959963984540054;
    for (const double p : {bounds.low, bounds.high}) {
        const double off = static_cast<double>(hits) / n - p;
        if (p > 0 && p < 1) QVERIFY(std::abs(off * off - z * z * p * (1 - p) / n) < 1e-14);
    }
}

void TestIntervals::nothingIsSaidWithoutAnswers() {
    QVERIFY(!wilson(0, 0));
    QVERIFY(!npsAdjustedWald(0, 0, 0));
    QVERIFY(!meanOfCounts(std::vector<double>{0, 1}, std::vector<std::int64_t>{0, 0}).interval);
    QCOMPARE(meanOfCounts({}, {}).n, 0);
}

void TestIntervals::npsInterval() {
    // 16 promoters and 4 detractors of 24: centre (16.75 − 4.75)/27.
    const Interval bounds = npsAdjustedWald(16, 4, 24).value();
    QVERIFY(std::abs((bounds.low + bounds.high) / 2 - 100 * 12.0 / 27) < 1e-10);
    QVERIFY(std::abs(bounds.low - 15.2571009757) < 1e-8);
}

void TestIntervals::npsIntervalStaysOnTheScale() {
    const Interval best = npsAdjustedWald(3, 0, 3).value();
    QVERIFY(best.high <= 100);
    const Interval worst = npsAdjustedWald(0, 3, 3).value();
    QVERIFY(worst.low >= -100);
    QVERIFY(best.low > worst.low);
}

void TestIntervals::meanAndItsInterval() {
    // 1, 2, 2, 3: mean 2, s² = 2/3, t(3) = 3.182446.
    const std::vector<double> values{1, 2, 3};
    const std::vector<std::int64_t> counts{1, 2, 1};
    const Mean mean = meanOfCounts(values, counts);
    QCOMPARE(mean.n, 4);
    QCOMPARE(mean.mean, 2.0);
    const double half = 3.182446305284263 * std::sqrt(2.0 / 3 / 4);
    QVERIFY(std::abs(mean.interval->low - (2 - half)) < 1e-9);
    QVERIFY(std::abs(mean.interval->high - (2 + half)) < 1e-9);
}

void TestIntervals::oneAnswerHasAMeanButNoInterval() {
    const Mean mean = meanOfCounts(std::vector<double>{5}, std::vector<std::int64_t>{1});
    QCOMPARE(mean.mean, 5.0);
    QVERIFY(!mean.interval);
}

void TestIntervals::equalAnswersHaveAnIntervalWithoutWidth() {
    const Mean mean = meanOfCounts(std::vector<double>{5}, std::vector<std::int64_t>{7});
    QCOMPARE(mean.interval->low, 5.0);
    QCOMPARE(mean.interval->high, 5.0);
}

void TestIntervals::studentQuantiles_data() {
    QTest::addColumn<qint64>("degrees");
    QTest::addColumn<double>("quantile");
    QTest::newRow("one degree: tan(0.475 π)") << qint64(1) << 12.706204736432095;
    QTest::newRow("two degrees: closed form") << qint64(2) << 4.302652729911275;
    QTest::newRow("ten degrees, from the tables") << qint64(10) << 2.2281388519649385;
    QTest::newRow("a million degrees: nearly normal") << qint64(1000000) << 1.9599663568;
}

void TestIntervals::studentQuantiles() {
    QFETCH(qint64, degrees);
    QFETCH(double, quantile);
    QVERIFY(std::abs(studentQuantile(degrees) / quantile - 1) < 1e-9);
    QVERIFY(std::abs(studentTwoSided(-quantile, static_cast<double>(degrees)) - 0.05) < 1e-9);
    // No step where the table gives way to the expansion.
    const double step = studentQuantile(254) - studentQuantile(255);
    QVERIFY(std::abs(studentQuantile(255) - studentQuantile(256) - step) < 0.01 * step);
}

void TestIntervals::ratiosShrinkByHand() {
    // Eight touchpoints, 10 low answers expected at each, binomial variance 8: v = 0.08.
    std::vector<RatioInput> inputs;
    for (const double observed : {20.0, 5.0, 5.0, 10.0, 10.0, 10.0, 10.0, 10.0})
        inputs.push_back({true, 10, observed, 8});
    const ShrunkRatios shrunk = shrinkRatios(inputs);
    // Σ E(O/E−1)² / ΣE = (10·1 + 2·10·.25)/80 = .1875, less .08.
    QVERIFY(std::abs(shrunk.between.value() - 0.1075) < 1e-12);
    const double keep = 0.1075 / 0.1875;
    QVERIFY(std::abs(shrunk.ratios[0] - (1 + keep)) < 1e-12);
    QVERIFY(std::abs(shrunk.ratios[1] - (1 - keep / 2)) < 1e-12);
    QCOMPARE(shrunk.ratios[3], 1.0);
    QVERIFY(std::abs(shrunk.keep[0] - keep) < 1e-12);
}

void TestIntervals::fewTouchpointsAreNotShrunk() {
    std::vector<RatioInput> inputs(7, RatioInput{true, 10, 20, 8});
    inputs.push_back({false, 0, 0, 0});
    const ShrunkRatios shrunk = shrinkRatios(inputs);
    QVERIFY(!shrunk.between);
    QCOMPARE(shrunk.ratios, std::vector<double>(8, 1.0));
}

void TestIntervals::equalTouchpointsAreAllUsual() {
    const std::vector<RatioInput> inputs(9, RatioInput{true, 10, 10, 8});
    const ShrunkRatios shrunk = shrinkRatios(inputs);
    QCOMPARE(shrunk.between.value(), 0.0);
    QCOMPARE(shrunk.ratios, std::vector<double>(9, 1.0));
}

QTEST_GUILESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
