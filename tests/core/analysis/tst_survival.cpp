#include "core/analysis/method/survival.h"

#include <QTest>

#include <cmath>

using namespace chwila::analysis::method;

namespace {

// 6-MP against placebo in acute leukaemia (Freireich et al. 1963), the textbook example of Kaplan–Meier
// and log-rank; weeks in remission, false = still in remission.
std::vector<Lifetime> leukaemia() {
    std::vector<Lifetime> all;
    const std::pair<double, bool> treated[] = {
        {6, true},   {6, true},   {6, true},   {6, false},  {7, true},   {9, false},  {10, true},
        {10, false}, {11, false}, {13, true},  {16, true},  {17, false}, {19, false}, {20, false},
        {22, true},  {23, true},  {25, false}, {32, false}, {32, false}, {34, false}, {35, false}};
    for (const auto& [day, left] : treated)
        all.push_back({day, left, 0});
    for (const double day : {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23})
        all.push_back({day, true, 1});
    return all;
}

bool nearSurvival(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestSurvival : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void textbookCurve() {
        std::vector<Lifetime> treated = leukaemia();
        std::erase_if(treated, [](const Lifetime& each) { return each.group != 0; });
        const auto curve = kaplanMeier(treated);
        // Published (e.g. Kleinbaum & Klein, Survival Analysis, chapter 2).
        const double shares[] = {0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482};
        const double errors[] = {0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346};
        const std::int64_t atRisk[] = {21, 17, 15, 12, 11, 7, 6};
        QCOMPARE(curve.size(), std::size(shares));
        for (std::size_t i = 0; i < curve.size(); ++i) {
            QVERIFY(nearSurvival(curve[i].share, shares[i], 5e-5));
            QVERIFY(nearSurvival(curve[i].error, errors[i], 5e-5));
            QCOMPARE(curve[i].atRisk, atRisk[i]);
            QVERIFY(curve[i].interval->low < curve[i].share && curve[i].share < curve[i].interval->high);
        }
        QCOMPARE(medianDay(curve), std::optional(23.0));
    }
    void textbookLogRank() {
        const LogRank test = logRank(leukaemia());
        QVERIFY(nearSurvival(test.chiSquared, 16.7929, 1e-4));
        QCOMPARE(test.degrees, 1);
        QVERIFY(test.p < 1e-4);
    }
    void nobodyLeft() {
        const auto curve = kaplanMeier({{10, false, 0}, {20, false, 0}});
        QVERIFY(curve.empty());
        QVERIFY(!medianDay(curve));
        const double days[] = {15};
        const std::vector<Lifetime> all{{10, false, 0}, {20, false, 0}};
        const auto points = survivalAt(days, curve, all);
        QCOMPARE(points.front().share, 1.0);
        QCOMPARE(points.front().atRisk, std::int64_t{1});
        QVERIFY(!points.front().interval);
    }
    void everybodyLeftAtOnce() {
        const auto curve = kaplanMeier({{5, true, 0}, {5, true, 0}});
        QCOMPARE(curve.size(), std::size_t{1});
        QCOMPARE(curve.front().share, 0.0);
        QCOMPARE(curve.front().error, 0.0);
        QVERIFY(!curve.front().interval);
    }
    void oneGroupOrNothingCannotBeCompared() {
        QCOMPARE(logRank({}).p, 1.0);
        QCOMPARE(logRank({{3, true, 4}, {5, false, 4}}).degrees, 0);
        QCOMPARE(logRank({{3, false, 0}, {5, false, 1}}).p, 1.0);
    }
    void daysThatAreNoNumbersAreLeftOut() {
        QCOMPARE(kaplanMeier({{std::nan(""), true, 0}, {5, true, 0}, {6, false, 0}}).front().atRisk,
                 std::int64_t{2});
    }
};

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
