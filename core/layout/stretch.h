// A map pulled apart from top to bottom, for paper that is less wide than the map is: rows, cards and lanes
// become taller, columns stay as they are. Texts and line widths are the painters' own and do not change.
#pragma once

#include "core/layout/map_layout.h"

namespace chwila::layout {

/// On a screen: cards stay wider than they are high.
inline constexpr double mostStretchOnScreen = 2.2;

/// Every y times `factor`, which is > 0.
MapLayout stretched(const MapLayout& layout, double factor);

} // namespace chwila::layout
