#include "ui/canvas/canvas_tools.h"

#include <QCursor>
#include <QMenu>
#include <QScrollBar>

namespace chwila::ui {

const model::Project& CanvasTools::project() const {
    return m_canvas.m_document.project();
}

const layout::MapLayout& CanvasTools::layout() const {
    return m_canvas.m_scene->layout();
}

bool CanvasTools::isReadOnly() const {
    return m_canvas.m_document.isReadOnly();
}

edit::Elements CanvasTools::selection() const {
    return m_canvas.m_selection.elements();
}

void CanvasTools::select(const edit::Elements& elements) {
    if (elements.touchpoints.size() == 1) m_canvas.m_lastCard = elements.touchpoints.front();
    m_canvas.m_selection.set(elements);
}

void CanvasTools::commit(const Result<model::Change>& change, const QString& text) {
    m_canvas.commit(change, text);
}

void CanvasTools::set(Shown shown) {
    m_shown = std::move(shown);
    m_canvas.viewport()->update();
}

void CanvasTools::showDrag(const model::Change& change, const QPointF& offset) {
    set(Drag{change, offset});
}

void CanvasTools::showBand(const QRectF& band) {
    set(band);
}

void CanvasTools::showLink(model::TouchpointId from, const QPointF& to, const edit::Verdict& verdict) {
    set(Link{from, to, verdict});
    Q_EMIT m_canvas.message(verdict.reason);
}

void CanvasTools::showGhost(const tools::Ghost& ghost) {
    set(ghost);
}

void CanvasTools::showEnd(const QPointF& fixed, const QPointF& moving, const edit::Verdict& verdict) {
    set(End{fixed, moving, verdict});
    Q_EMIT m_canvas.message(verdict.reason);
}

void CanvasTools::showNothing() {
    set(std::monostate{});
    Q_EMIT m_canvas.message({});
}

void CanvasTools::hover(const layout::Hit& hit, bool connects) {
    const auto* card = std::get_if<model::TouchpointId>(&hit);
    const auto* route = std::get_if<model::TransitionId>(&hit);
    m_canvas.m_scene->setHovered(card ? std::optional(*card) : std::nullopt,
                                 route ? std::optional(*route) : std::nullopt);
    const auto* department = std::get_if<model::DepartmentId>(&hit);
    const bool movable =
        card || std::holds_alternative<model::NoteId>(hit) || std::holds_alternative<model::StageId>(hit)
        || std::holds_alternative<model::LaneId>(hit) || (department && department->isValid());
    const Qt::CursorShape shape = connects                   ? Qt::CrossCursor
                                  : movable && !isReadOnly() ? Qt::OpenHandCursor
                                                             : Qt::ArrowCursor;
    m_canvas.viewport()->setCursor(shape);
}

void CanvasTools::setCurrentCell(const layout::MapCell* cell) {
    m_canvas.m_cell = cell ? std::optional(*cell) : std::nullopt;
    m_canvas.announce();
    m_canvas.viewport()->update();
    Q_EMIT m_canvas.currentChanged();
}

void CanvasTools::panBy(const QPointF& delta) {
    QScrollBar* across = m_canvas.horizontalScrollBar();
    QScrollBar* down = m_canvas.verticalScrollBar();
    across->setValue(across->value() - qRound(delta.x()));
    down->setValue(down->value() - qRound(delta.y()));
}

void CanvasTools::beginCard(const edit::Cell& cell) {
    edit::CapturePlace place;
    place.cell = cell;
    m_canvas.m_capturing = false;
    m_canvas.beginNewCard(place);
}

void CanvasTools::beginNote(model::LaneId lane, model::StageId stage, int step) {
    m_canvas.beginNote(lane, stage, step);
}

void CanvasTools::beginRename(const edit::RecordRef& record) {
    m_canvas.beginRename(record);
}

void CanvasTools::offerEnds(model::TouchpointId from, const std::optional<edit::Cell>& cell) {
    QMenu* menu = m_canvas.endsMenu(from, cell);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(QCursor::pos());
}

} // namespace chwila::ui
