#include "core/analysis/pulse.h"

#include "core/analysis/method/control_chart.h"
#include "core/analysis/pulse_maker.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace chwila::analysis {

namespace {

std::vector<PulseRows> subjectsOf(const Workspace& workspace, const feedback::WeeklyCounts& counts) {
    PulseRows journey;
    std::map<model::DepartmentId, PulseRows> departments;
    std::map<model::TouchpointId, PulseRows> touchpoints;
    std::map<model::DepartmentId, std::set<model::TouchpointId>> members;
    for (const model::TouchpointId id : workspace.graph.ids) {
        journey.touchpoints.insert(id);
        members[workspace.input.project->find(id)->department].insert(id);
    }
    for (const feedback::WeekRow& row : counts.rows) {
        // What is left out of the counts, because it is too small to be handed on, has no trend either.
        const auto at = workspace.graph.find(row.touchpoint);
        if (!at || workspace.answers.n[*at] == 0) continue;
        const model::DepartmentId department = workspace.input.project->find(row.touchpoint)->department;
        journey.rows.push_back(&row);
        departments[department].rows.push_back(&row);
        touchpoints[row.touchpoint].rows.push_back(&row);
    }
    std::vector<PulseRows> all;
    if (journey.rows.empty()) return all;
    all.push_back(std::move(journey));
    for (auto& [id, subject] : departments) {
        subject.kind = PulseSubject::Department;
        subject.department = id;
        subject.touchpoints = members[id];
        all.push_back(std::move(subject));
    }
    for (auto& [id, subject] : touchpoints) {
        subject.kind = PulseSubject::Touchpoint;
        subject.touchpoint = id;
        subject.touchpoints = {id};
        all.push_back(std::move(subject));
    }
    return all;
}

/// Counts made elsewhere, label by label.
std::vector<PulseRows> seriesOf(const Workspace& workspace, const feedback::WeeklyCounts& counts) {
    std::map<model::AliasId, PulseRows> labels;
    for (const feedback::WeekRow& row : counts.rows) {
        if (!workspace.graph.find(row.touchpoint)) continue;
        PulseRows& subject = labels[row.series];
        subject.kind = PulseSubject::Series;
        subject.touchpoint = row.touchpoint;
        subject.series = row.series;
        subject.touchpoints = {row.touchpoint};
        subject.rows.push_back(&row);
    }
    std::vector<PulseRows> all;
    for (auto& [id, subject] : labels)
        all.push_back(std::move(subject));
    return all;
}

/// Alarms first, the longest drift above; the rest in the order it was made.
void order(std::vector<Pulse>& charts) {
    const auto key = [](const Pulse& pulse) {
        const int group = pulse.state == PulseState::Worse    ? 0
                          : pulse.state == PulseState::Better ? 1
                          : pulse.state == PulseState::Steady ? 2
                                                              : 3;
        return std::tuple(group, group < 2 ? -pulse.signals : 0);
    };
    std::ranges::stable_sort(charts, {}, key);
}

} // namespace

void runPulse(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (!workspace.input.cube) return;
    PulseResult& pulse = result.pulse;
    double alarms = 0;
    const auto add = [&](const PulseCounts& counts, const std::vector<PulseRows>& subjects) {
        for (const PulseRows& subject : subjects) {
            if (progress.cancelled()) return;
            pulse.charts.push_back(makePulse(workspace.input, counts, subject));
            const Pulse& made = pulse.charts.back();
            if (made.state == PulseState::TooFewWeeks) continue;
            ++pulse.judged;
            const auto baseline = static_cast<double>(made.baselineFrom.daysTo(made.baselineTo)) / 7 + 1;
            alarms += method::falseAlarmsPerYear(1, baseline);
        }
    };
    const auto subjects = [&](const PulseCounts& counts, bool single) {
        std::vector<PulseRows> all = subjectsOf(workspace, counts.shown);
        std::erase_if(all, [&](const PulseRows& subject) {
            return (subject.kind == PulseSubject::Touchpoint) != single;
        });
        return all;
    };
    const PulseCounts answers = answerCounts(workspace.input);
    const PulseCounts pooled = workspace.input.forOthers ? pooledCounts(workspace.input) : answers;
    add(pooled, subjects(pooled, false));
    add(answers, subjects(answers, true));
    const PulseCounts series = seriesCounts(workspace.input);
    add(series, seriesOf(workspace, series.shown));
    pulse.falseAlarms = alarms;
    order(pulse.charts);
}

Pulse pulseOf(const AnalysisInput& input, const std::vector<model::TouchpointId>& touchpoints) {
    if (!input.cube) return {};
    const PulseCounts counts = answerCounts(input);
    PulseRows subject;
    subject.touchpoints = {touchpoints.begin(), touchpoints.end()};
    if (touchpoints.size() == 1) {
        subject.kind = PulseSubject::Touchpoint;
        subject.touchpoint = touchpoints.front();
    }
    for (const feedback::WeekRow& row : counts.shown.rows) {
        if (subject.touchpoints.contains(row.touchpoint)) subject.rows.push_back(&row);
    }
    return makePulse(input, counts, subject);
}

const Pulse* PulseResult::find(model::TouchpointId touchpoint) const {
    for (const PulseSubject subject : {PulseSubject::Touchpoint, PulseSubject::Series}) {
        const auto at = std::ranges::find_if(charts, [&](const Pulse& pulse) {
            return pulse.subject == subject && pulse.touchpoint == touchpoint;
        });
        if (at != charts.end()) return &*at;
    }
    return nullptr;
}

const Pulse* PulseResult::journey() const {
    const auto at = std::ranges::find(charts, PulseSubject::Journey, &Pulse::subject);
    return at == charts.end() ? nullptr : &*at;
}

std::vector<const Pulse*> PulseResult::alarms() const {
    std::vector<const Pulse*> found;
    for (const Pulse& pulse : charts) {
        if (pulse.state == PulseState::Worse) found.push_back(&pulse);
    }
    return found;
}

QDate sameWeekLastYear(QDate monday) {
    int year = 0;
    const int week = monday.weekNumber(&year);
    // 4 January always lies in week 1.
    const QDate first = feedback::mondayOf(QDate(year - 1, 1, 4));
    return first.addDays(7LL * (std::min(week, 52) - 1));
}

} // namespace chwila::analysis
