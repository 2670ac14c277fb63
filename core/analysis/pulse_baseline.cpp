#include "core/analysis/pulse_baseline.h"

#include "core/analysis/pulse.h"

#include <algorithm>

namespace chwila::analysis {

namespace {

using Count = feedback::WeeklyCounts (*)(const feedback::ResponseCube&, const model::Project&,
                                         const feedback::Filter&);

using Join = void (*)(feedback::WeeklyCounts& counts, const model::Project& project);

void joinWeeks(feedback::WeeklyCounts& counts, const model::Project& project) {
    feedback::joinSmallWeeks(counts, project.settings().smallestGroup);
}

void poolWeeks(feedback::WeeklyCounts& counts, const model::Project& project) {
    feedback::poolSmallWeeks(counts, project.settings().smallestGroup, [&](model::TouchpointId id) {
        const model::Touchpoint* touchpoint = project.find(id);
        return touchpoint ? touchpoint->department.value : 0;
    });
}

PulseCounts countsOf(const AnalysisInput& input, Count count, Join join) {
    const auto under = [&](const feedback::Filter& filter) {
        return count(*input.cube, *input.project, filter);
    };
    feedback::Filter filter = input.filter;
    PulseCounts counts;
    counts.shown = under(filter);
    filter.from = {};
    counts.past = input.filter.from.isValid() ? under(filter) : counts.shown;
    filter.to = {};
    counts.always = input.filter.to.isValid() ? under(filter) : counts.past;
    const bool all = filter.segments.empty() && !filter.scale;
    counts.whole = all ? counts.always : under({});
    if (input.forOthers) {
        for (feedback::WeeklyCounts* each : {&counts.shown, &counts.past, &counts.always})
            join(*each, *input.project);
    }
    return counts;
}

} // namespace

PulseCounts answerCounts(const AnalysisInput& input) {
    return countsOf(input, feedback::weeklyCounts, joinWeeks);
}

PulseCounts pooledCounts(const AnalysisInput& input) {
    return countsOf(input, feedback::weeklyCounts, poolWeeks);
}

PulseCounts seriesCounts(const AnalysisInput& input) {
    return countsOf(input, feedback::weeklySeries, joinWeeks);
}

std::vector<feedback::WeekCount> summed(const feedback::WeeklyCounts& counts,
                                        std::span<const feedback::WeekRow* const> rows) {
    std::vector<feedback::WeekCount> weeks(static_cast<std::size_t>(counts.weeks));
    for (const feedback::WeekRow* row : rows) {
        for (std::size_t week = 0; week < weeks.size(); ++week)
            weeks[week] += row->weeks[week];
    }
    return weeks;
}

Baseline baselineOf(const feedback::WeeklyCounts& counts, std::span<const feedback::WeekRow* const> rows,
                    QDate begin, int asked) {
    Baseline baseline;
    int answered = 0;
    int week = -1;
    for (const feedback::WeekCount& count : summed(counts, rows)) {
        const QDate monday = counts.monday(++week);
        if (count.n == 0 || (begin.isValid() && monday < begin)) continue;
        if (++answered > std::max(1, asked)) continue;
        if (!baseline.from.isValid()) baseline.from = monday;
        baseline.to = monday;
        baseline.weeks = answered;
    }
    if (answered < fewestPulseWeeks) return {};
    baseline.frozen = answered >= asked;
    return baseline;
}

} // namespace chwila::analysis
