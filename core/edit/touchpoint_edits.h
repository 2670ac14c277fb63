// Edits of cards: adding next to one another at speaking speed, moving by steps, lanes, stages or to a
// cell, assumed scores, a person's verdict, and which labels of answers belong to them. All are pure.
#pragma once

#include "core/edit/elements.h"

namespace chwila::edit {

/// A card in that cell; stacked under those already there. A step beyond the stage's end makes new steps.
Result<model::Change> addTouchpoint(const model::Project& project, const Cell& cell, const QString& name);

enum class NextTo : std::uint8_t { Step, Lane, Stage, LaneBefore };
/// Where capture goes on from a card: the next step of its lane (a step is inserted where the place is
/// taken), the department below in the same step (from the last one the first at the next step), the
/// department above (laneBeside), or the first step of the next stage (the last stage: its next step).
Result<Cell> nextCell(const model::Project& project, model::TouchpointId from, NextTo where);
/// The department below (1) or above (−1) in the same step; from the last one on to the first of the next
/// column, from the first back to the last of the column before, whatever stage it is in. Nothing beyond the
/// first and the last cell of the journey.
std::optional<Cell> laneBeside(const model::Project& project, const Cell& cell, int by);
/// A card there. A card with nothing leaving it yet gets a transition to the new one, so that a journey
/// told in order is also connected in order; one that goes on to a later step gets the new one in between.
/// Towards the next step a card that leads on within its own is followed to the last one there.
Result<model::Change> addTouchpointNextTo(const model::Project& project, model::TouchpointId from,
                                          NextTo where, const QString& name);

/// The same in a cell of one's own choice. `between`: a step is inserted where the place is taken, and a
/// single arrow to a later step then leads through the new card.
Result<model::Change> addTouchpointFrom(const model::Project& project, model::TouchpointId from,
                                        const Cell& cell, bool between, const QString& name);

/// Cards of one journey by whole columns, −1 left, 1 right. The columns run through all stages; to the
/// right of the last one a new step is made unless that would only leave an empty one behind. Cards
/// keep their distances: at an edge none of them moves and the change is empty.
Result<model::Change> moveTouchpointsBySteps(const model::Project& project,
                                             const std::vector<model::TouchpointId>& ids, int by);
/// By departments, 1 = down. At an edge none moves and the change is empty.
Result<model::Change> moveTouchpointsByLanes(const model::Project& project,
                                             const std::vector<model::TouchpointId>& ids, int by);
/// Into the neighbouring stage, at the same step.
Result<model::Change> moveTouchpointsByStages(const model::Project& project,
                                              const std::vector<model::TouchpointId>& ids, int by);
/// `anchor` goes to the cell, the others keep their distance to it as far as there is room.
Result<model::Change> moveTouchpointsTo(const model::Project& project,
                                        const std::vector<model::TouchpointId>& ids,
                                        model::TouchpointId anchor, const Cell& cell);

/// 0…10; nothing takes it away.
Result<model::Change> setAssumedScore(const model::Project& project,
                                      const std::vector<model::TouchpointId>& ids,
                                      std::optional<double> score);
/// What a person says about these being moments of truth, with the reason.
Result<model::Change> setVerdict(const model::Project& project, const std::vector<model::TouchpointId>& ids,
                                 model::Verdict verdict, const QString& reason);
/// Without a touchpoint the labels become unassigned.
Result<model::Change> assignAliases(const model::Project& project, const std::vector<model::AliasId>& aliases,
                                    std::optional<model::TouchpointId> touchpoint);

/// On a touchpoint.
Result<model::Change> addNote(const model::Project& project, model::TouchpointId touchpoint,
                              model::NoteKind kind, const QString& text);
/// In a cell of a lane.
Result<model::Change> addLaneNote(const model::Project& project, model::LaneId lane, model::StageId stage,
                                  int step, model::NoteKind kind, const QString& text);
/// A note of a lane into a cell of the same or another lane of its journey.
Result<model::Change> moveLaneNote(const model::Project& project, model::NoteId note, model::LaneId lane,
                                   model::StageId stage, int step);
/// The kind of note that is written in a lane of that kind.
model::NoteKind usualNoteKind(const model::Kind<model::LaneKind>& lane);

} // namespace chwila::edit
