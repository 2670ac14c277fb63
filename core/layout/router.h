// Chooses the way of every transition through the gutters of a Grid, still without sizes: first the legs
// (router), then the place on each card's edge (ports), then the track in each gutter (tracks).
// Rules: a neighbour in the row is reached straight; forward arrows enter from the left, through free
// cells of a row where there are any, else through gutters; backward arrows leave and come back below.
#pragma once

#include "core/layout/map_grid.h"

namespace chwila::layout {

enum class LegKind : std::uint8_t {
    SlotLine,     ///< horizontal, `offset` from the middle of slot `index`
    ColumnLine,   ///< vertical, `offset` from the middle of column `index`
    RowGutter,    ///< horizontal, in row gutter `index` on `track`
    ColumnGutter, ///< vertical, in column gutter `index` on `track`
};

struct Leg {
    LegKind kind = LegKind::SlotLine;
    int index = 0;
    double offset = 0;
    int track = 0;

    bool isHorizontal() const { return kind == LegKind::SlotLine || kind == LegKind::RowGutter; }
};

enum class Side : std::uint8_t { Left, Right, Top, Bottom };

struct Plan {
    model::TransitionId id;
    int from = -1; ///< card index; −1: START
    int to = -1;   ///< card index; −1: END or LOST
    RouteEnd begin = RouteEnd::Card;
    RouteEnd end = RouteEnd::Card;
    Side leaves = Side::Right;
    Side enters = Side::Left;
    bool straight = false; ///< one leg from card to card, in the middle of both edges
    std::vector<Leg> legs;
};

/// Transitions with a card of another journey at one end are left out.
std::vector<Plan> planRoutes(const Grid& grid, std::span<const model::Transition* const> transitions);

} // namespace chwila::layout
