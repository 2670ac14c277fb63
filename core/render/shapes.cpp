#include "core/render/shapes.h"

#include "core/render/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

// Each icon on a 16 px grid, centres of strokes on half pixels.
QPainterPath webIcon() {
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6, 6);
    path.addEllipse(QPointF(8, 8), 2.6, 6);
    path.moveTo(2, 8);
    path.lineTo(14, 8);
    return path;
}
QPainterPath appIcon() {
    QPainterPath path;
    path.addRoundedRect(QRectF(4, 1.5, 8, 13), 2, 2);
    path.moveTo(7, 12);
    path.lineTo(9, 12);
    return path;
}
QPainterPath phoneIcon() {
    QPainterPath path;
    path.moveTo(3.2, 2.8);
    path.lineTo(5.6, 2.2);
    path.lineTo(7, 5.4);
    path.lineTo(5.4, 6.6);
    path.cubicTo(6.2, 8.4, 7.6, 9.8, 9.4, 10.6);
    path.lineTo(10.6, 9);
    path.lineTo(13.8, 10.4);
    path.lineTo(13.2, 12.8);
    path.cubicTo(13, 13.5, 12.4, 13.8, 11.8, 13.7);
    path.cubicTo(6.8, 13, 3, 9.2, 2.3, 4.2);
    path.cubicTo(2.2, 3.6, 2.5, 3, 3.2, 2.8);
    path.closeSubpath();
    return path;
}
QPainterPath emailIcon() {
    QPainterPath path;
    path.addRoundedRect(QRectF(1.75, 3.5, 12.5, 9), 1.5, 1.5);
    path.moveTo(2.4, 4.6);
    path.lineTo(8, 9);
    path.lineTo(13.6, 4.6);
    return path;
}
QPainterPath shopIcon() {
    QPainterPath path;
    path.moveTo(2.5, 6.5);
    path.lineTo(3.5, 2.5);
    path.lineTo(12.5, 2.5);
    path.lineTo(13.5, 6.5);
    path.closeSubpath();
    path.moveTo(3.5, 6.5);
    path.lineTo(3.5, 13.5);
    path.lineTo(12.5, 13.5);
    path.lineTo(12.5, 6.5);
    path.moveTo(6.5, 13.5);
    path.lineTo(6.5, 9.5);
    path.lineTo(9.5, 9.5);
    path.lineTo(9.5, 13.5);
    return path;
}
QPainterPath letterIcon() {
    QPainterPath path;
    path.moveTo(3.5, 1.75);
    path.lineTo(9.5, 1.75);
    path.lineTo(12.5, 4.75);
    path.lineTo(12.5, 14.25);
    path.lineTo(3.5, 14.25);
    path.closeSubpath();
    path.moveTo(6, 7.5);
    path.lineTo(10, 7.5);
    path.moveTo(6, 10.5);
    path.lineTo(10, 10.5);
    return path;
}
QPainterPath chatIcon() {
    QPainterPath path;
    path.moveTo(3.5, 2.5);
    path.lineTo(12.5, 2.5);
    path.quadTo(14, 2.5, 14, 4);
    path.lineTo(14, 9.5);
    path.quadTo(14, 11, 12.5, 11);
    path.lineTo(7.5, 11);
    path.lineTo(4.5, 13.8);
    path.lineTo(4.5, 11);
    path.lineTo(3.5, 11);
    path.quadTo(2, 11, 2, 9.5);
    path.lineTo(2, 4);
    path.quadTo(2, 2.5, 3.5, 2.5);
    path.closeSubpath();
    return path;
}
QPainterPath personIcon() {
    QPainterPath path;
    path.addEllipse(QPointF(8, 5), 2.8, 2.8);
    path.moveTo(2.8, 14);
    path.cubicTo(3.2, 10.6, 5.2, 9.6, 8, 9.6);
    path.cubicTo(10.8, 9.6, 12.8, 10.6, 13.2, 14);
    return path;
}
QPainterPath deviceIcon() {
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 3, 12, 8), 1, 1);
    path.moveTo(8, 11);
    path.lineTo(8, 13.5);
    path.moveTo(5, 13.5);
    path.lineTo(11, 13.5);
    return path;
}
QPainterPath otherIcon() {
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 3, 3);
    return path;
}

struct IconRow {
    const char* key;
    QPainterPath (*make)();
};
constexpr IconRow icons[] = {
    {"web", webIcon},     {"app", appIcon},       {"phone", phoneIcon},
    {"email", emailIcon}, {"shop", shopIcon},     {"letter", letterIcon},
    {"chat", chatIcon},   {"person", personIcon}, {"device", deviceIcon},
};

bool insideRounded(const QRectF& rect, double radius, const QPointF& point) {
    if (!rect.contains(point)) return false;
    const double dx = std::max({rect.left() + radius - point.x(), point.x() - rect.right() + radius, 0.0});
    const double dy = std::max({rect.top() + radius - point.y(), point.y() - rect.bottom() + radius, 0.0});
    return dx * dx + dy * dy <= radius * radius;
}

/// The last point inside on the way from `inside` to `end`; the shape is convex, so halving finds it.
QPointF cut(const QRectF& rect, double radius, QPointF inside, QPointF end) {
    if (insideRounded(rect, radius, end)) return end;
    for (int i = 0; i < 7; ++i) {
        const QPointF middle = (inside + end) / 2;
        (insideRounded(rect, radius, middle) ? inside : end) = middle;
    }
    return inside;
}

} // namespace

void paintChannelIcon(QPainter& painter, const QRectF& rect, const QString& key, const QColor& colour) {
    if (key.isEmpty()) return;
    const auto row =
        std::ranges::find_if(icons, [&](const IconRow& icon) { return key == QLatin1String(icon.key); });
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(row == std::end(icons) ? otherIcon() : row->make());
    painter.restore();
}

void paintDiamond(QPainter& painter, const QPointF& centre, double size, int rank, const Theme& theme,
                  bool byHand) {
    painter.save();
    const double edge = size / (byHand ? 11 : 12);
    const double half = byHand ? size / 2 - edge / 2 : size / 2;
    QPainterPath path;
    path.moveTo(centre + QPointF(0, -half));
    path.lineTo(centre + QPointF(half, 0));
    path.lineTo(centre + QPointF(0, half));
    path.lineTo(centre + QPointF(-half, 0));
    path.closeSubpath();
    painter.setPen(QPen(byHand ? theme.plum : theme.surface, edge, Qt::SolidLine, Qt::RoundCap,
                        byHand ? Qt::MiterJoin : Qt::RoundJoin));
    painter.setBrush(byHand ? theme.surface : theme.plum);
    painter.drawPath(path);
    if (rank > 0) {
        QFont number = font(TextRole::CaptionStrong);
        number.setPixelSize(std::max(1, static_cast<int>(std::lround(size * (rank > 9 ? 0.40 : 0.46)))));
        drawText(painter, QRectF(centre - QPointF(half, half), QSizeF(size, size)), QString::number(rank),
                 {number, byHand ? theme.ink : theme.onPlum, Qt::AlignCenter, 1});
    }
    painter.restore();
}

Mark markAt(double position) {
    if (position < -0.15) return Mark::Worse;
    return position > 0.15 ? Mark::Better : Mark::Usual;
}

/// With the pen and brush that are set.
static void drawMark(QPainter& painter, const QPointF& centre, double size, Mark mark) {
    const double half = size / 2;
    if (mark == Mark::Usual) {
        painter.drawEllipse(centre, half * 0.7, half * 0.7);
    } else {
        const double up = mark == Mark::Better ? -1 : 1;
        const QPointF points[] = {centre + QPointF(0, up * half * 0.8),
                                  centre + QPointF(half, -up * half * 0.7),
                                  centre + QPointF(-half, -up * half * 0.7)};
        painter.drawPolygon(points, 3);
    }
}

void paintMark(QPainter& painter, const QPointF& centre, double size, Mark mark, const QColor& colour) {
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    drawMark(painter, centre, size, mark);
    painter.restore();
}

void paintHollowMark(QPainter& painter, const QPointF& centre, double size, Mark mark, const QColor& colour,
                     double width) {
    painter.save();
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    drawMark(painter, centre, size, mark);
    painter.restore();
}

void fillHatched(QPainter& painter, const QRectF& rect, double radius, const Theme& theme) {
    constexpr double distance = 7;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hatchPaper);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(QPen(theme.hatch, 1));
    std::vector<QLineF> lines;
    for (double sum = distance / 2; sum < rect.width() + rect.height(); sum += distance) {
        const double along = std::min(sum, rect.width());
        const double down = std::min(sum, rect.height());
        const QPointF a(rect.left() + along, rect.top() + (sum - along));
        const QPointF b(rect.left() + (sum - down), rect.top() + down);
        const QPointF middle = (a + b) / 2;
        if (!insideRounded(rect, radius, middle)) continue;
        lines.emplace_back(cut(rect, radius, middle, a), cut(rect, radius, middle, b));
    }
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.restore();
}

void paintPainSign(QPainter& painter, const QPointF& centre, double size, const QColor& colour) {
    painter.save();
    const double unit = size / 10;
    QPainterPath bolt;
    bolt.moveTo(centre + QPointF(1, -5) * unit);
    bolt.lineTo(centre + QPointF(-3.2, 1) * unit);
    bolt.lineTo(centre + QPointF(-0.4, 1) * unit);
    bolt.lineTo(centre + QPointF(-1, 5) * unit);
    bolt.lineTo(centre + QPointF(3.2, -1) * unit);
    bolt.lineTo(centre + QPointF(0.4, -1) * unit);
    bolt.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(bolt);
    painter.restore();
}

void paintIdeaSign(QPainter& painter, const QPointF& centre, double size, const QColor& colour) {
    painter.save();
    const double unit = size / 10;
    painter.setPen(QPen(colour, 1.2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath bulb;
    bulb.moveTo(centre + QPointF(-1.4, 2.2) * unit);
    bulb.cubicTo(centre + QPointF(-1.4, 0.8) * unit, centre + QPointF(-3.2, 0.4) * unit,
                 centre + QPointF(-3.2, -1.6) * unit);
    bulb.cubicTo(centre + QPointF(-3.2, -5.6) * unit, centre + QPointF(3.2, -5.6) * unit,
                 centre + QPointF(3.2, -1.6) * unit);
    bulb.cubicTo(centre + QPointF(3.2, 0.4) * unit, centre + QPointF(1.4, 0.8) * unit,
                 centre + QPointF(1.4, 2.2) * unit);
    bulb.closeSubpath();
    bulb.moveTo(centre + QPointF(-1.2, 4.4) * unit);
    bulb.lineTo(centre + QPointF(1.2, 4.4) * unit);
    painter.drawPath(bulb);
    painter.restore();
}

void paintPadlock(QPainter& painter, const QPointF& centre, double size, const QColor& colour) {
    painter.save();
    const double unit = size / 12;
    QPainterPath bow;
    bow.moveTo(centre + QPointF(-2.6, -0.6) * unit);
    bow.lineTo(centre + QPointF(-2.6, -2.4) * unit);
    bow.cubicTo(centre + QPointF(-2.6, -5.9) * unit, centre + QPointF(2.6, -5.9) * unit,
                centre + QPointF(2.6, -2.4) * unit);
    bow.lineTo(centre + QPointF(2.6, -0.6) * unit);
    painter.setPen(QPen(colour, 1.5 * unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(centre + QPointF(-4.5, -0.9) * unit, centre + QPointF(4.5, 5.6) * unit),
                            unit, unit);
    painter.restore();
}

void paintShares(QPainter& painter, const QRectF& rect, double low, double neutral, double high,
                 const Theme& theme) {
    const std::array<double, 3> shares{low, neutral, high};
    constexpr double clear =
        0.8; // a thin bar in the paler middle of the scale could not be told from its card
    const std::array<QColor, 3> colours{theme.experienceAt(-clear), theme.experience[3].darker(108),
                                        theme.experienceAt(clear)};
    painter.save();
    painter.setPen(Qt::NoPen);
    const auto shown = static_cast<double>(std::ranges::count_if(shares, [](double s) { return s > 0; }));
    const double gaps = std::max(0.0, shown - 1);
    double x = rect.left();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] <= 0) continue;
        const double width = std::max(1.0, shares[i] * (rect.width() - gaps));
        painter.setBrush(colours[i]);
        painter.drawRoundedRect(QRectF(x, rect.top(), std::min(width, rect.right() - x), rect.height()), 1,
                                1);
        x += width + 1;
    }
    painter.restore();
}

} // namespace chwila::render
