#include "core/edit/touchpoint_edits.h"

#include "core/edit/support.h"
#include "core/edit/touchpoint_chain.h"
#include "core/model/lane_notes.h"

#include <QCoreApplication>

namespace chwila::edit {

using namespace model;

namespace {

/// The columns of one journey as they were before the edit, and back from a column to stage and step.
class Columns {
  public:
    Columns(const Project& project, JourneyId journey) : m_index(project, journey) {}

    const JourneyIndex& index() const { return m_index; }
    int of(const Touchpoint& card) const { return m_index.columnOf(card); }
    /// Behind the last column: further steps of the last stage.
    Cell cellAt(int column, DepartmentId department) const {
        const auto stages = m_index.stages();
        const StageColumns* found = &stages.front();
        for (const StageColumns& stage : stages) {
            if (stage.firstColumn <= column) found = &stage;
        }
        return {found->stage->id, column - found->firstColumn, department};
    }
    DepartmentId departmentAt(int row) const {
        return m_index.departments()[static_cast<std::size_t>(row)]->id;
    }
    int rows() const { return static_cast<int>(m_index.departments().size()); }

  private:
    JourneyIndex m_index;
};

struct Cards {
    JourneyId journey;
    std::vector<const Touchpoint*> cards;
};

Result<Cards> cardsOfOneJourney(const Project& project, const std::vector<TouchpointId>& ids) {
    Cards result;
    for (const TouchpointId id : ids) {
        const Touchpoint* card = project.find(id);
        const Journey* journey = card ? journeyOf(project, *card) : nullptr;
        if (!journey) return fail(notThere());
        if (result.journey.isValid() && result.journey != journey->id) {
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate(
                            "edit", "Only touchpoints of one journey can be moved together."));
        }
        result.journey = journey->id;
        result.cards.push_back(card);
    }
    if (result.cards.empty()) return fail(notThere());
    return result;
}

void put(Draft& draft, TouchpointId id, const Cell& cell) {
    draft.update(id, [&](Touchpoint& record) {
        record.stage = cell.stage;
        record.step = cell.step;
        record.department = cell.department;
    });
}

/// By reference: the chain is done with only after `added` was computed.
Result<Change> changeOf(TouchpointChain&& chain, const Result<TouchpointId>& added) {
    if (!added) return fail(added.error());
    return std::move(chain).take();
}

/// The column holds cards that are not among those moving.
bool othersInColumn(const Columns& columns, const Cards& moving, int column) {
    return std::ranges::any_of(columns.index().touchpoints(), [&](const Touchpoint* card) {
        return columns.of(*card) == column && std::ranges::find(moving.cards, card) == moving.cards.end();
    });
}

} // namespace

Result<Change> addTouchpoint(const Project& project, const Cell& cell, const QString& name) {
    TouchpointChain chain(project);
    return changeOf(std::move(chain), chain.add(cell, name));
}

Result<Cell> nextCell(const Project& project, TouchpointId from, NextTo where) {
    const Touchpoint* card = project.find(from);
    const Journey* journey = card ? journeyOf(project, *card) : nullptr;
    if (!journey) return fail(notThere());
    Cell cell = cellOf(*card);
    if (where == NextTo::Step) {
        ++cell.step;
        return cell;
    }
    const Columns columns(project, journey->id);
    switch (where) {
    case NextTo::Step:
        break;
    case NextTo::Lane: {
        const int below = columns.index().rowOf(card->department) + 1;
        if (below == columns.rows()) ++cell.step;
        cell.department = columns.departmentAt(below % columns.rows());
        break;
    }
    case NextTo::LaneBefore: {
        const std::optional<Cell> before = laneBeside(project, cell, -1);
        return before ? Result<Cell>(*before) : fail(notThere());
    }
    case NextTo::Stage: {
        const auto stages = columns.index().stages();
        const auto at = std::ranges::find(stages, card->stage, [](const auto& row) { return row.stage->id; });
        const bool last = at + 1 == stages.end();
        cell.stage = last ? card->stage : (at + 1)->stage->id;
        cell.step = last ? at->steps : 0;
        break;
    }
    }
    return cell;
}

std::optional<Cell> laneBeside(const Project& project, const Cell& cell, int by) {
    const Stage* stage = project.find(cell.stage);
    if (!stage || !project.find(cell.department)) return std::nullopt;
    const Columns columns(project, stage->journey);
    const int row = columns.index().rowOf(cell.department) + by;
    if (row >= 0 && row < columns.rows()) return Cell{cell.stage, cell.step, columns.departmentAt(row)};
    Cell next{cell.stage, cell.step + by, columns.departmentAt(by > 0 ? 0 : columns.rows() - 1)};
    const auto stages = columns.index().stages();
    const auto at = std::ranges::find(stages, cell.stage, [](const auto& each) { return each.stage->id; });
    if (next.step < 0) {
        if (at == stages.begin()) return std::nullopt;
        next.stage = (at - 1)->stage->id;
        next.step = (at - 1)->steps - 1;
    } else if (by > 0 && next.step >= at->steps) {
        if (at + 1 == stages.end()) return std::nullopt;
        next.stage = (at + 1)->stage->id;
        next.step = 0;
    }
    return next;
}

Result<Change> addTouchpointNextTo(const Project& project, TouchpointId from, NextTo where,
                                   const QString& name) {
    const Result<Cell> cell = nextCell(project, from, where);
    if (!cell) return fail(cell.error());
    return addTouchpointFrom(project, from, *cell, where == NextTo::Step, name);
}

Result<Change> addTouchpointFrom(const Project& project, TouchpointId from, const Cell& cell, bool between,
                                 const QString& name) {
    TouchpointChain chain(project);
    return changeOf(std::move(chain), chain.addFrom(from, cell, between, name));
}

Result<Change> moveTouchpointsBySteps(const Project& project, const std::vector<TouchpointId>& ids, int by) {
    const Result<Cards> moving = cardsOfOneJourney(project, ids);
    if (!moving) return fail(moving.error());
    const Columns columns(project, moving->journey);
    const int last = columns.index().columns() - 1;
    for (const Touchpoint* card : moving->cards) {
        const int target = columns.of(*card) + by;
        const bool gap = target > last && (target > last + 1 || !othersInColumn(columns, *moving, last));
        if (target < 0 || gap) return Change{};
    }
    Draft draft(project);
    for (const Touchpoint* card : moving->cards)
        put(draft, card->id, columns.cellAt(columns.of(*card) + by, card->department));
    return std::move(draft).take();
}

Result<Change> moveTouchpointsByLanes(const Project& project, const std::vector<TouchpointId>& ids, int by) {
    const Result<Cards> moving = cardsOfOneJourney(project, ids);
    if (!moving) return fail(moving.error());
    const Columns columns(project, moving->journey);
    Draft draft(project);
    for (const Touchpoint* card : moving->cards) {
        const int row = columns.index().rowOf(card->department) + by;
        if (row < 0 || row >= columns.rows()) return Change{};
        put(draft, card->id, {card->stage, card->step, columns.departmentAt(row)});
    }
    return std::move(draft).take();
}

Result<Change> moveTouchpointsByStages(const Project& project, const std::vector<TouchpointId>& ids, int by) {
    const Result<Cards> moving = cardsOfOneJourney(project, ids);
    if (!moving) return fail(moving.error());
    const Columns columns(project, moving->journey);
    const auto stages = columns.index().stages();
    Draft draft(project);
    for (const Touchpoint* card : moving->cards) {
        const auto at = std::ranges::find(stages, card->stage, [](const auto& row) { return row.stage->id; });
        const auto target = (at - stages.begin()) + by;
        if (target < 0 || target >= std::ssize(stages)) return Change{};
        put(draft, card->id,
            {stages[static_cast<std::size_t>(target)].stage->id, card->step, card->department});
    }
    return std::move(draft).take();
}

Result<Change> moveTouchpointsTo(const Project& project, const std::vector<TouchpointId>& ids,
                                 TouchpointId anchor, const Cell& cell) {
    const Result<Cards> moving = cardsOfOneJourney(project, ids);
    if (!moving) return fail(moving.error());
    const Touchpoint* held = project.find(anchor);
    const Columns columns(project, moving->journey);
    const StageColumns* stage = columns.index().columnsOf(cell.stage);
    const int targetRow = columns.index().rowOf(cell.department);
    if (!held || !stage || targetRow < 0 || cell.step < 0) return fail(notThere());
    const int byColumns = stage->firstColumn + cell.step - columns.of(*held);
    const int byRows = targetRow - columns.index().rowOf(held->department);
    Draft draft(project);
    for (const Touchpoint* card : moving->cards) {
        const int column = columns.of(*card);
        const int row = std::clamp(columns.index().rowOf(card->department) + byRows, 0, columns.rows() - 1);
        Cell target = columns.cellAt(std::max(0, column + byColumns), columns.departmentAt(row));
        // A new step at the end of a stage is named by the cell alone: its column is the next stage's.
        if (column == columns.of(*held)) target = {cell.stage, cell.step, target.department};
        put(draft, card->id, target);
    }
    return std::move(draft).take();
}

Result<Change> setAssumedScore(const Project& project, const std::vector<TouchpointId>& ids,
                               std::optional<double> score) {
    if (score && !(*score >= 0 && *score <= 10)) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("edit", "An assumed score lies between 0 and 10."));
    }
    Draft draft(project);
    for (const TouchpointId id : ids) {
        if (!draft.update(id, [&](Touchpoint& record) { record.assumedScore = score; }))
            return fail(notThere());
    }
    return std::move(draft).take();
}

Result<Change> setVerdict(const Project& project, const std::vector<TouchpointId>& ids,
                          model::Verdict verdict, const QString& reason) {
    Draft draft(project);
    for (const TouchpointId id : ids) {
        const bool found = draft.update(id, [&](Touchpoint& record) {
            record.verdict = verdict;
            record.verdictReason = verdict == model::Verdict::None ? QString() : reason;
        });
        if (!found) return fail(notThere());
    }
    return std::move(draft).take();
}

Result<Change> assignAliases(const Project& project, const std::vector<AliasId>& aliases,
                             std::optional<TouchpointId> touchpoint) {
    if (touchpoint && !project.find(*touchpoint)) return fail(notThere());
    Draft draft(project);
    for (const AliasId id : aliases) {
        if (!draft.update(id, [&](Alias& record) { record.touchpoint = touchpoint; }))
            return fail(notThere());
    }
    return std::move(draft).take();
}

Result<Change> addNote(const Project& project, TouchpointId touchpoint, NoteKind kind, const QString& text) {
    if (!project.find(touchpoint)) return fail(notThere());
    if (text.trimmed().isEmpty()) return fail(needsName());
    Note note;
    note.kind = kind;
    note.text = text.trimmed();
    note.touchpoint = touchpoint;
    Draft draft(project);
    draft.add(std::move(note));
    return std::move(draft).take();
}

Result<Change> addLaneNote(const Project& project, LaneId lane, StageId stage, int step, NoteKind kind,
                           const QString& text) {
    const Lane* laneRecord = project.find(lane);
    const Stage* stageRecord = project.find(stage);
    if (!laneRecord || !stageRecord || laneRecord->journey != stageRecord->journey || step < 0)
        return fail(notThere());
    if (text.trimmed().isEmpty()) return fail(needsName());
    Note note;
    note.kind = kind;
    note.text = text.trimmed();
    note.lane = lane;
    note.stage = stage;
    note.step = step;
    Draft draft(project);
    draft.add(std::move(note));
    return std::move(draft).take();
}

Result<Change> moveLaneNote(const Project& project, NoteId note, LaneId lane, StageId stage, int step) {
    const Note* noteRecord = project.find(note);
    const Lane* laneRecord = project.find(lane);
    const Stage* stageRecord = project.find(stage);
    if (!noteRecord || !noteRecord->lane || !laneRecord || !stageRecord
        || laneRecord->journey != stageRecord->journey || step < 0)
        return fail(notThere());
    if (noteRecord->lane == lane && noteRecord->stage == stage && noteRecord->step == step) return Change();
    Draft draft(project);
    draft.update(note, [&](Note& record) {
        record.lane = lane;
        record.stage = stage;
        record.step = step;
    });
    return std::move(draft).take();
}

NoteKind usualNoteKind(const Kind<LaneKind>& lane) {
    const std::span<const NoteKind> own = notesOf(lane);
    return own.empty() ? NoteKind::Observation : own.front();
}

} // namespace chwila::edit
