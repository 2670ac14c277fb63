// The whole of a large map on one page of paper: names and scores in letters that can be read although the
// map is drawn at a fifth of its size. The layout is pulled apart to fill the page (layout::stretched), cards
// are blocks in the colour of their score, and headers and the emotion curve have large letters. Screens
// never need it: there one zooms in.
#pragma once

#include "core/render/map_painter.h"

namespace chwila::render {

/// How far a map may be pulled apart to fill a room of that height at that scale: 1 … 2.2.
double overviewStretch(const layout::MapLayout& layout, double scale, double height);
/// `layout` as it was stretched; `zoom` as in MapPaintOptions.
void paintOverview(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                   const Theme& theme, double zoom);

} // namespace chwila::render
