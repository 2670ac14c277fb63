#include "core/edit/fields.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr int edgeOfView = 28; // a drag this near the edge scrolls
constexpr int edgeScroll = 18;

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

} // namespace chwila::ui
