// Control charts and changes of level against the figures of independent implementations (R) and simulation.
#include "case_file.h"
#include "core/analysis/method/change_points.h"
#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;
using namespace Qt::StringLiterals;

namespace {

bool nearLimit(double actual, double expected) {
    return std::abs(actual - expected) <= 1e-8 * std::abs(expected) + 1e-12;
}

std::vector<method::Counted> drawn(Random& random, std::size_t weeks, std::uint64_t n, double share) {
    std::vector<method::Counted> counts;
    for (std::size_t week = 0; week < weeks; ++week)
        counts.push_back({static_cast<qint64>(n), static_cast<qint64>(random.binomial(n, share))});
    return counts;
}

/// Judged by its own first weeks.
method::ControlChart chartOf(std::span<const method::Counted> weeks, std::size_t baseline) {
    return method::controlChart(weeks, weeks.first(std::min(baseline, weeks.size())));
}

/// Weeks at which somebody is told: two signals in a row on one side.
int alarmsAfter(const method::ControlChart& chart, std::size_t baseline) {
    int alarms = 0;
    int run = 0;
    int side = 0;
    for (std::size_t week = 0; week < chart.points.size(); ++week) {
        const int drift = chart.points[week].drift;
        run = drift == 0 ? 0 : drift == side ? run + 1 : 1;
        side = drift;
        if (run == 2 && week >= baseline) ++alarms;
    }
    return alarms;
}

} // namespace

class TestControlChart : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theWorkedCaseComesOutAsInR();
    void theWorkedCaseChangesWhereRSaysSo();
    void fewAnswersGetExactLimits();
    void overDispersedWeeksGetWiderLimits();
    void weeksWithoutAnswersArePassedOver();
    void aBaselineWithoutLowAnswersStillJudges();
    void noAnswersAtAllGiveNoPoints();
    void levelsAreFoundExactly();
    void steadyWeeksRarelyRunFalse();
    void weeksOfFewAnswersRunFalseNoMoreThanIsTold();
    void oneLowAnswerOfTwoIsNoDrift();
    void manyLowAnswersWhereHardlyAnyAreExpectedStillAre();
    void noLowAnswerWhereNearlyAllAreUsualIsBetter();
};

void TestControlChart::theWorkedCaseComesOutAsInR() {
    const QJsonObject given = readJson(casesFolder() + QStringLiteral("case10.json"))["trend"_L1].toObject();
    const QJsonObject expected =
        readJson(casesFolder() + QStringLiteral("case10.expected.json"))["trend"_L1].toObject();
    if (given.isEmpty() || expected.isEmpty()) QSKIP("CHWILA_SHARED_DATA is not set");
    std::vector<method::Counted> weeks;
    for (const QJsonValue& week : given["weeks"_L1].toArray())
        weeks.push_back({week["n"_L1].toInteger(), week["bad"_L1].toInteger()});
    const auto baseline = static_cast<std::size_t>(given["baseline_weeks"_L1].toInt());
    const method::ControlChart chart = chartOf(weeks, baseline);

    QVERIFY(nearLimit(chart.centre, expected["p_bar"_L1].toDouble()));
    QVERIFY(nearLimit(chart.sigmaZ, expected["laney"_L1]["sigma_z"_L1].toDouble()));
    QVERIFY(!chart.widened);
    QJsonArray beyond;
    QJsonArray out;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const method::Limits limits = method::sigmaLimits(chart.centre, weeks[i].n, 1);
        QVERIFY(nearLimit(limits.upper, expected["p_chart"_L1]["upper"_L1][at].toDouble()));
        const auto exact = method::binomialQuantile(weeks[i].n, chart.centre, 1 - method::threeSigmaTail);
        QCOMPARE(static_cast<double>(exact), expected["exact_binomial_upper_count"_L1][at].toDouble());
        QVERIFY(nearLimit(chart.points[i].ewma, expected["ewma"_L1]["y"_L1][at].toDouble()));
        QVERIFY(nearLimit(chart.points[i].ewmaLimit, expected["ewma"_L1]["upper"_L1][at].toDouble()));
        if (chart.points[i].share > limits.upper) beyond.append(at + 1);
        if (chart.points[i].drift > 0) out.append(at + 1);
        QVERIFY(chart.points[i].drift >= 0);
    }
    QCOMPARE(beyond, expected["p_chart"_L1]["beyond"_L1].toArray());
    QCOMPARE(out, expected["ewma"_L1]["out"_L1].toArray());
}

void TestControlChart::theWorkedCaseChangesWhereRSaysSo() {
    const QJsonObject given = readJson(casesFolder() + QStringLiteral("case10.json"))["trend"_L1].toObject();
    const QJsonObject expected =
        readJson(casesFolder() + QStringLiteral("case10.expected.json"))["trend"_L1].toObject();
    if (given.isEmpty() || expected.isEmpty()) QSKIP("CHWILA_SHARED_DATA is not set");
    std::vector<method::Counted> weeks;
    for (const QJsonValue& week : given["weeks"_L1].toArray())
        weeks.push_back({week["n"_L1].toInteger(), week["bad"_L1].toInteger()});
    const double penalty = method::changePenalty(weeks.size());
    QVERIFY(nearLimit(penalty, expected["pelt"_L1]["penalty"_L1].toDouble()));
    QJsonArray last;
    for (const std::size_t start : method::changePoints(weeks, penalty, 4))
        last.append(static_cast<qint64>(start));
    QCOMPARE(last, expected["pelt"_L1]["last_week_of_segment"_L1].toArray());
}

void TestControlChart::fewAnswersGetExactLimits() {
    // 10 answers a week, a tenth low: one expected. P(X ≤ 4) = 0.99837, P(X ≤ 5) = 0.99985.
    const std::vector<method::Counted> weeks(20, method::Counted{10, 1});
    const method::ControlChart chart = chartOf(weeks, 10);
    QCOMPARE(chart.points.back().upper, 0.5);
    QCOMPARE(chart.points.back().lower, 0.0);
    QVERIFY(!chart.points.back().beyond);
}

void TestControlChart::overDispersedWeeksGetWiderLimits() {
    std::vector<method::Counted> weeks;
    for (int week = 0; week < 20; ++week)
        weeks.push_back({100, week % 2 == 0 ? 10 : 30});
    const method::ControlChart chart = chartOf(weeks, 20);
    // Every step is 0.2 / √(0.2·0.8/100) = 5 standard errors.
    QVERIFY(nearLimit(chart.sigmaZ, 5 / 1.128));
    QVERIFY(chart.widened);
    QVERIFY(nearLimit(chart.points.front().upper, 0.2 + 3 * 0.04 * 5 / 1.128));
    for (const method::ChartPoint& point : chart.points)
        QVERIFY(!point.beyond && point.drift == 0);
}

void TestControlChart::weeksWithoutAnswersArePassedOver() {
    Random random(5);
    std::vector<method::Counted> weeks = drawn(random, 30, 40, 0.2);
    const method::ControlChart whole = chartOf(weeks, 15);
    weeks.insert(weeks.begin() + 20, {0, 0});
    const method::ControlChart holed = chartOf(weeks, 15);
    QVERIFY(!holed.points[20].answered);
    QCOMPARE(holed.points.back(), whole.points.back());
}

void TestControlChart::aBaselineWithoutLowAnswersStillJudges() {
    std::vector<method::Counted> weeks(10, method::Counted{20, 0});
    weeks.resize(16, method::Counted{20, 8});
    const method::ControlChart chart = chartOf(weeks, 10);
    QVERIFY(chart.centre > 0);
    QCOMPARE(chart.points.back().drift, 1);
    for (const method::ChartPoint& point : chart.points)
        QVERIFY(std::isfinite(point.z) && std::isfinite(point.ewma));
}

void TestControlChart::noAnswersAtAllGiveNoPoints() {
    QVERIFY(chartOf(std::vector<method::Counted>(30), 15).points.empty());
    QVERIFY(chartOf({}, 15).points.empty());
    QVERIFY(method::changePoints({}, 3, 4).empty());
}

void TestControlChart::levelsAreFoundExactly() {
    std::vector<method::Counted> weeks(12, method::Counted{50, 5});
    weeks.resize(24, method::Counted{50, 25});
    weeks.resize(40, method::Counted{50, 10});
    const auto starts = method::changePoints(weeks, method::changePenalty(weeks.size()), 4);
    QCOMPARE(starts, (std::vector<std::size_t>{12, 24}));
    // A level of three weeks is too short to be one.
    std::vector<method::Counted> brief(20, method::Counted{50, 5});
    for (std::size_t week = 10; week < 13; ++week)
        brief[week] = {50, 40};
    for (const std::size_t start : method::changePoints(brief, method::changePenalty(20), 4))
        QVERIFY(start >= 4 && start <= 16);
}

void TestControlChart::steadyWeeksRarelyRunFalse() {
    for (const std::size_t baseline : {std::size_t{13}, std::size_t{26}}) {
        Random random(baseline);
        int alarms = 0;
        constexpr int charts = 3000;
        constexpr std::size_t watched = 52;
        for (int i = 0; i < charts; ++i) {
            const auto weeks = drawn(random, baseline + watched, 30, 0.16);
            alarms += alarmsAfter(chartOf(weeks, baseline), baseline);
        }
        const double told = method::falseAlarmsPerYear(charts, static_cast<double>(baseline));
        QVERIFY2(alarms > 0.7 * told && alarms < 1.3 * told,
                 qPrintable(QStringLiteral("%1 false alarms where %2 are told").arg(alarms).arg(told)));
    }
}

void TestControlChart::weeksOfFewAnswersRunFalseNoMoreThanIsTold() {
    for (const double share : {0.04, 0.1, 0.2}) {
        Random random(13);
        int alarms = 0;
        constexpr int charts = 1000;
        constexpr std::size_t baseline = 26;
        for (int i = 0; i < charts; ++i)
            alarms += alarmsAfter(chartOf(drawn(random, baseline + 52, 2, share), baseline), baseline);
        const double told = method::falseAlarmsPerYear(charts, baseline);
        QVERIFY2(alarms < told,
                 qPrintable(QStringLiteral("%1 false alarms where %2 are told").arg(alarms).arg(told)));
    }
}

void TestControlChart::oneLowAnswerOfTwoIsNoDrift() {
    // 4 of 100 low; the scores are those of Python: NormalDist().inv_cdf() of the exact probabilities.
    std::vector<method::Counted> known(10, method::Counted{10, 0});
    for (std::size_t week = 0; week < 4; ++week)
        known[week].low = 1;
    const std::vector<method::Counted> weeks{{2, 1}, {2, 0}, {10, 2}};
    const method::ControlChart chart = method::controlChart(weeks, known);
    QVERIFY(nearLimit(chart.centre, 0.04));
    QVERIFY(!chart.widened);
    QVERIFY(nearLimit(chart.points[0].z, 1.750686071252));
    QVERIFY(nearLimit(chart.points[1].z, -0.098418481259));
    QVERIFY(nearLimit(chart.points[2].z, 1.849625938279));
    for (const method::ChartPoint& point : chart.points)
        QCOMPARE(point.drift, 0);
}

void TestControlChart::manyLowAnswersWhereHardlyAnyAreExpectedStillAre() {
    const std::vector<method::Counted> known(10, method::Counted{100, 0});
    // Their probability is less than the smallest double.
    const std::vector<method::Counted> weeks(2, method::Counted{1000, 1000});
    const method::ControlChart chart = method::controlChart(weeks, known);
    for (const method::ChartPoint& point : chart.points) {
        QVERIFY(std::isfinite(point.z));
        QCOMPARE(point.drift, 1);
    }
}

void TestControlChart::noLowAnswerWhereNearlyAllAreUsualIsBetter() {
    const std::vector<method::Counted> known(10, method::Counted{200, 200});
    const std::vector<method::Counted> weeks(2, method::Counted{200, 0});
    const method::ControlChart chart = method::controlChart(weeks, known);
    for (const method::ChartPoint& point : chart.points) {
        QVERIFY(std::isfinite(point.z));
        QCOMPARE(point.drift, -1);
    }
}

QTEST_GUILESS_MAIN(TestControlChart)
#include "tst_control_chart.moc"
