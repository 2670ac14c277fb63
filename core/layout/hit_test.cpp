#include "core/layout/hit_test.h"

#include <algorithm>
#include <cmath>

namespace chwila::layout {

namespace {

double distanceToSegment(const QPointF& a, const QPointF& b, const QPointF& point) {
    // Segments run along an axis, so the nearest point is found by clamping.
    const double x = std::clamp(point.x(), std::min(a.x(), b.x()), std::max(a.x(), b.x()));
    const double y = std::clamp(point.y(), std::min(a.y(), b.y()), std::max(a.y(), b.y()));
    return std::hypot(point.x() - x, point.y() - y);
}

template <class Box>
const Box* boxAt(const std::vector<Box>& boxes, QRectF Box::*rect, const QPointF& point) {
    const auto found =
        std::ranges::find_if(boxes, [&](const Box& box) { return (box.*rect).contains(point); });
    return found == boxes.end() ? nullptr : &*found;
}

const Route* routeAt(const MapLayout& layout, const QPointF& point, double tolerance) {
    const Route* nearest = nullptr;
    double least = 0;
    for (const Route& route : layout.routes) {
        const double distance = distanceTo(route, point) - route.width / 2;
        if (distance > tolerance || (nearest && distance >= least)) continue;
        nearest = &route;
        least = distance;
    }
    return nearest;
}

} // namespace

double distanceTo(const Route& route, const QPointF& point) {
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < route.points.size(); ++i)
        least = std::min(least, distanceToSegment(route.points[i - 1], route.points[i], point));
    return least;
}

Hit hitTest(const MapLayout& layout, const QPointF& point, double tolerance) {
    if (const CardBox* card = boxAt(layout.cards, &CardBox::rect, point)) return card->id;
    if (const NoteBox* note = boxAt(layout.notes, &NoteBox::rect, point)) return note->id;
    if (const Route* route = routeAt(layout, point, tolerance)) return route->id;
    if (const StageBox* stage = boxAt(layout.stages, &StageBox::header, point)) return stage->id;
    if (const DepartmentRow* row = boxAt(layout.departments, &DepartmentRow::header, point)) return row->id;
    if (const LaneRow* lane = boxAt(layout.lanes, &LaneRow::header, point)) return lane->id;
    if (const MapCell* cell = cellAt(layout, point)) return *cell;
    return {};
}

const MapCell* cellAt(const MapLayout& layout, const QPointF& point) {
    return boxAt(layout.cells, &MapCell::rect, point);
}

Enclosed enclosedBy(const MapLayout& layout, const QRectF& rectangle) {
    Enclosed enclosed;
    for (const CardBox& card : layout.cards) {
        if (card.rect.intersects(rectangle)) enclosed.touchpoints.push_back(card.id);
    }
    for (const NoteBox& note : layout.notes) {
        if (note.rect.intersects(rectangle)) enclosed.notes.push_back(note.id);
    }
    for (const Route& route : layout.routes) {
        const auto inside = [&](const QPointF& point) { return rectangle.contains(point); };
        if (std::ranges::all_of(route.points, inside)) enclosed.transitions.push_back(route.id);
    }
    return enclosed;
}

} // namespace chwila::layout
