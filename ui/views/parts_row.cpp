#include "ui/views/parts_row.h"

#include "core/render/text.h"

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
}

void PartsRowWidget::setParts(std::vector<report::RowPart> parts) {
    m_parts = std::move(parts);
    setAccessibleName(report::partsText(m_parts));
    setVisible(!m_parts.empty());
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

void PartsRowWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = columnsFor(width());
    const double cell = cellWidth(width());
    const double room = cell - arrowWidth;
    const std::vector<double> heights = lineHeights(width());
    double top = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto column = static_cast<int>(i) % columns;
        if (i > 0 && column == 0) top += heights[i / static_cast<std::size_t>(columns) - 1];
        const double left = column * cell;
        const report::RowPart& part = m_parts[i];
        QFont number = render::font(render::TextRole::Number);
        number.setPixelSize(22);
        render::drawText(painter, {left, top + 2, room, 28}, part.value, {number, m_theme.ink});
        const QRectF caption =
            render::drawText(painter, {left, top + numberHeight, room, 200}, part.caption,
                             {small(), m_theme.ink, Qt::AlignLeft | Qt::AlignTop, mostLines});
        render::drawText(painter, {left, caption.bottom() + 1, room, 200}, part.detail,
                         {small(), m_theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, mostLines});
        if (i + 1 == m_parts.size()) continue;
        painter.setPen(QPen(m_theme.inkSoft, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(left + cell - 8, top + 17);
        painter.drawLine(tip - QPointF(10, 0), tip);
        painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)});
    }
}

} // namespace chwila::ui
