// One run in stages: what each of them holds, and that the last equals the run in one go.
#include "core/base/random.h"
#include "journey_builder.h"

#include <QTest>

using namespace chwila;
using namespace chwila::analysis;

namespace {

constexpr int touchpointCount = 8;

/// Eight touchpoints in a line, one of them sore; 400 customers who rate all of them and the whole, a fifth
/// of whom left.
AnalysisInput knownCustomers() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(touchpointCount);
    builder.line(ids);
    const auto nps = builder.scale(model::ScaleKind::Nps);
    feedback::Observations all;
    for (const char* value : {"north", "south"})
        all.profiles.push_back({{{QStringLiteral("region"), QString::fromLatin1(value)}}});
    Random random(11);
    for (int c = 0; c < 400; ++c) {
        feedback::Observations::Customer customer;
        customer.profile = c % 2;
        double sum = 0;
        for (int t = 0; t < touchpointCount; ++t) {
            const int level =
                t == 3 ? static_cast<int>(random.below(9)) : 5 + static_cast<int>(random.below(6));
            builder.answer(ids[static_cast<std::size_t>(t)], nps, level, 1, customer.profile);
            customer.scores.push_back({ids[static_cast<std::size_t>(t)], nps, level, 0});
            sum += (t == 3 ? 6 : 1) * level;
        }
        customer.overall = std::round(sum / (touchpointCount + 5));
        customer.left = random.below(5) == 0;
        customer.days = 30 + static_cast<double>(random.below(300));
        all.customers.push_back(std::move(customer));
    }
    AnalysisInput input = builder.input(199, 100);
    input.options.resamples = 60;
    input.observations = std::make_shared<const feedback::Observations>(std::move(all));
    return input;
}

std::vector<AnalysisResult> stagesOf(const AnalysisInput& input) {
    StagedAnalysis run(input);
    std::vector<AnalysisResult> stages;
    NoProgress silent;
    while (!run.isDone())
        stages.push_back(run.next(silent).value());
    return stages;
}

class Stopped final : public Progress {
  public:
    bool cancelled() const override { return true; }
    void report(double, const QString&) override {}
};

/// Remembers how far it was told to be.
class Told final : public Progress {
  public:
    bool cancelled() const override { return false; }
    void report(double fraction, const QString&) override { fractions.push_back(fraction); }
    std::vector<double> fractions;
};

} // namespace

class TestStagedAnalysis : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theLastStageEqualsARunInOneGo() {
        const AnalysisInput input = knownCustomers();
        const auto stages = stagesOf(input);
        QCOMPARE(stages.size(), std::size_t{3});
        QVERIFY(stages.back() == analysed(input));
        AnalysisInput others = input;
        others.forOthers = true;
        QVERIFY(stagesOf(others).back() == analysed(others));
    }
    void firstFiguresKnowNothingOfCustomers() {
        const auto stages = stagesOf(knownCustomers());
        const AnalysisResult& first = stages.front();
        QCOMPARE(first.stage, RunStage::First);
        QCOMPARE(first.touchpoints.size(), std::size_t{touchpointCount});
        QCOMPARE(first.answers, stages.back().answers);
        QVERIFY(first.touchpoints[3].pUpper.has_value() && first.touchpoints[3].score > 0);
        QVERIFY(!first.drivers.enough && !first.outcomes.all);
        QCOMPARE(first.redraws, 0);
    }
    void mapAndListsAreCompleteBeforeCustomersAreLookedAtOneByOne() {
        const auto stages = stagesOf(knownCustomers());
        const AnalysisResult& tested = stages[1];
        const AnalysisResult& all = stages[2];
        QCOMPARE(tested.stage, RunStage::Tested);
        QVERIFY(tested.touchpoints == all.touchpoints);
        QVERIFY(tested.areas == all.areas);
        QVERIFY(tested.parts == all.parts);
        QVERIFY(tested.drivers.enough && !tested.drivers.rows.front().shareInterval && !tested.outcomes.all);
        QVERIFY(all.drivers.rows.front().shareInterval && all.outcomes.all);
        QVERIFY(tested.touchpoints[3].weight > 1); // as drivers weigh it
    }
    void whereNoCustomersAreKnownTheSecondStageIsTheLast() {
        AnalysisInput input = knownCustomers();
        input.observations = nullptr;
        const auto stages = stagesOf(input);
        QCOMPARE(stages.size(), std::size_t{2});
        QCOMPARE(stages.back().stage, RunStage::All);
        QVERIFY(stages.back() == analysed(input));
    }
    void trendsComeWithTheTestsAndThoseBeforeStayUntilThen() {
        AnalysisInput input = knownCustomers();
        feedback::CubeBuilder builder;
        model::Project project = *input.project;
        model::Alias label;
        label.id = model::AliasId{project.highestId() + 1};
        label.touchpoint = project.all<model::Touchpoint>().begin()->id;
        label.scale = project.all<model::Scale>().begin()->id;
        project.put(label);
        for (qint64 week = 0; week < 30; ++week)
            builder.add(label.id, builder.profile({}), 2460000 + 7 * week, 9);
        input.project = std::make_shared<const model::Project>(project);
        input.cube = std::move(builder).build();
        const PulseResult now = analysed(input).pulse;
        QVERIFY(!now.charts.empty());
        PulseResult before;
        before.judged = 7;
        before.charts.resize(2);
        before.charts[0].touchpoint = *label.touchpoint;
        before.charts[1].touchpoint = model::TouchpointId{999999}; // removed since
        StagedAnalysis run(input, {}, before);
        NoProgress silent;
        const PulseResult first = run.next(silent)->pulse;
        QCOMPARE(first.judged, 7);
        QCOMPARE(first.charts.size(), std::size_t{1});
        QVERIFY(first.charts.front().touchpoint == *label.touchpoint);
        QVERIFY(run.next(silent)->pulse == now);
    }
    void weightsStandInOnlyForTheFirstFigures() {
        const AnalysisInput input = knownCustomers();
        std::map<model::TouchpointId, double> weights;
        for (const auto& touchpoint : analysed(input).touchpoints)
            weights[touchpoint.id] = 1.5;
        StagedAnalysis run(input, weights);
        NoProgress silent;
        QCOMPARE(run.next(silent)->touchpoints[3].weight, 1.5);
        QVERIFY(run.next(silent)->touchpoints[3].weight != 1.5);
        QVERIFY(run.next(silent).value() == analysed(input));
    }
    void aStageThatWasStoppedCanBeAskedForAgain() {
        const AnalysisInput input = knownCustomers();
        StagedAnalysis run(input);
        NoProgress silent;
        for (int stage = 0; stage < 3; ++stage) {
            Stopped stop;
            const auto nothing = run.next(stop);
            QVERIFY(!nothing && nothing.error().code == ErrorCode::Cancelled);
            QVERIFY(!run.isDone());
            QVERIFY(run.next(silent).has_value());
        }
        QVERIFY(run.isDone());
    }
    void everyStageTellsHowFarItIs() {
        StagedAnalysis run(knownCustomers());
        std::size_t heard = 0;
        while (!run.isDone()) {
            Told told;
            QVERIFY(run.next(told).has_value());
            QVERIFY(std::ranges::is_sorted(told.fractions));
            heard += told.fractions.size();
            for (const double fraction : told.fractions)
                QVERIFY(fraction >= 0 && fraction <= 1);
        }
        QVERIFY(heard > 0);
    }
    void aMistakeIsToldAtTheFirstStage() {
        AnalysisInput input = knownCustomers();
        input.journey = model::JourneyId{4711};
        StagedAnalysis run(input);
        NoProgress silent;
        QCOMPARE(run.next(silent).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestStagedAnalysis)
#include "tst_staged_analysis.moc"
