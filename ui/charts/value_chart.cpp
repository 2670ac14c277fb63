#include "ui/charts/value_chart.h"

#include "ui/charts/chart_style.h"
#include "ui/charts/placed_names.h"
#include "ui/charts/ticks.h"

#include <QChart>
#include <QCoreApplication>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace chwila::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueChart)
};

void place(QChart& chart, QXYSeries* series, QValueAxis* across, QValueAxis* up) {
    chart.addSeries(series);
    series->attachAxis(across);
    series->attachAxis(up);
}

/// The chosen set first, whose names matter most.
std::vector<NamedPoint> valueNames(const ValueChart& values, const QValueAxis& across, const QValueAxis& up) {
    std::vector<const ValuePoint*> ordered;
    for (const ValuePoint& point : values.points)
        ordered.push_back(&point);
    std::ranges::stable_sort(ordered, std::greater<>(), &ValuePoint::chosen);
    std::vector<NamedPoint> points;
    const auto height = [&up](double kept) { return std::clamp(kept, 0.0, up.max()) / up.max(); };
    for (const ValuePoint* point : ordered) {
        points.push_back({point->effort / across.max(), height(point->kept),
                          height(point->interval ? point->interval->low : point->kept),
                          height(point->interval ? point->interval->high : point->kept), point->name});
    }
    return points;
}

} // namespace

ValueChart valueChart(const report::Telling& telling) {
    ValueChart values;
    // Without a way or without answers nobody knows what is kept.
    if (telling.result.byStake().empty() || telling.result.answers == 0) return values;
    const bool counted = telling.result.calibrated;
    const double unit = counted ? 1 : telling.result.lost > 0 ? 0.1 / telling.result.lost : 0;
    int without = 0;
    for (const analysis::InitiativeValue& value : telling.result.improve.initiatives) {
        const model::Initiative* initiative = telling.project.find(value.id);
        if (!initiative || !value.open) continue;
        if (!initiative->effortDays) {
            ++without;
            continue;
        }
        ValuePoint point{value.id,
                         report::initiativeName(*initiative, telling.language),
                         *initiative->effortDays,
                         unit * value.kept,
                         std::nullopt,
                         value.chosen};
        if (value.interval) point.interval = {unit * value.interval->low, unit * value.interval->high};
        values.points.push_back(std::move(point));
    }
    const auto best = std::ranges::max_element(
        values.points, {}, [](const ValuePoint& point) { return point.kept / std::max(point.effort, 0.5); });
    const bool keeps = best != values.points.end() && best->kept > 0;
    values.title =
        keeps ? Words::tr("“%1” keeps most for its effort").arg(best->name) : Words::tr("Value and effort");
    values.acrossName = Words::tr("Effort, days");
    values.upName = counted ? Words::tr("Customers kept per 1,000") : Words::tr("Losses avoided, %");
    if (without > 0)
        values.caption = Words::tr("%n initiative(s) without an effort are not shown", nullptr, without);
    return values;
}

std::unique_ptr<QChart> makeValueChart(const ValueChart& values, model::InitiativeId current,
                                       const render::Theme& theme,
                                       const std::function<void(model::InitiativeId)>& clicked) {
    auto chart = std::make_unique<QChart>();
    double right = 0;
    double top = 0;
    for (const ValuePoint& point : values.points) {
        right = std::max(right, point.effort);
        top = std::max({top, point.kept, point.interval ? point.interval->high : 0.0});
    }
    auto* across = new QValueAxis(chart.get());
    auto* up = new QValueAxis(chart.get());
    setRoundRange(*across, 1.25 * right);
    across->setTitleText(values.acrossName);
    setRoundRange(*up, 1.15 * top); // room for the names above
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (const ValuePoint& point : values.points) {
        if (point.interval) {
            auto* line = new QLineSeries(chart.get());
            line->append(point.effort, std::max(0.0, point.interval->low));
            line->append(point.effort, point.interval->high);
            line->setPen(QPen(point.chosen ? theme.accent : theme.inkSoft, 1.5));
            place(*chart, line, across, up);
        }
        auto* dot = new QScatterSeries(chart.get());
        dot->append(point.effort, std::max(0.0, point.kept));
        dot->setMarkerSize(point.id == current ? 15 : 11);
        dot->setColor(point.chosen ? theme.accent : theme.surface);
        dot->setBorderColor(point.chosen || point.id == current ? theme.accent : theme.inkSoft);
        dot->setPen(QPen(point.chosen || point.id == current ? theme.accent : theme.inkSoft, 2));
        QObject::connect(dot, &QXYSeries::clicked, chart.get(),
                         [clicked, id = point.id](const QPointF&) { clicked(id); });
        place(*chart, dot, across, up);
    }
    applyTheme(*chart, theme);
    placeNames(*chart, valueNames(values, *across, *up), theme);
    return chart;
}

} // namespace chwila::ui
