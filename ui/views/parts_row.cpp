#include "ui/views/parts_row.h"

#include "core/render/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {
constexpr int partWidth = 88;
constexpr int arrowWidth = 22;
constexpr int numberHeight = 32;
constexpr int gapBelow = 10;
constexpr int mostLines = 4;

QFont small() {
    return render::font(render::TextRole::Caption);
}

double heightOf(const report::RowPart& part, double room) {
    const auto lines = render::brokenLines(part.caption, small(), room, mostLines).size()
                       + render::brokenLines(part.detail, small(), room, mostLines).size();
    return numberHeight + static_cast<double>(lines) * render::lineHeight(small()) + gapBelow;
}
} // namespace

PartsRowWidget::PartsRowWidget(const render::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setToolTip(tr("Each number opens its evidence"));
}

void PartsRowWidget::setParts(std::vector<report::RowPart> parts) {
    m_parts = std::move(parts);
    setAccessibleName(report::partsText(m_parts));
    setVisible(!m_parts.empty());
    m_current = 0;
    m_hovered = -1;
    updateGeometry();
    update();
}

int PartsRowWidget::columnsFor(int width) const {
    const int fitting = (width + arrowWidth) / (partWidth + arrowWidth);
    return std::clamp(fitting, 1, std::max(1, static_cast<int>(m_parts.size())));
}

int PartsRowWidget::heightForWidth(int width) const {
    double height = 0;
    for (const double line : lineHeights(width))
        height += line;
    return static_cast<int>(std::ceil(height));
}

double PartsRowWidget::cellWidth(int width) const {
    return (width + arrowWidth) / static_cast<double>(columnsFor(width));
}

std::vector<double> PartsRowWidget::lineHeights(int width) const {
    const auto columns = static_cast<std::size_t>(columnsFor(width));
    std::vector<double> heights((m_parts.size() + columns - 1) / columns);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        double& height = heights[i / columns];
        height = std::max(height, heightOf(m_parts[i], cellWidth(width) - arrowWidth));
    }
    return heights;
}

QSize PartsRowWidget::sizeHint() const {
    return {4 * (partWidth + arrowWidth), heightForWidth(width() > 0 ? width() : 600)};
}

std::vector<QRectF> PartsRowWidget::boxes() const {
    const int columns = columnsFor(width());
    const double cell = cellWidth(width());
    const std::vector<double> heights = lineHeights(width());
    std::vector<QRectF> all;
    double top = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto column = static_cast<int>(i) % columns;
        const std::size_t line = i / static_cast<std::size_t>(columns);
        if (i > 0 && column == 0) top += heights[line - 1];
        all.emplace_back(column * cell, top, cell - arrowWidth, heights[line]);
    }
    return all;
}

int PartsRowWidget::partAt(const QPointF& position) const {
    const std::vector<QRectF> all = boxes();
    const auto at = std::ranges::find_if(all, [&](const QRectF& box) { return box.contains(position); });
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

void PartsRowWidget::paintPart(QPainter& painter, std::size_t index, const QRectF& box) const {
    const report::RowPart& part = m_parts[index];
    const bool hovered = static_cast<int>(index) == m_hovered;
    QFont number = render::font(render::TextRole::Number);
    number.setPixelSize(20);
    const QRectF value = render::drawText(painter, {box.left(), box.top() + 2, box.width(), 28}, part.value,
                                          {number, hovered ? m_theme.accent : m_theme.ink});
    if (hasFocus() && static_cast<int>(index) == m_current)
        painter.fillRect(QRectF(value.left(), box.top() + 29, value.width(), 2), m_theme.accent);
    const QRectF caption =
        render::drawText(painter, {box.left(), box.top() + numberHeight, box.width(), 200}, part.caption,
                         {small(), m_theme.ink, Qt::AlignLeft | Qt::AlignTop, mostLines});
    render::drawText(painter, {box.left(), caption.bottom() + 1, box.width(), 200}, part.detail,
                     {small(), m_theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, mostLines});
}

void PartsRowWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> all = boxes();
    for (std::size_t i = 0; i < all.size(); ++i) {
        paintPart(painter, i, all[i]);
        if (i + 1 == all.size()) continue;
        painter.setPen(QPen(m_theme.inkSoft, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(all[i].right() + arrowWidth - 8, all[i].top() + 17);
        painter.drawLine(tip - QPointF(10, 0), tip);
        painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)});
    }
}

/// Layouts that do not ask for the height of a width get it all the same.
void PartsRowWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const int wanted = heightForWidth(width()); wanted != minimumHeight()) setMinimumHeight(wanted);
}

void PartsRowWidget::mouseMoveEvent(QMouseEvent* event) {
    const int part = partAt(event->position());
    setCursor(part < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (part == m_hovered) return;
    m_hovered = part;
    update();
}

void PartsRowWidget::mouseReleaseEvent(QMouseEvent* event) {
    const int part = partAt(event->position());
    if (part < 0 || event->button() != Qt::LeftButton) return;
    setCurrent(part);
    Q_EMIT opened(m_parts[static_cast<std::size_t>(part)].opens);
}

void PartsRowWidget::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void PartsRowWidget::setCurrent(int part) {
    if (m_parts.empty()) return;
    m_current = std::clamp(part, 0, static_cast<int>(m_parts.size()) - 1);
    const report::RowPart& current = m_parts[static_cast<std::size_t>(m_current)];
    setAccessibleDescription(tr("%1. Enter opens its evidence.").arg(report::partsText({current})));
    update();
}

void PartsRowWidget::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_parts.empty()) Q_EMIT opened(m_parts[static_cast<std::size_t>(m_current)].opens);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PartsRowWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void PartsRowWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace chwila::ui
