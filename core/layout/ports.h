// Gives every arrow its own place on the edges of its cards, ordered so that arrows of one card do not
// cross each other, and so that an arrow never lies on another card's in the same row or column.
#pragma once

#include "core/layout/router.h"

namespace chwila::layout {

/// Sets `offset` of the first and last leg of every plan.
void assignPorts(const Grid& grid, std::vector<Plan>& plans);

} // namespace chwila::layout
