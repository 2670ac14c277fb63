// What the keys do on the map: walking over it, and editing without a pointer.
#include "core/base/text.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QKeyEvent>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr qint64 tenWithin = 900; // milliseconds between 1 and 0 that make a 10

} // namespace

void MapCanvas::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void MapCanvas::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    m_spaceHeld = false;
    viewport()->update();
}

bool MapCanvas::focusNextPrevChild(bool next) {
    // From a card or cell Tab captures in the lane beside it; from the ends, and with nothing chosen, it
    // leaves.
    if (placeBesideCurrent(next ? 1 : -1)) return false;
    return QGraphicsView::focusNextPrevChild(next);
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    if (handleKey(*event)) {
        event->accept();
    } else {
        QGraphicsView::keyPressEvent(event);
    }
}

void MapCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->setCursor(Qt::ArrowCursor);
    }
    QGraphicsView::keyReleaseEvent(event);
}

bool MapCanvas::handleKey(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool plain = held == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (!m_tools.isIdle()) {
            m_tools.cancel();
            viewport()->setCursor(Qt::ArrowCursor);
        } else if (m_selection.isEmpty() && !m_cell) {
            return false; // there may be something else to give up
        } else {
            m_selection.clear();
            m_context->setCurrentCell(nullptr);
        }
        return true;
    case Qt::Key_Space:
        if (event.isAutoRepeat()) return true;
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return handleWalk(event);
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        return goToArrow(event.key() == Qt::Key_BracketRight ? 1 : -1);
    case Qt::Key_Plus:
        setZoom(zoom() * zoomStep);
        return plain || held == Qt::ShiftModifier;
    case Qt::Key_Minus:
        setZoom(zoom() / zoomStep);
        return plain;
    default:
        return handleEditKey(event, held);
    }
}

bool MapCanvas::handleEditKey(const QKeyEvent& event, Qt::KeyboardModifiers held) {
    const bool plain = held == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (held == Qt::ControlModifier) return addTouchpointNextTo(edit::NextTo::Stage);
        return plain && addTouchpoint();
    case Qt::Key_Tab:
        return plain && captureBeside(1);
    case Qt::Key_Backtab:
        return held == Qt::ShiftModifier && captureBeside(-1);
    case Qt::Key_F2:
        return plain && renameCurrent();
    case Qt::Key_N:
        if (plain && !m_cell && canAddNote()) return addNote();
        return handleLetter(event);
    case Qt::Key_M:
        if (!plain || m_selection.elements().touchpoints.size() < 2) return handleLetter(event);
        Q_EMIT mergeRequested();
        return true;
    case Qt::Key_Backspace:
        if (!plain || m_selection.elements().touchpoints.empty()) return false;
        setAssumedScore(std::nullopt);
        return true;
    default:
        return (plain && handleDigit(event)) || handleLetter(event);
    }
}

bool MapCanvas::handleDigit(const QKeyEvent& event) {
    const int digit = event.key() - Qt::Key_0;
    if (digit < 0 || digit > 9 || m_selection.elements().touchpoints.empty()) return false;
    const bool ten = digit == 0 && m_lastOne.isValid() && m_lastOne.elapsed() < tenWithin;
    setAssumedScore(ten ? 10 : digit);
    if (digit == 1) {
        m_lastOne.start();
    } else {
        m_lastOne.invalidate();
    }
    return true;
}

bool MapCanvas::handleLetter(const QKeyEvent& event) {
    const QString text = event.text();
    const bool isWord = text.size() == 1 && text.front().isLetterOrNumber();
    const bool held = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (!m_cell || !isWord || held || !addTouchpoint()) return false;
    m_editor->insertPlainText(text);
    return true;
}

bool MapCanvas::handleWalk(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool byCells = held == Qt::ControlModifier;
    const bool adding = held == Qt::ShiftModifier;
    if (!byCells && !adding && held != Qt::NoModifier) return false;
    using tools::Way;
    const std::pair<int, Way> ways[] = {{Qt::Key_Left, Way::Left},  {Qt::Key_Right, Way::Right},
                                        {Qt::Key_Up, Way::Up},      {Qt::Key_Down, Way::Down},
                                        {Qt::Key_Home, Way::First}, {Qt::Key_End, Way::Last}};
    const Way way = std::ranges::find(ways, event.key(), &std::pair<int, Way>::first)->second;
    const layout::Hit from = currentStop();
    const bool toEnd = way == Way::First || way == Way::Last;
    if (std::holds_alternative<std::monostate>(from) && !toEnd) {
        if (const auto card = cardToBeginAt()) {
            goTo(*card, false);
            return true;
        }
    }
    const layout::Hit to =
        tools::walk(m_scene->layout(), from, way, byCells ? tools::Stride::Cells : tools::Stride::Cards);
    goTo(to, adding);
    return !std::holds_alternative<std::monostate>(from) || !std::holds_alternative<std::monostate>(to);
}

layout::Hit MapCanvas::currentStop() const {
    if (const auto card = currentCard()) return *card;
    if (m_cell) return *m_cell;
    const edit::Elements& chosen = m_selection.elements();
    if (!chosen.notes.empty() && m_scene->layout().note(chosen.notes.back())) return chosen.notes.back();
    if (const auto card = cardOfHiddenNote()) return *card;
    if (!chosen.transitions.empty() && m_lastCard && m_scene->layout().card(*m_lastCard)) return *m_lastCard;
    if (!chosen.stages.empty()) return chosen.stages.back();
    if (!chosen.departments.empty()) return chosen.departments.back();
    if (!chosen.lanes.empty()) return chosen.lanes.back();
    return {};
}

void MapCanvas::goTo(const layout::Hit& stop, bool adding) {
    if (std::holds_alternative<std::monostate>(stop)) return;
    edit::Elements elements;
    QRectF rect;
    if (const auto* card = std::get_if<model::TouchpointId>(&stop)) {
        if (adding) elements = m_selection.elements();
        elements.touchpoints.push_back(*card);
        rect = rectOf(edit::refTo(*card));
        m_lastCard = *card;
    } else if (adding) {
        return; // only cards are chosen several at a time
    } else if (const auto* note = std::get_if<model::NoteId>(&stop)) {
        elements.notes = {*note};
        rect = rectOf(edit::refTo(*note));
    } else if (const auto* stage = std::get_if<model::StageId>(&stop)) {
        elements.stages = {*stage};
        rect = rectOf(edit::refTo(*stage));
    } else if (const auto* department = std::get_if<model::DepartmentId>(&stop)) {
        elements.departments = {*department};
        rect = rectOf(edit::refTo(*department));
    } else if (const auto* lane = std::get_if<model::LaneId>(&stop)) {
        elements.lanes = {*lane};
        rect = rectOf(edit::refTo(*lane));
    }
    const auto* cell = std::get_if<layout::MapCell>(&stop);
    const std::optional<layout::MapCell> at = cell ? std::optional(*cell) : std::nullopt;
    m_selection.set(elements);
    m_context->setCurrentCell(at ? &*at : nullptr);
    bringIntoSight(at ? at->rect : rect);
}

bool MapCanvas::goToArrowsBetween(bool back) {
    const auto arrows = tools::arrowsBetween(m_document.project(), m_selection.elements().touchpoints, back);
    const int count = pluralCount(std::ssize(arrows));
    if (arrows.empty()) {
        Q_EMIT message(back ? tr("No arrow leads back between these touchpoints.")
                            : tr("No arrow leads on between these touchpoints."));
        return true;
    }
    goToArrows(arrows);
    Q_EMIT message(back ? tr("%n arrow(s) selected that lead back; Delete removes them.", nullptr, count)
                        : tr("%n arrow(s) selected that lead on; Delete removes them.", nullptr, count));
    return true;
}

bool MapCanvas::goToArrow(int by) {
    if (m_selection.elements().touchpoints.size() > 1) return goToArrowsBetween(by < 0);
    const auto& arrows = m_selection.elements().transitions;
    const auto card = currentCard() ? currentCard() : m_lastCard;
    if (!card || (!currentCard() && arrows.empty())) return false;
    const auto current = arrows.size() == 1 ? std::optional(arrows.front()) : std::nullopt;
    const auto next = tools::nextArrow(m_document.project(), *card, current, by);
    if (!next) return true;
    m_lastCard = card;
    goToArrows({*next});
    return true;
}

} // namespace chwila::ui
