// Headers of a map on a screen: while it is seen from afar or from near they keep a size that can be read.
// In the measures of the map they grow and shrink away from the grid, so that cells, cards and routes stay
// where they are. Pure; the canvas uses it, paper does not.
#pragma once

#include "core/layout/map_layout.h"

#include <QSizeF>

namespace chwila::layout {

/// In pixels of the screen.
struct HeaderSize {
    double width = 0; ///< of departments and lanes
    double phase = 0; ///< height
    double stage = 0; ///< height

    double height() const { return phase + stage; }
    bool operator==(const HeaderSize&) const = default;
};

/// That of the layout at 100 %; smaller below, down to where names still stand in them, never larger.
HeaderSize headerSize(double zoom);

/// Gives the headers their size at that zoom; the bounds of the map follow.
void holdHeaders(MapLayout& map, double zoom);

/// Only what headers need, in pixels of the screen: bounds, grid, phases, stages, departments and lanes.
MapLayout headersOnScreen(const MapLayout& map, double zoom);

/// What begins above `top` begins there, so that a row scrolled half away keeps its name in sight.
void keepRowHeadersBelow(MapLayout& shown, double top);

/// The zoom, at most 1, at which the grid with its headers has room.
double fittingZoom(const MapLayout& map, const QSizeF& room);

} // namespace chwila::layout
