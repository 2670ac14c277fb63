#include "core/report/heatmap_cell.h"

#include "core/analysis/pulse.h"
#include "core/feedback/scale_levels.h"

#include <algorithm>

namespace chwila::report {

namespace {

QDate firstDayOfMonth(const HeatmapHeader& month) {
    return QDate::fromString(month.key + QStringLiteral("-01"), Qt::ISODate);
}

/// The months [first, last] of a header, as far as the filter reaches into them.
void narrowToMonths(feedback::Filter& filter, const HeatmapHeader& first, const HeatmapHeader& last) {
    const QDate from = firstDayOfMonth(first);
    const QDate to = firstDayOfMonth(last).addMonths(1).addDays(-1);
    filter.from = filter.from.isValid() ? std::max(filter.from, from) : from;
    filter.to = filter.to.isValid() ? std::min(filter.to, to) : to;
}

void narrowBySide(feedback::Filter& filter, const std::vector<HeatmapHeader>& headers, Dimension dimension,
                  std::size_t at, const QString& attribute, bool byMonth) {
    const bool total = at >= headers.size();
    if (dimension == Dimension::Month && byMonth && !headers.empty())
        narrowToMonths(filter, total ? headers.front() : headers[at], total ? headers.back() : headers[at]);
    if (dimension != Dimension::Segment || total) return;
    filter.segments.push_back({attribute, {headers[at].key}});
}

feedback::Filter narrowedToCell(const HeatmapTable& table, HeatmapPlace place, feedback::Filter filter,
                                bool byMonth) {
    const HeatmapSpec& spec = table.spec;
    narrowBySide(filter, table.rows, spec.rows, place.row, spec.attribute, byMonth);
    narrowBySide(filter, table.columns, spec.columns, place.column, spec.attribute, byMonth);
    return filter;
}

/// What is pinned to another touchpoint explains nothing here.
std::shared_ptr<const model::Project>
withoutEventsElsewhere(const model::Project& project, const std::vector<model::TouchpointId>& touchpoints) {
    auto trimmed = std::make_shared<model::Project>(project);
    for (const model::Event& event : project.all<model::Event>()) {
        if (event.touchpoint && std::ranges::find(touchpoints, *event.touchpoint) == touchpoints.end())
            trimmed->remove(event.id);
    }
    return trimmed;
}

} // namespace

feedback::Filter filterOfCell(const HeatmapTable& table, HeatmapPlace place, feedback::Filter filter) {
    return narrowedToCell(table, place, std::move(filter), true);
}

feedback::Filter filterOfTrend(const HeatmapTable& table, HeatmapPlace place, feedback::Filter filter) {
    return narrowedToCell(table, place, std::move(filter), false);
}

std::vector<CellTouchpoint> touchpointsOfCell(const model::Project& project,
                                              const std::vector<model::TouchpointId>& touchpoints,
                                              const feedback::AnswerCounts& counts) {
    std::vector<CellTouchpoint> found;
    for (const model::TouchpointId id : touchpoints) {
        CellTouchpoint touchpoint{id, 0, {}};
        double sum = 0;
        for (const feedback::AnswerCounts::Cell& cell : counts.of(id)) {
            const model::Scale* scale = project.find(cell.scale);
            if (!scale) continue;
            for (std::size_t level = 0; level < cell.levels.size(); ++level)
                sum += static_cast<double>(cell.levels[level])
                       * feedback::satisfactionAt(*scale, static_cast<int>(level));
            touchpoint.answers += cell.total();
        }
        if (touchpoint.answers > 0) touchpoint.satisfaction = sum / static_cast<double>(touchpoint.answers);
        found.push_back(touchpoint);
    }
    return found;
}

PulseChart trendOfCell(analysis::AnalysisInput input, const std::vector<model::TouchpointId>& touchpoints,
                       const QString& name, const Language& language) {
    input.project = withoutEventsElsewhere(*input.project, touchpoints);
    const analysis::Pulse pulse = analysis::pulseOf(input, touchpoints);
    analysis::AnalysisResult journey;
    journey.journey = input.journey;
    PulseChart chart = pulseChart(pulse, {*input.project, journey, language});
    // Events of a touchpoint are looked up among those with figures; here all that are left belong.
    chart.events.clear();
    for (const model::Event& event : input.project->all<model::Event>()) {
        const bool elsewhere = event.journey && *event.journey != input.journey;
        const bool within = !chart.weeks.empty() && event.date >= chart.weeks.front().monday
                            && event.date < chart.weeks.back().monday.addDays(7);
        if (!elsewhere && within) chart.events.push_back({event.date, event.text.simplified()});
    }
    std::ranges::stable_sort(chart.events, {}, &PulseFlag::day);
    chart.name = name;
    return chart;
}

} // namespace chwila::report
