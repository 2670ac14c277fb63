// Names beside the points of a chart, moved when the plot changes its size: above, below, right or left of
// the point, wherever no other name and no other point is. A name that finds no room is shortened, then left
// out.
#pragma once

#include "core/render/theme.h"

#include <QString>

#include <vector>

class QChart;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;

namespace chwila::ui {

/// Coordinates are parts of the plot, 0 … 1, from the left and from below.
struct NamedPoint {
    double across = 0;
    double up = 0;
    double low = 0; ///< the ends of its interval, both `up` where it has none
    double high = 0;
    QString name; ///< empty: a point that no other name may cover
};

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
    };

    void placeName(const Name& name, const QRectF& plot, std::vector<QRectF>& taken) const;

    std::vector<NamedPoint> m_points;
    std::vector<Name> m_names;
};

/// Keeps the names in place for as long as the chart lives.
void placeNames(QChart& chart, std::vector<NamedPoint> points, const render::Theme& theme);

} // namespace chwila::ui
