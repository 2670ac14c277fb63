// Cards into another stage when somebody chooses the stage alone, in the inspector or the outline: the place
// in it follows from its order. Pure.
#pragma once

#include "core/edit/elements.h"

namespace chwila::edit {

/// Behind what stands in that stage of the same journey, in the order they had; cards that stood in one step
/// stay in one. Steps that this leaves without anything are closed. Cards that are in the stage already stay.
Result<model::Change> moveTouchpointsToStage(const model::Project& project,
                                             const std::vector<model::TouchpointId>& ids,
                                             model::StageId stage);

} // namespace chwila::edit
