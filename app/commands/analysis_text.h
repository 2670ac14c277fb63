// An analysis as text for people.
#pragma once

#include "app/commands/session.h"

namespace chwila::app {

/// Overview, ranked moments of truth with their evidence, other findings, and the touchpoints where most
/// customers are at stake.
QString analysisText(const Figures& figures, const Language& language);

} // namespace chwila::app
