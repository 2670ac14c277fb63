// Where the labels of arrows stand: on the longest segment, moved along it where another label already
// stands, so that shares of neighbouring arrows can be read side by side.
#pragma once

#include "core/layout/map_layout.h"

namespace chwila::layout {

/// Sets `labelAt` and `labelRoom`, in the order of the routes.
void placeLabels(std::vector<Route>& routes);

} // namespace chwila::layout
