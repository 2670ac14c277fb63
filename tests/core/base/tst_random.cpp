#include "core/base/random.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <string_view>
#include <vector>

using namespace chwila;

namespace {

std::uint64_t fnv(std::string_view text) {
    return seedFrom(std::as_bytes(std::span(text.data(), text.size())));
}

} // namespace

class TestRandom : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // The C++ standard ([rand.predef]) fixes the 10000th output of a default-seeded mt19937_64. A
    // bound of 2^63 makes Lemire's product the output shifted right by one, without rejection.
    void theGeneratorIsTheStandardOne() {
        Random random(5489);
        std::uint64_t value = 0;
        for (int i = 0; i < 10000; ++i)
            value = random.below(1ULL << 63);
        QCOMPARE(value, 9981545732273789042ULL >> 1);
    }

    void boundedValuesStayBelowTheirBound_data() {
        QTest::addColumn<quint64>("bound");
        QTest::newRow("one") << quint64{1};
        QTest::newRow("two") << quint64{2};
        QTest::newRow("seven") << quint64{7};
        QTest::newRow("a power of two") << (quint64{1} << 40);
        QTest::newRow("just above half the range, where rejection is most frequent")
            << (quint64{1} << 63) + 1;
        QTest::newRow("the greatest") << std::numeric_limits<quint64>::max();
    }
    void boundedValuesStayBelowTheirBound() {
        QFETCH(quint64, bound);
        Random random(bound);
        for (int i = 0; i < 2000; ++i)
            QVERIFY(random.below(bound) < bound);
    }

    void boundedValuesAreUniform() {
        // Chi-square with 9 degrees of freedom; 27.9 is its 99.9 % point. The seed is fixed, so this
        // cannot fail by bad luck.
        Random random(1);
        std::array<int, 10> seen{};
        constexpr int tries = 100000;
        for (int i = 0; i < tries; ++i)
            ++seen[random.below(10)];
        double chiSquare = 0;
        for (const int count : seen)
            chiSquare += std::pow(count - tries / 10.0, 2) / (tries / 10.0);
        QVERIFY2(chiSquare < 27.9, qPrintable(QString::number(chiSquare)));
    }

    void rejectionHappensAndKeepsTheHalvesEqual() {
        // Without rejection a bound of 3·2^62 would give even thirds of the range unequal weight.
        Random random(3);
        const std::uint64_t bound = 3ULL << 62;
        int low = 0;
        constexpr int tries = 30000;
        for (int i = 0; i < tries; ++i)
            low += random.below(bound) < bound / 3 ? 1 : 0;
        QVERIFY(std::abs(low - tries / 3) < 4 * std::sqrt(tries * 2.0 / 9));
    }

    void theSameSeedGivesTheSameNumbers() {
        Random a(42);
        Random b(42);
        Random other(43);
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const std::uint64_t value = a.below(1000000);
            QCOMPARE(value, b.below(1000000));
            differs = differs || value != other.below(1000000);
        }
        QVERIFY(differs);
    }

    void unitLiesInTheHalfOpenInterval() {
        Random random(9);
        double sum = 0;
        for (int i = 0; i < 100000; ++i) {
            const double value = random.unit();
            QVERIFY(value >= 0 && value < 1);
            sum += value;
        }
        QVERIFY(std::abs(sum / 100000 - 0.5) < 0.005);
    }

    void shufflingKeepsEveryValueAndReachesEveryOrder() {
        Random random(11);
        std::array<int, 6> seen{};
        for (int i = 0; i < 6000; ++i) {
            std::array<int, 3> values{0, 1, 2};
            random.shuffle(std::span<int>(values));
            QCOMPARE(values[0] + values[1] + values[2], 3);
            QVERIFY(values[0] != values[1] && values[1] != values[2]);
            const int order = values[0] * 2 + (values[1] > values[2] ? 1 : 0);
            ++seen[static_cast<std::size_t>(order)];
        }
        for (const int count : seen)
            QVERIFY2(std::abs(count - 1000) < 4 * std::sqrt(6000.0 * 5 / 36),
                     qPrintable(QString::number(count)));
    }

    void binomialDrawsHaveTheRightMeanAndSpread_data() {
        QTest::addColumn<quint64>("n");
        QTest::addColumn<double>("p");
        QTest::newRow("few tries") << quint64{10} << 0.3;
        QTest::newRow("more likely than not") << quint64{20} << 0.8;
        QTest::newRow("many tries that need several blocks") << quint64{5000} << 0.4;
        QTest::newRow("rare events") << quint64{100000} << 0.0001;
    }
    void binomialDrawsHaveTheRightMeanAndSpread() {
        QFETCH(quint64, n);
        QFETCH(double, p);
        Random random(17);
        constexpr int draws = 4000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; ++i) {
            const std::uint64_t k = random.binomial(n, p);
            QVERIFY(k <= n);
            sum += static_cast<double>(k);
            squares += static_cast<double>(k) * static_cast<double>(k);
        }
        const double mean = static_cast<double>(n) * p;
        const double variance = mean * (1 - p);
        const double seenMean = sum / draws;
        QVERIFY(std::abs(seenMean - mean) < 4 * std::sqrt(variance / draws));
        const double seenVariance = squares / draws - seenMean * seenMean;
        QVERIFY(std::abs(seenVariance / variance - 1) < 0.12);
    }

    void binomialAtItsEdges() {
        Random random(1);
        QCOMPARE(random.binomial(0, 0.5), 0ULL);
        QCOMPARE(random.binomial(10, 0), 0ULL);
        QCOMPARE(random.binomial(10, 1), 10ULL);
        QCOMPARE(random.binomial(1000, 1e-30), 0ULL);
    }

    // Published values of 64-bit FNV-1a.
    void seedsAreFnv1a() {
        QCOMPARE(fnv(""), 0xcbf29ce484222325ULL);
        QCOMPARE(fnv("a"), 0xaf63dc4c8601ec8cULL);
        QCOMPARE(fnv("foobar"), 0x85944171f73967e8ULL);
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
