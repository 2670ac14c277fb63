#include "core/analysis/hand_offs.h"

#include "core/analysis/method/differences.h"

#include <algorithm>
#include <map>
#include <set>

namespace chwila::analysis {

namespace {

struct Passing {
    std::set<std::size_t> senders;
    std::set<std::size_t> receivers;
    double traffic = 0;
    double before = 0; // low share × traffic
    double after = 0;
};

// The touchpoint's own low share, drawn towards the usual one as far as chance goes; without answers nothing.
std::optional<double> lowShare(const AnalysisResult& result, std::size_t i) {
    const TouchpointResult& touchpoint = result.touchpoints[i];
    if (touchpoint.answers == 0) return std::nullopt;
    const double usual = touchpoint.expectedLow / static_cast<double>(touchpoint.answers);
    return std::clamp(usual * touchpoint.ratio, 0.0, 1.0);
}

void addAnswers(const Workspace& workspace, const std::set<std::size_t>& touchpoints,
                std::vector<model::TouchpointId>& ids, qint64& answers, qint64& low) {
    for (const std::size_t i : touchpoints) {
        ids.push_back(workspace.graph.ids[i]);
        answers += workspace.answers.n[i];
        low += workspace.answers.low[i];
    }
}

HandOff handOff(const Workspace& workspace, std::pair<model::DepartmentId, model::DepartmentId> ends,
                const Passing& passing) {
    HandOff row;
    row.from = ends.first;
    row.to = ends.second;
    row.traffic = passing.traffic;
    row.before = passing.before / passing.traffic;
    row.after = passing.after / passing.traffic;
    row.extra = passing.after - passing.before;
    addAnswers(workspace, passing.senders, row.senders, row.answersBefore, row.lowBefore);
    addAnswers(workspace, passing.receivers, row.receivers, row.answersAfter, row.lowAfter);
    if (const auto difference =
            method::shareDifference(row.lowAfter, row.answersAfter, row.lowBefore, row.answersBefore)) {
        row.difference = Interval{difference->low, difference->high};
    }
    return row;
}

} // namespace

void runHandOffs(const Workspace& workspace, AnalysisResult& result, Progress&) {
    std::vector<model::DepartmentId> department;
    for (const model::TouchpointId id : workspace.graph.ids)
        department.push_back(workspace.input.project->find(id)->department);
    std::map<std::pair<model::DepartmentId, model::DepartmentId>, Passing> table;
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        for (const method::Arc& arc : workspace.graph.next[i]) {
            if (department[i] == department[arc.to]) continue;
            const double traffic = result.touchpoints[i].expectedVisits * arc.share;
            if (!(traffic > 0)) continue;
            Passing& passing = table[{department[i], department[arc.to]}];
            const std::optional<double> before = lowShare(result, i);
            const std::optional<double> after = lowShare(result, arc.to);
            passing.senders.insert(i);
            passing.receivers.insert(arc.to);
            passing.traffic += traffic;
            // Where one side was not asked, nothing is known to change.
            const double known = before.value_or(after.value_or(0));
            passing.before += traffic * known;
            passing.after += traffic * after.value_or(known);
        }
    }
    for (const auto& [ends, passing] : table)
        result.handOffs.push_back(handOff(workspace, ends, passing));
    std::ranges::stable_sort(result.handOffs, std::greater<>(), &HandOff::extra);
}

} // namespace chwila::analysis
