#include "core/render/observed_layer.h"

#include "core/render/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

using mining::MoveKind;
using Sign = LegendRow::Sign;

constexpr double leastShare = 0.02;
constexpr double leastOfAll = 0.005;
constexpr double legendLine = 20;
constexpr double legendMargin = 10;
constexpr double legendSample = 36;

Sign signOf(MoveKind kind) {
    switch (kind) {
    case MoveKind::Skip:
        return Sign::Skip;
    case MoveKind::Back:
        return Sign::Back;
    case MoveKind::Elsewhere:
        break;
    }
    return Sign::Elsewhere;
}

QPen penOf(Sign sign, double width, const Theme& theme) {
    switch (sign) {
    case Sign::Taken:
        return {theme.experience.back(), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
    case Sign::Idle:
        return {theme.inkSoft, 1.5, Qt::DotLine, Qt::FlatCap, Qt::RoundJoin};
    case Sign::Skip:
        return {theme.experience.front(), width, Qt::DashLine, Qt::FlatCap};
    case Sign::Back:
        return {theme.plum, width, Qt::DashDotLine, Qt::FlatCap};
    case Sign::Elsewhere:
        return {theme.accent, width, Qt::DotLine, Qt::FlatCap};
    case Sign::Unseen:
        break;
    }
    return {theme.inkSoft, 1.5, Qt::DashLine};
}

double widthOf(double share) {
    return 1.5 + 4 * std::clamp(share, 0.0, 1.0);
}

void paintLabel(QPainter& painter, const QPointF& centre, const QString& text, const QColor& colour,
                const Theme& theme) {
    const double width = textWidth(text, font(TextRole::Caption)) + 10;
    const QRectF box(centre.x() - width / 2, centre.y() - 8, width, 16);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 4, 4);
    drawText(painter, box.adjusted(5, 0, -4, 0), text,
             {font(TextRole::Caption), theme.ink, Qt::AlignCenter, 1});
}

void paintHead(QPainter& painter, const QPointF& tip, const QPointF& before, const QColor& colour) {
    const double length = std::hypot(tip.x() - before.x(), tip.y() - before.y());
    const QPointF along = length > 0 ? (tip - before) / length : QPointF(0, 1);
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * 9;
    const QPointF points[] = {tip, base + across * 4.5, base - across * 4.5};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(points, 3);
}

/// Forward over the cards, back under them; a move to itself is a loop at its lower edge.
QPainterPath arcOf(const QRectF& from, const QRectF& to, QPointF& beforeTip) {
    const bool back = to.center().x() <= from.center().x();
    const double side = back ? 1 : -1;
    const QPointF begin(from.center().x() + from.width() / 5, back ? from.bottom() : from.top());
    const QPointF tip(to.center().x() - to.width() / 5, back ? to.bottom() : to.top());
    const double rise = std::clamp(std::abs(tip.x() - begin.x()) * 0.18, 26.0, 120.0);
    const double level = back ? std::max(begin.y(), tip.y()) + rise : std::min(begin.y(), tip.y()) - rise;
    const QPointF first(begin.x(), level + side * 4);
    beforeTip = QPointF(tip.x(), level + side * 4);
    QPainterPath path(begin);
    path.cubicTo(first, beforeTip, tip);
    return path;
}

void paintArrow(QPainter& painter, const layout::Route& route, const ObservedArrow& arrow,
                const Theme& theme) {
    if (route.points.size() < 2) return;
    const QPen pen = penOf(arrow.share > 0 ? Sign::Taken : Sign::Idle, widthOf(arrow.share), theme);
    QPainterPath way(route.points.front());
    for (const QPointF& point : route.points)
        way.lineTo(point);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.paper, pen.widthF() + 2));
    painter.drawPath(way);
    painter.setPen(pen);
    painter.drawPath(way);
    if (route.end == layout::RouteEnd::Card)
        paintHead(painter, route.points.back(), route.points[route.points.size() - 2], pen.color());
}

void addLegend(ObservedLayer& layer, const Language& language) {
    const auto add = [&](Sign sign, bool present, const char* text) {
        if (present) layer.legend.push_back({sign, language.translate("map", text)});
    };
    const auto has = [&layer](MoveKind kind) {
        return std::ranges::any_of(layer.moves,
                                   [kind](const ObservedMove& move) { return move.kind == kind; });
    };
    const auto taken = [](const ObservedArrow& arrow) { return arrow.share > 0; };
    add(Sign::Taken, std::ranges::any_of(layer.arrows, taken),
        QT_TRANSLATE_NOOP("map", "Drawn, and customers go there"));
    add(Sign::Idle, !std::ranges::all_of(layer.arrows, taken),
        QT_TRANSLATE_NOOP("map", "Drawn, and nobody goes there"));
    add(Sign::Skip, has(MoveKind::Skip), QT_TRANSLATE_NOOP("map", "Not drawn: skips touchpoints"));
    add(Sign::Back, has(MoveKind::Back), QT_TRANSLATE_NOOP("map", "Not drawn: goes back"));
    add(Sign::Elsewhere, has(MoveKind::Elsewhere), QT_TRANSLATE_NOOP("map", "Not drawn: goes elsewhere"));
    add(Sign::Unseen, !layer.unseen.empty(), QT_TRANSLATE_NOOP("map", "Not in the log"));
}

} // namespace

std::optional<ObservedLayer> observedLayer(const model::Project& project, model::JourneyId journey,
                                           const Language& language, std::size_t mostMoves) {
    const model::ObservedLog* log = mining::observedLogOf(project, journey);
    if (!log) return std::nullopt;
    const Result<mining::ObservedPaths> observed = mining::pathsFromText(log->paths);
    if (!observed) return std::nullopt;
    const mining::Comparison found = mining::compare(project, journey, *observed);
    ObservedLayer layer;
    layer.title = language
                      .translate("map", "%1: %2 of %n customer(s) follow the drawn order", nullptr,
                                 pluralCount(found.covered))
                      .arg(log->name, language.percent(found.followingShare()));
    for (const mining::DrawnArrow& arrow : found.arrows)
        layer.arrows.push_back({arrow.transition, arrow.share, language.percent(arrow.share)});
    const double leastCustomers = static_cast<double>(found.customers) * leastOfAll;
    qint64 hidden = 0;
    for (const mining::UndrawnMove& move : found.undrawn) {
        if (!move.from || !move.to) continue;
        if (layer.moves.size() >= mostMoves || move.share < leastShare
            || static_cast<double>(move.customers) < leastCustomers) {
            ++hidden;
            continue;
        }
        layer.moves.push_back(
            {*move.from, *move.to, move.kind, move.share,
             QStringLiteral("%1 (%2)").arg(language.percent(move.share), language.number(move.customers))});
    }
    if (hidden > 0) {
        layer.hidden =
            language.translate("map", "%n rarer move(s) are not shown", nullptr, pluralCount(hidden));
    }
    layer.unseen = found.unseen;
    std::ranges::sort(layer.unseen);
    addLegend(layer, language);
    return layer;
}

void paintObserved(QPainter& painter, const layout::MapLayout& map, const ObservedLayer& layer,
                   const Theme& theme) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const ObservedArrow& arrow : layer.arrows) {
        if (const layout::Route* route = map.route(arrow.id)) paintArrow(painter, *route, arrow, theme);
    }
    painter.setBrush(Qt::NoBrush);
    for (const model::TouchpointId id : layer.unseen) {
        const layout::CardBox* card = map.card(id);
        if (!card) continue;
        painter.setPen(penOf(Sign::Unseen, 1.5, theme));
        painter.drawRoundedRect(card->rect.adjusted(-4, -4, 4, 4), 10, 10);
    }
    std::vector<std::tuple<QPointF, QString, QColor>> labels;
    for (const ObservedArrow& arrow : layer.arrows) {
        const layout::Route* route = map.route(arrow.id);
        if (!route || route->points.size() < 2) continue;
        const Sign sign = arrow.share > 0 ? Sign::Taken : Sign::Idle;
        labels.emplace_back(route->labelAt, arrow.text, penOf(sign, 1, theme).color());
    }
    for (const ObservedMove& move : layer.moves) {
        const layout::CardBox* from = map.card(move.from);
        const layout::CardBox* to = map.card(move.to);
        if (!from || !to) continue;
        QPointF beforeTip;
        const QPainterPath arc = arcOf(from->rect, to->rect, beforeTip);
        const QPen pen = penOf(signOf(move.kind), widthOf(move.share), theme);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPath(arc);
        paintHead(painter, arc.currentPosition(), beforeTip, pen.color());
        labels.emplace_back(arc.pointAtPercent(0.5), move.text, pen.color());
    }
    for (const auto& [centre, text, colour] : labels)
        paintLabel(painter, centre, text, colour, theme);
    painter.restore();
}

QRectF observedLegendRect(const ObservedLayer& layer) {
    double width = textWidth(layer.title, font(TextRole::CaptionStrong));
    for (const LegendRow& row : layer.legend)
        width = std::max(width, legendSample + 8 + textWidth(row.text, font(TextRole::Caption)));
    width = std::min(width, 420.0) + 2 * legendMargin + 2;
    const double lines = static_cast<double>(layer.legend.size()) + (layer.hidden.isEmpty() ? 1 : 2);
    return {0, 0, width, legendLine * lines + legendMargin};
}

void paintObservedLegend(QPainter& painter, const QPointF& topRight, const ObservedLayer& layer,
                         const Theme& theme) {
    QRectF box = observedLegendRect(layer);
    box.moveTopRight(topRight);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + legendMargin, box.top() + legendMargin / 2, box.width() - 2 * legendMargin,
               legendLine);
    drawText(painter, row, layer.title,
             {font(TextRole::CaptionStrong), theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 1});
    for (const LegendRow& each : layer.legend) {
        row.translate(0, legendLine);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(each.sign, 3, theme));
        if (each.sign == Sign::Unseen) {
            painter.drawRoundedRect(QRectF(row.left() + 4, row.top() + 3, legendSample - 8, legendLine - 6),
                                    4, 4);
        } else {
            painter.drawLine(QPointF(row.left(), row.center().y()),
                             QPointF(row.left() + legendSample, row.center().y()));
        }
        drawText(painter, row.adjusted(legendSample + 8, 0, 0, 0), each.text,
                 {font(TextRole::Caption), theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 1});
    }
    drawText(painter, row.translated(0, legendLine), layer.hidden,
             {font(TextRole::Caption), theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
    painter.restore();
}

} // namespace chwila::render
