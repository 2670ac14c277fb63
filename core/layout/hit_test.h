// What lies under a point of a map, or inside a rubber band. Positions are map pixels at 100 %; what is
// painted on top wins: card, note, route, header, cell.
#pragma once

#include "core/layout/map_layout.h"

namespace chwila::layout {

using Hit = std::variant<std::monostate, model::TouchpointId, model::NoteId, model::TransitionId,
                         model::StageId, model::DepartmentId, model::LaneId, MapCell>;

/// `tolerance`: how far beside a route still counts, in map pixels (divide screen pixels by the zoom).
Hit hitTest(const MapLayout& layout, const QPointF& point, double tolerance = 5);

/// Only the cell, whatever stands in it; null outside the grid. What a drop uses.
const MapCell* cellAt(const MapLayout& layout, const QPointF& point);

/// Elements wholly or partly inside a rectangle, each list ascending.
struct Enclosed {
    std::vector<model::TouchpointId> touchpoints;
    std::vector<model::NoteId> notes;
    std::vector<model::TransitionId> transitions; ///< only those wholly inside

    bool operator==(const Enclosed&) const = default;
};
Enclosed enclosedBy(const MapLayout& layout, const QRectF& rectangle);

/// Shortest distance from a point to the way of a route.
double distanceTo(const Route& route, const QPointF& point);

} // namespace chwila::layout
