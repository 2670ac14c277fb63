#include "ui/models/selected_row.h"

#include <QPainter>

namespace chwila::ui {

void paintSelectedRow(QPainter& painter, const QRectF& row, const render::Theme& theme) {
    constexpr double stripe = 3;
    constexpr double frame = 2;
    QColor tint = theme.accent;
    tint.setAlphaF(theme.kind == render::ThemeKind::Dark ? 0.30F : 0.14F);
    painter.fillRect(row, tint);
    painter.fillRect(QRectF(row.left(), row.top(), stripe, row.height()), theme.accent);
    if (theme.kind != render::ThemeKind::HighContrast) return;
    painter.fillRect(QRectF(row.left(), row.top(), row.width(), frame), theme.accent);
    painter.fillRect(QRectF(row.left(), row.bottom() - frame, row.width(), frame), theme.accent);
    painter.fillRect(QRectF(row.right() - frame, row.top(), frame, row.height()), theme.accent);
}

} // namespace chwila::ui
