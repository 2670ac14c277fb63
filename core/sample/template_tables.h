// The journeys of the templates as constant tables; used by templates.cpp alone. That of an insurer is the
// sample's (sample_journey.h).
#pragma once

#include "core/sample/blueprint.h"

namespace chwila::sample {

/// What no template has: owners and scores.
inline constexpr Words nobody = {"", "", ""};
inline constexpr double unscored = -1;

Blueprint telecom();
Blueprint hotel();
Blueprint onlineShop();

} // namespace chwila::sample
