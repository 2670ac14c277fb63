#include "core/layout/map_layout.h"

#include "core/layout/geometry.h"
#include "core/layout/label_places.h"
#include "core/layout/metrics.h"
#include "core/layout/ports.h"
#include "core/layout/traffic.h"
#include "core/model/lane_notes.h"

#include <cmath>

namespace chwila::layout {

namespace {

// Characters that fit into a line of a note; a line more is better than one cut off.
constexpr qsizetype noteColumns = 24;
constexpr double lanePadding = 12;

template <class Box, class Id>
const Box* findSorted(const std::vector<Box>& boxes, Id id) {
    const auto found = std::ranges::lower_bound(boxes, id, {}, &Box::id);
    return found != boxes.end() && found->id == id ? &*found : nullptr;
}
template <class Box, class Id>
const Box* findAny(const std::vector<Box>& boxes, Id id) {
    const auto found = std::ranges::find(boxes, id, &Box::id);
    return found != boxes.end() ? &*found : nullptr;
}

double noteHeight(const model::Note& note) {
    const qsizetype columns = note.votes > 0 ? noteColumns - 5 : noteColumns;
    const auto lines = static_cast<int>(
        std::clamp<qsizetype>((note.text.size() + columns - 1) / columns, 1, noteMaximumLines));
    return 2 * notePadding + lines * noteLineHeight;
}

/// Whether a lane shows what was noted on cards as well.
bool gathersNotes(const model::Lane& lane, const model::Kind<model::NoteKind>& note) {
    return std::ranges::any_of(model::notesOf(lane.kind),
                               [&note](model::NoteKind kind) { return note.is(kind); });
}

class Builder {
  public:
    Builder(const model::Project& project, const model::JourneyIndex& index, const LayoutOptions& options)
        : m_project(project),
          m_index(index),
          m_options(options),
          m_grid(makeGrid(index, options)),
          m_plans(planRoutes(m_grid, index.transitions())) {
        assignPorts(m_grid, m_plans);
    }

    MapLayout build() {
        const TrackCounts tracks = assignTracks(m_grid, m_plans);
        const Geometry geometry(m_grid, m_plans, tracks, laneHeaderWidth, phaseHeight + stageHeaderHeight);
        m_layout.journey = m_index.journey();
        addColumns(geometry);
        addRows(geometry);
        addCards(geometry);
        addRoutes(geometry);
        const double bottom = addLanes(geometry.bottom());
        m_layout.bounds = QRectF(0, 0, geometry.right(), bottom);
        m_layout.grid = QRectF(QPointF(laneHeaderWidth, phaseHeight + stageHeaderHeight),
                               QPointF(geometry.right(), bottom));
        addStages();
        return std::move(m_layout);
    }

  private:
    void addColumns(const Geometry& geometry) {
        int column = 0;
        for (const model::StageColumns& stage : m_index.stages()) {
            for (int step = 0; step < stage.steps; ++step, ++column) {
                const auto [left, right] = geometry.columnEdges(column);
                m_layout.columns.push_back({stage.stage->id, step, left, right, geometry.cardLeft(column)});
            }
        }
    }

    void addRows(const Geometry& geometry) {
        for (const GridRow& row : m_grid.rows) {
            const auto [top, bottom] = geometry.rowEdges(row);
            m_layout.departments.push_back(
                {row.department, QRectF(0, top, laneHeaderWidth, bottom - top),
                 QRectF(QPointF(laneHeaderWidth, top), QPointF(geometry.right(), bottom))});
            addCells(row.department, top, bottom);
        }
    }

    template <class RowId>
    void addCells(RowId row, double top, double bottom) {
        for (const ColumnBox& column : m_layout.columns) {
            m_layout.cells.push_back({column.stage, column.step, row,
                                      QRectF(column.left, top, column.right - column.left, bottom - top)});
        }
    }

    void addCards(const Geometry& geometry) {
        for (const GridCard& card : m_grid.cards)
            m_layout.cards.push_back({card.id, geometry.cardRect(card), card.column, card.row});
    }

    void addRoutes(const Geometry& geometry) {
        const std::vector<Traffic> traffic = trafficOf(m_index);
        std::size_t i = 0;
        std::size_t next = 0;
        for (const model::Transition* transition : m_index.transitions()) {
            const Traffic& flow = traffic[i++];
            if (next == m_plans.size() || m_plans[next].id != transition->id) continue;
            m_layout.routes.push_back(makeRoute(m_plans[next++], flow, geometry));
        }
        placeLabels(m_layout.routes);
    }

    Route makeRoute(const Plan& plan, const Traffic& flow, const Geometry& geometry) const {
        Route route;
        route.id = plan.id;
        route.begin = plan.begin;
        route.end = plan.end;
        route.share = flow.share;
        route.traffic = flow.flow;
        route.width =
            routeMinimumWidth + (routeMaximumWidth - routeMinimumWidth) * std::clamp(flow.flow, 0.0, 1.0);
        route.points = geometry.points(plan);
        if (plan.from >= 0 && plan.to >= 0) {
            const GridCard& from = m_grid.cards[at(plan.from)];
            const GridCard& to = m_grid.cards[at(plan.to)];
            route.backward = to.column < from.column;
            route.handOff = to.row != from.row;
        }
        return route;
    }

    double addLanes(double top) {
        for (const model::Lane* lane : m_index.lanes()) {
            const double height =
                lane->kind.is(model::LaneKind::Emotion) ? emotionLaneHeight : addNotes(*lane, top);
            const double right = m_layout.columns.empty() ? laneHeaderWidth : m_layout.columns.back().right;
            m_layout.lanes.push_back({lane->id, lane->kind, QRectF(0, top, laneHeaderWidth, height),
                                      QRectF(laneHeaderWidth, top, right - laneHeaderWidth, height)});
            addCells(lane->id, top, top + height);
            top += height;
        }
        std::ranges::sort(m_layout.notes, {}, &NoteBox::id);
        return top;
    }

    /// Stacks the notes of a lane in their columns; returns the height this takes.
    double addNotes(const model::Lane& lane, double top) {
        std::vector<double> used(m_layout.columns.size(), lanePadding);
        for (const model::Note& note : m_project.all<model::Note>()) {
            const auto place = columnOf(note, lane);
            if (place == m_layout.columns.end()) continue;
            double& y = used[static_cast<std::size_t>(place - m_layout.columns.begin())];
            const double height = noteHeight(note);
            m_layout.notes.push_back({note.id, lane.id, QRectF(place->cardLeft, top + y, cardWidth, height)});
            y += height + noteGap;
        }
        double height = textLaneMinimum;
        for (const double end : used)
            height = std::max(height, end - noteGap + lanePadding);
        return height;
    }

    /// Where it was written into the lane; of a card, in the column of that, in the first lane for such
    /// notes.
    std::vector<ColumnBox>::const_iterator columnOf(const model::Note& note, const model::Lane& lane) const {
        const auto& columns = m_layout.columns;
        const auto at = [&columns](std::optional<model::StageId> stage, int step) {
            return std::ranges::find_if(
                columns, [&](const ColumnBox& box) { return box.stage == stage && box.step == step; });
        };
        if (note.lane == lane.id) {
            const auto column = at(note.stage, note.step.value_or(0));
            return column == columns.end() ? columns.begin() : column;
        }
        const model::Touchpoint* card = note.lane ? nullptr : m_project.find(note.touchpoint);
        const auto gathers = [&note](const model::Lane* each) { return gathersNotes(*each, note.kind); };
        const auto first = std::ranges::find_if(m_index.lanes(), gathers);
        if (!card || first == m_index.lanes().end() || (*first)->id != lane.id) return columns.end();
        return at(card->stage, card->step);
    }

    void addStages() {
        for (const model::StageColumns& stage : m_index.stages()) {
            const double left = m_layout.columns[at(stage.firstColumn)].left;
            const double right = m_layout.columns[at(stage.firstColumn + stage.steps - 1)].right;
            const double under = phaseHeight + stageHeaderHeight;
            m_layout.stages.push_back({stage.stage->id,
                                       QRectF(left, phaseHeight, right - left, stageHeaderHeight),
                                       QRectF(left, under, right - left, m_layout.bounds.bottom() - under),
                                       stage.firstColumn, stage.steps});
            const QRectF band(left, 0, right - left, phaseHeight);
            if (!m_layout.phases.empty() && m_layout.phases.back().phase == stage.stage->phase) {
                m_layout.phases.back().rect |= band;
            } else {
                m_layout.phases.push_back({stage.stage->phase, band});
            }
        }
    }

    const model::Project& m_project;
    const model::JourneyIndex& m_index;
    const LayoutOptions& m_options;
    Grid m_grid;
    std::vector<Plan> m_plans;
    MapLayout m_layout;
};

} // namespace

const CardBox* MapLayout::card(model::TouchpointId id) const {
    return findSorted(cards, id);
}
const Route* MapLayout::route(model::TransitionId id) const {
    return findSorted(routes, id);
}
const NoteBox* MapLayout::note(model::NoteId id) const {
    return findSorted(notes, id);
}
const StageBox* MapLayout::stage(model::StageId id) const {
    return findAny(stages, id);
}
const DepartmentRow* MapLayout::department(model::DepartmentId id) const {
    return findAny(departments, id);
}
const LaneRow* MapLayout::lane(model::LaneId id) const {
    return findAny(lanes, id);
}

namespace {

template <class RowId>
const MapCell* findCell(const std::vector<MapCell>& cells, model::StageId stage, int step, RowId row) {
    const auto found = std::ranges::find_if(cells, [&](const MapCell& cell) {
        const auto* id = std::get_if<RowId>(&cell.row);
        return id && *id == row && cell.stage == stage && cell.step == step;
    });
    return found == cells.end() ? nullptr : &*found;
}

} // namespace

const MapCell* MapLayout::cell(model::StageId stage, int step, model::DepartmentId department) const {
    return findCell(cells, stage, step, department);
}
const MapCell* MapLayout::cell(model::StageId stage, int step, model::LaneId lane) const {
    return findCell(cells, stage, step, lane);
}

MapLayout layoutMap(const model::Project& project, model::JourneyId journey, const LayoutOptions& options) {
    return layoutMap(project, model::JourneyIndex(project, journey), options);
}

MapLayout layoutMap(const model::Project& project, const model::JourneyIndex& index,
                    const LayoutOptions& options) {
    return Builder(project, index, options).build();
}

} // namespace chwila::layout
