// The heatmap for screen readers: a table with its headers, totals included, each cell with its number and
// its answers. Choosing a cell is told as it happens.
#pragma once

namespace chwila::ui {

class HeatmapWidget;

/// Makes heatmaps such tables; call it before one says anything about itself.
void describeHeatmapsToScreenReaders();
/// Tells of what happens on the heatmap from now on.
void tellScreenReaders(HeatmapWidget& heatmap);

} // namespace chwila::ui
