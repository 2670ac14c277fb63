// A journey once more, with everything drawn in it: a to-be map starts like this. Pure.
#pragma once

#include "core/edit/elements.h"

namespace chwila::edit {

/// Stages, lanes, touchpoints, links and notes, without the labels of answers; under a name that is free.
/// What several journeys share (departments, channels, personas) stays one. NotFound; Invalid without a name.
Result<model::Change> duplicateJourney(const model::Project& project, model::JourneyId journey,
                                       const QString& name);

} // namespace chwila::edit
