// The journeys of the templates as constant tables.
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
