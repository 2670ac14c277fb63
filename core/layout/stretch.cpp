#include "core/layout/stretch.h"

namespace chwila::layout {

MapLayout stretched(const MapLayout& layout, double factor) {
    MapLayout result = layout;
    const auto pull = [factor](QRectF& rect) {
        rect = {rect.x(), rect.y() * factor, rect.width(), rect.height() * factor};
    };
    pull(result.bounds);
    pull(result.grid);
    for (PhaseBand& phase : result.phases)
        pull(phase.rect);
    for (StageBox& stage : result.stages) {
        pull(stage.header);
        pull(stage.body);
    }
    for (DepartmentRow& row : result.departments) {
        pull(row.header);
        pull(row.body);
    }
    for (LaneRow& lane : result.lanes) {
        pull(lane.header);
        pull(lane.body);
    }
    for (CardBox& card : result.cards)
        pull(card.rect);
    for (NoteBox& note : result.notes)
        pull(note.rect);
    for (MapCell& cell : result.cells)
        pull(cell.rect);
    for (Route& route : result.routes) {
        for (QPointF& point : route.points)
            point.ry() *= factor;
        route.labelAt.ry() *= factor;
    }
    return result;
}

} // namespace chwila::layout
