#include "core/layout/router.h"

#include <set>

namespace chwila::layout {

namespace {

Leg slotLine(int slot) {
    return {LegKind::SlotLine, slot, 0, 0};
}
Leg columnLine(int column) {
    return {LegKind::ColumnLine, column, 0, 0};
}
Leg rowGutter(int gutter) {
    return {LegKind::RowGutter, gutter, 0, 0};
}
Leg columnGutter(int gutter) {
    return {LegKind::ColumnGutter, gutter, 0, 0};
}

class Planner {
  public:
    explicit Planner(const Grid& grid) : m_grid(grid) {}

    void planTerminal(Plan& plan) const;
    void planBetween(Plan& plan);

  private:
    void planForward(Plan& plan, const GridCard& a, const GridCard& b) const;
    void planBackward(Plan& plan, const GridCard& a, const GridCard& b) const;
    void planInColumn(Plan& plan, const GridCard& a, const GridCard& b);

    const Grid& m_grid;
    std::set<std::pair<int, int>> m_vertical; ///< pairs of cards already joined by a straight vertical
};

void Planner::planTerminal(Plan& plan) const {
    if (plan.from < 0) {
        plan.enters = Side::Left;
        plan.legs = {slotLine(m_grid.cards[at(plan.to)].slot)};
        return;
    }
    const GridCard& card = m_grid.cards[at(plan.from)];
    const bool lost = plan.end == RouteEnd::Lost;
    plan.leaves = lost ? Side::Bottom : Side::Right;
    plan.legs = {lost ? columnLine(card.column) : slotLine(card.slot)};
}

void Planner::planBetween(Plan& plan) {
    const GridCard& a = m_grid.cards[at(plan.from)];
    const GridCard& b = m_grid.cards[at(plan.to)];
    if (a.column < b.column) {
        planForward(plan, a, b);
    } else if (a.column > b.column) {
        planBackward(plan, a, b);
    } else {
        planInColumn(plan, a, b);
    }
}

void Planner::planForward(Plan& plan, const GridCard& a, const GridCard& b) const {
    plan.leaves = Side::Right;
    plan.enters = Side::Left;
    const int afterA = m_grid.after[at(a.column)];
    const int beforeB = m_grid.before[at(b.column)];
    const bool freeForA = m_grid.isFreeBetween(a.slot, a.column, b.column);
    const bool freeForB = m_grid.isFreeBetween(b.slot, a.column, b.column);
    if (a.slot == b.slot && freeForA) {
        plan.straight = true;
        plan.legs = {slotLine(a.slot)};
    } else if (a.slot != b.slot && freeForB) {
        plan.legs = {slotLine(a.slot), columnGutter(afterA), slotLine(b.slot)};
    } else if (a.slot != b.slot && freeForA) {
        plan.legs = {slotLine(a.slot), columnGutter(beforeB), slotLine(b.slot)};
    } else {
        const int between = b.slot < a.slot ? m_grid.below[at(b.slot)] : m_grid.above[at(b.slot)];
        plan.legs = {slotLine(a.slot), columnGutter(afterA), rowGutter(between), columnGutter(beforeB),
                     slotLine(b.slot)};
    }
}

void Planner::planBackward(Plan& plan, const GridCard& a, const GridCard& b) const {
    plan.leaves = Side::Bottom;
    const int belowA = m_grid.below[at(a.slot)];
    const int aboveB = m_grid.above[at(b.slot)];
    const int belowB = m_grid.below[at(b.slot)];
    plan.enters = b.slot > a.slot ? Side::Top : Side::Bottom;
    const int nearB = b.slot > a.slot ? aboveB : belowB;
    if (nearB == belowA) {
        plan.legs = {columnLine(a.column), rowGutter(belowA), columnLine(b.column)};
    } else {
        plan.legs = {columnLine(a.column), rowGutter(belowA), columnGutter(m_grid.after[at(b.column)]),
                     rowGutter(nearB), columnLine(b.column)};
    }
}

void Planner::planInColumn(Plan& plan, const GridCard& a, const GridCard& b) {
    const bool down = b.slot > a.slot;
    const auto pair = std::minmax(plan.from, plan.to);
    const bool adjacent =
        a.slot != b.slot && m_grid.isFreeBelow(a.column, std::min(a.slot, b.slot), std::max(a.slot, b.slot));
    // The second of two opposite arrows goes round by the side, else they would lie on each other.
    if (adjacent && m_vertical.insert(pair).second) {
        plan.straight = true;
        plan.leaves = down ? Side::Bottom : Side::Top;
        plan.enters = down ? Side::Top : Side::Bottom;
        plan.legs = {columnLine(a.column)};
        return;
    }
    plan.leaves = Side::Right;
    plan.enters = b.slot < a.slot ? Side::Bottom : Side::Top;
    const int nearB = b.slot < a.slot ? m_grid.below[at(b.slot)] : m_grid.above[at(b.slot)];
    plan.legs = {slotLine(a.slot), columnGutter(m_grid.after[at(a.column)]), rowGutter(nearB),
                 columnLine(b.column)};
}

RouteEnd terminalOf(const model::Transition& transition) {
    return transition.exit.is(model::Exit::Lost) ? RouteEnd::Lost : RouteEnd::Finished;
}

} // namespace

std::vector<Plan> planRoutes(const Grid& grid, std::span<const model::Transition* const> transitions) {
    Planner planner(grid);
    std::vector<Plan> plans;
    plans.reserve(transitions.size());
    for (const model::Transition* transition : transitions) {
        Plan plan;
        plan.id = transition->id;
        if (transition->from) plan.from = grid.find(*transition->from);
        if (transition->to) plan.to = grid.find(*transition->to);
        if ((transition->from && plan.from < 0) || (transition->to && plan.to < 0)) continue;
        if (plan.from < 0 && plan.to < 0) continue;
        if (!transition->from) plan.begin = RouteEnd::Start;
        if (!transition->to) plan.end = terminalOf(*transition);
        if (plan.from < 0 || plan.to < 0) {
            planner.planTerminal(plan);
        } else {
            planner.planBetween(plan);
        }
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace chwila::layout
