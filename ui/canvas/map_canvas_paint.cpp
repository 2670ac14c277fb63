#include "core/layout/held_headers.h"
#include "core/render/map_painter.h"
#include "core/render/text.h"
#include "ui/actions/shortcuts.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/map_canvas.h"

#include <QPainter>
#include <QPainterPath>

namespace chwila::ui {

namespace {

constexpr double ghostOpacity = 0.85;

QPen dashed(const QColor& colour, double zoom) {
    QPen pen(colour, 2 / zoom, Qt::DashLine);
    pen.setCosmetic(false);
    return pen;
}

void paintDrag(QPainter& painter, const CanvasScene& scene, const CanvasTools::Drag& drag) {
    const layout::MapLayout& map = scene.layout();
    const render::Theme& theme = *scene.style().theme;
    painter.setBrush(Qt::NoBrush);
    for (const auto& row : drag.change.of<model::Touchpoint>()) {
        if (!row.after) continue;
        const layout::MapCell* cell = map.cell(row.after->stage, row.after->step, row.after->department);
        painter.setPen(dashed(theme.accent, scene.style().zoom));
        if (cell) {
            painter.drawRoundedRect(cell->rect.adjusted(4, 4, -4, -4), 8, 8);
        } else if (const auto* department = map.department(row.after->department)) {
            const QRectF body = department->body;
            painter.drawRoundedRect(QRectF(body.right() + 4, body.top() + 4, 208, body.height() - 8), 8, 8);
        }
    }
    painter.setOpacity(ghostOpacity);
    for (const model::TouchpointId id : scene.selection().touchpoints) {
        const layout::CardBox* box = map.card(id);
        const CardItem* item = scene.card(id);
        if (!box || !item) continue;
        render::paintCard(painter, box->rect.translated(drag.offset), item->content(), scene.style().scale,
                          theme, render::cardDetailOnScreen(scene.style().zoom), {true, true, false});
    }
    painter.setOpacity(1);
}

void paintBand(QPainter& painter, const CanvasScene& scene, const QRectF& band) {
    QColor fill = scene.style().theme->accent;
    painter.setPen(QPen(fill, 1 / scene.style().zoom));
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.drawRect(band);
}

void paintWay(QPainter& painter, const CanvasScene& scene, const QPointF& from, const QPointF& to,
              const edit::Verdict& verdict) {
    const render::Theme& theme = *scene.style().theme;
    layout::Route route;
    route.points = {from, {(from.x() + to.x()) / 2, from.y()}, {(from.x() + to.x()) / 2, to.y()}, to};
    route.width = 2;
    if (verdict.allowed) {
        render::paintRoute(painter, route, nullptr, theme, {true, false, false});
        return;
    }
    QPainterPath way(from);
    for (const QPointF& point : route.points)
        way.lineTo(point);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashed(theme.warning, scene.style().zoom));
    painter.drawPath(way);
}

void paintLink(QPainter& painter, const CanvasScene& scene, const CanvasTools::Link& link) {
    const layout::CardBox* box = scene.layout().card(link.from);
    if (!box) return;
    const bool toTheRight = link.to.x() >= box->rect.center().x();
    const QPointF from(toTheRight ? box->rect.right() : box->rect.left(), box->rect.center().y());
    paintWay(painter, scene, from, link.to, link.verdict);
}

/// Header and name of what is dragged; empty for a note.
std::pair<QRectF, QString> headerOf(const CanvasScene& scene, const layout::Hit& what) {
    const layout::MapLayout& map = scene.layout();
    const render::MapContent& content = scene.content();
    const auto named = [](const auto& names, auto id) {
        const auto at = names.find(id);
        return at == names.end() ? QString() : at->second;
    };
    if (const auto* id = std::get_if<model::StageId>(&what)) {
        for (std::size_t i = 0; i < std::min(map.stages.size(), content.stageNames.size()); ++i) {
            if (map.stages[i].id == *id) return {map.stages[i].header, content.stageNames[i]};
        }
    }
    if (const auto* id = std::get_if<model::DepartmentId>(&what)) {
        if (const auto* row = map.department(*id)) return {row->header, named(content.departmentNames, *id)};
    }
    if (const auto* id = std::get_if<model::LaneId>(&what)) {
        if (const auto* row = map.lane(*id)) return {row->header, named(content.laneNames, *id)};
    }
    return {};
}

void paintSelectedRows(QPainter& painter, const layout::MapLayout& map, const render::MapContent& content,
                       const render::Theme& theme, const document::Selection& selection) {
    for (const layout::DepartmentRow& row : map.departments) {
        if (!selection.contains(row.id) || !content.departmentNames.contains(row.id)) continue;
        const auto& [colour, order] = content.departmentColours.at(row.id);
        const auto owner = content.departmentOwners.find(row.id);
        render::paintDepartmentHeader(painter, row.header, content.departmentNames.at(row.id),
                                      owner == content.departmentOwners.end() ? QString() : owner->second,
                                      theme.department(colour, order), theme, true);
    }
    for (const layout::LaneRow& lane : map.lanes) {
        if (selection.contains(lane.id) && content.laneNames.contains(lane.id))
            render::paintLaneHeader(painter, lane.header, content.laneNames.at(lane.id), theme, true);
    }
}

} // namespace

void MapCanvas::paintOverlays(QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const CanvasTools::Shown& shown = m_context->shown();
    if (m_cell && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dashed(m_scene->style().theme->accent, zoom()));
        painter.drawRoundedRect(m_cell->rect.adjusted(4, 4, -4, -4), 8, 8);
    }
    if (const auto* drag = std::get_if<CanvasTools::Drag>(&shown)) paintDrag(painter, *m_scene, *drag);
    if (const auto* band = std::get_if<QRectF>(&shown)) paintBand(painter, *m_scene, *band);
    if (const auto* link = std::get_if<CanvasTools::Link>(&shown)) paintLink(painter, *m_scene, *link);
    if (const auto* end = std::get_if<CanvasTools::End>(&shown))
        paintWay(painter, *m_scene, end->fixed, end->moving, end->verdict);
    painter.restore();
}

void MapCanvas::paintHeaders(QPainter& painter) const {
    // In pixels of the screen: headers keep their letters at every zoom.
    layout::MapLayout map = layout::headersOnScreen(m_scene->layout(), zoom());
    const render::MapContent& content = m_scene->content();
    const render::Theme& theme = *m_scene->style().theme;
    const QPointF shift = headerShift() * zoom();
    layout::keepRowHeadersBelow(map, map.grid.top() + shift.y());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(1 / zoom(), 1 / zoom());

    painter.translate(0, shift.y());
    const double left = map.grid.left() + shift.x();
    const double right = mapToScene(QPoint(viewport()->width(), 0)).x() * zoom();
    // On screens of one and a half times the size the cards below shone through where phases meet stages.
    painter.fillRect(
        QRectF(QPointF(left, map.bounds.top()), QPointF(std::min(right, map.grid.right()), map.grid.top())),
        theme.header);
    render::paintColumnHeaders(painter, map, content, theme, 1, left, right);
    for (std::size_t i = 0; i < map.stages.size() && i < content.stageNames.size(); ++i) {
        QRectF header = map.stages[i].header;
        header.setLeft(std::max(header.left(), left));
        if (m_selection.contains(map.stages[i].id) && header.width() > 0)
            render::paintStageHeader(painter, header, content.stageNames[i], theme, true);
    }
    painter.translate(shift.x(), -shift.y());
    render::paintRowHeaders(painter, map, content, theme);
    paintSelectedRows(painter, map, content, theme, m_selection);
    painter.translate(0, shift.y());
    QRectF corner = map.bounds;
    corner.setBottomRight(map.grid.topLeft());
    painter.fillRect(corner, theme.header);
    painter.restore();
}

/// Above the headers, which keep in sight like the one that is dragged.
void MapCanvas::paintGhost(QPainter& painter) const {
    const auto* ghost = std::get_if<tools::Ghost>(&m_context->shown());
    if (!ghost) return;
    const render::Theme& theme = *m_scene->style().theme;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto* id = std::get_if<model::NoteId>(&ghost->what);
    if (!ghost->target.isEmpty() && id) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dashed(theme.accent, zoom()));
        painter.drawRoundedRect(ghost->target.adjusted(4, 4, -4, -4), 8, 8);
    } else if (!ghost->target.isEmpty()) {
        painter.fillRect(ghost->target, theme.accent);
    }
    painter.setOpacity(ghostOpacity);
    const layout::NoteBox* box = id ? m_scene->layout().note(*id) : nullptr;
    const render::NoteContent* note = id ? m_scene->content().note(*id) : nullptr;
    if (box && note) render::paintNote(painter, box->rect.translated(ghost->offset), *note, theme, true);
    if (const auto [header, name] = headerOf(*m_scene, ghost->what); !header.isEmpty()) {
        const bool across = std::holds_alternative<model::StageId>(ghost->what);
        const QRectF moved = header.translated(
            ghost->offset + (across ? QPointF(0, headerShift().y()) : QPointF(headerShift().x(), 0)));
        painter.scale(1 / zoom(), 1 / zoom());
        render::paintStageHeader(painter, {moved.topLeft() * zoom(), moved.size() * zoom()}, name, theme,
                                 true);
    }
    painter.restore();
}

QString MapCanvas::hint(const OwnKeys& own) const {
    const layout::MapLayout& map = m_scene->layout();
    if (!map.cards.empty() || isEditing()) return {};
    const auto keys = [&own](ActionId id) {
        const QString text = shortcutText(shortcutsOf(actionRow(id), own));
        return text.isEmpty() ? plainActionText(actionRow(id)) : text; // a key can be taken away
    };
    if (map.stages.empty())
        return tr("A journey begins with stages: press %1 and type their names.")
            .arg(keys(ActionId::AddStage));
    if (map.departments.empty())
        return tr("Touchpoints stand in departments: press %1 and type their names.")
            .arg(keys(ActionId::AddDepartment));
    return tr("Press Enter and type the first touchpoint, or double-click a cell. "
              "Lines copied from a spreadsheet can be pasted here, too.");
}

void MapCanvas::setObserved(std::optional<render::ObservedLayer> layer) {
    m_observed = std::move(layer);
    viewport()->update();
}

void MapCanvas::paintLegend(QPainter& painter) const {
    const std::optional<render::HeatLayer>& heat = m_scene->content().heat;
    if (!m_observed && !heat) return;
    constexpr double margin = 12;
    painter.save();
    painter.resetTransform();
    // Beside the names of the lanes: the other corner belongs to the overview.
    const double left = m_scene->layout().grid.left() - m_scene->layout().bounds.left();
    const render::Theme& theme = *m_scene->style().theme;
    QPointF foot(left * zoom() + margin, viewport()->height() - margin);
    if (m_observed) {
        const QRectF size = render::observedLegendRect(*m_observed);
        foot.ry() -= size.height();
        render::paintObservedLegend(painter, foot + QPointF(size.width(), 0), *m_observed, theme);
        foot.ry() -= margin;
    }
    if (heat) {
        foot.ry() -= render::heatLegendSize(*heat).height();
        render::paintHeatLegend(painter, foot, *heat, theme);
    }
    painter.restore();
}

void MapCanvas::drawForeground(QPainter* painter, const QRectF&) {
    if (m_observed) render::paintObserved(*painter, m_scene->layout(), *m_observed, *m_scene->style().theme);
    paintOverlays(*painter);
    paintHeaders(*painter);
    paintGhost(*painter);
    paintLegend(*painter);
}

} // namespace chwila::ui
