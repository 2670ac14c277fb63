// The journey as a whole, drivers and outcomes on small journeys made by hand.
#include "alike.h"
#include "core/analysis/drivers.h"
#include "core/analysis/tolerance.h"
#include "core/base/random.h"
#include "journey_builder.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;
using chwila::testing::alike;

namespace {

bool hasFinding(const AnalysisResult& result, FindingKind kind) {
    return std::ranges::count(result.findings, kind, &Finding::kind) > 0;
}

AnalysisResult with(const JourneyBuilder& builder, feedback::Observations observations) {
    AnalysisInput input = builder.input();
    input.observations = std::make_shared<const feedback::Observations>(std::move(observations));
    return analysed(input);
}

} // namespace

class TestParts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aLongJourneyIsNoFinding();
    void badExperiencesThatComeTogetherAreCountedCustomerByCustomer();
    void overallScoresBelowTheParts();
    void overallScoresOfASurveyStayApart();
    void scoresElsewhereAreNoScoresHere();
    void tooFewCustomersGiveNoDrivers();
    void driversFromAnswersOfCustomers();
    void anIntervalOfSatisfactionStaysOnItsScale();
    void driversFollowTheFilter();
    void weightsAreClamped();
    void customersWhoLeftAfterALowScore();
    void nothingKnownOfCustomers();
    void scoresOffTheScaleAreLeftOut();
    void presetsAreTold();
};

// Hardly anybody gets through ten ordinary touchpoints without one bad experience: true of every long
// journey.
void TestParts::aLongJourneyIsNoFinding() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(10);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    for (const auto id : ids)
        builder.lowOf(id, scale, 10, 100);
    const AnalysisResult result = analysed(builder.input());
    QVERIFY(alike(result.level.smooth, std::pow(0.9, 10), 1e-9));
    QVERIFY(alike(result.level.badContacts, 1, 1e-9));
    QVERIFY(result.level.smooth < 0.5);
    QVERIFY(!result.level.worseThanParts);
    QVERIFY(!hasFinding(result, FindingKind::JourneyWorse));
}

// A quarter of the customers have nothing but bad experiences: by the touchpoints alone a quarter would get
// through five of them without one, and three quarters do.
void TestParts::badExperiencesThatComeTogetherAreCountedCustomerByCustomer() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(5);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    for (const auto id : ids)
        builder.lowOf(id, scale, 10, 40);
    feedback::Observations observations;
    for (int i = 0; i < 60; ++i) {
        feedback::Observations::Customer customer;
        customer.overall = 8;
        const std::size_t rated = i < 20 ? 5 : i < 40 ? 4 : 3; // of five, three are not most
        for (std::size_t at = 0; at < rated; ++at)
            customer.scores.push_back({ids[at], scale, i % 4 == 0 ? 2 : 9, 0});
        observations.customers.push_back(customer);
    }
    const JourneyLevel level = with(builder, observations).level;
    QVERIFY(alike(level.smooth, std::pow(0.75, 5), 1e-9));
    QCOMPARE(level.wholeRaters, 40);
    QVERIFY(alike(level.smoothRaters.value(), 0.75));
    QVERIFY(level.smoothRatersInterval->low > 0.59 && level.smoothRatersInterval->high < 0.87);

    observations.customers.resize(29);
    QCOMPARE(with(builder, observations).level.wholeRaters, 29);
    QVERIFY(!with(builder, observations).level.smoothRaters);
}

void TestParts::overallScoresBelowTheParts() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    for (const auto id : ids)
        builder.lowOf(id, scale, 4, 100);
    for (const double overall : {5.0, 9.0}) {
        feedback::Observations observations;
        for (int i = 0; i < 50; ++i) {
            feedback::Observations::Customer customer;
            customer.overall = overall + (i % 2 == 0 ? 0.5 : -0.5);
            observations.customers.push_back(customer);
        }
        const AnalysisResult result = with(builder, observations);
        QCOMPARE(result.level.overallCustomers, 50);
        QVERIFY(alike(result.level.overallSatisfaction.value(), 10 * overall));
        QCOMPARE(result.level.worseThanParts, overall < 6);
        QCOMPARE(hasFinding(result, FindingKind::JourneyWorse), overall < 6);
    }
}

// Whoever answered a survey of the whole is not among those whose answers are here.
void TestParts::overallScoresOfASurveyStayApart() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    feedback::Observations observations;
    for (int i = 0; i < 80; ++i) {
        feedback::Observations::Customer customer;
        customer.survey = i >= 50;
        customer.overall = customer.survey ? 2 : 8;
        customer.scores = {{ids[0], scale, 9, 0}};
        observations.customers.push_back(customer);
    }
    const JourneyLevel both = with(builder, observations).level;
    QCOMPARE(both.overallCustomers, 50);
    QVERIFY(!both.overallOfSurvey && alike(*both.overallSatisfaction, 80));
    observations.customers.erase(observations.customers.begin(), observations.customers.begin() + 50);
    const JourneyLevel alone = with(builder, observations).level;
    QCOMPARE(alone.overallCustomers, 30);
    QVERIFY(alone.overallOfSurvey && alike(*alone.overallSatisfaction, 20));
}

// Scores of other journeys, other periods and other questions say nothing about this one.
void TestParts::scoresElsewhereAreNoScoresHere() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    const auto other = builder.scale(model::ScaleKind::Nps);
    model::Stage stage;
    stage.journey = builder.add(model::Journey{});
    model::Touchpoint far;
    far.stage = builder.add(stage);
    far.department = builder.project().find(ids[0])->department;
    const auto farId = builder.add(far);
    const auto day = [](int month) {
        return QDateTime(QDate(2025, month, 3), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    };
    feedback::Observations observations;
    const auto add = [&](int count, bool left, std::vector<feedback::Observations::Score> scores) {
        for (int i = 0; i < count; ++i) {
            feedback::Observations::Customer customer;
            customer.left = left;
            customer.days = 10 + i;
            customer.overall = 5;
            customer.scores = scores;
            observations.customers.push_back(customer);
        }
    };
    add(20, true, {{ids[0], scale, 2, day(5)}});                             // low here
    add(30, false, {{ids[0], scale, 9, day(5)}, {farId, scale, 1, day(5)}}); // good here, low elsewhere
    add(7, false, {{ids[1], scale, 1, day(1)}});                             // before the period
    add(5, false, {{ids[1], other, 1, day(5)}});                             // to another question
    add(4, false, {{farId, scale, 1, day(5)}});                              // of the other journey alone
    add(3, true, {});                                                        // never asked
    AnalysisInput input = builder.input();
    input.observations = std::make_shared<const feedback::Observations>(observations);
    input.filter.from = QDate(2025, 4, 1);
    input.filter.to = QDate(2025, 6, 30);
    input.filter.scale = scale;
    const AnalysisResult result = analysed(input);
    const Outcomes& outcomes = result.outcomes;
    QCOMPARE(outcomes.customers, 65);
    QCOMPARE(outcomes.neverAsked, 15);
    QVERIFY(outcomes.experience);
    QCOMPARE(outcomes.experience->groups[0].customers, 20);
    QCOMPARE(outcomes.experience->groups[1].customers, 30);
    QCOMPARE(result.level.overallCustomers, 50);
}

namespace {

// Overall follows the first touchpoint; the second is noise.
feedback::Observations raters(const std::vector<model::TouchpointId>& ids, model::ScaleId scale, int count,
                              bool survey) {
    Random random(7);
    feedback::Observations observations;
    observations.profiles = {{{{QStringLiteral("region"), QStringLiteral("north")}}},
                             {{{QStringLiteral("region"), QStringLiteral("south")}}}};
    for (int i = 0; i < count; ++i) {
        feedback::Observations::Customer customer;
        customer.survey = survey;
        customer.profile = i % 2;
        const int first = static_cast<int>(random.below(11));
        const int second = static_cast<int>(random.below(11));
        customer.overall = std::clamp(first + static_cast<int>(random.below(3)) - 1, 0, 10);
        customer.scores = {{ids[0], scale, first, 1}, {ids[1], scale, second, 2}};
        observations.customers.push_back(customer);
    }
    return observations;
}

} // namespace

void TestParts::tooFewCustomersGiveNoDrivers() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    for (const int count : {0, 1, 2, 3, 99}) {
        const AnalysisResult result = with(builder, raters(ids, scale, count, true));
        QVERIFY(!result.drivers.enough);
        QCOMPARE(result.touchpoints[0].weight, 1.0);
        for (const Driver& row : result.drivers.rows)
            QVERIFY(std::isfinite(row.share) && std::isfinite(row.penalty));
    }
    QVERIFY(with(builder, raters(ids, scale, 100, true)).drivers.enough);
}

void TestParts::driversFromAnswersOfCustomers() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    const AnalysisResult result = with(builder, raters(ids, scale, 400, false));
    const Drivers& drivers = result.drivers;
    QVERIFY(drivers.enough && !drivers.survey && !drivers.leaning);
    QCOMPARE(drivers.rows.size(), std::size_t{2});
    QCOMPARE(drivers.rows.front().touchpoint, ids[0]);
    QVERIFY(drivers.rows.front().share > 0.95);
    QVERIFY(drivers.rows.front().importantSure);
    QVERIFY(drivers.rows.back().lowImpact);
    // n / (n + 100) of the way to 2·share, at most 2.
    QVERIFY(alike(result.find(ids[0])->weight, 1 + 0.8 * (2 * drivers.rows.front().share - 1)));
    QVERIFY(result.find(ids[1])->weight < 1);
    QCOMPARE(result.find(ids[2])->weight, 1.0);
}

void TestParts::anIntervalOfSatisfactionStaysOnItsScale() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    feedback::Observations observations = raters(ids, scale, 120, true);
    for (std::size_t i = 0; i < observations.customers.size(); ++i) {
        auto& scores = observations.customers[i].scores;
        scores[0].level = i == 5 ? 0 : 10; // all but one are delighted
        scores[1].level = i == 8 ? 10 : 0; // all but one are not
    }
    const AnalysisResult result = with(builder, std::move(observations));
    QCOMPARE(result.drivers.rows.size(), std::size_t{2});
    for (const Driver& driver : result.drivers.rows) {
        QVERIFY(driver.satisfactionInterval);
        QVERIFY(driver.satisfactionInterval->low >= 0 && driver.satisfactionInterval->high <= 100);
        QVERIFY(driver.satisfactionInterval->high > driver.satisfactionInterval->low);
    }
}

void TestParts::driversFollowTheFilter() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    AnalysisInput input = builder.input();
    input.observations = std::make_shared<const feedback::Observations>(raters(ids, scale, 400, true));
    input.filter.segments = {{QStringLiteral("region"), {QStringLiteral("north")}}};
    QCOMPARE(analysed(input).drivers.customers, 200);
    input.filter.segments = {{QStringLiteral("region"), {QStringLiteral("east")}}};
    QCOMPARE(analysed(input).drivers.customers, 0);
}

void TestParts::weightsAreClamped() {
    QCOMPARE(driverWeight(1000000, 10, 0.5), 2.0);
    QCOMPARE(driverWeight(1000000, 10, 0.0), 0.5);
    QVERIFY(alike(driverWeight(100, 4, 0.5), 1.5));
    QCOMPARE(driverWeight(0, 4, 0.9), 1.0);
}

void TestParts::customersWhoLeftAfterALowScore() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    feedback::Observations observations;
    for (int i = 0; i < 200; ++i) {
        feedback::Observations::Customer customer;
        const bool low = i % 2 == 0;
        customer.left = low ? i % 4 == 0 : i % 20 == 1;
        customer.days = 10 + i;
        if (i < 180) customer.scores = {{ids[0], scale, low ? 2 : 10, 0}};
        observations.customers.push_back(customer);
    }
    const AnalysisResult result = with(builder, observations);
    const MeasuredLoss& row = result.outcomes.touchpoints[0];
    QCOMPARE(row.low, 90);
    QCOMPARE(row.lowLeft, 45);
    QCOMPARE(row.others, 90);
    QCOMPARE(row.othersLeft, 9);
    QVERIFY(row.difference->low > 0.25 && row.difference->high < 0.55);
    QCOMPARE(result.outcomes.neverAsked, 20);
    QVERIFY(hasFinding(result, FindingKind::MeasuredLoss));
    QVERIFY(!result.outcomes.touchpoints[1].difference);
}

void TestParts::nothingKnownOfCustomers() {
    JourneyBuilder builder;
    builder.line(builder.touchpoints(2));
    for (const AnalysisResult& result : {analysed(builder.input()), with(builder, {})}) {
        QVERIFY(result.drivers.rows.empty() && !result.outcomes.all && result.outcomes.segments.empty());
        QCOMPARE(result.outcomes.customers, 0);
        QVERIFY(!result.outcomes.finishing); // no link to LOST is drawn
    }
}

void TestParts::scoresOffTheScaleAreLeftOut() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    feedback::Observations observations = raters(ids, scale, 120, true);
    observations.customers[0].scores[0].level = 99;
    observations.customers[1].scores[0].level = -1;
    observations.customers[2].overall = std::nan("");
    observations.customers[3].profile = 77;
    observations.customers[4].scores[1].scale = model::ScaleId{4711};
    QCOMPARE(with(builder, observations).drivers.customers, 116);
}

void TestParts::presetsAreTold() {
    model::Settings settings;
    QCOMPARE(QLatin1String(toleranceOf(settings)->key), QLatin1String("pwc_poland_2020"));
    settings.hazard3 = 1;
    QCOMPARE(QLatin1String(toleranceOf(settings)->key), QLatin1String("third_is_last"));
    settings.hazard1 = 0.2;
    QVERIFY(!toleranceOf(settings));
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
