// Names beside the points of a chart, placed anew when the plot changes its size: inside the plot, on no mark
// and on no other name, beside their own point, or apart from it where a thin line leads there. A name that
// finds no room is written in two lines, then shortened, then left out.
#pragma once

#include "core/render/theme.h"

#include <QString>

#include <optional>
#include <vector>

class QChart;
class QGraphicsLineItem;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;

namespace chwila::ui {

/// Coordinates are parts of the plot, 0 … 1, from the left and from below.
struct NamedPoint {
    double across = 0;
    double up = 0;
    double low = 0; ///< the ends of its interval, both `up` where it has none
    double high = 0;
    QString name;     ///< empty: a point that no other name may cover
    double left = -1; ///< the ends of its level interval; below 0: it has none
    double right = -1;
};

/// What stands on a plot, in pixels: marks and names are never covered, lines of intervals where it can be
/// helped.
struct PlotObstacles {
    std::vector<QPointF> marks;
    std::vector<QLineF> lines;
    std::vector<QRectF> names;
    std::vector<QLineF> leaders;
};

struct NamePlace {
    QRectF box;
    std::optional<QLineF> leader; ///< to the point, where the box stands apart from it or nearer to another
};

/// Nothing where no box of that size has room. `point` is one of the marks.
std::optional<NamePlace> placeForName(const QRectF& plot, const QPointF& point, const QSizeF& size,
                                      const PlotObstacles& obstacles);

class PlacedNames {
  public:
    /// The names are placed in this order; the items belong to the chart.
    PlacedNames(QChart& chart, std::vector<NamedPoint> points, const render::Theme& theme);

    void place(const QRectF& plot) const;

  private:
    struct Name {
        std::size_t point = 0;
        QGraphicsRectItem* ground = nullptr;
        QGraphicsSimpleTextItem* text = nullptr;
        QGraphicsLineItem* leader = nullptr;
    };

    void placeName(const Name& name, const QRectF& plot, PlotObstacles& obstacles) const;

    std::vector<NamedPoint> m_points;
    std::vector<Name> m_names;
};

/// Keeps the names in place for as long as the chart lives.
void placeNames(QChart& chart, std::vector<NamedPoint> points, const render::Theme& theme);

} // namespace chwila::ui
