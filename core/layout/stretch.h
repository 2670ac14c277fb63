// A map pulled apart from top to bottom, for paper that is less wide than the map is: rows, cards and lanes
// become taller, columns stay as they are. Texts and line widths are the painters' own and do not change.
#pragma once

#include "core/layout/map_layout.h"

namespace chwila::layout {

/// On a screen, so that a long journey fills a small window: cards are blocks of colour there, less than
/// three times as high as wide.
inline constexpr double mostStretchOnScreen = 5;

/// Every y times `factor`, which is > 0.
MapLayout stretched(const MapLayout& layout, double factor);

} // namespace chwila::layout
