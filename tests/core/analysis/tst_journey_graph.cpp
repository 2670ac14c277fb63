#include "core/analysis/journey_graph.h"
#include "core/base/random.h"
#include "journey_builder.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace chwila;
using namespace chwila::analysis;

namespace {

JourneyGraph graphOf(JourneyBuilder& builder) {
    return journeyGraph(builder.project(), builder.journey());
}

// Can END be reached from START when one node is taken away?
bool passable(const JourneyGraph& graph, std::size_t without) {
    std::vector<char> seen(graph.size(), 0);
    std::vector<std::size_t> waiting;
    const auto visit = [&](std::size_t node) {
        if (node == without || seen[node]) return;
        seen[node] = 1;
        waiting.push_back(node);
    };
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (graph.start[i] > 0) visit(i);
    }
    bool reached = false;
    while (!waiting.empty()) {
        const std::size_t node = waiting.back();
        waiting.pop_back();
        reached = reached || graph.finish[node] > 0;
        for (const method::Arc& arc : graph.next[node])
            visit(arc.to);
    }
    return reached;
}

} // namespace

class TestJourneyGraph : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void lostIsTakenOutAndTheRestSharesOne();
    void drawnStartsCount();
    void withoutStartsTheUnenteredBegin();
    void inACircleTheFirstColumnBegins();
    void whatHasNoArrowIsOnNoWay();
    void withoutArrowsNobodyComesAnywhere();
    void whereNothingLeadsOnTheJourneyEnds();
    void uselessWeightsAreNoLinks();
    void linksToOtherJourneysAreLeftOut();
    void neighbourWeightsAreHalfOutHalfIn();
    void linkToItselfIsNoNeighbour();
    void closedGroupIsFoundAndOpened();
    void touchpointThatLeadsOnlyToItselfIsClosed();
    void rareLinksDoNotMakeADetour();
    void bestLinkIsKeptHoweverRare();
    void unavoidableAgreesWithRemoval();
    void openedGraphsAlwaysEnd();
};

void TestJourneyGraph::lostIsTakenOutAndTheRestSharesOne() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.start(ids[0], 7);
    builder.go(ids[0], ids[1], 3);
    builder.go(ids[0], ids[2], 1);
    builder.lose(ids[0], 6);
    builder.finish(ids[1]);
    const JourneyGraph graph = graphOf(builder);
    QCOMPARE(graph.ids, ids);
    QCOMPARE(graph.start, (std::vector<double>{1, 0, 0}));
    QCOMPARE(graph.next[0], (std::vector<method::Arc>{{1, 0.75}, {2, 0.25}}));
    QCOMPARE(graph.finish, (std::vector<double>{0, 1, 1}));
    QCOMPARE(graph.linked, (method::Neighbours{{1, 2}, {0}, {0}}));
}

void TestJourneyGraph::drawnStartsCount() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.start(ids[1], 1);
    builder.start(ids[2], 3);
    QCOMPARE(graphOf(builder).start, (std::vector<double>{0, 0.25, 0.75}));
}

void TestJourneyGraph::withoutStartsTheUnenteredBegin() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(4);
    builder.go(ids[0], ids[1]);
    builder.go(ids[2], ids[1]);
    builder.go(ids[2], ids[2]);
    builder.go(ids[1], ids[3]);
    QCOMPARE(graphOf(builder).start, (std::vector<double>{0.5, 0, 0.5, 0}));
}

void TestJourneyGraph::inACircleTheFirstColumnBegins() {
    JourneyBuilder builder;
    const model::TouchpointId last = builder.touchpoint(QStringLiteral("last"), 5);
    const model::TouchpointId first = builder.touchpoint(QStringLiteral("first"), 1);
    const model::TouchpointId beside = builder.touchpoint(QStringLiteral("beside"), 1);
    builder.go(first, beside);
    builder.go(beside, last);
    builder.go(last, first);
    QCOMPARE(graphOf(builder).start, (std::vector<double>{0, 0.5, 0.5}));
}

void TestJourneyGraph::whatHasNoArrowIsOnNoWay() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(4);
    builder.go(ids[1], ids[2]);
    builder.go(ids[3], ids[2], 0); // counts as not drawn
    QCOMPARE(graphOf(builder).start, (std::vector<double>{0, 1, 0, 0}));
    builder.finish(ids[3]);
    QCOMPARE(graphOf(builder).start, (std::vector<double>{0, 0.5, 0, 0.5}));
}

void TestJourneyGraph::withoutArrowsNobodyComesAnywhere() {
    JourneyBuilder builder;
    builder.touchpoints(3);
    const JourneyGraph graph = graphOf(builder);
    QCOMPARE(graph.start, (std::vector<double>{0, 0, 0}));
    QCOMPARE(graphStructure(graph).reachable, (std::vector<char>{0, 0, 0}));
    QVERIFY(graphStructure(graph).unavoidable.empty());
}

void TestJourneyGraph::whereNothingLeadsOnTheJourneyEnds() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.go(ids[0], ids[1]);
    builder.lose(ids[1]);
    const GraphStructure structure = graphStructure(graphOf(builder));
    QCOMPARE(graphOf(builder).finish, (std::vector<double>{0, 1}));
    QCOMPARE(structure.canReachEnd, (std::vector<char>{1, 1}));
    QVERIFY(structure.closedGroups.empty());
}

void TestJourneyGraph::uselessWeightsAreNoLinks() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.go(ids[0], ids[1], 0);
    builder.go(ids[0], ids[2], -4);
    builder.go(ids[1], ids[2], std::numeric_limits<double>::infinity());
    builder.go(ids[2], ids[0], 1e-12);
    builder.go(ids[2], ids[1], 1);
    const JourneyGraph graph = graphOf(builder);
    QVERIFY(graph.next[0].empty());
    QVERIFY(graph.next[1].empty());
    QCOMPARE(graph.next[2], (std::vector<method::Arc>{{1, 1.0}}));
}

void TestJourneyGraph::linksToOtherJourneysAreLeftOut() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.line(ids);
    model::Stage stage;
    stage.journey = builder.add(model::Journey{});
    model::Touchpoint other;
    other.stage = builder.add(stage);
    const model::TouchpointId elsewhere = builder.add(other);
    builder.go(ids[0], elsewhere, 9);
    builder.go(elsewhere, ids[1], 9);
    const JourneyGraph graph = graphOf(builder);
    QCOMPARE(graph.size(), std::size_t(2));
    QCOMPARE(graph.next[0], (std::vector<method::Arc>{{1, 1.0}}));
}

void TestJourneyGraph::neighbourWeightsAreHalfOutHalfIn() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.go(ids[0], ids[1], 30);
    builder.go(ids[0], ids[2], 10);
    builder.go(ids[1], ids[2], 30);
    builder.lose(ids[1], 500);
    const JourneyGraph graph = graphOf(builder);
    // The second: comes only from the first, goes only to the third.
    QCOMPARE(graph.around[1], (std::vector<method::Arc>{{0, 0.5}, {1, 1.0}, {2, 0.5}}));
    QCOMPARE(graph.around[0], (std::vector<method::Arc>{{0, 1.0}, {1, 0.375}, {2, 0.125}}));
    QCOMPARE(graph.around[2], (std::vector<method::Arc>{{0, 0.125}, {1, 0.375}, {2, 1.0}}));
}

void TestJourneyGraph::linkToItselfIsNoNeighbour() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.go(ids[0], ids[0], 1);
    builder.go(ids[0], ids[1], 1);
    const JourneyGraph graph = graphOf(builder);
    QCOMPARE(graph.around[0], (std::vector<method::Arc>{{0, 1.0}, {1, 0.5}}));
    QCOMPARE(graph.linked[0], (std::vector<std::size_t>{1}));
    QCOMPARE(graph.next[0], (std::vector<method::Arc>{{0, 0.5}, {1, 0.5}}));
    QVERIFY(graphStructure(graph).loops.empty());
}

void TestJourneyGraph::closedGroupIsFoundAndOpened() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(4);
    builder.start(ids[0]);
    builder.go(ids[0], ids[1], 6);
    builder.go(ids[0], ids[2], 4);
    builder.finish(ids[1]);
    builder.go(ids[2], ids[3]);
    builder.go(ids[3], ids[2]);
    const JourneyGraph graph = graphOf(builder);
    const GraphStructure structure = graphStructure(graph);
    const std::vector<std::vector<std::size_t>> trap{{2, 3}};
    QCOMPARE(structure.loops, trap);
    QCOMPARE(structure.closedGroups, trap);
    QCOMPARE(structure.unavoidable, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(structure.canReachEnd, (std::vector<char>{1, 1, 0, 0}));
    const method::Arcs open = opened(graph, structure);
    QCOMPARE(open[2], (std::vector<method::Arc>{{3, 1.0}}));
    QVERIFY(open[3].empty());
}

void TestJourneyGraph::touchpointThatLeadsOnlyToItselfIsClosed() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(2);
    builder.start(ids[0]);
    builder.go(ids[0], ids[1]);
    builder.go(ids[1], ids[1]);
    const JourneyGraph graph = graphOf(builder);
    const GraphStructure structure = graphStructure(graph);
    QCOMPARE(structure.closedGroups, (std::vector<std::vector<std::size_t>>{{1}}));
    QVERIFY(structure.unavoidable.empty());
    QVERIFY(opened(graph, structure)[1].empty());
}

void TestJourneyGraph::rareLinksDoNotMakeADetour() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(3);
    builder.start(ids[0]);
    builder.go(ids[0], ids[1], 995);
    builder.go(ids[0], ids[2], 5);
    builder.go(ids[1], ids[2], 1);
    builder.finish(ids[2]);
    QCOMPARE(graphStructure(graphOf(builder)).unavoidable, (std::vector<std::size_t>{0, 1, 2}));
    JourneyBuilder often;
    const auto same = often.touchpoints(3);
    often.start(same[0]);
    often.go(same[0], same[1], 990);
    often.go(same[0], same[2], 10);
    often.go(same[1], same[2], 1);
    often.finish(same[2]);
    QCOMPARE(graphStructure(graphOf(often)).unavoidable, (std::vector<std::size_t>{0, 2}));
}

void TestJourneyGraph::bestLinkIsKeptHoweverRare() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(203);
    for (std::size_t i = 1; i <= 201; ++i) {
        builder.go(ids[0], ids[i], i == 7 ? 1.1 : 1.0);
        builder.go(ids[i], ids[202]);
    }
    const GraphStructure structure = graphStructure(graphOf(builder));
    QCOMPARE(structure.unavoidable, (std::vector<std::size_t>{0, 7, 202}));
}

void TestJourneyGraph::unavoidableAgreesWithRemoval() {
    Random random(31);
    for (int round = 0; round < 150; ++round) {
        JourneyBuilder builder;
        const auto ids = builder.touchpoints(3 + static_cast<int>(random.below(9)));
        const auto any = [&] { return ids[random.below(ids.size())]; };
        builder.start(ids[0]);
        if (random.below(3) == 0) builder.start(any());
        for (std::size_t i = 0; i + 1 < ids.size(); ++i) {
            if (random.below(4) > 0) builder.go(ids[i], ids[i + 1]);
            if (random.below(3) == 0) builder.go(ids[i], any());
            if (random.below(8) == 0) builder.finish(ids[i]);
        }
        builder.finish(ids.back());
        const JourneyGraph graph = graphOf(builder);
        std::vector<std::size_t> expected;
        if (passable(graph, graph.size())) {
            for (std::size_t i = 0; i < graph.size(); ++i) {
                if (!passable(graph, i)) expected.push_back(i);
            }
        }
        std::vector<std::size_t> found = graphStructure(graph).unavoidable;
        std::ranges::sort(found);
        QCOMPARE(found, expected);
    }
}

void TestJourneyGraph::openedGraphsAlwaysEnd() {
    Random random(32);
    for (int round = 0; round < 150; ++round) {
        JourneyBuilder builder;
        const auto ids = builder.touchpoints(2 + static_cast<int>(random.below(10)));
        for (std::size_t links = 0; links < 2 * ids.size(); ++links)
            builder.go(ids[random.below(ids.size())], ids[random.below(ids.size())]);
        const JourneyGraph graph = graphOf(builder);
        QVERIFY(std::abs(std::accumulate(graph.start.begin(), graph.start.end(), 0.0) - 1) < 1e-12);
        JourneyGraph open = graph;
        open.next = opened(graph, graphStructure(graph));
        for (std::size_t i = 0; i < graph.size(); ++i) {
            double going = 0;
            for (const method::Arc& arc : open.next[i])
                going += arc.share;
            open.finish[i] = 1 - going > 1e-12 ? 1 - going : 0;
        }
        const GraphStructure structure = graphStructure(open);
        QVERIFY(structure.closedGroups.empty());
        QCOMPARE(structure.canReachEnd, std::vector<char>(graph.size(), 1));
    }
}

QTEST_GUILESS_MAIN(TestJourneyGraph)
#include "tst_journey_graph.moc"
