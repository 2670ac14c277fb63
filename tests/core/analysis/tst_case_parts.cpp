// Drivers, outcomes and sensitivity of the worked cases against the figures of independent implementations
// (R's relaimpo and survival, statsmodels, exact enumeration).
#include "case_check.h"
#include "case_file.h"

#include <QTest>

using namespace chwila;
using namespace chwila::analysis;

class TestCaseParts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        if (!readCase(QStringLiteral("case10"))) QSKIP("the shared cases are not there");
    }
    void drivers();
    void quadrantAndClasses();
    void momentsAreWeighedByDrivers();
    void survival();
    void overallScoresAreThoseOfCustomers();
    void chainWithThoseWhoLeave();
    void sensitivity_data();
    void sensitivity();
    void vanishingMarks();

  private:
    static AnalysisInput input(const CaseFile& file) {
        AnalysisInput input = file.builder.input();
        input.observations = std::make_shared<const feedback::Observations>(file.observations);
        return input;
    }
    static void report(const Check& check, int atLeast) {
        for (const QString& line : check.wrong)
            qWarning().noquote() << line;
        QVERIFY2(check.wrong.isEmpty(), "see the lines above");
        QVERIFY2(check.count >= atLeast, "fewer numbers compared than the case holds");
    }
    const CaseFile m_file = readCase(QStringLiteral("case10")).value_or(CaseFile{});
};

void TestCaseParts::drivers() {
    const QJsonValue expected = m_file.expected[QLatin1String("drivers")];
    const Drivers drivers = analysed(input(m_file)).drivers;
    Check all(QStringLiteral("drivers"));
    all.whole("n", drivers.customers, at(expected, "n"));
    all.number("R2", drivers.rSquared, at(expected, "R2"));
    all.number("R2_prca", drivers.rSquaredClasses, at(expected, "R2_prca"));
    QVERIFY(drivers.enough && drivers.survey && drivers.complete && drivers.exact && drivers.leaning);
    QVERIFY(!drivers.repaired);
    const QJsonObject rows = at(expected, "by_driver").toObject();
    QCOMPARE(static_cast<qsizetype>(drivers.rows.size()), rows.size());
    for (auto each = rows.begin(); each != rows.end(); ++each) {
        const Driver& row = *drivers.find(m_file.touchpoints.at(each.key()));
        const QJsonValue value = each.value();
        Check check(each.key());
        check.number("lmg", row.importance, at(value, "lmg"));
        check.number("lmg_share", row.share, at(value, "lmg_share"));
        check.number("relative_weight", row.johnson, at(value, "relative_weight"));
        check.number("relative_weight_share", row.johnsonShare, at(value, "relative_weight_share"));
        check.number("beta", row.slope, at(value, "beta_std"));
        check.number("first", row.first, at(value, "first"));
        check.number("last", row.last, at(value, "last"));
        check.number("pearson", row.correlation, at(value, "pearson"));
        check.number("mean", row.mean, at(value, "mean"));
        check.whole("low", row.low, at(value, "n_low"));
        check.whole("high", row.high, at(value, "n_high"));
        check.number("penalty", row.penalty, at(value, "penalty"));
        check.number("penalty_se", row.penaltyError, at(value, "penalty_se"));
        check.number("penalty_p", row.penaltyP, at(value, "penalty_p"));
        check.number("reward", row.reward, at(value, "reward"));
        check.number("reward_se", row.rewardError, at(value, "reward_se"));
        check.number("reward_p", row.rewardP, at(value, "reward_p"));
        all.wrong += check.wrong;
        all.count += check.count;
    }
    report(all, static_cast<int>(rows.size()) * 17);
}

void TestCaseParts::quadrantAndClasses() {
    const QJsonObject rows = at(m_file.expected[QLatin1String("drivers")], "by_driver").toObject();
    const Drivers drivers = analysed(input(m_file)).drivers;
    for (auto each = rows.begin(); each != rows.end(); ++each) {
        const Driver& row = *drivers.find(m_file.touchpoints.at(each.key()));
        const QString kind = row.kind == DriverClass::Star       ? QStringLiteral("star")
                             : row.kind == DriverClass::MustHave ? QStringLiteral("must-have")
                                                                 : QStringLiteral("strategic");
        QCOMPARE(kind, at(each.value(), "kano_class").toString());
        const QString quadrant =
            QStringLiteral("%1 / scores %2 the others")
                .arg(row.important ? QStringLiteral("important") : QStringLiteral("less important"),
                     row.above ? QStringLiteral("above") : QStringLiteral("below"));
        QCOMPARE(quadrant, at(each.value(), "quadrant").toString());
        QVERIFY(!row.lowImpact);
        QVERIFY(row.shareInterval && row.shareInterval->low < row.share
                && row.share < row.shareInterval->high);
    }
}

// The weights are not handed in here: they come from the survey.
void TestCaseParts::momentsAreWeighedByDrivers() {
    for (const bool weighed : {true, false}) {
        AnalysisInput given = input(m_file);
        given.options.driverWeights = weighed;
        const AnalysisResult result = analysed(given);
        const QString section = weighed ? QStringLiteral("moments_weighted") : QStringLiteral("moments");
        const QJsonValue expected = m_file.expected[section];
        Check all(section);
        all.number("retained", result.retained, at(expected, "retained"));
        const QJsonObject rows = at(expected, "by_touchpoint").toObject();
        for (auto each = rows.begin(); each != rows.end(); ++each) {
            const TouchpointResult& actual = *result.find(m_file.touchpoints.at(each.key()));
            all.number("weight", actual.weight, at(each.value(), "weight"));
            all.number("score", actual.score, at(each.value(), "mot_score"));
            all.number("avoidable", actual.avoidable, at(each.value(), "avoidable"));
        }
        report(all, 31);
    }
}

void TestCaseParts::survival() {
    const QJsonValue expected = m_file.expected[QLatin1String("survival")];
    const Outcomes outcomes = analysed(input(m_file)).outcomes;
    QVERIFY(outcomes.all);
    Check all(QStringLiteral("survival"));
    all.whole("n", outcomes.all->customers, at(expected, "n"));
    all.whole("events", outcomes.all->left, at(expected, "events"));
    all.number("median", outcomes.all->median, at(expected, "median"));
    for (qsizetype i = 0; i < at(expected, "days").toArray().size(); ++i) {
        const SurvivalPoint& point = outcomes.all->points[static_cast<std::size_t>(i)];
        all.number("day", point.day, at(expected, "days")[i]);
        all.whole("at risk", point.atRisk, at(expected, "at_risk")[i]);
        all.number("S", point.share, at(expected, "S")[i]);
        all.number("Greenwood", point.error, at(expected, "se_greenwood")[i]);
        all.number("low", point.interval->low, at(expected, "lo")[i]);
        all.number("high", point.interval->high, at(expected, "hi")[i]);
    }
    QCOMPARE(outcomes.segments.size(), std::size_t{1});
    const QJsonValue logRank = at(expected, "logrank");
    QVERIFY(outcomes.experience);
    all.number("chi2", outcomes.experience->chiSquared, at(logRank, "chi2"));
    all.number("p", outcomes.experience->p, at(logRank, "p"));
    report(all, 35);
}

// The survey's 120 customers are others.
void TestCaseParts::overallScoresAreThoseOfCustomers() {
    const JourneyLevel level = analysed(input(m_file)).level;
    QCOMPARE(level.overallCustomers, 200);
    QVERIFY(!level.overallOfSurvey);
}

void TestCaseParts::chainWithThoseWhoLeave() {
    const QJsonValue expected = m_file.expected[QLatin1String("chain")];
    const Outcomes outcomes = analysed(input(m_file)).outcomes;
    Check all(QStringLiteral("chain"));
    all.number("p_end", outcomes.finishing, at(expected, "p_end"));
    all.number("p_lost", outcomes.leaving, at(expected, "p_lost"));
    all.number("mean_steps", outcomes.meanSteps, at(expected, "mean_steps"));
    all.number("sd_steps", outcomes.deviationOfSteps, at(expected, "sd_steps"));
    const QJsonObject rows = at(expected, "by_touchpoint").toObject();
    for (const MeasuredLoss& row : outcomes.touchpoints) {
        const QJsonValue value = rows[m_file.nameOf(row.touchpoint)];
        all.number("visits", row.visits, at(value, "expected_visits"));
        all.number("reach", row.reach, at(value, "visit_probability"));
        all.number("lost here", row.lostHere, at(value, "lost_right_here"));
        all.number("finishing", row.finishing, at(value, "p_end_from_here"));
        all.number("steps", row.stepsToGo, at(value, "steps_to_finish"));
        all.number("removal", row.removalEffect, at(value, "removal_effect"));
        all.number("removal share", row.removalShare, at(value, "removal_share"));
    }
    report(all, 74);
}

void TestCaseParts::sensitivity_data() {
    QTest::addColumn<bool>("weighed");
    QTest::newRow("all contacts weigh the same") << false;
    QTest::newRow("contacts weigh as drivers say") << true;
}

void TestCaseParts::sensitivity() {
    QFETCH(bool, weighed);
    AnalysisInput given = input(m_file);
    given.options.driverWeights = weighed;
    const AnalysisResult result = analysed(given);
    const QJsonObject expected =
        m_file
            .expected[weighed ? QStringLiteral("moments_weighted") : QStringLiteral("moments")]
                     [QLatin1String("sensitivity")]
            .toObject();
    QCOMPARE(expected.size(), 3);
    Check all(QStringLiteral("sensitivity"));
    for (const Sensitivity& row : result.sensitivity) {
        if (row.preset == QLatin1String("pwc_poland_2020")) {
            all.number("retained", row.retained, QJsonValue(result.retained));
            continue;
        }
        const QJsonValue value = expected[row.preset];
        QVERIFY2(value.isObject(), qPrintable(row.preset));
        all.number("retained", row.retained, at(value, "retained"));
        all.number("tau avoidable", row.tauAvoidable, at(value, "kendall_tau_avoidable"));
        all.number("tau score", row.tauScore, at(value, "kendall_tau_mot_score"));
    }
    report(all, 10);
}

void TestCaseParts::vanishingMarks() {
    const CaseFile file = readCase(QStringLiteral("simpson")).value();
    const AnalysisResult result = analysed(file.builder.input());
    const QJsonObject rows =
        at(file.expected[QLatin1String("concentration_by_segment")], "by_touchpoint").toObject();
    Check all(QStringLiteral("simpson"));
    QCOMPARE(static_cast<qsizetype>(result.segmentChecks.size()), rows.size());
    for (const SegmentCheck& row : result.segmentChecks) {
        const QString name = file.nameOf(row.touchpoint);
        all.number("E", row.expected, at(rows[name], "own_E"));
        all.number("p", row.p, at(rows[name], "own_p_exact"));
        all.number("q", row.q, at(rows[name], "own_q_bh"));
        QCOMPARE(row.explained, name == QLatin1String("A"));
    }
    report(all, 9);
    QVERIFY(std::ranges::count(result.findings, FindingKind::ExplainedBySegment, &Finding::kind) == 1);
}

QTEST_GUILESS_MAIN(TestCaseParts)
#include "tst_case_parts.moc"
