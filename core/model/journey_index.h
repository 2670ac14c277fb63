// What can be derived from a project about one journey, put in the order people see it: stages with
// their steps, departments, lanes, the touchpoints of each cell, the transitions at each touchpoint.
// Built in O(records · log), valid as long as the project it was built from is alive and unchanged.
#pragma once

#include "core/model/project.h"

#include <span>

namespace chwila::model {

struct StageColumns {
    const Stage* stage = nullptr;
    int firstColumn = 0; ///< over the whole journey, from 0
    int steps = 1;       ///< highest step used + 1, at least 1
};

class JourneyIndex {
  public:
    JourneyIndex(const Project& project, JourneyId journey);

    JourneyId journey() const { return m_journey; }
    int columns() const { return m_columns; }
    std::span<const StageColumns> stages() const { return m_stages; }
    std::span<const Department* const> departments() const { return m_departments; }
    std::span<const Lane* const> lanes() const { return m_lanes; }
    /// By column, department order, then id: the reading order of the map.
    std::span<const Touchpoint* const> touchpoints() const { return m_touchpoints; }
    /// Transitions with at least one end in this journey, by id.
    std::span<const Transition* const> transitions() const { return m_transitions; }

    const StageColumns* columnsOf(StageId stage) const;
    /// Column over the whole journey; −1 where the stage is not of this journey.
    int columnOf(const Touchpoint& touchpoint) const;
    /// Row of the department from 0; −1 where it is unknown.
    int rowOf(DepartmentId department) const;
    bool contains(TouchpointId id) const;
    /// Those in one cell, in stacking order.
    std::vector<const Touchpoint*> inCell(StageId stage, int step, DepartmentId department) const;

  private:
    JourneyId m_journey;
    int m_columns = 0;
    std::vector<StageColumns> m_stages;
    std::vector<const Department*> m_departments;
    std::vector<const Lane*> m_lanes;
    std::vector<const Touchpoint*> m_touchpoints;
    std::vector<const Transition*> m_transitions;
    std::vector<TouchpointId> m_ids; // ascending
};

/// Records of a journey-independent table, or siblings picked by `keep`, by `order` and then id.
template <class Record, class Keep>
std::vector<const Record*> inOrder(const Project& project, Keep&& keep) {
    std::vector<const Record*> rows;
    for (const Record& record : project.all<Record>()) {
        if (keep(record)) rows.push_back(&record);
    }
    std::ranges::stable_sort(rows, {}, [](const Record* record) { return record->order; });
    return rows;
}
template <class Record>
std::vector<const Record*> inOrder(const Project& project) {
    return inOrder<Record>(project, [](const Record&) { return true; });
}

/// The journey a touchpoint belongs to, through its stage; null where the chain is broken.
const Journey* journeyOf(const Project& project, const Touchpoint& touchpoint);

} // namespace chwila::model
