#include "core/analysis/method/differences.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace chwila::analysis::method;

class TestDifferences : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // Newcombe 1998, Stat. Med. 17, table II, method 10: 56/70 − 48/80 and 9/10 − 3/10, 10/10 − 0/20.
    void newcombesExamples_data() {
        QTest::addColumn<int>("hits1");
        QTest::addColumn<int>("n1");
        QTest::addColumn<int>("hits2");
        QTest::addColumn<int>("n2");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("56 of 70 and 48 of 80") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
        QTest::newRow("9 of 10 and 3 of 10") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090;
        QTest::newRow("10 of 10 and none of 20") << 10 << 10 << 0 << 20 << 0.6791 << 1.0000;
    }
    void newcombesExamples() {
        QFETCH(int, hits1);
        QFETCH(int, n1);
        QFETCH(int, hits2);
        QFETCH(int, n2);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto difference = shareDifference(hits1, n1, hits2, n2);
        QVERIFY(std::abs(difference->low - low) < 5e-5);
        QVERIFY(std::abs(difference->high - high) < 5e-5);
        QVERIFY(!shareDifference(1, 2, 0, 0));
    }
    void theChanceBelongsToTheInterval_data() {
        QTest::addColumn<int>("hits");
        QTest::addColumn<double>("scale");
        QTest::newRow("far") << 90 << 1.0;
        QTest::newRow("near") << 55 << 1.0;
        QTest::newRow("equal") << 50 << 1.0;
        QTest::newRow("below") << 30 << 1.0;
        QTest::newRow("another question") << 50 << 1.4;
    }
    void theChanceBelongsToTheInterval() {
        QFETCH(int, hits);
        QFETCH(double, scale);
        const ScaledShare one{hits, 100, scale};
        const ScaledShare other{100, 200, 1};
        const auto difference = shareDifference(one, other);
        const double p = differenceP(one, other).value();
        QCOMPARE(p<0.05, difference->low> 0 || difference->high < 0);
        QVERIFY(std::abs(p - differenceP(other, one).value()) < 1e-12);
        QCOMPARE(p == 1, difference->difference == 0);
        QVERIFY(!differenceP({0, 0, 1}, other));
    }
    // Where the interval of 95 % begins at 0 the chance is 5 %: 56 of 70 and 48 of 80 less 0.0524 of them.
    void theChanceAtTheEdge() {
        const ScaledShare one{56, 70, 1};
        double low = 1;
        double high = 1.2;
        for (int i = 0; i < 60; ++i) {
            const double middle = (low + high) / 2;
            (shareDifference(one, {48, 80, middle})->low > 0 ? low : high) = middle;
        }
        QVERIFY(std::abs(differenceP(one, {48, 80, low}).value() - 0.05) < 1e-9);
    }
    void rankCorrelation() {
        const std::vector<double> a{1, 2, 3, 4, 5};
        // By hand: 1 − 6·Σd²/(n³ − n) with d = 1, −1, 0, −1, 1.
        QVERIFY(std::abs(*spearman(a, std::vector<double>{2, 1, 3, 5, 4}) - (1 - 6.0 * 4 / 120)) < 1e-12);
        QVERIFY(std::abs(*spearman(a, std::vector<double>{50, 40, 30, 20, 10}) + 1) < 1e-12);
        // Ranks 1.5, 1.5, 3 against 1, 2, 3: 1.5 / √(1.5·2).
        QVERIFY(std::abs(*spearman(std::vector<double>{4, 4, 9}, std::vector<double>{1, 2, 3})
                         - 1.5 / std::sqrt(3.0))
                < 1e-12);
        QVERIFY(!spearman(a, std::vector<double>(5, 7)));
        QVERIFY(!spearman({}, {}));
    }
    void rankAgreement_data() {
        QTest::addColumn<QList<double>>("a");
        QTest::addColumn<QList<double>>("b");
        QTest::addColumn<double>("tau");
        QTest::newRow("the same order") << QList<double>{1, 2, 3} << QList<double>{10, 20, 30} << 1.0;
        QTest::newRow("the other way round") << QList<double>{1, 2, 3} << QList<double>{3, 2, 1} << -1.0;
        // By hand: 6 pairs, one tied in each, 4 the same way, none the other: 4 / √(5·5).
        QTest::newRow("ties on both sides")
            << QList<double>{1, 1, 2, 3} << QList<double>{1, 2, 3, 3} << 4 / 5.0;
        // By hand: 10 pairs, 8 the same way, 2 the other.
        QTest::newRow("two pairs differ")
            << QList<double>{1, 2, 3, 4, 5} << QList<double>{2, 1, 3, 5, 4} << 0.6;
        QTest::newRow("equal but for rounding")
            << QList<double>{0.1 + 0.2, 0.3, 1} << QList<double>{0, 0, 1} << 1.0;
    }
    void rankAgreement() {
        QFETCH(QList<double>, a);
        QFETCH(QList<double>, b);
        QFETCH(double, tau);
        const std::vector<double> x(a.begin(), a.end());
        const std::vector<double> y(b.begin(), b.end());
        QVERIFY(std::abs(kendallTau(x, y).value() - tau) < 1e-12);
        QVERIFY(std::abs(kendallTau(y, x).value() - tau) < 1e-12);
    }
    void allTiesSayNothing() {
        const std::vector<double> same(4, 0.0);
        const std::vector<double> other{1, 2, 3, 4};
        QVERIFY(!kendallTau(same, other));
        QVERIFY(!kendallTau(other, same));
    }
};

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
