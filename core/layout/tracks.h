// Spreads the legs that share a gutter over parallel tracks, so that arrows never lie on each other, with
// as few tracks as that takes and in an order that crosses little.
#pragma once

#include "core/layout/router.h"

namespace chwila::layout {

struct TrackCounts {
    std::vector<int> columnGutters; ///< tracks used, by gutter
    std::vector<int> rowGutters;
};

/// Sets `track` of every leg in a gutter; tracks count from 0 at the left, or at the top.
TrackCounts assignTracks(const Grid& grid, std::vector<Plan>& plans);

} // namespace chwila::layout
