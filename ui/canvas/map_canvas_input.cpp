#include "core/edit/fields.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr int edgeOfView = 28; // a drag this near the edge scrolls
constexpr int edgeScroll = 18;
constexpr qint64 tenWithin = 900; // milliseconds between 1 and 0 that make a 10

} // namespace

void MapCanvas::handlePointer(const QMouseEvent& event, tools::EventKind kind) {
    tools::ToolEvent pointer;
    pointer.kind = kind;
    pointer.position = mapPosition(event.position());
    pointer.screenPosition = event.position();
    pointer.button = event.button();
    pointer.modifiers = event.modifiers();
    pointer.zoom = zoom();
    pointer.panning = m_spaceHeld;
    m_tools.handle(pointer);
    if (std::holds_alternative<tools::Pan>(m_tools.state())) viewport()->setCursor(Qt::ClosedHandCursor);
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    handlePointer(*event, tools::EventKind::Press);
    event->accept();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    const auto& state = m_tools.state();
    const bool still =
        std::holds_alternative<tools::Idle>(state) || std::holds_alternative<tools::Pressed>(state)
        || std::holds_alternative<tools::Pan>(state) || std::holds_alternative<tools::DragHeader>(state);
    if (!still) scrollNearEdge(event->position().toPoint());
    handlePointer(*event, tools::EventKind::Move);
    event->accept();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    handlePointer(*event, tools::EventKind::Release);
    if (m_tools.isIdle()) viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    event->accept();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto marked = diamondAt(event->position());
    if (event->button() == Qt::LeftButton && marked) {
        m_tools.cancel();
        Q_EMIT evidenceRequested(*marked);
    } else if (event->button() == Qt::LeftButton) {
        handlePointer(*event, tools::EventKind::DoubleClick);
    }
    event->accept();
}

std::optional<model::TouchpointId> MapCanvas::diamondAt(const QPointF& viewPosition) const {
    const QPointF at = mapPosition(viewPosition);
    const render::CardDetail detail = render::cardDetailOnScreen(zoom());
    for (const layout::CardBox& box : m_scene->layout().cards) {
        const render::CardContent* card = m_scene->content().card(box.id);
        if (!card || !card->marked) continue;
        // A diamond covers as much of its square as lies within its edges.
        const QRectF square = render::diamondRect(box.rect, detail, zoom());
        const QPointF off = at - square.center();
        if (std::abs(off.x()) + std::abs(off.y()) <= square.width() / 2) return box.id;
    }
    return std::nullopt;
}

void MapCanvas::scrollNearEdge(const QPoint& position) {
    const QRect room = viewport()->rect();
    const auto push = [](QScrollBar* bar, int at, int end) {
        if (at < edgeOfView) bar->setValue(bar->value() - edgeScroll);
        if (at > end - edgeOfView) bar->setValue(bar->value() + edgeScroll);
    };
    push(horizontalScrollBar(), position.x(), room.width());
    push(verticalScrollBar(), position.y(), room.height());
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomAt(event->position(), zoom() * std::pow(1.0016, event->angleDelta().y()));
    event->accept();
}

bool MapCanvas::handleGesture(QEvent& event) {
    double factor = 1;
    QPointF centre = viewport()->rect().center();
    if (event.type() == QEvent::NativeGesture) {
        const auto& native = static_cast<const QNativeGestureEvent&>(event);
        if (native.gestureType() != Qt::ZoomNativeGesture) return false;
        factor = 1 + native.value();
        centre = native.position();
    } else if (event.type() == QEvent::Gesture) {
        const auto& gestures = static_cast<const QGestureEvent&>(event);
        const auto* pinch = static_cast<const QPinchGesture*>(gestures.gesture(Qt::PinchGesture));
        if (!pinch) return false;
        factor = pinch->scaleFactor();
        centre = viewport()->mapFromGlobal(pinch->centerPoint());
    } else {
        return false;
    }
    zoomAt(centre, zoom() * factor);
    event.accept();
    return true;
}

bool MapCanvas::viewportEvent(QEvent* event) {
    if (handleGesture(*event)) return true;
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const layout::Hit hit = layout::hitTest(m_scene->layout(), mapPosition(help->pos()), 5 / zoom());
        const auto marked = diamondAt(help->pos());
        const QString text = marked
                                 ? tooltipFor(*marked) + QLatin1Char('\n') + tr("Double-click: its evidence")
                                 : tooltipFor(hit);
        // Tool tips guess whether a text is markup, so it is made markup that says the same.
        const QString shown = text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
        QToolTip::showText(help->globalPos(),
                           text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(shown), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) m_scene->setHovered(std::nullopt, std::nullopt);
    if (event->type() == QEvent::Resize) return resizeAround(*event);
    return QGraphicsView::viewportEvent(event);
}

void MapCanvas::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    // The editor is a child of the viewport and would stay behind the card it belongs to.
    if (m_editor && m_editor->isOpen()) m_editor->follow(QPointF(dx, dy));
}

QString MapCanvas::tooltipFor(const layout::Hit& hit) const {
    const model::Project& project = m_document.project();
    QStringList lines;
    if (const auto* id = std::get_if<model::TouchpointId>(&hit)) {
        const model::Touchpoint* card = project.find(*id);
        if (!card) return {};
        const model::Department* department = project.find(card->department);
        const render::CardContent* content = m_scene->content().card(*id);
        lines += card->name;
        if (department) lines += department->name;
        if (content && !content->channel.isEmpty()) lines += content->channel;
        if (content && !content->scoreText.isEmpty())
            lines += QStringLiteral("%1 · %2").arg(content->scoreText, content->answersText);
        if (content && content->rank > 0) lines += tr("Moment of truth, rank %1").arg(content->rank);
        if (content) lines += content->decided;
        if (content && content->unavoidable) lines += tr("Everybody who finishes comes through here");
        if (const auto& heat = m_scene->content().heat) {
            const render::HeatSpot* spot = heat->spot(*id);
            if (spot) lines += spot->text.left(1).toUpper() + spot->text.mid(1);
        }
        if (!card->description.isEmpty()) lines += card->description;
        if (!card->promise.isEmpty()) lines += tr("Promise: %1").arg(card->promise);
    } else if (const auto* note = std::get_if<model::NoteId>(&hit)) {
        if (const model::Note* record = project.find(*note)) lines += record->text;
    } else if (const auto* route = std::get_if<model::TransitionId>(&hit)) {
        const render::RouteContent* content = m_scene->content().route(*route);
        if (content) lines += content->text;
    } else if (const auto* stage = std::get_if<model::StageId>(&hit)) {
        if (const model::Stage* record = project.find(*stage)) lines << record->name << record->goal;
    } else if (const auto* lane = std::get_if<model::LaneId>(&hit)) {
        lines += edit::nameOf(project, edit::refTo(*lane));
    } else if (const auto* row = std::get_if<model::DepartmentId>(&hit)) {
        if (const model::Department* record = project.find(*row)) lines << record->name << record->owner;
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto card = currentCard();
        const layout::CardBox* box = card ? m_scene->layout().card(*card) : nullptr;
        if (box) at = viewport()->mapToGlobal(mapFromScene(box->rect.center()));
    }
    m_tools.cancel();
    Q_EMIT menuRequested(!m_selection.isEmpty(), at);
    event->accept();
}

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
