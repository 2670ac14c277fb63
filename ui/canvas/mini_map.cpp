#include "ui/canvas/mini_map.h"

#include "core/layout/held_headers.h"
#include "core/render/map_painter.h"
#include "ui/canvas/map_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr QSizeF most{216, 132};
constexpr double frame = 6;    // between the edge and the picture
constexpr int distance = 12;   // from the corner of the canvas
constexpr int gathering = 120; // milliseconds
constexpr double mostOfCards =
    0.16; // of their room: in a small window the corner is worth more than the overview
constexpr double littleRoom = 8e5; // square pixels for the cards, as on a projector

} // namespace

MiniMap::MiniMap(MapCanvas& canvas) : QWidget(&canvas), m_canvas(canvas) {
    setObjectName(QStringLiteral("miniMap"));
    setAccessibleName(tr("Overview of the map"));
    setToolTip(tr("Click or drag to look at another part of the map"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    // The viewport is laid out after its scroll bars come or go.
    m_canvas.viewport()->installEventFilter(this);
    connect(&m_canvas, &MapCanvas::zoomChanged, this, &MiniMap::place);
    connect(&m_canvas, &MapCanvas::editingChanged, this, &MiniMap::place);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(gathering);
    connect(&m_redraw, &QTimer::timeout, this, &MiniMap::redraw);
    connect(&m_canvas.scene(), &CanvasScene::shown, &m_redraw, qOverload<>(&QTimer::start));
    for (const QScrollBar* bar : {m_canvas.horizontalScrollBar(), m_canvas.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &MiniMap::place); // all may be in sight now
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
        connect(bar, &QScrollBar::rangeChanged, this, &MiniMap::place);
    }
    place();
}

void MiniMap::setWanted(bool wanted) {
    m_wanted = wanted;
    place();
}

void MiniMap::redraw() {
    m_picture = QPixmap();
    place();
    update();
}

double MiniMap::scale() const {
    const QRectF grid = m_canvas.scene().plain().grid;
    if (grid.isEmpty()) return 0;
    return std::min(most.width() / grid.width(), most.height() / grid.height());
}

QRectF MiniMap::pictureRect() const {
    return {QPointF(frame, frame), m_canvas.scene().plain().grid.size() * scale()};
}

/// Of what the heat layer explains in the other corner; the explanation goes first.
double MiniMap::legendEnd() const {
    const std::optional<render::HeatLayer>& heat = m_canvas.scene().content().heat;
    if (!heat) return 0;
    const layout::MapLayout& map = m_canvas.scene().layout();
    return (map.grid.left() - map.bounds.left()) * m_canvas.zoom() + render::heatLegendSize(*heat).width();
}

bool MiniMap::liesOverCards(const QRect& place) const {
    const QRectF there = m_canvas.mapToScene(place).boundingRect();
    const auto isThere = [&there](const auto& box) { return box.rect.intersects(there); };
    const layout::MapLayout& map = m_canvas.scene().layout();
    return std::ranges::any_of(map.cards, isThere) || std::ranges::any_of(map.notes, isThere);
}

void MiniMap::place() {
    const QRectF bounds = m_canvas.scene().layout().bounds;
    const QRectF seen = m_canvas.mapToScene(m_canvas.viewport()->rect()).boundingRect();
    const double rounding = 2 / m_canvas.zoom(); // two pixels of the screen
    // What is being typed may stand in this corner.
    const bool useful = m_wanted && !m_canvas.isEditing() && !m_canvas.scene().layout().cards.empty()
                        && !seen.adjusted(-rounding, -rounding, rounding, rounding).contains(bounds);
    const QSize size = (pictureRect().size() + QSizeF(2 * frame, 2 * frame)).toSize();
    const QRect room = m_canvas.viewport()->geometry();
    const layout::HeaderSize heads = layout::headerSize(m_canvas.zoom());
    const double cards = std::max(0.0, room.width() - heads.width) * (room.height() - heads.height());
    const bool fits = size.width() * size.height() < mostOfCards * cards
                      && legendEnd() + distance < room.width() - size.width() - distance;
    const QPoint corner(room.right() - distance, room.bottom() - distance);
    const QRect place(corner - QPoint(size.width(), size.height()), size);
    const bool isBeside = cards > littleRoom || !liesOverCards(place.translated(-room.topLeft()));
    setVisible(useful && fits && isBeside);
    m_canvas.setCovered({});
    if (isHidden()) return;
    setGeometry(place);
    m_canvas.setCovered(geometry().translated(-room.topLeft()));
    raise();
}

void MiniMap::paintEvent(QPaintEvent*) {
    const render::Theme& theme = *m_canvas.scene().style().theme;
    const double pixels = devicePixelRatioF();
    const QRectF grid = m_canvas.scene().plain().grid;
    const QRectF picture = pictureRect();
    if (m_picture.isNull()) {
        // Once for each state of the map, so that scrolling costs one frame and one picture.
        m_picture = QPixmap((picture.size() * pixels).toSize());
        m_picture.setDevicePixelRatio(pixels);
        m_picture.fill(theme.paper);
        QPainter painter(&m_picture);
        painter.scale(scale(), scale());
        painter.translate(-grid.topLeft());
        render::MapPaintOptions options;
        options.zoom = scale();
        options.withHeaders = false;
        render::paintMap(painter, m_canvas.scene().plain(), m_canvas.scene().content(), theme, options);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawPixmap(picture.topLeft(), m_picture);
    const QRectF seen = m_canvas.mapToScene(m_canvas.viewport()->rect()).boundingRect() & grid;
    const QRectF shown((seen.topLeft() - grid.topLeft()) * scale() + picture.topLeft(),
                       seen.size() * scale());
    QColor veil = theme.accent;
    veil.setAlphaF(0.10F);
    painter.setBrush(veil);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(shown);
}

void MiniMap::lookAt(const QPointF& position) {
    if (scale() <= 0) return;
    const QPointF corner = m_canvas.scene().plain().grid.topLeft();
    m_canvas.centerOn((position - pictureRect().topLeft()) / scale() + corner);
}

void MiniMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) lookAt(event->position());
    event->accept();
}

void MiniMap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) lookAt(event->position());
    event->accept();
}

bool MiniMap::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

} // namespace chwila::ui
