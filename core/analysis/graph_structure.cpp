#include "core/analysis/journey_graph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>

namespace chwila::analysis {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;

constexpr double rareLink = 0.01;

struct Terminals {
    std::size_t start;
    std::size_t end;
};

// START and END follow the touchpoints. `rare`: links of a smaller share are left out, but for the best.
Graph boostGraph(const JourneyGraph& graph, double rare) {
    const Terminals terminal{graph.size(), graph.size() + 1};
    Graph result(graph.size() + 2);
    double best = 0;
    for (const double share : graph.start)
        best = std::max(best, share);
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (graph.start[i] > 0 && (graph.start[i] >= rare || graph.start[i] == best)) {
            boost::add_edge(terminal.start, i, result);
        }
        double bestNext = graph.finish[i];
        for (const method::Arc& arc : graph.next[i])
            bestNext = std::max(bestNext, arc.share);
        for (const method::Arc& arc : graph.next[i]) {
            if (arc.share >= rare || arc.share == bestNext) boost::add_edge(i, arc.to, result);
        }
        if (graph.finish[i] > 0 && (graph.finish[i] >= rare || graph.finish[i] == bestNext)) {
            boost::add_edge(i, terminal.end, result);
        }
    }
    return result;
}

// Nodes reached from one node along `links(node)`.
template <class Links>
std::vector<char> reachedFrom(std::size_t from, std::size_t size, Links&& links) {
    std::vector<char> reached(size, 0);
    std::vector<std::size_t> waiting{from};
    reached[from] = 1;
    while (!waiting.empty()) {
        const std::size_t node = waiting.back();
        waiting.pop_back();
        links(node, [&](std::size_t next) {
            if (reached[next]) return;
            reached[next] = 1;
            waiting.push_back(next);
        });
    }
    return reached;
}

std::vector<char> forwards(const Graph& graph, std::size_t from) {
    return reachedFrom(from, boost::num_vertices(graph), [&](std::size_t node, auto&& visit) {
        const auto [begin, end] = boost::out_edges(node, graph);
        for (auto edge = begin; edge != end; ++edge)
            visit(boost::target(*edge, graph));
    });
}

std::vector<char> backwards(const Graph& graph, std::size_t from) {
    return reachedFrom(from, boost::num_vertices(graph), [&](std::size_t node, auto&& visit) {
        const auto [begin, end] = boost::in_edges(node, graph);
        for (auto edge = begin; edge != end; ++edge)
            visit(boost::source(*edge, graph));
    });
}

void findComponents(const Graph& links, const JourneyGraph& graph, GraphStructure& structure) {
    std::vector<std::size_t> component(boost::num_vertices(links));
    const std::size_t count = boost::strong_components(
        links, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, links)));
    std::vector<std::vector<std::size_t>> members(count);
    std::vector<char> open(count, 0);
    std::vector<char> linked(count, 0);
    for (std::size_t i = 0; i < graph.size(); ++i) {
        const std::size_t own = component[i];
        members[own].push_back(i);
        if (graph.finish[i] > 0) open[own] = 1;
        for (const method::Arc& arc : graph.next[i])
            (component[arc.to] == own ? linked : open)[own] = 1;
    }
    for (std::size_t c = 0; c < count; ++c) {
        if (members[c].size() > 1) structure.loops.push_back(members[c]);
        if (linked[c] && !open[c]) structure.closedGroups.push_back(members[c]);
    }
    std::ranges::sort(structure.loops);
    std::ranges::sort(structure.closedGroups);
}

// Boost's algorithm takes a link from an unreachable node for one from the start.
Graph reachablePart(const Graph& graph, const std::vector<char>& reachable) {
    Graph part(boost::num_vertices(graph));
    const auto [begin, end] = boost::edges(graph);
    for (auto edge = begin; edge != end; ++edge) {
        const std::size_t from = boost::source(*edge, graph);
        if (reachable[from]) boost::add_edge(from, boost::target(*edge, graph), part);
    }
    return part;
}

std::vector<std::size_t> dominatorsOfEnd(const Graph& whole, Terminals terminal) {
    const std::vector<char> reachable = forwards(whole, terminal.start);
    if (!reachable[terminal.end]) return {};
    const Graph graph = reachablePart(whole, reachable);
    std::vector<std::size_t> parent(boost::num_vertices(graph), Graph::null_vertex());
    boost::lengauer_tarjan_dominator_tree(
        graph, terminal.start,
        boost::make_iterator_property_map(parent.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<std::size_t> chain;
    for (std::size_t node = parent[terminal.end]; node < terminal.start; node = parent[node])
        chain.push_back(node);
    std::ranges::reverse(chain);
    return chain;
}

} // namespace

GraphStructure graphStructure(const JourneyGraph& graph) {
    const Terminals terminal{graph.size(), graph.size() + 1};
    const Graph all = boostGraph(graph, 0);
    GraphStructure structure;
    structure.reachable = forwards(all, terminal.start);
    structure.reachable.resize(graph.size());
    structure.canReachEnd = backwards(all, terminal.end);
    structure.canReachEnd.resize(graph.size());
    findComponents(all, graph, structure);

    const Graph common = boostGraph(graph, rareLink);
    const bool passable = forwards(common, terminal.start)[terminal.end] != 0;
    structure.unavoidable = dominatorsOfEnd(passable ? common : all, terminal);
    return structure;
}

} // namespace chwila::analysis
