#include "ui/charts/placed_names.h"

#include "core/base/text.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace chwila::ui {

namespace {

constexpr int longestPlacedName = 44; // letters
constexpr double aboveSeries = 10;    // depth: above everything Qt Charts draws
constexpr float namePaper = 0.8F;
constexpr double shorter[] = {0.6, 0.35}; // of the name, tried one after the other
constexpr double leastNameWidth = 48;     // pixels; shorter ones say nothing

// Pixels. The largest mark is a diamond of 15 with its edge.
constexpr double markReach = 8;
constexpr double beside = 10; // of a name from the middle of its point
constexpr double clearly = 6; // nearer to the own point than to any other
constexpr double reaches[] = {beside, 24, 38, 56, 78, 104};
constexpr int directions = 16;
constexpr int slides = 20; // of a name along the row above or below its point

// What a place costs, in pixels of distance.
constexpr double perLine = 12;
constexpr double perLeader = 30;
constexpr double perCrossing = 40;

/// In two lines, parted where they differ least; the whole where it is one word.
QString inTwoLines(const QString& name, const QFontMetricsF& metrics) {
    QString best = name;
    double narrowest = metrics.horizontalAdvance(name);
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1)) {
        const QString first = name.left(at);
        const QString second = name.mid(at + 1);
        const double width = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (width >= narrowest) continue;
        narrowest = width;
        best = first + u'\n' + second;
    }
    return best;
}

/// The name as it can be written, what says most first.
QStringList writings(const QString& name, const QFontMetricsF& metrics) {
    QStringList all{name};
    if (const QString parted = inTwoLines(name, metrics); parted != name) all += parted;
    const double width = metrics.horizontalAdvance(name);
    for (const double part : shorter) {
        if (part * width >= leastNameWidth) all += metrics.elidedText(name, Qt::ElideRight, part * width);
    }
    return all;
}

/// How far from the box a point is; 0 inside.
double distance(const QRectF& box, const QPointF& point) {
    return std::hypot(std::max({box.left() - point.x(), point.x() - box.right(), 0.0}),
                      std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0}));
}

QPointF nearest(const QRectF& box, const QPointF& point) {
    return {std::clamp(point.x(), box.left(), box.right()), std::clamp(point.y(), box.top(), box.bottom())};
}

bool crosses(const QLineF& line, const QRectF& box) {
    if (box.contains(line.p1()) || box.contains(line.p2())) return true;
    const QLineF edges[] = {{box.topLeft(), box.topRight()},
                            {box.topRight(), box.bottomRight()},
                            {box.bottomRight(), box.bottomLeft()},
                            {box.bottomLeft(), box.topLeft()}};
    return std::ranges::any_of(
        edges, [&](const QLineF& edge) { return line.intersects(edge) == QLineF::BoundedIntersection; });
}

QRectF around(const QPointF& mark) {
    return {mark.x() - markReach, mark.y() - markReach, 2 * markReach, 2 * markReach};
}

/// Boxes around the point, the near ones first.
std::vector<QRectF> boxesAround(const QPointF& point, const QSizeF& size) {
    std::vector<QRectF> boxes;
    for (const double reach : reaches) {
        for (int i = 0; i <= slides; ++i) {
            const double x = point.x() - size.width() * i / slides;
            for (const double y : {point.y() - reach - size.height(), point.y() + reach})
                boxes.emplace_back(QPointF(x, y), size);
        }
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF way(std::cos(angle), -std::sin(angle));
            const QPointF anchor = point + reach * way;
            boxes.emplace_back(QPointF(anchor.x() - size.width() * (1 - way.x()) / 2,
                                       anchor.y() - size.height() * (1 - way.y()) / 2),
                               size);
        }
        // By a corner: between the lines of both intervals.
        const double corner = reach * std::numbers::sqrt2 / 2;
        const double left = point.x() - corner - size.width();
        const double above = point.y() - corner - size.height();
        for (const double x : {point.x() + corner, left}) {
            for (const double y : {above, point.y() + corner})
                boxes.emplace_back(QPointF(x, y), size);
        }
    }
    return boxes;
}

bool isFree(const QRectF& box, const PlotObstacles& obstacles) {
    const auto hit = [&box](const QRectF& each) { return each.intersects(box); };
    return std::ranges::none_of(obstacles.names, hit)
           && std::ranges::none_of(obstacles.marks, [&](const QPointF& mark) { return hit(around(mark)); });
}

/// Beside its own point and clearly nearer to it than to another.
bool standsAlone(const QRectF& box, const QPointF& point, const PlotObstacles& obstacles) {
    const double own = distance(box, point);
    return own <= beside + 1 && std::ranges::none_of(obstacles.marks, [&](const QPointF& mark) {
               return mark != point && distance(box, mark) < own + clearly;
           });
}

double costOf(const NamePlace& place, const QPointF& point, const PlotObstacles& obstacles) {
    double cost = distance(place.box, point);
    for (const QLineF& line : obstacles.lines)
        cost += crosses(line, place.box) ? perLine : 0;
    for (const QLineF& leader : obstacles.leaders)
        cost += crosses(leader, place.box) ? perCrossing : 0;
    if (!place.leader) return cost;
    cost += perLeader;
    for (const QRectF& name : obstacles.names)
        cost += crosses(*place.leader, name) ? perCrossing : 0;
    for (const QPointF& mark : obstacles.marks)
        cost += mark != point && crosses(*place.leader, around(mark)) ? perCrossing : 0;
    for (const QLineF& leader : obstacles.leaders)
        cost += place.leader->intersects(leader) == QLineF::BoundedIntersection ? perCrossing : 0;
    return cost;
}

PlotObstacles obstaclesOn(const QRectF& plot, const std::vector<NamedPoint>& points) {
    const auto at = [&plot](double across, double up) {
        return QPointF(plot.left() + plot.width() * across, plot.bottom() - plot.height() * up);
    };
    PlotObstacles obstacles;
    for (const NamedPoint& point : points) {
        obstacles.marks.push_back(at(point.across, point.up));
        if (point.high > point.low)
            obstacles.lines.emplace_back(at(point.across, point.high), at(point.across, point.low));
        if (point.right > point.left)
            obstacles.lines.emplace_back(at(point.left, point.up), at(point.right, point.up));
    }
    return obstacles;
}

} // namespace

std::optional<NamePlace> placeForName(const QRectF& plot, const QPointF& point, const QSizeF& size,
                                      const PlotObstacles& obstacles) {
    std::optional<NamePlace> best;
    double least = 0;
    for (const QRectF& box : boxesAround(point, size)) {
        if (!plot.contains(box) || !isFree(box, obstacles)) continue;
        NamePlace place{box, {}};
        if (!standsAlone(box, point, obstacles)) place.leader = QLineF(point, nearest(box, point));
        const double cost = costOf(place, point, obstacles);
        if (best && cost >= least) continue;
        best = place;
        least = cost;
    }
    return best;
}

PlacedNames::PlacedNames(QChart& chart, std::vector<NamedPoint> points, const render::Theme& theme)
    : m_points(std::move(points)) {
    QColor paper = theme.surface;
    paper.setAlphaF(namePaper);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        NamedPoint& point = m_points[i];
        point.name = elided(singleLine(point.name), longestPlacedName);
        if (point.name.isEmpty()) continue;
        auto* leader = new QGraphicsLineItem(&chart);
        leader->setPen(QPen(theme.inkSoft, 1));
        leader->setZValue(aboveSeries);
        auto* ground = new QGraphicsRectItem(&chart);
        ground->setPen(Qt::NoPen);
        ground->setBrush(paper);
        ground->setZValue(aboveSeries + 1);
        auto* text = new QGraphicsSimpleTextItem(point.name, ground);
        text->setFont(render::font(render::TextRole::Caption));
        text->setBrush(theme.ink);
        m_names.push_back({i, ground, text, leader});
    }
}

void PlacedNames::place(const QRectF& plot) const {
    PlotObstacles obstacles = obstaclesOn(plot, m_points);
    for (const Name& name : m_names)
        placeName(name, plot, obstacles);
}

void PlacedNames::placeName(const Name& name, const QRectF& plot, PlotObstacles& obstacles) const {
    const QString& whole = m_points[name.point].name;
    const QPointF point = obstacles.marks[name.point];
    name.ground->hide();
    name.leader->hide();
    for (const QString& written : writings(whole, QFontMetricsF(name.text->font()))) {
        name.text->setText(written);
        const auto place = placeForName(plot, point, name.text->boundingRect().size(), obstacles);
        if (!place) continue;
        name.ground->setRect(QRectF(QPointF(), place->box.size()));
        name.ground->setPos(place->box.topLeft());
        name.ground->show();
        obstacles.names.push_back(place->box);
        if (!place->leader) return;
        // From the edge of the mark on, which it would hide.
        QLineF line = *place->leader;
        if (line.length() <= markReach) return;
        line.setP1(line.pointAt(markReach / line.length()));
        name.leader->setLine(line);
        name.leader->show();
        obstacles.leaders.push_back(line);
        return;
    }
}

void placeNames(QChart& chart, std::vector<NamedPoint> points, const render::Theme& theme) {
    const auto names = std::make_shared<PlacedNames>(chart, std::move(points), theme);
    QObject::connect(&chart, &QChart::plotAreaChanged, &chart,
                     [names](const QRectF& plot) { names->place(plot); });
}

} // namespace chwila::ui
