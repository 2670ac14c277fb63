// Edits of a map's frame: journeys, stages with their steps, departments, lanes, and what journeys
// share. A position counts siblings from 0; −1 or too high means behind the last. All are pure.
#pragma once

#include "core/edit/elements.h"

namespace chwila::edit {

/// A journey without touchpoints: with the stages and lanes of `like`, else with three stages (before,
/// during, after) and the usual lanes, named in `language`.
Result<model::Change> addJourney(const model::Project& project, const QString& name, model::JourneyKind kind,
                                 const Language& language, model::JourneyId like = {});
Result<model::Change> addStage(const model::Project& project, model::JourneyId journey, const QString& name,
                               int position = -1);
Result<model::Change> addDepartment(const model::Project& project, const QString& name, int position = -1);
/// Without a name the lane shows the name of its kind.
Result<model::Change> addLane(const model::Project& project, model::JourneyId journey, model::LaneKind kind,
                              const QString& name = {}, int position = -1);
Result<model::Change> addPersona(const model::Project& project, const QString& name);
/// `icon` is one of the channel icon keys; empty = a plain dot.
Result<model::Change> addChannel(const model::Project& project, const QString& name,
                                 const QString& icon = {});
/// Once more behind it, under a name that is free.
Result<model::Change> duplicatePersona(const model::Project& project, model::PersonaId persona);
Result<model::Change> duplicateChannel(const model::Project& project, model::ChannelId channel);
Result<model::Change> addInitiative(const model::Project& project, const QString& name,
                                    const std::vector<model::TouchpointId>& touchpoints);
/// Needs a text and a day; the id is given anew. Pinned to a touchpoint it names its journey too.
Result<model::Change> addEvent(const model::Project& project, const model::Event& event);

Result<model::Change> moveJourney(const model::Project& project, model::JourneyId journey, int position);
Result<model::Change> moveStage(const model::Project& project, model::StageId stage, int position);
Result<model::Change> moveDepartment(const model::Project& project, model::DepartmentId department,
                                     int position);
Result<model::Change> moveLane(const model::Project& project, model::LaneId lane, int position);

/// An empty step before `step`: what stands there and behind moves one to the right. Empty change at
/// the end of a stage, where a step comes into being by putting something there.
Result<model::Change> insertStep(const model::Project& project, model::StageId stage, int step);
/// Removes the step with its touchpoints and notes; what stands behind moves one to the left.
Result<model::Change> removeStep(const model::Project& project, model::StageId stage, int step);

/// A project to begin with: one journey, a few departments and the usual channels, named in `language`.
model::Project newProject(const QString& title, const Language& language);

} // namespace chwila::edit
