// How many answers would settle it, worked out by hand.
#include "core/analysis/settling.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;

namespace {

/// The touchpoint in question first, then others with the given p.
AnalysisResult family(const std::vector<double>& others) {
    AnalysisResult result;
    TouchpointResult own;
    own.id = model::TouchpointId{1};
    own.testable = true;
    own.answers = 20;
    own.low = 5;
    own.expectedLow = 3;
    own.pUpper = 0.2;
    result.touchpoints.push_back(own);
    qint64 id = 1;
    for (const double p : others) {
        TouchpointResult other;
        other.id = model::TouchpointId{++id};
        other.pUpper = p;
        result.touchpoints.push_back(other);
    }
    return result;
}

bool nearSettled(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestSettling : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theCutDependsOnTheFamily() {
        const auto cut = [](const std::vector<double>& others) {
            const AnalysisResult result = family(others);
            return sureBelow(result, result.touchpoints.front());
        };
        QVERIFY(nearSettled(cut({}), 0.05));
        QVERIFY(nearSettled(cut({0.9, 0.8, 0.7}), 0.05 / 4));
        // Two others stay sure beside it: 3 · 0.05 / 4.
        QVERIFY(nearSettled(cut({0.001, 0.02, 0.5}), 0.0375));
        // All others sure.
        QVERIFY(nearSettled(cut({0.001, 0.001, 0.001}), 0.05));
    }
    void moreTouchpointsAskForMoreAnswers() {
        const auto more = [](std::size_t others) {
            const AnalysisResult result = family(std::vector<double>(others, 0.5));
            return answersToSettle(result, result.touchpoints.front()).value_or(0);
        };
        // (1.6449·√(.15·.85) + .8416·√(.25·.75))² / .1² = 91 answers, 20 of them are there.
        QCOMPARE(more(0), 71);
        QVERIFY(more(9) > 130);
        QVERIFY(more(99) > more(9));
    }
    void nothingIsAskedForWhatIsSettledOrUsual() {
        AnalysisResult result = family({0.5});
        TouchpointResult& own = result.touchpoints.front();
        own.evidence = Evidence::Sure;
        QVERIFY(!answersToSettle(result, own));
        own.evidence = Evidence::None;
        own.low = 3;
        QVERIFY(!answersToSettle(result, own));
        own.low = 5;
        own.testable = false;
        QVERIFY(!answersToSettle(result, own));
    }
    void withoutAnswersTwiceAsOftenIsLookedFor() {
        AnalysisResult result = family({0.5, 0.5});
        result.overallLowShare = 0.15;
        result.touchpoints.front().pUpper.reset();
        // The family grows by it: 0.05 / 3.
        const auto few = answersToShowTwice(result, result.touchpoints.front());
        QVERIFY(few && *few > 40 && *few < 90);
        result.overallLowShare = 0.6;
        QVERIFY(!answersToShowTwice(result, result.touchpoints.front()));
    }
};

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
