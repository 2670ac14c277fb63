// Two or more touchpoints that turned out to be one. What belonged to any of them belongs to the one that
// stays: labels and with them all answers, notes, events, initiatives, transitions.
#pragma once

#include "core/edit/elements.h"
#include "core/model/change.h"

namespace chwila::edit {

/// `kept` stays where and as it is; the others of `ids` go. Transitions that come to connect the same two
/// add their weights, those between the merged ones go. Invalid for touchpoints of several journeys.
Result<model::Change> mergeTouchpoints(const model::Project& project,
                                       const std::vector<model::TouchpointId>& ids, model::TouchpointId kept);

} // namespace chwila::edit
