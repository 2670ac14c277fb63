#include "core/model/journey_index.h"

#include <QHash>

#include <algorithm>

namespace chwila::model {

namespace {

/// Looks each place up once: a comparison that did would cost most of what the index costs.
void sortByPlace(std::vector<const Touchpoint*>& touchpoints, const QHash<StageId, int>& firstColumn,
                 const QHash<DepartmentId, int>& row) {
    struct Placed {
        std::pair<int, int> columnAndRow;
        const Touchpoint* touchpoint;
    };
    std::vector<Placed> placed;
    placed.reserve(touchpoints.size());
    for (const Touchpoint* touchpoint : touchpoints) {
        const int column = firstColumn.value(touchpoint->stage) + touchpoint->step;
        placed.push_back({{column, row.value(touchpoint->department, -1)}, touchpoint});
    }
    std::ranges::stable_sort(placed, {}, &Placed::columnAndRow);
    std::ranges::transform(placed, touchpoints.begin(), &Placed::touchpoint);
}

} // namespace

JourneyIndex::JourneyIndex(const Project& project, JourneyId journey) : m_journey(journey) {
    const auto ours = [journey](const auto& record) { return record.journey == journey; };
    m_departments = inOrder<Department>(project);
    m_lanes = inOrder<Lane>(project, ours);

    QHash<StageId, int> steps;
    for (const Touchpoint& touchpoint : project.all<Touchpoint>()) {
        int& most = steps[touchpoint.stage];
        most = std::max(most, touchpoint.step + 1);
    }
    for (const Stage* stage : inOrder<Stage>(project, ours)) {
        const int width = std::max(1, steps.value(stage->id));
        m_stages.push_back({stage, m_columns, width});
        m_columns += width;
    }

    QHash<StageId, int> firstColumn;
    for (const StageColumns& columns : m_stages)
        firstColumn.insert(columns.stage->id, columns.firstColumn);
    QHash<DepartmentId, int> row;
    for (std::size_t i = 0; i < m_departments.size(); ++i)
        row.insert(m_departments[i]->id, static_cast<int>(i));
    for (const Touchpoint& touchpoint : project.all<Touchpoint>()) {
        if (!firstColumn.contains(touchpoint.stage)) continue;
        m_touchpoints.push_back(&touchpoint);
        m_ids.push_back(touchpoint.id);
    }
    sortByPlace(m_touchpoints, firstColumn, row);
    for (const Transition& transition : project.all<Transition>()) {
        if ((transition.from && contains(*transition.from)) || (transition.to && contains(*transition.to))) {
            m_transitions.push_back(&transition);
        }
    }
}

const StageColumns* JourneyIndex::columnsOf(StageId stage) const {
    const auto at = std::ranges::find_if(
        m_stages, [stage](const StageColumns& columns) { return columns.stage->id == stage; });
    return at == m_stages.end() ? nullptr : &*at;
}

int JourneyIndex::columnOf(const Touchpoint& touchpoint) const {
    const StageColumns* columns = columnsOf(touchpoint.stage);
    return columns ? columns->firstColumn + touchpoint.step : -1;
}

int JourneyIndex::rowOf(DepartmentId department) const {
    const auto at = std::ranges::find(m_departments, department, &Department::id);
    return at == m_departments.end() ? -1 : static_cast<int>(at - m_departments.begin());
}

bool JourneyIndex::contains(TouchpointId id) const {
    return std::ranges::binary_search(m_ids, id);
}

std::vector<const Touchpoint*> JourneyIndex::inCell(StageId stage, int step, DepartmentId department) const {
    std::vector<const Touchpoint*> cell;
    for (const Touchpoint* touchpoint : m_touchpoints) {
        if (touchpoint->stage == stage && touchpoint->step == step && touchpoint->department == department) {
            cell.push_back(touchpoint);
        }
    }
    return cell;
}

const Journey* journeyOf(const Project& project, const Touchpoint& touchpoint) {
    const Stage* stage = project.find(touchpoint.stage);
    return stage ? project.find(stage->journey) : nullptr;
}

} // namespace chwila::model
