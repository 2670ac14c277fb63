#include "core/analysis/method/connected_sets.h"
#include "core/base/random.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace chwila;
using namespace chwila::analysis::method;

namespace {

using Set = std::vector<std::size_t>;

Neighbours randomGraph(Random& random, std::size_t nodes, double density) {
    Neighbours neighbours(nodes);
    for (std::size_t a = 0; a < nodes; ++a) {
        for (std::size_t b = a + 1; b < nodes; ++b) {
            if (random.unit() >= density) continue;
            neighbours[a].push_back(b);
            neighbours[b].push_back(a);
        }
    }
    for (auto& each : neighbours)
        std::ranges::sort(each);
    return neighbours;
}

bool connected(const Neighbours& neighbours, const Set& set) {
    std::set<std::size_t> left(set.begin() + 1, set.end());
    Set waiting{set.front()};
    while (!waiting.empty()) {
        const std::size_t node = waiting.back();
        waiting.pop_back();
        for (const std::size_t next : neighbours[node]) {
            if (left.erase(next) > 0) waiting.push_back(next);
        }
    }
    return left.empty();
}

// Every subset of the active nodes, looked at one by one.
std::set<Set> bruteForce(const Neighbours& neighbours, const std::vector<char>& active, std::size_t size) {
    std::set<Set> found;
    for (std::uint64_t bits = 1; bits < (std::uint64_t{1} << neighbours.size()); ++bits) {
        Set set;
        bool wanted = true;
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            if (!(bits >> i & 1U)) continue;
            set.push_back(i);
            wanted = wanted && active[i];
        }
        if (wanted && set.size() <= size && connected(neighbours, set)) found.insert(set);
    }
    return found;
}

} // namespace

class TestConnectedSets : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachConnectedSetIsVisitedOnce();
    void aRefusedSetHasNoLargerOnes();
    void likelihoodRatio();
    void screen();
    void bestSetAgreesWithBruteForce();
    void nothingFoundWithoutAnswers();
};

void TestConnectedSets::eachConnectedSetIsVisitedOnce() {
    Random random(11);
    for (int round = 0; round < 120; ++round) {
        const std::size_t nodes = 1 + random.below(9);
        const Neighbours neighbours = randomGraph(random, nodes, 0.1 + 0.1 * static_cast<double>(round % 6));
        std::vector<char> active(nodes);
        for (char& each : active)
            each = random.below(5) > 0 ? 1 : 0;
        const std::size_t size = 1 + random.below(5);
        std::set<Set> found;
        ConnectedSets sets(neighbours, size);
        sets.visit(active, [&](std::span<const std::size_t> members) {
            Set set(members.begin(), members.end());
            std::ranges::sort(set);
            if (!found.insert(set).second) qFatal("a set was visited twice");
            return true;
        });
        QCOMPARE(found, bruteForce(neighbours, active, size));
    }
}

void TestConnectedSets::aRefusedSetHasNoLargerOnes() {
    const Neighbours path{{1}, {0, 2}, {1}};
    int visits = 0;
    ConnectedSets sets(path, 3);
    sets.visit({1, 1, 1}, [&](std::span<const std::size_t>) {
        ++visits;
        return false;
    });
    QCOMPARE(visits, 3);
}

void TestConnectedSets::likelihoodRatio() {
    // 14 of 51 low answers where 7.774 were expected.
    const double expected = 14 * std::log(14 / 7.774) + 37 * std::log(37 / (51 - 7.774));
    QVERIFY(std::abs(logLikelihoodRatio(14, 7.774, 51) - expected) < 1e-12);
    QCOMPARE(logLikelihoodRatio(5, 7, 51), 0.0);
    QCOMPARE(logLikelihoodRatio(7, 7, 51), 0.0);
    QCOMPARE(logLikelihoodRatio(0, 0, 0), 0.0);
    QVERIFY(std::abs(logLikelihoodRatio(10, 4, 10) - 10 * std::log(2.5)) < 1e-12);
}

void TestConnectedSets::screen() {
    for (const double expected : {0.01, 0.5, 1.0, 4.3, 12.0, 150.0}) {
        double term = std::exp(-expected);
        double below = 0; // P(X < O)
        std::int64_t observed = 0;
        while (1 - below - term + term / 2 >= 0.2) {
            below += term;
            ++observed;
            term *= expected / static_cast<double>(observed);
        }
        QCOMPARE(screenThreshold(expected), observed);
    }
    QCOMPARE(screenThreshold(0), std::numeric_limits<std::int64_t>::max());
    QVERIFY(screenThreshold(1e7) > 10000000);
}

void TestConnectedSets::bestSetAgreesWithBruteForce() {
    Random random(23);
    NoProgress progress;
    for (int round = 0; round < 80; ++round) {
        const std::size_t nodes = 3 + random.below(8);
        const Neighbours neighbours = randomGraph(random, nodes, 0.3);
        std::vector<double> expected;
        std::vector<std::int64_t> observed;
        double total = 0;
        double sum = 0;
        for (std::size_t i = 0; i < nodes; ++i) {
            expected.push_back(0.5 + 8 * random.unit());
            observed.push_back(static_cast<std::int64_t>(random.below(16)));
            total += static_cast<double>(observed.back());
            sum += expected.back();
        }
        for (double& each : expected)
            each *= total / sum;
        std::vector<char> active(nodes);
        for (std::size_t i = 0; i < nodes; ++i)
            active[i] = observed[i] >= screenThreshold(expected[i]) ? 1 : 0;
        double best = 0;
        for (const Set& set : bruteForce(neighbours, active, 5)) {
            double o = 0;
            double e = 0;
            for (const std::size_t i : set) {
                o += static_cast<double>(observed[i]);
                e += expected[i];
            }
            best = std::max(best, logLikelihoodRatio(o, e, total));
        }
        AreaSearch search(neighbours, expected, total, 5);
        const FoundArea found = search.best(observed, std::vector<char>(nodes, 1), progress);
        QVERIFY(std::abs(found.llr - best) < 1e-9);
        QCOMPARE(found.members.empty(), best == 0);
    }
}

void TestConnectedSets::nothingFoundWithoutAnswers() {
    NoProgress progress;
    const Neighbours pair{{1}, {0}};
    AreaSearch search(pair, std::vector<double>{0, 0}, 0, 5);
    QVERIFY(search.best(std::vector<std::int64_t>{0, 0}, {1, 1}, progress).members.empty());
}

QTEST_GUILESS_MAIN(TestConnectedSets)
#include "tst_connected_sets.moc"
