// What of an analysis may be handed on: no group of few answers or customers, no private detail.
#include "core/analysis/for_others.h"
#include "core/analysis/json/result_json.h"
#include "core/analysis/moments.h"
#include "journey_builder.h"

#include <QJsonDocument>
#include <QTest>

using namespace chwila;
using namespace chwila::analysis;

namespace {

const QDate firstMonday(2024, 1, 1);

/// "Order" is asked of everybody, "Delivery" of few; two segments.
struct Shop {
    JourneyBuilder builder;
    model::TouchpointId order;
    model::TouchpointId delivery;
    model::ScaleId scale;
    model::AliasId orderLabel;
    model::AliasId deliveryLabel;
    feedback::CubeBuilder cube;
    feedback::Observations observations;

    Shop() {
        order = builder.touchpoint(QStringLiteral("Order"));
        delivery = builder.touchpoint(QStringLiteral("Delivery"));
        builder.line({order, delivery});
        scale = builder.scale(model::ScaleKind::Nps);
        const auto source = builder.add(model::Source{});
        orderLabel = builder.alias(source, order, scale, QStringLiteral("o"));
        deliveryLabel = builder.alias(source, delivery, scale, QStringLiteral("d"));
    }
    void answers(model::AliasId label, int week, qint64 n, qint64 low, const QString& region = {}) {
        feedback::Profile profile;
        if (!region.isEmpty()) profile.values = {{QStringLiteral("Region"), region}};
        const qint64 day = firstMonday.addDays(7LL * week + 2).toJulianDay();
        cube.add(label, cube.profile(profile), day, 2, low);
        cube.add(label, cube.profile(profile), day, 10, n - low);
    }
    void customer(std::optional<double> overall, std::optional<bool> left,
                  const std::vector<std::pair<model::TouchpointId, int>>& scores, int profile = -1) {
        feedback::Observations::Customer customer;
        customer.profile = profile;
        customer.overall = overall;
        customer.left = left;
        if (left) customer.days = 40;
        for (const auto& [touchpoint, level] : scores)
            customer.scores.push_back({touchpoint, scale, level, 0});
        observations.customers.push_back(std::move(customer));
    }
    AnalysisInput input(const feedback::Filter& filter = {}) {
        AnalysisInput input = builder.input();
        input.cube = std::move(cube).build();
        input.filter = filter;
        input.observations = std::make_shared<const feedback::Observations>(observations);
        return input;
    }
};

/// By the findings, which must agree with the labels.
std::vector<model::TouchpointId> blindSpots(const AnalysisResult& result) {
    std::vector<model::TouchpointId> told;
    std::vector<model::TouchpointId> labelled;
    for (const Finding& finding : result.findings) {
        if (finding.kind == FindingKind::BlindSpot) told.push_back(finding.touchpoints.front());
    }
    for (const TouchpointResult& each : result.touchpoints) {
        if (each.label == MomentLabel::BlindSpot) labelled.push_back(each.id);
    }
    std::ranges::sort(told);
    return told == labelled ? told : std::vector{model::TouchpointId()};
}

} // namespace

class TestForOthers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSmallGroupIsInNoTrendAndInNoCount() {
        Shop shop;
        for (int week = 0; week < 30; ++week)
            shop.answers(shop.orderLabel, week, 20, 4 + week % 2);
        for (int week = 10; week < 14; ++week)
            shop.answers(shop.deliveryLabel, week, 1, 1);
        AnalysisInput input = shop.input();
        QCOMPARE(leaveOutSmallGroups(input).groups, 1);
        QVERIFY(input.counts.of(shop.delivery).empty());
        const AnalysisResult result = analysed(input);
        QCOMPARE(result.find(shop.delivery)->answers, 0);
        QVERIFY(!result.pulse.find(shop.delivery));
        const Pulse* journey = result.pulse.journey();
        for (const PulseWeek& week : journey->weeks)
            QCOMPARE(week.n, 20);
    }

    void whatMattersIsHeldAgainstTheSameTouchpointsForOthers() {
        Shop shop;
        shop.builder.finish(shop.order); // so that delivery matters less
        shop.answers(shop.orderLabel, 1, 40, 10);
        shop.answers(shop.deliveryLabel, 1, 3, 1);
        AnalysisInput input = shop.input();
        AnalysisInput others = input;
        input.counts = input.cube->counts(*input.project, input.filter);
        const LeftOut left = leaveOutSmallGroups(others);
        QCOMPARE(left.touchpoints, std::set{shop.delivery});
        NoProgress progress;
        const Result<AnalysisResult> whole = analyse(input, progress);
        const Result<AnalysisResult> shown = analyse(others, progress, left.touchpoints);
        QVERIFY(whole && shown);
        QCOMPARE(shown->find(shop.delivery)->answers, 0);
        const auto meanOfBoth = [&](const AnalysisResult& result) {
            return (result.find(shop.order)->matter + result.find(shop.delivery)->matter) / 2;
        };
        QVERIFY(shown->find(shop.order)->matter > 1.2 * shown->find(shop.delivery)->matter);
        QCOMPARE(whole->matterThreshold, meanOfBoth(*whole));
        QCOMPARE(shown->matterThreshold, meanOfBoth(*shown));
    }

    void whereAnswersAreWithheldIsNoBlindSpot() {
        Shop shop;
        shop.answers(shop.orderLabel, 1, 40, 10);
        shop.answers(shop.deliveryLabel, 1, 3, 1);
        AnalysisInput input = shop.input();
        const LeftOut left = leaveOutSmallGroups(input);
        NoProgress progress;
        const Result<AnalysisResult> shown = analyse(input, progress, left.touchpoints);
        QVERIFY(shown && shown->find(shop.delivery)->answers == 0);
        QCOMPARE(blindSpots(*shown), std::vector<model::TouchpointId>());
        QVERIFY(answersAreLeftOut(*shown->find(shop.delivery), *shown));
    }

    void whereAnswersAreFilteredOutIsNoBlindSpotAndWhereNobodyWasAskedIs() {
        Shop shop;
        const auto bill = shop.builder.touchpoint(QStringLiteral("Bill"));
        shop.builder.start(shop.delivery, 9); // so that the others matter more than the one with answers
        shop.builder.go(shop.delivery, bill, 9);
        shop.builder.finish(bill);
        shop.answers(shop.orderLabel, 9, 40, 10);
        shop.answers(shop.deliveryLabel, 1, 40, 10);
        feedback::Filter late;
        late.from = firstMonday.addDays(7 * 5);
        AnalysisInput input = shop.input(late);
        input.counts = input.cube->counts(*input.project, late);
        const AnalysisResult result = analysed(input);
        QCOMPARE(result.find(shop.delivery)->answers, 0);
        QCOMPARE(blindSpots(result), std::vector{bill});
        QVERIFY(answersAreLeftOut(*result.find(shop.delivery), result));
        QVERIFY(!answersAreLeftOut(*result.find(bill), result));
    }

    void aTouchpointOfWhichAGroupIsLeftIsNotWithheld() {
        Shop shop;
        shop.answers(shop.orderLabel, 1, 3, 1, QStringLiteral("North"));
        shop.answers(shop.orderLabel, 1, 30, 1, QStringLiteral("South"));
        AnalysisInput input = shop.input();
        QVERIFY(leaveOutSmallGroups(input).touchpoints.empty());
    }

    void momentsThatDifferAreNamedInTheirOrder() {
        const auto of = [](qint64 id, double score, bool marked) {
            TouchpointResult touchpoint;
            touchpoint.id = model::TouchpointId{id};
            touchpoint.score = score;
            touchpoint.marked = marked;
            return touchpoint;
        };
        AnalysisResult whole;
        whole.touchpoints = {of(1, 3, true), of(2, 9, true), of(3, 5, true), of(4, 1, false)};
        AnalysisResult shown;
        shown.touchpoints = {of(1, 3, false), of(2, 9, false), of(3, 5, true), of(4, 1, true)};
        const MarksApart apart = marksApart(whole, shown);
        QCOMPARE(apart.onlyWhole, (std::vector{model::TouchpointId{2}, model::TouchpointId{1}}));
        QCOMPARE(apart.onlyShown, std::vector{model::TouchpointId{4}});
        QVERIFY(marksApart(whole, whole).onlyWhole.empty());
    }

    void whatAFilterHidesDoesNotComeBackAsATrend() {
        Shop shop;
        for (int week = 0; week < 30; ++week) {
            shop.answers(shop.orderLabel, week, 20, 4, QStringLiteral("North"));
            shop.answers(shop.orderLabel, week, 20, 4, QStringLiteral("South"));
            shop.answers(shop.deliveryLabel, week, 6, 2, QStringLiteral("North"));
        }
        // Everybody less the North would be three people.
        shop.answers(shop.deliveryLabel, 5, 3, 3, QStringLiteral("South"));
        feedback::Filter north;
        north.segments = {{QStringLiteral("Region"), {QStringLiteral("North")}}};
        AnalysisInput input = shop.input(north);
        QCOMPARE(leaveOutSmallGroups(input).groups, 1);
        const AnalysisResult result = analysed(input);
        QVERIFY(!result.pulse.find(shop.delivery));
        QCOMPARE(result.pulse.journey()->recentN, 80);
    }

    void noWeekTellsOfFewAnswers() {
        Shop shop;
        for (int week = 0; week < 60; ++week) {
            shop.answers(shop.orderLabel, week, 20, 4 + week % 2);
            shop.answers(shop.deliveryLabel, week, 2, week % 2);
        }
        AnalysisInput whole = shop.input();
        whole.counts = whole.cube->counts(*whole.project, {});
        AnalysisInput input = whole;
        leaveOutSmallGroups(input);
        const AnalysisResult result = analysed(input);
        for (const Pulse& pulse : result.pulse.charts) {
            for (const PulseWeek& week : pulse.weeks)
                QVERIFY2(week.n == 0 || week.n >= 5, qPrintable(QString::number(week.n)));
            QVERIFY(pulse.recentN == 0 || pulse.recentN >= 5);
            QVERIFY(pulse.lastYearN == 0 || pulse.lastYearN >= 5);
        }
        const auto sum = [](const Pulse& pulse) {
            qint64 answers = 0;
            for (const PulseWeek& week : pulse.weeks)
                answers += week.n;
            return answers;
        };
        QVERIFY2(sum(*result.pulse.find(shop.delivery)) == 120, "no answer is lost by it");
        QVERIFY(analysed(whole).pulse.find(shop.delivery)->weeks.front().n == 2);
    }

    void aDepartmentKeepsItsWeeksWhereItsTouchpointsAreSmall() {
        Shop shop;
        for (int week = 0; week < 40; ++week) {
            shop.answers(shop.orderLabel, week, 4, week % 3);
            shop.answers(shop.deliveryLabel, week, 3, week % 2);
        }
        AnalysisInput input = shop.input();
        leaveOutSmallGroups(input);
        const AnalysisResult result = analysed(input);
        for (const PulseWeek& week : result.pulse.journey()->weeks)
            QCOMPARE(week.n, 7);
        QCOMPARE(result.pulse.find(shop.delivery)->weeks.front().n, 0);
        QCOMPARE(result.pulse.find(shop.delivery)->weeks[1].n, 6);
    }

    void anInitiativeTellsNothingOfFewAnswers() {
        Shop shop;
        for (int week = 0; week < 20; ++week)
            shop.answers(shop.orderLabel, week, 20, 4);
        shop.answers(shop.orderLabel, 24, 3, 3);
        model::Initiative initiative;
        initiative.touchpoints = {shop.order};
        initiative.status = model::InitiativeStatus::Done;
        initiative.doneOn = firstMonday.addDays(7 * 22);
        shop.builder.add(initiative);
        AnalysisInput whole = shop.input();
        whole.counts = whole.cube->counts(*whole.project, {});
        QCOMPARE(analysed(whole).improve.initiatives.front().measured->afterN, 3);
        leaveOutSmallGroups(whole);
        const auto measured = analysed(whole).improve.initiatives.front().measured;
        QCOMPARE(measured->afterN, 0);
        // What was before is everything but those three.
        QCOMPARE(measured->beforeN, 0);
    }

    void segmentsOfFewAnswersAreNoNews() {
        Shop shop;
        for (int week = 0; week < 60; ++week) {
            shop.answers(shop.orderLabel, week, week < 45 ? 30 : 10, 4, QStringLiteral("North"));
            shop.answers(shop.orderLabel, week, week < 45 ? 10 : 30, 4, QStringLiteral("West"));
        }
        AnalysisInput input = shop.input();
        leaveOutSmallGroups(input);
        const auto notes = analysed(input).pulse.find(shop.order)->notes;
        const auto mix = std::ranges::find(notes, PulseNoteKind::OtherMix, &PulseNote::kind);
        QVERIFY(mix != notes.end());

        Shop few;
        for (int week = 0; week < 60; ++week) {
            few.answers(few.orderLabel, week, week < 45 ? 30 : 10, 4, QStringLiteral("a@x.pl"));
            few.answers(few.orderLabel, week, week < 45 ? 10 : 30, 4, QStringLiteral("b@x.pl"));
        }
        AnalysisInput said = few.input();
        leaveOutSmallGroups(said);
        const auto named = analysed(said).pulse.find(few.order)->notes;
        QVERIFY(!named.empty());
        for (const PulseNote& note : named)
            QVERIFY2(!note.value.contains(u'@'), qPrintable(note.value));

        // Three answers of the last weeks came from where none came from before, at a place that few know.
        Shop rare;
        for (int week = 0; week < 60; ++week)
            rare.answers(rare.orderLabel, week, week < 45 ? 5 : week % 2, 0, QStringLiteral("North"));
        rare.answers(rare.orderLabel, 57, 3, 0, QStringLiteral("South"));
        AnalysisInput whole = rare.input();
        whole.counts = whole.cube->counts(*whole.project, {});
        const auto isMix = [](const PulseNote& note) { return note.kind == PulseNoteKind::OtherMix; };
        QVERIFY(std::ranges::any_of(analysed(whole).pulse.find(rare.order)->notes, isMix));
        leaveOutSmallGroups(whole);
        QVERIFY(std::ranges::none_of(analysed(whole).pulse.find(rare.order)->notes, isMix));
    }

    void customersAreTellingOnlyWhereThereAreEnough() {
        Shop shop;
        for (int week = 0; week < 30; ++week)
            shop.answers(shop.orderLabel, week, 20, 4);
        shop.observations.profiles = {{{{QStringLiteral("Region"), QStringLiteral("North")}}},
                                      {{{QStringLiteral("Region"), QStringLiteral("South")}}}};
        for (int i = 0; i < 40; ++i)
            shop.customer(8.0, i % 4 == 0, {{shop.order, 9}}, 0);
        shop.customer(1.0, true, {{shop.order, 1}}, 1); // the only bad experience, the only one of the South
        shop.customer({}, true, {});                    // never asked
        AnalysisInput whole = shop.input();
        whole.counts = whole.cube->counts(*whole.project, {});
        const Outcomes known = analysed(whole).outcomes;
        QVERIFY(known.experience && known.neverAsked == 1 && known.segments.size() == 1);
        AnalysisInput input = whole;
        leaveOutSmallGroups(input);
        const AnalysisResult result = analysed(input);
        QCOMPARE(result.outcomes.customers, 42);
        QVERIFY(!result.outcomes.experience);
        QVERIFY(result.outcomes.segments.empty());
        QCOMPARE(result.outcomes.neverAsked, 0);
        QCOMPARE(result.outcomes.neverAskedLeft, 0);
        for (const MeasuredLoss& row : result.outcomes.touchpoints)
            QVERIFY(row.low == 0 || row.low >= 5);
    }

    void fewCustomersAreNotToldOfAtAll() {
        Shop shop;
        for (int week = 0; week < 30; ++week)
            shop.answers(shop.orderLabel, week, 20, 4);
        for (int i = 0; i < 3; ++i)
            shop.customer(8.0, i == 0, {{shop.order, 9}, {shop.delivery, 9}});
        AnalysisInput input = shop.input();
        leaveOutSmallGroups(input);
        const AnalysisResult result = analysed(input);
        QCOMPARE(result.outcomes.customers, 0);
        QVERIFY(!result.outcomes.all);
        QCOMPARE(result.drivers.customers, 0);
        QCOMPARE(result.level.overallCustomers, 0);
        QVERIFY(!result.level.overallSatisfaction);
    }

    void scoresOfALeftOutGroupAreInNoOutcome() {
        Shop shop;
        for (int week = 0; week < 30; ++week)
            shop.answers(shop.orderLabel, week, 20, 4);
        shop.answers(shop.deliveryLabel, 3, 4, 4);
        for (int i = 0; i < 10; ++i)
            shop.customer(8.0, false, {{shop.order, 9}});
        for (int i = 0; i < 4; ++i)
            shop.customer(3.0, true, {{shop.delivery, 1}});
        AnalysisInput input = shop.input();
        leaveOutSmallGroups(input);
        QCOMPARE(std::ssize(input.observations->customers), 10);
        QCOMPARE(analysed(input).outcomes.neverAsked, 0);
    }

    void withoutALimitEverythingIsTold() {
        Shop shop;
        shop.builder.settings([](model::Settings& settings) { settings.smallestGroup = 0; });
        shop.answers(shop.orderLabel, 0, 2, 1);
        AnalysisInput input = shop.input();
        QCOMPARE(leaveOutSmallGroups(input).groups, 0);
        QCOMPARE(analysed(input).find(shop.order)->answers, 2);
    }
};

QTEST_GUILESS_MAIN(TestForOthers)
#include "tst_for_others.moc"
