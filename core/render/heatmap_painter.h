// Paints a report::HeatmapTable: number and n in every cell, coloured by the diverging scale, hatched
// where answers are too few, totals, headers and a legend. One drawing for screen, report and pictures.
#pragma once

#include "core/render/theme.h"
#include "core/report/heatmap.h"

#include <QRectF>

class QPainter;

namespace chwila::render {

/// Height of the column names, directly above the cells.
inline constexpr double heatmapHeaderRow = 44;

/// Where the parts of a heatmap stand, in pixels from the top left of the painted area.
struct HeatmapGeometry {
    double titleHeight = 0; ///< of the title alone: one line or two
    double headerWidth = 0;
    double headerHeight = 0;
    double cellWidth = 0;
    double cellHeight = 0;
    double totalGap = 0;
    double legendTop = 0;
    double legendLeft = 0;
    std::size_t rows = 0;
    std::size_t columns = 0;
    QSizeF size;

    /// `row == rows` and `column == columns` are the totals.
    QRectF cell(std::size_t row, std::size_t column) const;
    /// Row and column under a point, totals included; nothing on headers and legend.
    std::optional<std::pair<std::size_t, std::size_t>> cellAt(const QPointF& point) const;
};

/// Stretches the columns to `width` within what can be read (56 … 280 px each, the words of their names
/// whole); wider tables get wider than asked and are scrolled or scaled by the caller. Rows are a little
/// lower where the whole fits into `height` that way.
HeatmapGeometry heatmapGeometry(const report::HeatmapTable& table, double width, double height = 0);

struct HeatmapState {
    std::optional<std::pair<std::size_t, std::size_t>> hovered;
    std::optional<std::pair<std::size_t, std::size_t>> selected;
};

/// Paints at the painter's origin.
void paintHeatmap(QPainter& painter, const report::HeatmapTable& table, const HeatmapGeometry& geometry,
                  const Theme& theme, const HeatmapState& state = {});

/// How far the names of the columns (down) and of the rows (to the right) stand from their own place, so that
/// they stay in sight where the table is scrolled. `seen` is its top left that is in sight.
QPointF heldHeads(const HeatmapGeometry& geometry, const QPointF& seen);

/// Once more over the cells, on paper of their own; nothing where nothing is held.
void paintHeldHeads(QPainter& painter, const report::HeatmapTable& table, const HeatmapGeometry& geometry,
                    const Theme& theme, const QPointF& held);

} // namespace chwila::render
