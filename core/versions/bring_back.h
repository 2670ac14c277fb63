// Bringing a named version back. Its journeys, touchpoints, arrows, notes, initiatives, personas and settings
// return as they were; whatever says how answers are read and counted stays as it is now, so that no answer
// vanishes and none counts otherwise. Pure; the window and the command line commit what comes of it.
#pragma once

#include "core/model/change.h"

namespace chwila::versions {

/// What the project becomes. Of `now` stay sources, questions, labels, and the settings about private
/// details, repeated answers and small groups. A label goes back to its touchpoint where that one is gone by
/// now and returns; it leads nowhere where its touchpoint is none of the version. A log of a journey stays as
/// it is now, but for touchpoints that were merged since and part again; it comes back only with a journey
/// that is gone.
model::Project broughtBack(const model::Project& now, const model::Project& version);

/// One change that does it; empty where nothing differs. Damaged where no sound project would come of it.
Result<model::Change> bringBack(const model::Project& now, const model::Project& version);

} // namespace chwila::versions
