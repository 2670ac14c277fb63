#include "ui/charts/quadrant_chart.h"

#include "core/base/text.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/placed_names.h"
#include "ui/charts/ticks.h"

#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace chwila::ui {

namespace {

using report::PointLook;
using report::Quadrant;
using report::QuadrantPoint;

constexpr int longestName = 36;
constexpr float intervalOpacity = 0.45F;

struct Axes {
    QValueAxis* across;
    QValueAxis* up;
};

void place(QChart& chart, QXYSeries* series, const Axes& axes) {
    chart.addSeries(series);
    series->attachAxis(axes.across);
    series->attachAxis(axes.up);
}

void addLine(QChart& chart, const Axes& axes, QPointF from, QPointF to, const QPen& pen) {
    auto* line = new QLineSeries(&chart);
    line->append(from);
    line->append(to);
    line->setPen(pen);
    place(chart, line, axes);
}

/// What stands out is placed first, the chosen one before all; the others are only not to be covered.
std::vector<NamedPoint> quadrantNames(const Quadrant& quadrant, std::optional<model::TouchpointId> current) {
    std::vector<const QuadrantPoint*> ordered;
    for (const QuadrantPoint& point : quadrant.points)
        ordered.push_back(&point);
    std::ranges::stable_sort(ordered, std::greater<>(), [&](const QuadrantPoint* point) {
        return std::pair(current == point->touchpoint, point->look);
    });
    std::vector<NamedPoint> points;
    for (const QuadrantPoint* point : ordered) {
        const bool named = point->named || current == point->touchpoint;
        NamedPoint placed{.across = quadrant.across.place(point->across),
                          .up = quadrant.up.place(point->up),
                          .name = named ? elided(singleLine(point->name), longestName) : QString()};
        placed.low = placed.high = placed.up;
        if (point->upInterval) {
            placed.low = quadrant.up.place(std::max(quadrant.up.from, point->upInterval->low));
            placed.high = quadrant.up.place(std::min(quadrant.up.to, point->upInterval->high));
        }
        if (point->acrossInterval) {
            placed.left = quadrant.across.place(std::max(quadrant.across.from, point->acrossInterval->low));
            placed.right = quadrant.across.place(std::min(quadrant.across.to, point->acrossInterval->high));
        }
        points.push_back(std::move(placed));
    }
    return points;
}

QColor colourOfPoint(PointLook look, const render::Theme& theme) {
    switch (look) {
    case PointLook::Quiet:
    case PointLook::Unsure:
        return theme.inkSoft;
    case PointLook::Moment:
    case PointLook::MomentByHand:
        return theme.plum;
    case PointLook::Act:
        return theme.experience.front();
    case PointLook::Keep:
        return theme.experience.back();
    }
    return theme.inkSoft;
}

QScatterSeries::MarkerShape shapeOf(PointLook look) {
    switch (look) {
    case PointLook::Moment:
    case PointLook::MomentByHand:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case PointLook::Act:
        return QScatterSeries::MarkerShapeRectangle;
    case PointLook::Keep:
        return QScatterSeries::MarkerShapeTriangle;
    case PointLook::Quiet:
    case PointLook::Unsure:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

double sizeOf(PointLook look) {
    switch (look) {
    case PointLook::Moment:
    case PointLook::MomentByHand:
        return 15;
    case PointLook::Act:
    case PointLook::Keep:
        return 12;
    case PointLook::Quiet:
    case PointLook::Unsure:
        break;
    }
    return 9;
}

void addPoint(QChart& chart, const Axes& axes, const QuadrantPoint& point, bool current,
              const render::Theme& theme, const QuadrantHandlers& handlers) {
    auto* series = new QScatterSeries(&chart);
    series->append(point.across, point.up);
    series->setMarkerShape(shapeOf(point.look));
    series->setMarkerSize(sizeOf(point.look));
    const bool hollow = point.look == PointLook::Unsure || point.look == PointLook::MomentByHand;
    const QColor ink = colourOfPoint(point.look, theme);
    const QColor edge = current ? theme.accent : hollow ? ink : theme.surface;
    series->setColor(hollow ? theme.surface : ink);
    series->setBorderColor(edge);
    series->setPen(QPen(edge, current ? 3 : hollow ? 1.5 : 1));
    if (handlers.clicked) {
        QObject::connect(
            series, &QXYSeries::clicked, &chart,
            [clicked = handlers.clicked, id = point.touchpoint](const QPointF&) { clicked(id); });
    }
    if (handlers.hovered) {
        QObject::connect(series, &QXYSeries::hovered, &chart,
                         [hovered = handlers.hovered, point](const QPointF&, bool entered) {
                             hovered(entered ? &point : nullptr);
                         });
    }
    place(chart, series, axes);
}

void addIntervals(QChart& chart, const Axes& axes, const Quadrant& quadrant, const render::Theme& theme) {
    QColor faint = theme.inkSoft; // lines of the theme are lost on dark paper
    faint.setAlphaF(intervalOpacity);
    for (const QuadrantPoint& point : quadrant.points) {
        const bool moment = point.look == PointLook::Moment || point.look == PointLook::MomentByHand;
        const QPen pen(moment ? theme.plum : faint, 1.5);
        if (point.acrossInterval) {
            addLine(chart, axes, {std::max(quadrant.across.from, point.acrossInterval->low), point.up},
                    {std::min(quadrant.across.to, point.acrossInterval->high), point.up}, pen);
        }
        if (point.upInterval) {
            addLine(chart, axes, {point.across, std::max(quadrant.up.from, point.upInterval->low)},
                    {point.across, std::min(quadrant.up.to, point.upInterval->high)}, pen);
        }
    }
}

} // namespace

std::unique_ptr<QChart> makeQuadrantChart(const Quadrant& quadrant,
                                          std::optional<model::TouchpointId> current,
                                          const render::Theme& theme, const QuadrantHandlers& handlers) {
    auto chart = std::make_unique<QChart>();
    const Axes axes{new QValueAxis(chart.get()), new QValueAxis(chart.get())};
    setAxis(*axes.across, quadrant.across);
    setAxis(*axes.up, quadrant.up);
    axes.up->setTitleText({});
    chart->addAxis(axes.across, Qt::AlignBottom);
    chart->addAxis(axes.up, Qt::AlignLeft);

    const QPen border(theme.inkSoft, 1, Qt::DashLine);
    addLine(*chart, axes, {quadrant.acrossLine, quadrant.up.from}, {quadrant.acrossLine, quadrant.up.to},
            border);
    addLine(*chart, axes, {quadrant.across.from, quadrant.upLine}, {quadrant.across.to, quadrant.upLine},
            border);
    addIntervals(*chart, axes, quadrant, theme);
    // What stands out last, so that it lies on top.
    std::vector<const QuadrantPoint*> ordered;
    for (const QuadrantPoint& point : quadrant.points)
        ordered.push_back(&point);
    std::ranges::stable_sort(ordered, {}, [](const QuadrantPoint* point) { return point->look; });
    for (const QuadrantPoint* point : ordered)
        addPoint(*chart, axes, *point, current == point->touchpoint, theme, handlers);
    applyTheme(*chart, theme);
    placeNames(*chart, quadrantNames(quadrant, current), theme);
    return chart;
}

} // namespace chwila::ui
