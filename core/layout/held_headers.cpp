#include "core/layout/held_headers.h"

#include "core/layout/metrics.h"

#include <algorithm>
#include <cmath>

namespace chwila::layout {

namespace {

constexpr double leastHeaderWidth = 124;
constexpr double leastPhaseHeight = 18;
constexpr double leastStageHeight = 26;

QRectF magnified(const QRectF& rect, double zoom) {
    return {rect.topLeft() * zoom, rect.size() * zoom};
}

} // namespace

HeaderSize headerSize(double zoom) {
    const auto held = [zoom](double usual, double least) {
        return std::round(std::clamp(usual * zoom, least, usual));
    };
    return {held(laneHeaderWidth, leastHeaderWidth), held(phaseHeight, leastPhaseHeight),
            held(stageHeaderHeight, leastStageHeight)};
}

void holdHeaders(MapLayout& map, double zoom) {
    const HeaderSize size = headerSize(zoom);
    const double left = map.grid.left() - size.width / zoom;
    const double under = map.grid.top() - size.stage / zoom;
    const double top = under - size.phase / zoom;
    map.bounds.setLeft(left);
    map.bounds.setTop(top);
    for (PhaseBand& phase : map.phases) {
        phase.rect.setTop(top);
        phase.rect.setBottom(under);
    }
    for (StageBox& stage : map.stages)
        stage.header.setTop(under);
    for (DepartmentRow& row : map.departments)
        row.header.setLeft(left);
    for (LaneRow& lane : map.lanes)
        lane.header.setLeft(left);
}

MapLayout headersOnScreen(const MapLayout& map, double zoom) {
    MapLayout shown;
    shown.journey = map.journey;
    shown.bounds = magnified(map.bounds, zoom);
    shown.grid = magnified(map.grid, zoom);
    shown.phases = map.phases;
    shown.stages = map.stages;
    shown.departments = map.departments;
    shown.lanes = map.lanes;
    for (PhaseBand& phase : shown.phases)
        phase.rect = magnified(phase.rect, zoom);
    const auto magnify = [zoom](auto& boxes) {
        for (auto& box : boxes) {
            box.header = magnified(box.header, zoom);
            box.body = magnified(box.body, zoom);
        }
    };
    magnify(shown.stages);
    magnify(shown.departments);
    magnify(shown.lanes);
    return shown;
}

void keepRowHeadersBelow(MapLayout& shown, double top) {
    const auto keep = [top](auto& rows) {
        for (auto& row : rows)
            row.header.setTop(std::clamp(top, row.header.top(), row.header.bottom()));
    };
    keep(shown.departments);
    keep(shown.lanes);
}

double fittingZoom(const MapLayout& map, const QSizeF& room) {
    if (map.grid.isEmpty()) return 1;
    double zoom = 1;
    // The headers shrink more slowly than the grid, so each round comes nearer from above.
    constexpr int rounds = 6;
    for (int round = 0; round < rounds; ++round) {
        const HeaderSize size = headerSize(zoom);
        const double across = (room.width() - size.width) / map.grid.width();
        const double down = (room.height() - size.height()) / map.grid.height();
        zoom = std::min({across, down, 1.0});
        if (zoom <= 0) return 0;
    }
    return zoom;
}

} // namespace chwila::layout
