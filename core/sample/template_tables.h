// The journeys of the templates as constant tables.
#pragma once

#include "core/sample/blueprint.h"

namespace chwila::sample {

Blueprint telecom();
Blueprint hotel();
Blueprint onlineShop();

} // namespace chwila::sample
