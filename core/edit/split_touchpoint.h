// A touchpoint that turned out to be two. Merging both again (merge_touchpoints.h) gives the same arrows.
#pragma once

#include "core/edit/elements.h"

namespace chwila::edit {

/// The second half is a new touchpoint called `name` at the next step of the same lane (a step is inserted
/// where that place is taken), on the same channel, in the same area, as visible as the first. Arrows that
/// led in stay at the first, those that led out leave from the second, and one arrow with all who went on
/// connects them; an arrow from the touchpoint to itself stays at the first, and so do answers, notes,
/// scores and initiatives.
Result<model::Change> splitTouchpoint(const model::Project& project, model::TouchpointId touchpoint,
                                      const QString& name);
/// What the second half is called until somebody knows better.
QString secondHalfName(const model::Project& project, model::TouchpointId touchpoint);

} // namespace chwila::edit
