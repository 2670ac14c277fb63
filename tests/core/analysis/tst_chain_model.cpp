// The chain against the worked example of its definition and against solving it anew, densely and one
// touchpoint at a time.
#include "core/analysis/method/chain_model.h"
#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis::method;

namespace {

const Triple polish{0.44, 0.44 / 0.56, 0.44 / 0.56};

using Matrix = std::vector<std::vector<double>>;

// x of A·x = b by elimination with pivots.
std::vector<double> solved(Matrix a, std::vector<double> b) {
    const std::size_t n = b.size();
    for (std::size_t c = 0; c < n; ++c) {
        std::size_t pivot = c;
        for (std::size_t r = c; r < n; ++r) {
            if (std::abs(a[r][c]) > std::abs(a[pivot][c])) pivot = r;
        }
        std::swap(a[c], a[pivot]);
        std::swap(b[c], b[pivot]);
        for (std::size_t r = 0; r < n; ++r) {
            if (r == c || a[r][c] == 0) continue;
            const double factor = a[r][c] / a[c][c];
            for (std::size_t k = c; k < n; ++k)
                a[r][k] -= factor * a[c][k];
            b[r] -= factor * b[c];
        }
    }
    for (std::size_t i = 0; i < n; ++i)
        b[i] /= a[i][i];
    return b;
}

struct Naive {
    std::vector<Triple> visits;
    double lost = 0;
    std::vector<double> lastStraw;
};

// The layers one after the other, as they are defined: v₀ = s(I−GP)⁻¹ and so on.
Naive naive(const std::vector<double>& start, const Arcs& next, const std::vector<Triple>& h,
            const std::vector<double>& low) {
    const std::size_t n = start.size();
    Naive result{std::vector<Triple>(n), 0, std::vector<double>(n, 0.0)};
    std::vector<double> source = start;
    for (std::size_t k = 0; k < 3; ++k) {
        Matrix transposed(n, std::vector<double>(n, 0.0));
        for (std::size_t i = 0; i < n; ++i) {
            const double stays = k < 2 ? 1 - low[i] : 1 - low[i] * h[i][2];
            transposed[i][i] += 1;
            for (const Arc& arc : next[i])
                transposed[arc.to][i] -= stays * arc.share;
        }
        const std::vector<double> v = solved(transposed, source);
        source.assign(n, 0.0);
        for (std::size_t i = 0; i < n; ++i) {
            result.visits[i][k] = v[i];
            result.lastStraw[i] += v[i] * low[i] * h[i][k];
            result.lost += v[i] * low[i] * h[i][k];
            for (const Arc& arc : next[i])
                source[arc.to] += v[i] * low[i] * (1 - h[i][k]) * arc.share;
        }
    }
    return result;
}

struct RandomChain {
    std::vector<double> start;
    Arcs next;
    std::vector<Triple> hazards;
    std::vector<double> low;
};

// Loops, links to itself, unreachable parts; everybody gets out in the end.
RandomChain randomChain(Random& random, std::size_t n) {
    RandomChain chain;
    chain.start.assign(n, 0.0);
    chain.start[0] = 0.7;
    chain.start[n / 2] += 0.3;
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<double> row(n, 0.0);
        for (int links = 0; links < 3; ++links)
            row[random.below(n)] += random.unit();
        double sum = 0.05 + random.unit();
        for (const double each : row)
            sum += each;
        chain.next.emplace_back();
        for (std::size_t j = 0; j < n; ++j) {
            if (row[j] > 0) chain.next.back().push_back({j, row[j] / sum});
        }
        const double weight = 0.5 + random.unit();
        Triple hazard{};
        for (std::size_t k = 0; k < 3; ++k)
            hazard[k] = 1 - std::pow(1 - polish[k], weight);
        chain.hazards.push_back(hazard);
        chain.low.push_back(random.below(6) == 0 ? 0 : 0.9 * random.unit());
    }
    return chain;
}

} // namespace

class TestChainModel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void threeStepsInARow();
    void agreesWithSolvingLayerByLayer();
    void avoidableAgreesWithSolvingAnew();
    void visitsAgreeWithSolvingAnew();
    void matterHasALimitWhereNothingGoesWrong();
    void nobodyIsLostWithoutHazards();
    void emptyAndSingle();
    void inverseDiagonalOfADenseMatrix();
    void longLineStaysAccurate();
};

void TestChainModel::threeStepsInARow() {
    const ChainModel chain({1, 0, 0}, {{{1, 1.0}}, {{2, 1.0}}, {}}, {polish, polish, polish});
    const std::vector<double> low{0.1, 0.2, 0.3};
    const ChainFigures figures = chain.solve(low);
    const double lastStraw[] = {0.0440, 0.0880, 0.1299257142857143};
    const double avoidable[] = {0.0419257142857143, 0.0859257142857143, 0.1299257142857143};
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(std::abs(figures.lastStraw[i] - lastStraw[i]) < 1e-12);
        QVERIFY(std::abs(figures.matter[i] * low[i] - avoidable[i]) < 1e-12);
    }
    QVERIFY(std::abs(figures.retained - 0.7380742857142857) < 1e-12);
    QVERIFY(std::abs(chain.retained(low) - figures.retained) < 1e-15);
}

void TestChainModel::agreesWithSolvingLayerByLayer() {
    Random random(5);
    for (int round = 0; round < 60; ++round) {
        const RandomChain given = randomChain(random, 2 + random.below(25));
        const ChainFigures figures = ChainModel(given.start, given.next, given.hazards).solve(given.low);
        const Naive expected = naive(given.start, given.next, given.hazards, given.low);
        QVERIFY(std::abs(figures.retained - (1 - expected.lost)) < 1e-10);
        for (std::size_t i = 0; i < given.start.size(); ++i) {
            const Triple& v = expected.visits[i];
            QVERIFY(std::abs(figures.arrivals[i] - (v[0] + v[1] + v[2])) < 1e-10);
            QVERIFY(std::abs(figures.lastStraw[i] - expected.lastStraw[i]) < 1e-10);
        }
    }
}

void TestChainModel::avoidableAgreesWithSolvingAnew() {
    Random random(6);
    for (int round = 0; round < 40; ++round) {
        const RandomChain given = randomChain(random, 2 + random.below(20));
        const ChainFigures figures = ChainModel(given.start, given.next, given.hazards).solve(given.low);
        const double lost = naive(given.start, given.next, given.hazards, given.low).lost;
        for (std::size_t i = 0; i < given.start.size(); ++i) {
            std::vector<double> mended = given.low;
            mended[i] = 0;
            const double without = naive(given.start, given.next, given.hazards, mended).lost;
            QVERIFY(std::abs(figures.matter[i] * given.low[i] - (lost - without)) < 1e-10);
        }
    }
}

void TestChainModel::visitsAgreeWithSolvingAnew() {
    Random random(8);
    for (int round = 0; round < 40; ++round) {
        const RandomChain given = randomChain(random, 2 + random.below(20));
        const VisitFigures figures = ChainModel(given.start, given.next, given.hazards).visits();
        const std::vector<double> none(given.start.size(), 0.0);
        const Naive expected = naive(given.start, given.next, given.hazards, none);
        for (std::size_t i = 0; i < none.size(); ++i) {
            QVERIFY(std::abs(figures.expectedVisits[i] - expected.visits[i][0]) < 1e-10);
            // Coming here at all: whoever arrives is taken out.
            Arcs stopped = given.next;
            stopped[i].clear();
            const Naive once = naive(given.start, stopped, given.hazards, none);
            QVERIFY(std::abs(figures.reach[i] - once.visits[i][0]) < 1e-10);
        }
    }
}

void TestChainModel::matterHasALimitWhereNothingGoesWrong() {
    Random random(9);
    RandomChain given = randomChain(random, 12);
    const ChainModel chain(given.start, given.next, given.hazards);
    given.low[3] = 0;
    const double limit = chain.solve(given.low).matter[3];
    given.low[3] = 1e-7;
    QVERIFY(std::abs(chain.solve(given.low).matter[3] - limit) < 1e-5);
    const std::vector<double> none(12, 0.0);
    const ChainFigures allGood = chain.solve(none);
    QCOMPARE(allGood.retained, 1.0);
    QVERIFY(allGood.matter[0] > 0);
}

void TestChainModel::nobodyIsLostWithoutHazards() {
    Random random(10);
    const RandomChain given = randomChain(random, 10);
    const ChainFigures figures =
        ChainModel(given.start, given.next, std::vector<Triple>(10, Triple{0, 0, 0})).solve(given.low);
    QVERIFY(std::abs(figures.retained - 1) < 1e-12);
    for (std::size_t i = 0; i < 10; ++i) {
        QCOMPARE(figures.lastStraw[i], 0.0);
        QVERIFY(figures.matter[i] < 1e-12);
    }
}

void TestChainModel::emptyAndSingle() {
    QCOMPARE(ChainModel({}, {}, {}).solve({}).retained, 0.0);
    const ChainModel single({1}, {{}}, {polish});
    const ChainFigures figures = single.solve(std::vector<double>{0.5});
    QVERIFY(std::abs(figures.lastStraw[0] - 0.22) < 1e-15);
    QVERIFY(std::abs(figures.matter[0] - 0.44) < 1e-15);
    // Half of those who come return at once: two contacts, still everybody once.
    const ChainModel again({1}, {{{0, 0.5}}}, {polish});
    QVERIFY(std::abs(again.visits().expectedVisits[0] - 2) < 1e-15);
    QVERIFY(std::abs(again.visits().reach[0] - 1) < 1e-15);
}

void TestChainModel::inverseDiagonalOfADenseMatrix() {
    constexpr std::size_t n = 9;
    Random random(12);
    std::vector<std::pair<std::size_t, std::size_t>> links;
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < a; ++b)
            links.emplace_back(a, b);
    }
    const EliminationPattern pattern = eliminationPattern(n, links);
    BlockFactors<double> factors(pattern);
    Matrix dense(n, std::vector<double>(n));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            dense[i][j] = i == j ? 1 : -random.unit() / 10;
            factors.at(i, j) = dense[i][j];
        }
    }
    const NoProgress progress;
    factors.factorise(progress);
    const std::vector<double> diagonal = factors.takeInverseDiagonal(progress);
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<double> unit(n, 0.0);
        unit[i] = 1;
        QVERIFY(std::abs(solved(dense, unit)[i] - diagonal[i]) < 1e-12);
    }
}

void TestChainModel::longLineStaysAccurate() {
    constexpr std::size_t n = 3000;
    std::vector<double> start(n, 0.0);
    start[0] = 1;
    Arcs next(n);
    for (std::size_t i = 0; i + 1 < n; ++i)
        next[i].push_back({i + 1, 1});
    const ChainModel chain(start, next, std::vector<Triple>(n, polish));
    const ChainFigures figures = chain.solve(std::vector<double>(n, 0.001));
    double lost = 0;
    for (const double each : figures.lastStraw)
        lost += each;
    QVERIFY(std::abs(figures.retained + lost - 1) < 1e-10);
    for (const double reach : chain.visits().reach)
        QVERIFY(std::abs(reach - 1) < 1e-12);
    QVERIFY(chain.work() < 10.0 * n);
}

QTEST_GUILESS_MAIN(TestChainModel)
#include "tst_chain_model.moc"
