#include "core/layout/ports.h"

#include "core/layout/metrics.h"

#include <array>
#include <cmath>

namespace chwila::layout {

namespace {

// Entering arrows sit on multiples of a pitch, leaving ones half a pitch beside: what comes in on one
// card and what goes out of its neighbour can then share a row without touching.
constexpr double sidePitch = 14;
constexpr double sideReach = cardHeight / 2 - 14;
constexpr double topPitch = 24;
constexpr double topReach = cardWidth / 2 - 20;

struct Port {
    std::size_t plan = 0;
    bool first = false; ///< its leg is the first of the plan
    bool straight = false;
    int order = 0; ///< where the other end lies: slot or column
    int rank = 0;  ///< terminals last
};

using Edge = std::vector<Port>;
using Edges = std::array<Edge, 4>; // by Side

Leg& legOf(std::vector<Plan>& plans, const Port& port) {
    Plan& plan = plans[port.plan];
    return port.first ? plan.legs.front() : plan.legs.back();
}

std::vector<Edges> collect(const Grid& grid, const std::vector<Plan>& plans) {
    std::vector<Edges> edges(grid.cards.size());
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const Plan& plan = plans[i];
        const bool terminal = plan.from < 0 || plan.to < 0;
        const auto order = [&](Side side, int other, int own) {
            if (other < 0) return 0;
            const GridCard& card = grid.cards[at(other)];
            const bool upright = side == Side::Left || side == Side::Right;
            if (!upright) return card.column;
            return card.slot == grid.cards[at(own)].slot ? card.slot * 2 - 1 : card.slot * 2;
        };
        if (plan.from >= 0) {
            edges[at(plan.from)][static_cast<std::size_t>(plan.leaves)].push_back(
                {i, true, plan.straight, order(plan.leaves, plan.to, plan.from), terminal ? 1 : 0});
        }
        if (plan.to >= 0) {
            edges[at(plan.to)][static_cast<std::size_t>(plan.enters)].push_back(
                {i, false, plan.straight, order(plan.enters, plan.from, plan.to), terminal ? 1 : 0});
        }
    }
    for (Edges& ofCard : edges) {
        for (Edge& edge : ofCard) {
            std::ranges::stable_sort(
                edge, {}, [](const Port& port) { return std::tuple(port.rank, port.order, port.plan); });
        }
    }
    return edges;
}

/// `count` places with `pitch` between neighbours, on multiples of the pitch shifted by `shift`, as near
/// to the middle as can be; closer together where they would leave the edge.
std::vector<double> places(std::size_t count, double pitch, double shift, double reach) {
    if (count == 2 && shift <= 0) return {-pitch, pitch};
    std::vector<double> result;
    const auto n = static_cast<double>(count);
    double first = std::floor(-(n - 1) / 2) * pitch + shift;
    if (shift > 0 && first + (n - 1) * pitch > reach) first -= pitch;
    if (first < -reach || first + (n - 1) * pitch > reach) {
        first = -reach + shift / 4;
        pitch = count > 1 ? 2 * reach / (n - 1) * 0.95 : 0;
    }
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(first + static_cast<double>(i) * pitch);
    return result;
}

/// Distance from the middle of the i-th of `count` arrows on one side of a straight one.
double beside(std::size_t i, std::size_t count, double pitch, double first, double reach) {
    const auto n = static_cast<double>(count);
    first = std::min(first, reach / n);
    const double step = n > 1 ? std::min(pitch, (reach - first) / (n - 1)) : 0;
    return first + static_cast<double>(i) * step;
}

/// The straight arrow takes the middle, the others keep their order around it; where many would crowd
/// on one side of it, the last of them take the other side.
void placeAround(std::vector<Plan>& plans, const Edge& edge, std::size_t straight, double pitch, double shift,
                 double reach) {
    constexpr std::size_t comfortable = 3;
    const double first = shift > 0 ? shift : pitch;
    const std::size_t others = edge.size() - 1;
    const std::size_t most = std::max(comfortable, (others + 1) / 2);
    std::size_t above = std::min(straight, most);
    if (others - above > most) above = others - most;
    const std::size_t below = others - above;
    std::size_t next = 0;
    for (std::size_t i = 0; i < edge.size(); ++i) {
        double& offset = legOf(plans, edge[i]).offset;
        if (i == straight) {
            offset = 0;
            continue;
        }
        offset = next < above ? -beside(above - 1 - next, above, pitch, first, reach)
                              : beside(next - above, below, pitch, first, reach);
        ++next;
    }
}

void place(std::vector<Plan>& plans, const Edge& edge, double pitch, double shift, double reach) {
    const auto straight = std::ranges::find(edge, true, &Port::straight);
    if (straight != edge.end()) {
        placeAround(plans, edge, static_cast<std::size_t>(straight - edge.begin()), pitch, shift, reach);
        return;
    }
    const std::vector<double> offsets = places(edge.size(), pitch, shift, reach);
    for (std::size_t i = 0; i < edge.size(); ++i)
        legOf(plans, edge[i]).offset = offsets[i];
}

/// Whether the next card to the right in the slot has an arrow coming in at its middle.
bool neighbourUsesMiddle(const Grid& grid, std::vector<Plan>& plans, const std::vector<Edges>& edges,
                         const GridCard& card) {
    for (int column = card.column + 1; column < grid.columns; ++column) {
        const int next = grid.occupant(card.slot, column);
        if (next < 0) continue;
        const Edge& left = edges[at(next)][static_cast<std::size_t>(Side::Left)];
        return std::ranges::any_of(left,
                                   [&](const Port& port) { return std::abs(legOf(plans, port).offset) < 1; });
    }
    return false;
}

} // namespace

void assignPorts(const Grid& grid, std::vector<Plan>& plans) {
    const std::vector<Edges> edges = collect(grid, plans);
    const auto edge = [&](std::size_t card, Side side) -> const Edge& {
        return edges[card][static_cast<std::size_t>(side)];
    };
    for (std::size_t card = 0; card < edges.size(); ++card) {
        place(plans, edge(card, Side::Left), sidePitch, 0, sideReach);
        place(plans, edge(card, Side::Bottom), topPitch, 0, topReach);
        place(plans, edge(card, Side::Top), topPitch, topPitch / 2, topReach);
    }
    for (std::size_t card = 0; card < edges.size(); ++card) {
        const Edge& right = edge(card, Side::Right);
        const bool alone = right.size() == 1;
        const bool middle = alone && !neighbourUsesMiddle(grid, plans, edges, grid.cards[card]);
        place(plans, right, sidePitch, middle ? 0 : sidePitch / 2, sideReach);
    }
}

} // namespace chwila::layout
