#include "core/analysis/journey_graph.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>

namespace chwila::analysis {

namespace {

constexpr double faintest = 1e-9; // of the heaviest weight beside it
constexpr double heaviest = 1e15; // sums stay far from overflow

// Weights out of one place, and how they become shares.
struct Weights {
    std::map<std::size_t, double> to;
    double finish = 0;
    double lost = 0;

    void dropFaint() {
        double most = finish;
        for (const auto& [node, weight] : to)
            most = std::max(most, weight);
        std::erase_if(to, [&](const auto& each) { return each.second < faintest * most; });
        if (finish < faintest * most) finish = 0;
    }
    bool isEmpty() const { return to.empty() && finish <= 0 && lost <= 0; }
    double sum() const {
        double sum = finish;
        for (const auto& [node, weight] : to)
            sum += weight;
        return sum;
    }
};

bool counts(const model::Transition& transition) {
    return std::isfinite(transition.weight) && transition.weight > 0;
}

void readTransitions(const model::JourneyIndex& index, const JourneyGraph& graph,
                     std::vector<Weights>& leaving, Weights& starting) {
    for (const model::Transition* transition : index.transitions()) {
        if (!counts(*transition)) continue;
        const double weight = std::min(transition->weight, heaviest);
        Weights* source = transition->from ? nullptr : &starting;
        if (transition->from) {
            if (const auto from = graph.find(*transition->from)) source = &leaving[*from];
        }
        if (!source) continue;
        if (transition->to) {
            if (const auto to = graph.find(*transition->to)) source->to[*to] += weight;
        } else {
            (transition->exit.is(model::Exit::Lost) ? source->lost : source->finish) += weight;
        }
    }
    // A start that leads straight to the end says nothing about any touchpoint.
    starting.finish = 0;
    starting.dropFaint();
    for (Weights& each : leaving)
        each.dropFaint();
}

std::vector<double> equalShares(std::size_t size, const std::vector<std::size_t>& chosen) {
    std::vector<double> shares(size, 0.0);
    for (const std::size_t i : chosen)
        shares[i] = 1 / static_cast<double>(chosen.size());
    return shares;
}

// Where every touchpoint is led to, those in the first column that has any of them.
std::vector<std::size_t> firstOf(const model::JourneyIndex& index, const JourneyGraph& graph,
                                 const std::vector<char>& onSomeWay) {
    std::map<int, std::vector<std::size_t>> columns;
    for (const model::Touchpoint* touchpoint : index.touchpoints()) {
        const std::size_t at = *graph.find(touchpoint->id);
        if (onSomeWay[at]) columns[index.columnOf(*touchpoint)].push_back(at);
    }
    return columns.empty() ? std::vector<std::size_t>() : columns.begin()->second;
}

std::vector<double> startShares(const model::JourneyIndex& index, const JourneyGraph& graph,
                                const std::vector<Weights>& leaving, const Weights& starting) {
    if (!starting.to.empty()) {
        std::vector<double> shares(graph.size(), 0.0);
        const double sum = starting.sum();
        for (const auto& [node, weight] : starting.to)
            shares[node] = weight / sum;
        return shares;
    }
    std::vector<char> entered(graph.size(), 0);
    std::vector<char> onSomeWay(graph.size(), 0);
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (!leaving[i].isEmpty()) onSomeWay[i] = 1;
        for (const method::Arc& arc : graph.next[i]) {
            if (arc.to != i) entered[arc.to] = onSomeWay[arc.to] = 1;
        }
    }
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (onSomeWay[i] && !entered[i]) chosen.push_back(i);
    }
    return equalShares(graph.size(), chosen.empty() ? firstOf(index, graph, onSomeWay) : chosen);
}

// Shares among the other touchpoints only, of where people go and of where they came from.
method::Arcs neighbourWeights(const std::vector<Weights>& weights) {
    const std::size_t n = weights.size();
    std::vector<double> out(n, 0.0);
    std::vector<double> in(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (const auto& [to, weight] : weights[i].to) {
            if (to == i) continue;
            out[i] += weight;
            in[to] += weight;
        }
    }
    std::vector<std::map<std::size_t, double>> around(n);
    for (std::size_t i = 0; i < n; ++i) {
        around[i][i] = 1;
        for (const auto& [to, weight] : weights[i].to) {
            if (to == i) continue;
            around[i][to] += weight / out[i] / 2;
            around[to][i] += weight / in[to] / 2;
        }
    }
    method::Arcs arcs(n);
    for (std::size_t i = 0; i < n; ++i) {
        for (const auto& [to, weight] : around[i])
            arcs[i].push_back({to, weight});
    }
    return arcs;
}

void fillLinked(JourneyGraph& graph) {
    graph.linked.resize(graph.size());
    for (std::size_t i = 0; i < graph.size(); ++i) {
        for (const method::Arc& arc : graph.next[i]) {
            if (arc.to == i) continue;
            graph.linked[i].push_back(arc.to);
            graph.linked[arc.to].push_back(i);
        }
    }
    for (auto& nodes : graph.linked) {
        std::ranges::sort(nodes);
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    }
}

// Links from where customers enter a closed group, counted along the shortest way.
std::map<std::size_t, int> depths(const JourneyGraph& graph, const std::vector<std::size_t>& group) {
    std::vector<char> inside(graph.size(), 0);
    for (const std::size_t i : group)
        inside[i] = 1;
    std::map<std::size_t, int> depth;
    std::deque<std::size_t> waiting;
    const auto enter = [&](std::size_t node, int at) {
        if (depth.emplace(node, at).second) waiting.push_back(node);
    };
    for (const std::size_t i : group) {
        if (graph.start[i] > 0) enter(i, 0);
    }
    for (std::size_t i = 0; i < graph.size(); ++i) {
        for (const method::Arc& arc : graph.next[i]) {
            if (!inside[i] && inside[arc.to]) enter(arc.to, 0);
        }
    }
    if (waiting.empty()) enter(group.front(), 0);
    while (!waiting.empty()) {
        const std::size_t node = waiting.front();
        waiting.pop_front();
        for (const method::Arc& arc : graph.next[node])
            enter(arc.to, depth[node] + 1);
    }
    return depth;
}

} // namespace

std::optional<std::size_t> JourneyGraph::find(model::TouchpointId id) const {
    const auto at = std::ranges::lower_bound(ids, id);
    if (at == ids.end() || *at != id) return std::nullopt;
    return static_cast<std::size_t>(at - ids.begin());
}

JourneyGraph journeyGraph(const model::Project& project, model::JourneyId journey) {
    const model::JourneyIndex index(project, journey);
    JourneyGraph graph;
    for (const model::Touchpoint* touchpoint : index.touchpoints())
        graph.ids.push_back(touchpoint->id);
    std::ranges::sort(graph.ids);

    std::vector<Weights> leaving(graph.size());
    Weights starting;
    readTransitions(index, graph, leaving, starting);
    graph.next.resize(graph.size());
    for (std::size_t i = 0; i < graph.size(); ++i) {
        const double sum = leaving[i].sum();
        for (const auto& [to, weight] : leaving[i].to)
            graph.next[i].push_back({to, weight / sum});
        graph.finish.push_back(sum > 0 ? leaving[i].finish / sum : 1);
        const double lost = leaving[i].lost;
        graph.lost.push_back(lost > 0 ? lost / (sum + lost) : 0);
    }
    graph.start = startShares(index, graph, leaving, starting);
    graph.around = neighbourWeights(leaving);
    fillLinked(graph);
    return graph;
}

method::Arcs opened(const JourneyGraph& graph, const GraphStructure& structure) {
    method::Arcs arcs = graph.next;
    for (const std::vector<std::size_t>& group : structure.closedGroups) {
        const std::map<std::size_t, int> depth = depths(graph, group);
        for (const std::size_t i : group) {
            std::erase_if(arcs[i], [&](const method::Arc& arc) { return depth.at(arc.to) <= depth.at(i); });
        }
    }
    return arcs;
}

} // namespace chwila::analysis
