// Where the names of points stand in a chart on paper: beside their points, or further off with a line that
// leads to them, neither on each other nor on points. One without room is left out, for a table on the page
// names all.
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace chwila::report {

struct PointToName {
    QPointF at;
    QSizeF size; ///< of its name
    bool named = false;
};

struct NamePlace {
    std::size_t point = 0; ///< index among the points
    QRectF box;
    std::optional<QLineF> leader; ///< from the point to its name
};

/// As many as have room, and those rather near their points.
std::vector<NamePlace> namePlaces(std::span<const PointToName> points, const QRectF& room);

} // namespace chwila::report
