#include "ui/views/parts_row.h"

#include "core/render/text.h"

#include <QPainter>

#include <algorithm>

namespace chwila::ui {

namespace {
constexpr int partWidth = 116;
constexpr int arrowWidth = 20;
constexpr int partHeight = 98;
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
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_parts.size()) + columns - 1) / columns;
    return rows * partHeight;
}

QSize PartsRowWidget::sizeHint() const {
    return {4 * (partWidth + arrowWidth), heightForWidth(width() > 0 ? width() : 600)};
}

void PartsRowWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = columnsFor(width());
    const double cell = (width() + arrowWidth) / static_cast<double>(columns);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto column = static_cast<int>(i) % columns;
        const double left = column * cell;
        const int line = static_cast<int>(i) / columns;
        const double top = line * partHeight;
        const double room = cell - arrowWidth;
        const report::RowPart& part = m_parts[i];
        QFont number = render::font(render::TextRole::Number);
        number.setPixelSize(22);
        render::drawText(painter, {left, top + 2, room, 28}, part.value, {number, m_theme.ink});
        const QFont small = render::font(render::TextRole::Caption);
        const QRectF caption = render::drawText(painter, {left, top + 32, room, 30}, part.caption,
                                                {small, m_theme.ink, Qt::AlignLeft | Qt::AlignTop, 2});
        render::drawText(painter, {left, caption.bottom() + 1, room, 30}, part.detail,
                         {small, m_theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, 2});
        if (i + 1 == m_parts.size()) continue;
        painter.setPen(QPen(m_theme.inkSoft, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(left + cell - 8, top + 17);
        painter.drawLine(tip - QPointF(10, 0), tip);
        painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)});
    }
}

} // namespace chwila::ui
