#include "core/layout/metrics.h"
#include "core/render/map_painter.h"
#include "core/render/text.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

using layout::Route;
using layout::RouteEnd;
using layout::routeRadius;
using layout::terminalRadius;

constexpr double partRadius = 6.5;
constexpr double farTerminal = 2.2; // times as large as usual

QPointF unit(const QPointF& from, const QPointF& to) {
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    return length > 0 ? (to - from) / length : QPointF(1, 0);
}

double headLength(double width) {
    return 6 + width * 1.1;
}

/// Moves an end of the way back along its segment.
std::vector<QPointF> shortened(std::vector<QPointF> points, double atBegin, double atEnd) {
    const auto last = points.size() - 1;
    const auto room = [&](std::size_t a, std::size_t b) { return QLineF(points[a], points[b]).length(); };
    const QPointF begin = points[0] + unit(points[0], points[1]) * std::min(atBegin, room(0, 1));
    const QPointF end =
        points[last] - unit(points[last - 1], points[last]) * std::min(atEnd, room(last - 1, last));
    points.front() = begin;
    points.back() = end;
    return points;
}

QPainterPath roundedWay(const std::vector<QPointF>& points) {
    QPainterPath path(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const double before = QLineF(points[i - 1], points[i]).length();
        const double after = QLineF(points[i], points[i + 1]).length();
        const double radius = std::min({routeRadius, before / 2, after / 2});
        path.lineTo(points[i] - unit(points[i - 1], points[i]) * radius);
        path.quadTo(points[i], points[i] + unit(points[i], points[i + 1]) * radius);
    }
    path.lineTo(points.back());
    return path;
}

void paintHead(QPainter& painter, const QPointF& tip, const QPointF& direction, double width,
               const QColor& colour) {
    const double length = headLength(width);
    const QPointF across(-direction.y(), direction.x());
    const double half = 3.2 + width * 0.75;
    const QPointF base = tip - direction * length;
    const QPointF points[] = {tip, base + across * half, base - across * half};
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(points, 3);
}

void paintTerminal(QPainter& painter, const QPointF& centre, RouteEnd kind, const QColor& colour,
                   const Theme& theme, double size) {
    const double radius = terminalRadius * size;
    const double line = 1.5 * size;
    painter.setPen(QPen(colour, line));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, radius, radius);
    if (kind == RouteEnd::Finished) {
        const double inner = radius - 2.4 * size;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, inner, inner);
    }
    if (kind == RouteEnd::Lost) {
        const double arm = 2.1 * size;
        painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    }
}

/// The number of the part of a printed map in which the arrow goes on.
void paintPart(QPainter& painter, const QPointF& centre, int part, const QColor& colour, const Theme& theme) {
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, partRadius, partRadius);
    QFont small = font(TextRole::CaptionStrong);
    small.setPixelSize(part < 10 ? 10 : 8);
    drawText(painter, QRectF(centre.x() - 12, centre.y() - 9, 24, 18), QString::number(part),
             {small, theme.ink, Qt::AlignCenter, 1});
}

double endRadius(RouteEnd end, double size) {
    return end == RouteEnd::Card ? 0 : end == RouteEnd::Part ? partRadius : terminalRadius * size;
}

/// How far a larger terminal moves along its line to end where a usual one does, beside what is there.
double inward(RouteEnd end, double size) {
    return end == RouteEnd::Card || end == RouteEnd::Part ? 0 : terminalRadius * (size - 1);
}

void paintEnd(QPainter& painter, const QPointF& centre, RouteEnd end, const Route& route,
              const QColor& colour, const Theme& theme, double size) {
    if (end == RouteEnd::Part) {
        paintPart(painter, centre, route.part, colour, theme);
    } else if (end != RouteEnd::Card) {
        paintTerminal(painter, centre, end, colour, theme, size);
    }
}

} // namespace

void paintRoute(QPainter& painter, const Route& route, const RouteContent* content, const Theme& theme,
                RouteState state) {
    if (route.points.size() < 2) return;
    painter.save();
    const QColor colour = state.selected                ? theme.accent
                          : state.hovered               ? theme.ink
                          : route.end == RouteEnd::Lost ? theme.warning
                          : route.handOff               ? theme.handOff
                                                        : theme.route;
    const bool toCard = route.end == RouteEnd::Card;
    const double size = state.fromFar ? farTerminal : 1;
    const double atBegin = endRadius(route.begin, size) + inward(route.begin, size);
    const double atEnd =
        toCard ? headLength(route.width) - 1 : endRadius(route.end, size) + inward(route.end, size);
    const std::vector<QPointF> points = shortened(route.points, atBegin, atEnd);
    const QPainterPath way = roundedWay(points);

    // A casing in the colour of the paper lets crossing arrows pass over each other.
    QColor casing = theme.paper;
    casing.setAlphaF(0.85F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(casing, route.width + 3, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(way);
    painter.setPen(QPen(colour, route.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(way);

    const QPointF direction = unit(route.points[route.points.size() - 2], route.points.back());
    if (toCard) paintHead(painter, route.points.back() - direction, direction, route.width, colour);
    const QPointF begin =
        route.points[0] + unit(route.points[0], route.points[1]) * inward(route.begin, size);
    const QPointF end = route.points.back() - direction * inward(route.end, size);
    paintEnd(painter, begin, route.begin, route, colour, theme, size);
    paintEnd(painter, end, route.end, route, colour, theme, size);
    if (route.handOff && !state.fromFar) {
        const QPointF along = unit(route.points[0], route.points[1]);
        const QPointF across = QPointF(-along.y(), along.x()) * (route.width / 2 + 3);
        const QPointF notch = route.points[0] + along * 6;
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(notch - across, notch + across);
    }
    const bool active = state.hovered || state.selected;
    if (content && (state.withLabel || active)) paintRouteLabel(painter, route, *content, theme, active);
    painter.restore();
}

QRectF routeLabelRect(const Route& route, const RouteContent& content, bool always) {
    if (content.text.isEmpty()) return {};
    const double width = std::min(180.0, textWidth(content.text, font(TextRole::Caption)) + 12);
    if (!always && width > route.labelRoom) return {};
    return {route.labelAt.x() - width / 2, route.labelAt.y() - 9, width, 18};
}

void paintRouteLabel(QPainter& painter, const Route& route, const RouteContent& content, const Theme& theme,
                     bool always) {
    const QRectF box = routeLabelRect(route, content, always);
    if (box.isEmpty()) return;
    painter.save();
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 4, 4);
    drawText(painter, box.adjusted(6, 0, -5, 0), content.text,
             {font(TextRole::Caption), theme.ink, Qt::AlignCenter, 1});
    painter.restore();
}

QRectF paintedRect(const Route& route) {
    if (route.points.empty()) return {};
    QRectF bounds(route.labelAt - QPointF(92, 11), QSizeF(184, 22));
    for (const QPointF& point : route.points)
        bounds |= QRectF(point, QSizeF(0.01, 0.01));
    const double margin = route.width + 10;
    return bounds.adjusted(-margin, -margin, margin, margin);
}

} // namespace chwila::render
