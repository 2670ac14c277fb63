#include "ui/canvas/canvas_items.h"

#include <QPainter>

namespace chwila::ui {

namespace {

constexpr double routeDepth = 1;
constexpr double activeRouteDepth = 2;
constexpr double noteDepth = 3;
constexpr double cardDepth = 4;
constexpr double labelsFrom = 1.2; // zoom from which every arrow shows its label
constexpr double notesFrom = 0.4;

} // namespace

CardItem::CardItem(const CanvasStyle& style) : m_style(style) {
    setZValue(cardDepth);
    // Panning then only copies pixels; the painter is asked again when zoom or content change.
    setCacheMode(DeviceCoordinateCache);
}

void CardItem::show(const render::CardContent& content, const QSizeF& size) {
    if (content == m_content && size == m_size) return;
    if (size != m_size) prepareGeometryChange();
    m_content = content;
    m_size = size;
    update();
}

void CardItem::setState(const render::CardState& state) {
    if (state == m_state) return;
    m_state = state;
    update();
}

QRectF CardItem::boundingRect() const {
    // The diamond of a moment of truth grows when the map is seen from afar.
    return render::paintedRect(QRectF(QPointF(), m_size)).adjusted(-30, -40, 40, 30);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    render::CardState state = m_state;
    state.zoom = m_style.zoom;
    render::paintCard(*painter, QRectF(QPointF(), m_size), m_content, m_style.scale, *m_style.theme,
                      render::cardDetailOnScreen(m_style.zoom), state);
}

RouteItem::RouteItem(const CanvasStyle& style) : m_style(style) {
    setZValue(routeDepth);
}

void RouteItem::show(const layout::Route& route, const render::RouteContent* content) {
    const auto text = content ? std::optional(*content) : std::nullopt;
    if (route == m_route && text == m_content) return;
    prepareGeometryChange();
    m_route = route;
    m_content = text;
    update();
}

void RouteItem::setState(bool selected, bool hovered) {
    if (selected == m_selected && hovered == m_hovered) return;
    m_selected = selected;
    m_hovered = hovered;
    setZValue(selected || hovered ? activeRouteDepth : routeDepth);
    update();
}

QRectF RouteItem::boundingRect() const {
    return render::paintedRect(m_route);
}

void RouteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    render::paintRoute(*painter, m_route, m_content ? &*m_content : nullptr, *m_style.theme,
                       {m_selected, m_hovered, m_selected || m_hovered || m_style.zoom >= labelsFrom});
}

NoteItem::NoteItem(const CanvasStyle& style) : m_style(style) {
    setZValue(noteDepth);
}

void NoteItem::show(const render::NoteContent& content, const QRectF& rect) {
    if (content == m_content && rect == m_rect) return;
    prepareGeometryChange();
    m_content = content;
    m_rect = rect;
    update();
}

void NoteItem::setSelectedState(bool selected) {
    if (selected == m_selected) return;
    m_selected = selected;
    update();
}

QRectF NoteItem::boundingRect() const {
    return m_rect.adjusted(-2, -2, 2, 2);
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_style.zoom < notesFrom && !m_selected) {
        painter->fillRect(m_rect, m_style.theme->lineSoft);
    } else {
        render::paintNote(*painter, m_rect, m_content, *m_style.theme, m_selected, m_style.zoom);
    }
}

} // namespace chwila::ui
