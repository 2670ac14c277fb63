// Where everything of one journey's map stands: stages as column groups, departments as rows, cards in
// their cells, lanes with notes below, routed transitions. Pure geometry in pixels at 100 % zoom, origin
// top left, y down; the painters (core/render), the canvas and the tools (core/tools) read it.
// The same project always gives the same layout, bit for bit. 300 touchpoints take about 1 ms.
#pragma once

#include "core/model/journey_index.h"

#include <QPointF>
#include <QRectF>

#include <variant>

namespace chwila::layout {

struct LayoutOptions {
    bool hideEmptyDepartments = false; ///< for print: rows without a card of this journey are left out

    bool operator==(const LayoutOptions&) const = default;
};

/// A run of neighbouring stages of one phase, over their headers.
struct PhaseBand {
    model::Kind<model::Phase> phase;
    QRectF rect;

    bool operator==(const PhaseBand&) const = default;
};

struct StageBox {
    model::StageId id;
    QRectF header; ///< stageHeaderHeight high
    QRectF body;   ///< from under the header to the bottom of the map
    int firstColumn = 0;
    int steps = 1;

    bool operator==(const StageBox&) const = default;
};

/// One step. Neighbouring columns touch; cards stand at `cardLeft`.
struct ColumnBox {
    model::StageId stage;
    int step = 0;
    double left = 0;
    double right = 0;
    double cardLeft = 0;

    bool operator==(const ColumnBox&) const = default;
};

struct DepartmentRow {
    model::DepartmentId id; ///< invalid: the row of cards whose department does not exist
    QRectF header;          ///< laneHeaderWidth wide
    QRectF body;

    bool operator==(const DepartmentRow&) const = default;
};

struct LaneRow {
    model::LaneId id;
    model::Kind<model::LaneKind> kind;
    QRectF header;
    QRectF body;

    bool operator==(const LaneRow&) const = default;
};

struct CardBox {
    model::TouchpointId id;
    QRectF rect;
    int column = 0; ///< index into MapLayout::columns
    int row = 0;    ///< index into MapLayout::departments

    bool operator==(const CardBox&) const = default;
};

/// A note in a lane. Pains, gains, quotes and ideas of a card stand in the first lane for such notes, below
/// the card; other notes of a card, and those of a journey without such a lane, have no box.
struct NoteBox {
    model::NoteId id;
    model::LaneId lane;
    QRectF rect;

    bool operator==(const NoteBox&) const = default;
};

/// Where something can be dropped or added: one step in one department or in one lane.
struct MapCell {
    model::StageId stage;
    int step = 0;
    std::variant<model::DepartmentId, model::LaneId> row;
    QRectF rect;

    bool operator==(const MapCell&) const = default;
};

/// Part: on paper, where an arrow goes on in another part of the map.
enum class RouteEnd : std::uint8_t { Card, Start, Finished, Lost, Part };

/// The way of a transition: horizontal and vertical segments in turn, at least two points, never through
/// a card. A terminal (START, END, LOST) is a circle of terminalRadius around the first or last point.
struct Route {
    model::TransitionId id;
    std::vector<QPointF> points;
    RouteEnd begin = RouteEnd::Card;
    RouteEnd end = RouteEnd::Card;
    double width = 1;      ///< routeMinimumWidth … routeMaximumWidth by its traffic
    double share = 0;      ///< 0…1 of what leaves its touchpoint (of all starts for a start)
    double traffic = 0;    ///< customers taking it per customer who starts, from the drawn weights
    bool backward = false; ///< leads to an earlier column
    bool handOff = false;  ///< between two departments
    int part = 0;          ///< number of the part it goes on in, for RouteEnd::Part
    QPointF labelAt;       ///< on its longest segment, clear of other labels
    double labelRoom = 0;  ///< width a label can have there without hiding an end of the route

    bool operator==(const Route&) const = default;
};

struct MapLayout {
    model::JourneyId journey;
    QRectF bounds; ///< everything, header column and header rows included
    QRectF grid;   ///< the cells of departments and lanes: bounds without headers
    std::vector<PhaseBand> phases;
    std::vector<StageBox> stages; ///< left to right
    std::vector<ColumnBox> columns;
    std::vector<DepartmentRow> departments; ///< top to bottom
    std::vector<LaneRow> lanes;
    std::vector<CardBox> cards; ///< ascending by id
    std::vector<NoteBox> notes; ///< ascending by id
    std::vector<MapCell> cells; ///< row by row, left to right
    std::vector<Route> routes;  ///< ascending by id

    const CardBox* card(model::TouchpointId id) const;
    const Route* route(model::TransitionId id) const;
    const NoteBox* note(model::NoteId id) const;
    const StageBox* stage(model::StageId id) const;
    const DepartmentRow* department(model::DepartmentId id) const;
    const LaneRow* lane(model::LaneId id) const;
    const MapCell* cell(model::StageId stage, int step, model::DepartmentId department) const;
    const MapCell* cell(model::StageId stage, int step, model::LaneId lane) const;

    bool operator==(const MapLayout&) const = default;
};

/// An unknown journey gives an empty map. A journey without stages has rows but no columns.
MapLayout layoutMap(const model::Project& project, model::JourneyId journey,
                    const LayoutOptions& options = {});
/// The same for whoever needs the journey's index besides.
MapLayout layoutMap(const model::Project& project, const model::JourneyIndex& index,
                    const LayoutOptions& options = {});

} // namespace chwila::layout
