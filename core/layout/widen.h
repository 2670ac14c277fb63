// A map pulled apart from left to right, for paper that is wider than the map is: cards grow a little, the
// room between them as much as is left. Rows and headers of rows stay as they are.
#pragma once

#include "core/layout/map_layout.h"

namespace chwila::layout {

/// How many times as wide a map is made at most; a single card does not become a banner.
inline constexpr double mostWidening = 2.2;

/// As wide as `width`, or as far towards it as mostWidening goes. Never narrower.
MapLayout widened(const MapLayout& layout, double width);

} // namespace chwila::layout
