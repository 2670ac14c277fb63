#include "ui/charts/placed_names.h"

#include "core/base/text.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <memory>
#include <optional>

namespace chwila::ui {

namespace {

constexpr int longestPlacedName = 44; // letters
constexpr double besidePoint = 7;     // from its middle
constexpr double aboveSeries = 10;    // depth: above everything Qt Charts draws
constexpr float namePaper = 0.8F;
constexpr double pointReach = 5;
constexpr double lineReach = 1;
constexpr double widths[] = {1, 0.6, 0.35}; // of the name, tried one after the other
constexpr double leastNameWidth = 48;       // pixels; shorter ones say nothing

/// Where a point and its interval are on the plot.
struct PlotMark {
    QPointF middle;
    double top = 0;
    double bottom = 0;
};

PlotMark markOn(const QRectF& plot, const NamedPoint& point) {
    const auto up = [&plot](double part) { return plot.bottom() - plot.height() * part; };
    return {{plot.left() + plot.width() * point.across, up(point.up)}, up(point.high), up(point.low)};
}

std::optional<QRectF> freeBox(const QRectF& plot, const PlotMark& mark, const QSizeF& size,
                              const std::vector<QRectF>& taken) {
    const double beside = besidePoint + 2;
    const double left = mark.middle.x() - size.width() / 2;
    const double middle = mark.middle.y() - size.height() / 2;
    const QPointF corners[] = {
        {left, mark.top - size.height() - besidePoint},
        {left, mark.bottom + besidePoint},
        {mark.middle.x() + beside, middle},
        {mark.middle.x() - size.width() - beside, middle},
        {mark.middle.x() + beside, mark.top - size.height() / 2},
        {mark.middle.x() + beside, mark.bottom - size.height() / 2},
        {mark.middle.x() - besidePoint, mark.top - size.height() - besidePoint},
        {mark.middle.x() - size.width() + besidePoint, mark.top - size.height() - besidePoint},
        {left, mark.top - 2 * size.height() - besidePoint},
        {left, mark.bottom + size.height() + besidePoint},
    };
    const QRectF room = plot.adjusted(-besidePoint, -size.height(), besidePoint, 0);
    for (const QPointF& corner : corners) {
        const QRectF box(corner, size);
        const bool crowded =
            std::ranges::any_of(taken, [&box](const QRectF& each) { return each.intersects(box); });
        if (room.contains(box) && !crowded) return box;
    }
    return std::nullopt;
}

} // namespace

PlacedNames::PlacedNames(QChart& chart, std::vector<NamedPoint> points, const render::Theme& theme)
    : m_points(std::move(points)) {
    QColor paper = theme.surface;
    paper.setAlphaF(namePaper);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        NamedPoint& point = m_points[i];
        point.name = elided(singleLine(point.name), longestPlacedName);
        if (point.name.isEmpty()) continue;
        auto* ground = new QGraphicsRectItem(&chart);
        ground->setPen(Qt::NoPen);
        ground->setBrush(paper);
        ground->setZValue(aboveSeries);
        auto* text = new QGraphicsSimpleTextItem(point.name, ground);
        text->setFont(render::font(render::TextRole::Caption));
        text->setBrush(theme.ink);
        m_names.push_back({i, ground, text});
    }
}

void PlacedNames::place(const QRectF& plot) const {
    std::vector<QRectF> taken;
    for (const NamedPoint& point : m_points) {
        const PlotMark mark = markOn(plot, point);
        taken.emplace_back(mark.middle.x() - pointReach, mark.middle.y() - pointReach, 2 * pointReach,
                           2 * pointReach);
        if (mark.bottom > mark.top)
            taken.emplace_back(mark.middle.x() - lineReach, mark.top, 2 * lineReach, mark.bottom - mark.top);
    }
    for (const Name& name : m_names)
        placeName(name, plot, taken);
}

void PlacedNames::placeName(const Name& name, const QRectF& plot, std::vector<QRectF>& taken) const {
    const NamedPoint& point = m_points[name.point];
    const QFontMetricsF metrics(name.text->font());
    const double whole = metrics.horizontalAdvance(point.name);
    name.ground->hide();
    for (const double part : widths) {
        if (part < 1 && part * whole < leastNameWidth) return;
        name.text->setText(
            metrics.elidedText(point.name, Qt::ElideRight, part < 1 ? part * whole : whole + 1));
        const auto box = freeBox(plot, markOn(plot, point), name.text->boundingRect().size(), taken);
        if (!box) continue;
        name.ground->setRect(QRectF(QPointF(), box->size()));
        name.ground->setPos(box->topLeft());
        name.ground->show();
        taken.push_back(*box);
        return;
    }
}

void placeNames(QChart& chart, std::vector<NamedPoint> points, const render::Theme& theme) {
    const auto names = std::make_shared<PlacedNames>(chart, std::move(points), theme);
    QObject::connect(&chart, &QChart::plotAreaChanged, &chart,
                     [names](const QRectF& plot) { names->place(plot); });
}

} // namespace chwila::ui
