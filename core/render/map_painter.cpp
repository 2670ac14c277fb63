#include "core/render/map_painter.h"

#include "core/layout/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <algorithm>

namespace chwila::render {

namespace {

constexpr double hullMargin = 12;
constexpr double labelsFrom = 1.2;
constexpr double notesFrom = 0.4;
/// Below, arrows are bare lines: heads, casings and round corners are smaller than a pixel.
constexpr double arrowsFrom = 0.28;

bool shows(const QRectF& exposed, const QRectF& rect) {
    return exposed.isEmpty() || exposed.intersects(rect);
}

QPainterPath hullOf(const layout::MapLayout& layout, const std::vector<model::TouchpointId>& members) {
    QPainterPath hull;
    hull.setFillRule(Qt::WindingFill);
    for (const model::TouchpointId member : members) {
        const layout::CardBox* card = layout.card(member);
        if (!card) continue;
        QPainterPath around;
        around.addRoundedRect(card->rect.adjusted(-hullMargin, -hullMargin, hullMargin, hullMargin),
                              layout::cardRadius + hullMargin / 2, layout::cardRadius + hullMargin / 2);
        hull = hull.isEmpty() ? around : hull.united(around);
    }
    return hull;
}

/// The ways between members, as wide as the margin around a card, so that the area holds together.
QPainterPath bridges(const layout::MapLayout& layout, const std::vector<model::TouchpointId>& members) {
    const auto touches = [&](const QPointF& point) {
        return std::ranges::any_of(members, [&](model::TouchpointId member) {
            const layout::CardBox* card = layout.card(member);
            return card && card->rect.adjusted(-1, -1, 1, 1).contains(point);
        });
    };
    QPainterPathStroker stroker;
    stroker.setWidth(2 * hullMargin);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCapStyle(Qt::RoundCap);
    QPainterPath all;
    for (const layout::Route& route : layout.routes) {
        if (route.begin != layout::RouteEnd::Card || route.end != layout::RouteEnd::Card) continue;
        if (!touches(route.points.front()) || !touches(route.points.back())) continue;
        QPainterPath way(route.points.front());
        for (const QPointF& point : route.points)
            way.lineTo(point);
        all = all.united(stroker.createStroke(way));
    }
    return all;
}

/// From afar arrows and notes stand back behind the colours of the cards, also where lines are black.
QColor standingBack(QColor colour, const Theme& theme) {
    if (theme.kind == ThemeKind::HighContrast) colour.setAlphaF(0.4F);
    return colour;
}

bool endsOutside(const layout::Route& route) {
    const auto outside = [](layout::RouteEnd end) {
        return end != layout::RouteEnd::Card && end != layout::RouteEnd::Part;
    };
    return outside(route.begin) || outside(route.end);
}

void paintBareRoutes(QPainter& painter, const std::vector<const layout::Route*>& routes, const Theme& theme,
                     const MapPaintOptions& options) {
    painter.save();
    // Lines along the axes are sharp without smoothing, and thousands of them are drawn in no time.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool nothingButColour = cardDetail(options.zoom) == CardDetail::Colour;
    for (const layout::Route* route : routes) {
        const bool selected = options.selectedTransitions.contains(route->id);
        const bool hovered = options.hoveredTransition == route->id;
        // Too small for the mark at its end, which alone says what the line is.
        if (nothingButColour && !selected && !hovered && endsOutside(*route)) continue;
        const QColor quiet = nothingButColour ? standingBack(theme.line, theme) : theme.route;
        const QColor colour = selected ? theme.accent : hovered ? theme.ink : quiet;
        const double width = std::max(route->width, selected || hovered ? 2 / options.zoom : 0.0);
        // A pen of one pixel of the screen is what the rasteriser is quickest at.
        painter.setPen(QPen(colour, width * options.zoom < 1.2 ? 0 : width));
        painter.drawPolyline(route->points.data(), static_cast<int>(route->points.size()));
    }
    painter.restore();
}

/// Where customers come from outside, end or are lost: a line that ends in nothing says none of it.
void paintBareEnds(QPainter& painter, const std::vector<const layout::Route*>& routes, const Theme& theme,
                   const MapPaintOptions& options) {
    constexpr double across = 2.5; // pixels of the screen
    const double radius = across / options.zoom;
    painter.save();
    for (const layout::Route* route : routes) {
        if (route->points.size() < 2) continue;
        const bool lost = route->end == layout::RouteEnd::Lost;
        const QColor colour = lost ? theme.warning : theme.route;
        painter.setPen(QPen(colour, 1 / options.zoom));
        const auto dot = [&](const QPointF& at, bool filled) {
            painter.setBrush(filled ? colour : theme.paper);
            painter.drawEllipse(at, radius, radius);
        };
        if (lost) painter.drawLine(route->points[route->points.size() - 2], route->points.back());
        // Whole beside the names of the rows, under whose edge it begins.
        if (route->begin == layout::RouteEnd::Start) dot(route->points.front() + QPointF(radius, 0), false);
        if (lost || route->end == layout::RouteEnd::Finished) dot(route->points.back(), true);
    }
    painter.restore();
}

void paintRoutes(QPainter& painter, const layout::MapLayout& layout, const Theme& theme,
                 const MapPaintOptions& options) {
    std::vector<const layout::Route*> routes;
    for (const layout::Route& route : layout.routes) {
        if (shows(options.exposed, paintedRect(route))) routes.push_back(&route);
    }
    const auto isActive = [&](const layout::Route* route) {
        return options.selectedTransitions.contains(route->id) || options.hoveredTransition == route->id;
    };
    // Broad ones first, so that a thin arrow that crosses stays visible; what is pointed at comes last.
    std::ranges::stable_sort(
        routes, {}, [&](const layout::Route* route) { return std::pair(isActive(route), -route->width); });
    if (options.zoom < arrowsFrom) {
        paintBareRoutes(painter, routes, theme, options);
        if (cardDetail(options.zoom) != CardDetail::Colour) paintBareEnds(painter, routes, theme, options);
        return;
    }
    for (const layout::Route* route : routes) {
        RouteState state;
        state.selected = options.selectedTransitions.contains(route->id);
        state.hovered = options.hoveredTransition == route->id;
        paintRoute(painter, *route, nullptr, theme, state);
    }
}

/// On top of everything, so that no other arrow and no card hides them.
void paintLabels(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                 const Theme& theme, const MapPaintOptions& options) {
    for (const layout::Route& route : layout.routes) {
        const bool active =
            options.selectedTransitions.contains(route.id) || options.hoveredTransition == route.id;
        if (!active && options.zoom < labelsFrom) continue;
        const RouteContent* text = content.route(route.id);
        if (!text || !shows(options.exposed, paintedRect(route))) continue;
        const QRectF box = routeLabelRect(route, *text, active);
        const auto hides = [&](const layout::CardBox& card) { return card.rect.intersects(box); };
        if (active || std::ranges::none_of(layout.cards, hides))
            paintRouteLabel(painter, route, *text, theme, active);
    }
}

void paintNotes(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                const Theme& theme, const MapPaintOptions& options) {
    for (const layout::NoteBox& box : layout.notes) {
        if (!shows(options.exposed, box.rect)) continue;
        if (options.zoom < notesFrom) {
            painter.fillRect(box.rect, standingBack(theme.lineSoft, theme));
        } else if (const NoteContent* note = content.note(box.id)) {
            paintNote(painter, box.rect, *note, theme, options.selectedNotes.contains(box.id));
        }
    }
}

void paintCards(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                const Theme& theme, const MapPaintOptions& options) {
    const CardDetail detail = options.onScreen ? cardDetailOnScreen(options.zoom) : cardDetail(options.zoom);
    for (const layout::CardBox& box : layout.cards) {
        if (!shows(options.exposed, paintedRect(box.rect).adjusted(-30, -40, 40, 30))) continue;
        const CardContent* card = content.card(box.id);
        if (!card) continue;
        CardState state;
        state.selected = options.selectedTouchpoints.contains(box.id);
        state.hovered = options.hoveredTouchpoint == box.id;
        state.dimmed = !options.lit.empty() && !options.lit.contains(box.id);
        state.zoom = options.zoom;
        paintCard(painter, box.rect, *card, content.scale, theme, detail, state);
    }
}

} // namespace

void paintBackground(QPainter& painter, const layout::MapLayout& layout, const Theme& theme,
                     const QRectF& exposed) {
    painter.save();
    painter.fillRect(exposed.isEmpty() ? layout.bounds : exposed, theme.paper);
    bool second = false;
    for (const layout::DepartmentRow& row : layout.departments) {
        if (second && shows(exposed, row.body)) painter.fillRect(row.body, theme.band);
        second = !second;
    }
    painter.setPen(QPen(theme.lineSoft, 1));
    const auto below = [&](const QRectF& body) { painter.drawLine(body.bottomLeft(), body.bottomRight()); };
    for (const layout::DepartmentRow& row : layout.departments)
        below(row.body);
    for (const layout::LaneRow& lane : layout.lanes)
        below(lane.body);
    for (const layout::StageBox& stage : layout.stages)
        painter.drawLine(stage.body.topLeft(), stage.body.bottomLeft());
    // Where the departments end and the lanes begin, and at the end of the map, the line is firmer.
    painter.setPen(QPen(theme.line, 1));
    if (!layout.departments.empty()) below(layout.departments.back().body);
    painter.drawLine(layout.bounds.topRight(), layout.bounds.bottomRight());
    painter.restore();
}

void paintHulls(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                const Theme& theme) {
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hull);
    for (const std::vector<model::TouchpointId>& members : content.hulls)
        painter.drawPath(hullOf(layout, members).united(bridges(layout, members)));
    painter.restore();
}

void paintMap(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
              const Theme& theme, const MapPaintOptions& options) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (options.withBackground) paintBackground(painter, layout, theme, options.exposed);
    if (content.heat) paintHeat(painter, layout, *content.heat, theme);
    paintHulls(painter, layout, content, theme);
    paintRoutes(painter, layout, theme, options);
    for (const layout::LaneRow& lane : layout.lanes) {
        if (lane.kind.is(model::LaneKind::Emotion) && shows(options.exposed, lane.body | lane.header))
            paintEmotionLane(painter, layout, lane, content, theme, headerTextScale(options.zoom),
                             options.zoom);
    }
    paintNotes(painter, layout, content, theme, options);
    paintCards(painter, layout, content, theme, options);
    paintLabels(painter, layout, content, theme, options);
    if (options.withHeaders) paintHeaders(painter, layout, content, theme, headerTextScale(options.zoom));
    painter.restore();
}

} // namespace chwila::render
