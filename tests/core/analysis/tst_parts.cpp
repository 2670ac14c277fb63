// Hand-offs, coverage, the journey as a whole, segments and drivers on small journeys made by hand.
#include "core/analysis/drivers.h"
#include "core/analysis/tolerance.h"
#include "core/base/random.h"
#include "journey_builder.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;

namespace {

bool near(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

bool has(const AnalysisResult& result, FindingKind kind) {
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
    void handOffsByHand();
    void noHandOffWithinADepartment();
    void eachTouchpointFineTheJourneyIsNot();
    void overallScoresBelowTheParts();
    void touchpointsAskedTooRarelyAreNamed();
    void tooFewCustomersGiveNoDrivers();
    void driversFromAnswersOfCustomers();
    void driversFollowTheFilter();
    void weightsAreClamped();
    void customersWhoLeftAfterALowScore();
    void nothingKnownOfCustomers();
    void scoresOffTheScaleAreLeftOut();
    void presetsAreTold();
};

void TestParts::handOffsByHand() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(4);
    builder.start(ids[0]);
    builder.go(ids[0], ids[1], 3);
    builder.go(ids[0], ids[2], 1);
    builder.go(ids[1], ids[3]);
    builder.go(ids[2], ids[3]);
    builder.finish(ids[3]);
    const auto second = builder.add(model::Department{});
    for (const std::size_t i : {1u, 2u}) {
        model::Touchpoint record = *builder.project().find(ids[i]);
        record.department = second;
        builder.project().put(record);
    }
    const auto scale = builder.scale(model::ScaleKind::Nps);
    builder.lowOf(ids[0], scale, 10, 200);
    builder.lowOf(ids[1], scale, 80, 200);
    builder.lowOf(ids[2], scale, 20, 100);
    builder.lowOf(ids[3], scale, 10, 200);
    const AnalysisResult result = analysed(builder.input());
    QCOMPARE(result.handOffs.size(), std::size_t{2});
    const HandOff& into = result.handOffs.front();
    QCOMPARE(into.to, second);
    QVERIFY(near(into.traffic, 1));
    QCOMPARE(into.senders, (std::vector{ids[0]}));
    QCOMPARE(into.receivers, (std::vector{ids[1], ids[2]}));
    QCOMPARE(into.lowBefore, 10);
    QCOMPARE(into.lowAfter, 100);
    QCOMPARE(into.answersAfter, 300);
    // Fewer than 8 touchpoints: nothing is shrunk, so all count with the usual share and nothing is extra.
    QVERIFY(near(into.before, result.overallLowShare) && near(into.extra, 0));
    QVERIFY(into.difference->low > 0);
    QVERIFY(result.handOffs.back().from == second && result.handOffs.back().difference->high < 0);
}

void TestParts::noHandOffWithinADepartment() {
    JourneyBuilder builder;
    builder.line(builder.touchpoints(3));
    QVERIFY(analysed(builder.input()).handOffs.empty());
}

void TestParts::eachTouchpointFineTheJourneyIsNot() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(10);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    for (const auto id : ids)
        builder.lowOf(id, scale, 10, 100);
    const AnalysisResult result = analysed(builder.input());
    QVERIFY(near(result.level.smooth, std::pow(0.9, 10), 1e-9));
    QVERIFY(near(result.level.badContacts, 1, 1e-9));
    QVERIFY(result.level.worseThanParts);
    QVERIFY(has(result, FindingKind::JourneyWorse));
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
        QVERIFY(near(result.level.overallSatisfaction.value(), 10 * overall));
        QCOMPARE(result.level.worseThanParts, overall < 6);
    }
}

void TestParts::touchpointsAskedTooRarelyAreNamed() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.line(ids);
    const auto scale = builder.scale(model::ScaleKind::Nps);
    builder.lowOf(ids[0], scale, 0, 100);
    builder.lowOf(ids[1], scale, 0, 100);
    builder.lowOf(ids[2], scale, 0, 10);
    const AnalysisResult result = analysed(builder.input());
    QCOMPARE(result.coverage.size(), std::size_t{3});
    QVERIFY(near(result.coverage[2].ratio.value(), 30.0 / 210));
    QVERIFY(result.coverage[2].uneven && !result.coverage[0].uneven);
    const auto at = std::ranges::find(result.findings, FindingKind::UnevenCoverage, &Finding::kind);
    QVERIFY(at != result.findings.end() && at->touchpoints == std::vector{ids[2]});
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
    QVERIFY(near(result.find(ids[0])->weight, 1 + 0.8 * (2 * drivers.rows.front().share - 1)));
    QVERIFY(result.find(ids[1])->weight < 1);
    QCOMPARE(result.find(ids[2])->weight, 1.0);
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
    QVERIFY(near(driverWeight(100, 4, 0.5), 1.5));
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
    QVERIFY(has(result, FindingKind::MeasuredLoss));
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
