#include "core/layout/traffic.h"

#include <QTest>

using namespace chwila;
using namespace chwila::layout;
using namespace chwila::model;

namespace {

struct Chain {
    Project project;
    qint64 next = 100;

    Chain() {
        Journey journey;
        journey.id = JourneyId{1};
        project.put(journey);
        Stage stage;
        stage.id = StageId{2};
        stage.journey = journey.id;
        project.put(stage);
    }
    TouchpointId card() {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{next++};
        touchpoint.stage = StageId{2};
        project.put(touchpoint);
        return touchpoint.id;
    }
    void arrow(std::optional<TouchpointId> from, std::optional<TouchpointId> to, double weight) {
        Transition transition;
        transition.id = TransitionId{next++};
        transition.from = from;
        transition.to = to;
        transition.weight = weight;
        project.put(transition);
    }
    std::vector<Traffic> traffic() const { return trafficOf(JourneyIndex(project, JourneyId{1})); }
};

} // namespace

class TestTraffic : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void startsAreSharedByWeight();
    void aLoopSendsCustomersThroughAgain();
    void withoutStartsTheFirstOnesCount();
    void aClosedLoopStaysFinite();
    void uselessWeightsCountAsNothing();
};

void TestTraffic::startsAreSharedByWeight() {
    Chain chain;
    const auto a = chain.card();
    const auto b = chain.card();
    chain.arrow(std::nullopt, a, 30);
    chain.arrow(std::nullopt, b, 10);
    chain.arrow(a, b, 1);
    const auto traffic = chain.traffic();
    QCOMPARE(traffic[0].flow, 0.75);
    QCOMPARE(traffic[1].flow, 0.25);
    QCOMPARE(traffic[2].flow, 0.75);
    QCOMPARE(traffic[2].share, 1.0);
}

void TestTraffic::aLoopSendsCustomersThroughAgain() {
    Chain chain;
    const auto a = chain.card();
    const auto b = chain.card();
    chain.arrow(std::nullopt, a, 1);
    chain.arrow(a, b, 1);
    chain.arrow(b, a, 1);
    chain.arrow(b, std::nullopt, 1);
    // Half of those at b go back, so a and b are met 1 / (1 − ½) = 2 times each.
    const auto traffic = chain.traffic();
    QVERIFY(std::abs(traffic[1].flow - 2) < 1e-4);
    QVERIFY(std::abs(traffic[2].flow - 1) < 1e-4);
    QVERIFY(std::abs(traffic[3].flow - 1) < 1e-4);
}

void TestTraffic::withoutStartsTheFirstOnesCount() {
    Chain chain;
    const auto a = chain.card();
    const auto b = chain.card();
    const auto c = chain.card();
    chain.arrow(a, c, 5);
    chain.arrow(b, c, 5);
    const auto traffic = chain.traffic();
    QCOMPARE(traffic[0].flow, 0.5);
    QCOMPARE(traffic[1].flow, 0.5);
}

void TestTraffic::aClosedLoopStaysFinite() {
    Chain chain;
    const auto a = chain.card();
    const auto b = chain.card();
    chain.arrow(std::nullopt, a, 1);
    chain.arrow(a, b, 1);
    chain.arrow(b, a, 1);
    for (const Traffic& traffic : chain.traffic())
        QVERIFY(std::isfinite(traffic.flow));
}

void TestTraffic::uselessWeightsCountAsNothing() {
    Chain chain;
    const auto a = chain.card();
    const auto b = chain.card();
    chain.arrow(std::nullopt, a, 0);
    chain.arrow(a, b, std::numeric_limits<double>::quiet_NaN());
    for (const Traffic& traffic : chain.traffic())
        QCOMPARE(traffic.flow, 0.0);
}

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
