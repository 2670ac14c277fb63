#include "core/tools/toolbox.h"

#include "core/edit/touchpoint_edits.h"
#include "core/edit/transition_edits.h"
#include "core/tools/words.h"

#include <QLineF>

#include <algorithm>

namespace chwila::tools {

using namespace model;

namespace {

template <class Record>
void toggle(std::vector<Id<Record>>& ids, const std::vector<Id<Record>>& others) {
    for (const Id<Record> id : others) {
        if (std::erase(ids, id) == 0) ids.push_back(id);
    }
    std::ranges::sort(ids);
}

template <class Record>
void unite(std::vector<Id<Record>>& ids, const std::vector<Id<Record>>& others) {
    ids.insert(ids.end(), others.begin(), others.end());
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

bool adds(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
}

/// Near the right or left edge of its card, where an arrow can be drawn from.
bool isAtEdge(const layout::MapLayout& layout, const layout::Hit& hit, const ToolEvent& event) {
    const auto* card = std::get_if<TouchpointId>(&hit);
    const layout::CardBox* box = card ? layout.card(*card) : nullptr;
    if (!box) return false;
    // Seen from afar cards are small, and dragging them matters more than drawing arrows.
    const double edge = std::min(linkEdge / event.zoom, box->rect.width() / 8);
    return event.position.x() > box->rect.right() - edge || event.position.x() < box->rect.left() + edge;
}

} // namespace

edit::Elements elementsOf(const layout::Hit& hit) {
    edit::Elements elements;
    if (const auto* card = std::get_if<TouchpointId>(&hit)) elements.touchpoints = {*card};
    if (const auto* note = std::get_if<NoteId>(&hit)) elements.notes = {*note};
    if (const auto* transition = std::get_if<TransitionId>(&hit)) elements.transitions = {*transition};
    if (const auto* stage = std::get_if<StageId>(&hit)) elements.stages = {*stage};
    if (const auto* department = std::get_if<DepartmentId>(&hit)) {
        if (department->isValid()) elements.departments = {*department};
    }
    if (const auto* lane = std::get_if<LaneId>(&hit)) elements.lanes = {*lane};
    return elements;
}

std::optional<edit::Cell> cardCellAt(const layout::MapLayout& layout, const QPointF& point) {
    if (const layout::MapCell* cell = layout::cellAt(layout, point)) {
        const auto* department = std::get_if<DepartmentId>(&cell->row);
        if (!department || !department->isValid()) return std::nullopt;
        return edit::Cell{cell->stage, cell->step, *department};
    }
    if (layout.stages.empty() || point.x() < layout.grid.right()) return std::nullopt;
    for (const layout::DepartmentRow& row : layout.departments) {
        if (!row.id.isValid() || point.y() < row.body.top() || point.y() >= row.body.bottom()) continue;
        return edit::Cell{layout.stages.back().id, layout.stages.back().steps, row.id};
    }
    return std::nullopt;
}

void Toolbox::handle(const ToolEvent& event) {
    // A copy: handling may put another state in the place of this one.
    const ToolState state = m_state;
    std::visit([&](const auto& each) { on(each, event); }, state);
}

void Toolbox::cancel() {
    m_state = Idle{};
    m_context.showNothing();
}

layout::Hit Toolbox::hitAt(const ToolEvent& event) const {
    return layout::hitTest(m_context.layout(), event.position, 5 / event.zoom);
}

void Toolbox::on(const Idle&, const ToolEvent& event) {
    switch (event.kind) {
    case EventKind::Press:
        press(event);
        break;
    case EventKind::Move: {
        const layout::Hit hit = hitAt(event);
        const bool edits = !m_context.isReadOnly();
        const bool end = std::holds_alternative<TransitionId>(hit) && dragOf(m_context, hit, event);
        m_context.hover(hit, edits && (end || isAtEdge(m_context.layout(), hit, event)));
        break;
    }
    case EventKind::DoubleClick:
        doubleClick(event);
        break;
    case EventKind::Release:
        break;
    }
}

void Toolbox::press(const ToolEvent& event) {
    if (event.button == Qt::MiddleButton || (event.button == Qt::LeftButton && event.panning)) {
        m_state = Pan{event.screenPosition};
        return;
    }
    const layout::Hit hit = hitAt(event);
    if (event.button == Qt::LeftButton) {
        m_state = Pressed{event, hit, isAtEdge(m_context.layout(), hit, event)};
    } else if (event.button == Qt::RightButton) {
        // A context menu speaks of what is under the pointer, or of the selection it is part of.
        const edit::Elements under = elementsOf(hit);
        edit::Elements both = m_context.selection();
        const edit::Elements before = both;
        edit::forEachList([](auto& ids, const auto& more) { unite(ids, more); }, both, under);
        if (under.isEmpty() || !(both == before)) m_context.select(under);
        m_context.setCurrentCell(std::get_if<layout::MapCell>(&hit));
    }
}

void Toolbox::on(const Pressed& state, const ToolEvent& event) {
    switch (event.kind) {
    case EventKind::Move:
        if (QLineF(state.event.screenPosition, event.screenPosition).length() >= dragDistance)
            beginDrag(state, event);
        break;
    case EventKind::Release:
        m_state = Idle{};
        click(state);
        break;
    case EventKind::DoubleClick:
        doubleClick(event);
        break;
    case EventKind::Press:
        break;
    }
}

void Toolbox::click(const Pressed& pressed) {
    const edit::Elements hit = elementsOf(pressed.hit);
    m_context.setCurrentCell(std::get_if<layout::MapCell>(&pressed.hit));
    if (!adds(pressed.event.modifiers)) {
        m_context.select(hit);
        return;
    }
    edit::Elements selection = m_context.selection();
    edit::forEachList([](auto& ids, const auto& clicked) { toggle(ids, clicked); }, selection, hit);
    m_context.select(selection);
}

void Toolbox::doubleClick(const ToolEvent& event) {
    m_state = Idle{};
    if (m_context.isReadOnly()) return;
    const layout::Hit hit = hitAt(event);
    if (const auto* card = std::get_if<TouchpointId>(&hit)) m_context.beginRename(edit::refTo(*card));
    if (const auto* note = std::get_if<NoteId>(&hit)) m_context.beginRename(edit::refTo(*note));
    if (const auto* arrow = std::get_if<TransitionId>(&hit)) m_context.beginRename(edit::refTo(*arrow));
    if (const auto* stage = std::get_if<StageId>(&hit)) m_context.beginRename(edit::refTo(*stage));
    if (const auto* lane = std::get_if<LaneId>(&hit)) m_context.beginRename(edit::refTo(*lane));
    if (const auto* department = std::get_if<DepartmentId>(&hit); department && department->isValid())
        m_context.beginRename(edit::refTo(*department));
    if (const auto* cell = std::get_if<layout::MapCell>(&hit)) {
        if (const auto* lane = std::get_if<LaneId>(&cell->row))
            m_context.beginNote(*lane, cell->stage, cell->step);
    }
    const bool free =
        std::holds_alternative<layout::MapCell>(hit) || std::holds_alternative<std::monostate>(hit);
    const auto cell = cardCellAt(m_context.layout(), event.position);
    if (free && cell) m_context.beginCard(*cell);
}

void Toolbox::beginCardDrag(const Pressed& pressed, TouchpointId card) {
    if (pressed.connects) {
        m_state = Linking{card};
        return;
    }
    edit::Elements selection = m_context.selection();
    if (std::ranges::find(selection.touchpoints, card) == selection.touchpoints.end()) {
        selection = elementsOf(pressed.hit);
        m_context.select(selection);
    }
    m_state = DragCards{selection.touchpoints, card, pressed.event.position, std::nullopt, {}};
}

void Toolbox::beginDrag(const Pressed& pressed, const ToolEvent& event) {
    const auto* card = std::get_if<TouchpointId>(&pressed.hit);
    std::optional<ToolState> other = card ? std::nullopt : dragOf(m_context, pressed.hit, pressed.event);
    if (m_context.isReadOnly() && (card || other)) {
        m_state = Idle{};
        return;
    }
    if (card) {
        beginCardDrag(pressed, *card);
    } else if (other) {
        m_context.select(elementsOf(pressed.hit));
        m_state = *std::move(other);
    } else {
        edit::Elements before;
        if (adds(pressed.event.modifiers)) before = m_context.selection();
        m_state = Band{pressed.event.position, before};
    }
    handle(event);
}

void Toolbox::on(const Band& state, const ToolEvent& event) {
    if (event.kind == EventKind::Press || event.kind == EventKind::DoubleClick) return;
    const QRectF band = QRectF(state.origin, event.position).normalized();
    const layout::Enclosed enclosed = layout::enclosedBy(m_context.layout(), band);
    edit::Elements selection = state.before;
    unite(selection.touchpoints, enclosed.touchpoints);
    unite(selection.notes, enclosed.notes);
    unite(selection.transitions, enclosed.transitions);
    m_context.select(selection);
    if (event.kind == EventKind::Move) {
        m_context.showBand(band);
    } else {
        m_state = Idle{};
        m_context.showNothing();
    }
}

void Toolbox::on(const DragCards& state, const ToolEvent& event) {
    if (event.kind == EventKind::Press || event.kind == EventKind::DoubleClick) return;
    DragCards next = state;
    next.cell = cardCellAt(m_context.layout(), event.position);
    if (next.cell != state.cell) {
        next.change = {};
        if (next.cell) {
            const auto change =
                edit::moveTouchpointsTo(m_context.project(), next.cards, next.anchor, *next.cell);
            if (change) next.change = *change;
        }
    }
    if (event.kind == EventKind::Move) {
        m_context.showDrag(next.change, event.position - state.origin);
        m_state = std::move(next);
        return;
    }
    m_state = Idle{};
    m_context.showNothing();
    if (!next.change.isEmpty()) m_context.commit(next.change, Words::tr("Move touchpoints"));
}

void Toolbox::on(const Linking& state, const ToolEvent& event) {
    if (event.kind == EventKind::Press || event.kind == EventKind::DoubleClick) return;
    const layout::Hit hit = layout::hitTest(m_context.layout(), event.position, 0);
    const auto* to = std::get_if<TouchpointId>(&hit);
    const edit::Ends ends{state.from, to ? std::optional(*to) : std::nullopt, {}};
    if (event.kind == EventKind::Move) {
        const edit::Verdict verdict = to ? edit::canConnect(m_context.project(), ends) : edit::Verdict{};
        m_context.showLink(state.from, event.position, verdict);
        return;
    }
    m_state = Idle{};
    m_context.showNothing();
    if (!to) {
        m_context.offerEnds(state.from, cardCellAt(m_context.layout(), event.position));
    } else if (*to != state.from || event.modifiers.testFlag(Qt::ControlModifier)) {
        // Back onto its own card is a change of mind; with Ctrl it means that customers come back.
        m_context.commit(edit::connect(m_context.project(), ends), Words::tr("Connect touchpoints"));
    }
}

void Toolbox::on(const Pan& state, const ToolEvent& event) {
    if (event.kind == EventKind::Move) {
        m_context.panBy(event.screenPosition - state.last);
        m_state = Pan{event.screenPosition};
    } else if (event.kind == EventKind::Release) {
        m_state = Idle{};
    }
}

} // namespace chwila::tools
