#include "ui/charts/quadrant_chart.h"

#include "core/base/text.h"
#include "ui/charts/chart_style.h"

#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {

/// Of a name, as parts of the axes.
constexpr double nameWidth = 0.4;
constexpr double nameHeight = 0.075;

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

double roundedUp(double value, double step) {
    return std::max(step, std::ceil(value / step - 1e-9) * step);
}

/// The point's name above it.
void addName(QXYSeries& series, const report::QuadrantPoint& point, const render::Theme& theme) {
    // "@xPoint" and "@yPoint" are fields of Qt's label format; a name is plain text.
    QString name = elided(singleLine(point.name), 28);
    name.replace(QLatin1Char('@'), QChar(0xFF20));
    series.setPointLabelsVisible(true);
    series.setPointLabelsClipping(false);
    series.setPointLabelsFormat(name);
    series.setPointLabelsFont(render::font(render::TextRole::Caption));
    series.setPointLabelsColor(theme.ink);
}

/// Qt writes names above their points; one that stands below hangs on a point that is not seen.
void addNameBelow(QChart& chart, const Axes& axes, const report::QuadrantPoint& point,
                  const render::Theme& theme) {
    auto* series = new QScatterSeries(&chart);
    series->append(100 * point.lowShare, point.matter - nameHeight * axes.up->max());
    series->setMarkerSize(1);
    series->setColor(Qt::transparent);
    series->setBorderColor(Qt::transparent);
    addName(*series, point, theme);
    place(chart, series, axes);
}

/// Those whose name has to stand below because a higher point's name is in the way above.
std::vector<const report::QuadrantPoint*> namedBelow(std::vector<const report::QuadrantPoint*> named,
                                                     const Axes& axes) {
    std::ranges::stable_sort(named, std::greater<>{}, &report::QuadrantPoint::matter);
    std::vector<const report::QuadrantPoint*> above;
    std::vector<const report::QuadrantPoint*> below;
    for (const report::QuadrantPoint* point : named) {
        const bool crowded = std::ranges::any_of(above, [&](const report::QuadrantPoint* other) {
            return 100 * std::abs(other->lowShare - point->lowShare) < nameWidth * axes.across->max()
                   && other->matter - point->matter < nameHeight * axes.up->max();
        });
        (crowded ? below : above).push_back(point);
    }
    return below;
}

void addPoint(QChart& chart, const Axes& axes, const report::QuadrantPoint& point, bool current,
              bool nameAbove, const render::Theme& theme, const QuadrantHandlers& handlers) {
    auto* series = new QScatterSeries(&chart);
    series->append(100 * point.lowShare, point.matter);
    series->setMarkerShape(point.marked ? QScatterSeries::MarkerShapeRotatedRectangle
                                        : QScatterSeries::MarkerShapeCircle);
    series->setMarkerSize(point.marked ? 15 : 9);
    series->setColor(point.marked ? theme.plum : theme.inkSoft);
    series->setBorderColor(current ? theme.accent : theme.surface);
    series->setPen(QPen(current ? theme.accent : theme.surface, current ? 3 : 1));
    if (nameAbove) addName(*series, point, theme);
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

} // namespace

std::unique_ptr<QChart> makeQuadrantChart(const report::Quadrant& quadrant,
                                          std::optional<model::TouchpointId> current,
                                          const render::Theme& theme, const QuadrantHandlers& handlers) {
    auto chart = std::make_unique<QChart>();
    double right = quadrant.usual;
    double top = quadrant.threshold;
    for (const report::QuadrantPoint& point : quadrant.points) {
        right = std::max(right, std::min(point.interval.high, point.lowShare + 0.15));
        top = std::max(top, point.matter);
    }
    const Axes axes{new QValueAxis(chart.get()), new QValueAxis(chart.get())};
    const double acrossEnd = std::min(100.0, roundedUp(100 * right, 10));
    const double upEnd = roundedUp(1.15 * top, 0.1);
    axes.across->setRange(0, acrossEnd);
    axes.across->setLabelFormat(QStringLiteral("%.0f"));
    axes.across->setTitleText(quadrant.acrossName);
    axes.up->setRange(0, upEnd);
    axes.up->setLabelFormat(QStringLiteral("%.2f"));
    axes.up->setTitleText(quadrant.upName);
    axes.up->setTickCount(4);
    chart->addAxis(axes.across, Qt::AlignBottom);
    chart->addAxis(axes.up, Qt::AlignLeft);

    const QPen border(theme.inkSoft, 1, Qt::DashLine);
    addLine(*chart, axes, {100 * quadrant.usual, 0}, {100 * quadrant.usual, upEnd}, border);
    addLine(*chart, axes, {0, quadrant.threshold}, {acrossEnd, quadrant.threshold}, border);
    for (const report::QuadrantPoint& point : quadrant.points) {
        QColor colour = point.marked ? theme.plum : theme.line;
        addLine(*chart, axes, {100 * point.interval.low, point.matter},
                {std::min(acrossEnd, 100 * point.interval.high), point.matter}, QPen(colour, 1.5));
    }
    // Marked ones last, so that they lie on top.
    std::vector<const report::QuadrantPoint*> ordered;
    for (const report::QuadrantPoint& point : quadrant.points)
        ordered.push_back(&point);
    std::ranges::stable_sort(ordered, {}, [](const report::QuadrantPoint* point) { return point->marked; });
    std::vector<const report::QuadrantPoint*> named;
    std::ranges::copy_if(ordered, std::back_inserter(named), [&](const report::QuadrantPoint* point) {
        return point->marked || current == point->touchpoint;
    });
    const std::vector<const report::QuadrantPoint*> below = namedBelow(named, axes);
    for (const report::QuadrantPoint* point : below)
        addNameBelow(*chart, axes, *point, theme);
    for (const report::QuadrantPoint* point : ordered) {
        const bool above = std::ranges::count(named, point) > 0 && std::ranges::count(below, point) == 0;
        addPoint(*chart, axes, *point, current == point->touchpoint, above, theme, handlers);
    }
    applyTheme(*chart, theme);
    return chart;
}

} // namespace chwila::ui
