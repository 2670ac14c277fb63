// Drags of what is no card: headers among their like, notes between lanes and steps, ends of arrows.
#include "core/edit/structure_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/transition_edits.h"
#include "core/tools/toolbox.h"
#include "core/tools/words.h"

#include <QLineF>

#include <algorithm>

namespace chwila::tools {

using namespace model;

namespace {

constexpr double lineWidth = 4;

/// Where a header would land among its like.
struct Landing {
    int position = 0; ///< among the others
    double line = 0;  ///< where they would part to let it in
    bool moves = false;
};

/// `begin` and `end` of a box along the way they are lined up; nothing where `id` is not among them.
template <class Box, class RecordId, class Begin, class End>
std::optional<Landing> landing(const std::vector<Box>& boxes, RecordId id, double at, Begin begin, End end) {
    Landing landing;
    int index = -1;
    std::vector<const Box*> others;
    for (const Box& box : boxes) {
        if (!box.id.isValid()) continue;
        if (box.id == id) {
            index = static_cast<int>(others.size());
        } else {
            others.push_back(&box);
        }
    }
    if (index < 0 || others.empty()) return std::nullopt;
    for (const Box* box : others) {
        if ((begin(*box) + end(*box)) / 2 < at) ++landing.position;
    }
    landing.line = landing.position == 0 ? begin(*others.front())
                                         : end(*others[static_cast<std::size_t>(landing.position) - 1]);
    landing.moves = landing.position != index;
    return landing;
}

/// What letting a header go there would do, and what is shown meanwhile.
struct HeaderDrop {
    Change change;
    Ghost ghost;
};

void take(HeaderDrop& drop, const Result<Change>& change, const QRectF& line) {
    if (!change || change->isEmpty()) return;
    drop.change = *change;
    drop.ghost.target = line;
}

HeaderDrop dropAt(const ToolContext& context, const DragHeader& state, const QPointF& at) {
    const layout::MapLayout& map = context.layout();
    const QPointF way = at - state.origin;
    HeaderDrop drop;
    drop.ghost.what = state.header;
    const auto top = [](const auto& row) { return row.header.top(); };
    const auto bottom = [](const auto& row) { return row.header.bottom(); };
    const auto between = [&](double y) {
        return QRectF(map.bounds.left(), y - lineWidth / 2, map.bounds.width(), lineWidth);
    };
    if (const auto* stage = std::get_if<StageId>(&state.header)) {
        drop.ghost.offset = {way.x(), 0};
        const auto left = [](const layout::StageBox& box) { return box.header.left(); };
        const auto right = [](const layout::StageBox& box) { return box.header.right(); };
        const auto found = landing(map.stages, *stage, at.x(), left, right);
        if (found && found->moves) {
            take(drop, edit::moveStage(context.project(), *stage, found->position),
                 {found->line - lineWidth / 2, map.stages.front().header.top(), lineWidth,
                  map.bounds.bottom() - map.stages.front().header.top()});
        }
        return drop;
    }
    drop.ghost.offset = {0, way.y()};
    if (const auto* department = std::get_if<DepartmentId>(&state.header)) {
        const auto found = landing(map.departments, *department, at.y(), top, bottom);
        if (found && found->moves)
            take(drop, edit::moveDepartment(context.project(), *department, found->position),
                 between(found->line));
    } else if (const auto* lane = std::get_if<LaneId>(&state.header)) {
        const auto found = landing(map.lanes, *lane, at.y(), top, bottom);
        if (found && found->moves)
            take(drop, edit::moveLane(context.project(), *lane, found->position), between(found->line));
    }
    return drop;
}

/// The cell of a lane that can hold notes; the emotion curve has no room for them.
const layout::MapCell* noteCell(const layout::MapLayout& map, const QPointF& at) {
    const layout::MapCell* cell = layout::cellAt(map, at);
    const auto* row = cell ? std::get_if<LaneId>(&cell->row) : nullptr;
    const layout::LaneRow* lane = row ? map.lane(*row) : nullptr;
    return lane && !lane->kind.is(LaneKind::Emotion) ? cell : nullptr;
}

std::optional<ToolState> endOf(const layout::Route& route, const ToolEvent& event) {
    if (route.points.size() < 2) return std::nullopt;
    const double toBegin = QLineF(route.points.front(), event.position).length();
    const double toEnd = QLineF(route.points.back(), event.position).length();
    if (std::min(toBegin, toEnd) > endReach / event.zoom) return std::nullopt;
    const bool atEnd = toEnd <= toBegin;
    return DragEnd{route.id, atEnd, atEnd ? route.points.front() : route.points.back()};
}

edit::Ends endsWith(const Transition& transition, bool atEnd, TouchpointId card) {
    edit::Ends ends{transition.from, transition.to, transition.exit};
    (atEnd ? ends.to : ends.from) = card;
    return ends;
}

} // namespace

std::optional<ToolState> dragOf(const ToolContext& context, const layout::Hit& hit, const ToolEvent& event) {
    if (const auto* department = std::get_if<DepartmentId>(&hit); department && !department->isValid())
        return std::nullopt;
    if (std::holds_alternative<StageId>(hit) || std::holds_alternative<DepartmentId>(hit)
        || std::holds_alternative<LaneId>(hit))
        return DragHeader{hit, event.position, {}};
    if (const auto* note = std::get_if<NoteId>(&hit)) return DragNote{*note, event.position, {}};
    const auto* transition = std::get_if<TransitionId>(&hit);
    const layout::Route* route = transition ? context.layout().route(*transition) : nullptr;
    return route ? endOf(*route, event) : std::nullopt;
}

void Toolbox::on(const DragHeader& state, const ToolEvent& event) {
    if (event.kind == EventKind::Move) {
        const HeaderDrop drop = dropAt(m_context, state, event.position);
        m_context.showGhost(drop.ghost);
        m_state = DragHeader{state.header, state.origin, drop.change};
    } else if (event.kind == EventKind::Release) {
        const Change change = dropAt(m_context, state, event.position).change;
        m_state = Idle{};
        m_context.showNothing();
        if (!change.isEmpty()) m_context.commit(change, Words::tr("Put in order"));
    }
}

void Toolbox::on(const DragNote& state, const ToolEvent& event) {
    if (event.kind == EventKind::Press || event.kind == EventKind::DoubleClick) return;
    DragNote next = state;
    next.change = {};
    Ghost ghost{state.note, event.position - state.origin, {}};
    if (const layout::MapCell* cell = noteCell(m_context.layout(), event.position)) {
        const Result<Change> change = edit::moveLaneNote(
            m_context.project(), state.note, std::get<LaneId>(cell->row), cell->stage, cell->step);
        if (change && !change->isEmpty()) {
            next.change = *change;
            ghost.target = cell->rect;
        }
    }
    if (event.kind == EventKind::Move) {
        m_context.showGhost(ghost);
        m_state = std::move(next);
        return;
    }
    m_state = Idle{};
    m_context.showNothing();
    if (!next.change.isEmpty()) m_context.commit(next.change, Words::tr("Move the note"));
}

void Toolbox::on(const DragEnd& state, const ToolEvent& event) {
    if (event.kind == EventKind::Press || event.kind == EventKind::DoubleClick) return;
    const Transition* transition = m_context.project().find(state.transition);
    const layout::Hit hit = layout::hitTest(m_context.layout(), event.position, 0);
    const auto* card = std::get_if<TouchpointId>(&hit);
    const bool same = transition && card && (state.atEnd ? transition->to : transition->from) == *card;
    Result<Change> change;
    if (transition && card && !same)
        change =
            edit::reconnect(m_context.project(), state.transition, endsWith(*transition, state.atEnd, *card));
    if (event.kind == EventKind::Move) {
        const edit::Verdict verdict{change.has_value(), change ? QString() : change.error().message};
        m_context.showEnd(state.fixed, event.position, verdict);
        return;
    }
    m_state = Idle{};
    m_context.showNothing();
    // Let go in the open or back where it was: a change of mind.
    if (!change || !change->isEmpty()) m_context.commit(change, Words::tr("Lead the arrow elsewhere"));
}

} // namespace chwila::tools
