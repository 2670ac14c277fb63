// What people point at on a map: sets of elements, one record, one cell. Selections, removals, copies
// and fields of any record are named by these.
#pragma once

#include "core/model/change.h"
#include "core/model/journey_index.h"

namespace chwila::edit {

/// Where a card can stand. `step` counts from 0 within the stage; one behind the last makes a new step.
struct Cell {
    model::StageId stage;
    int step = 0;
    model::DepartmentId department;

    auto operator<=>(const Cell&) const = default;
};

/// Elements of a map; each list in the order in which it matters to the caller, usually ascending.
struct Elements {
    std::vector<model::TouchpointId> touchpoints;
    std::vector<model::TransitionId> transitions;
    std::vector<model::StageId> stages;
    std::vector<model::DepartmentId> departments;
    std::vector<model::LaneId> lanes;
    std::vector<model::NoteId> notes;

    bool isEmpty() const {
        return touchpoints.empty() && transitions.empty() && stages.empty() && departments.empty()
               && lanes.empty() && notes.empty();
    }
    bool operator==(const Elements&) const = default;
};

/// `visit` with the list of each kind, of one or more sets of elements beside each other.
template <class Visit, class... Sets>
void forEachList(Visit&& visit, Sets&&... sets) {
    visit(sets.touchpoints...);
    visit(sets.transitions...);
    visit(sets.stages...);
    visit(sets.departments...);
    visit(sets.lanes...);
    visit(sets.notes...);
}

/// Any record by the name of its table and its id; `refTo(stageId)`.
struct RecordRef {
    QString table;
    qint64 id = 0;

    bool operator==(const RecordRef&) const = default;
};
template <class Record>
RecordRef refTo(Id<Record> id) {
    return {QLatin1String(Record::table), id.value};
}

/// What a rule says, with one sentence for the person where it says no.
struct Verdict {
    bool allowed = true;
    QString reason;

    bool operator==(const Verdict&) const = default;
};

/// Ids of the records a change creates, ascending; the way to find out what an operation has made.
template <class Record>
std::vector<Id<Record>> created(const model::Change& change) {
    std::vector<Id<Record>> ids;
    for (const model::RecordChange<Record>& row : change.of<Record>()) {
        if (!row.before) ids.push_back(row.id());
    }
    return ids;
}

/// The cell a touchpoint stands in.
inline Cell cellOf(const model::Touchpoint& touchpoint) {
    return {touchpoint.stage, touchpoint.step, touchpoint.department};
}

} // namespace chwila::edit
