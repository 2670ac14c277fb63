// Sizes for a Grid: how wide gutters are for the arrows that run in them, and from that where columns,
// slots and tracks stand.
#pragma once

#include "core/layout/tracks.h"

namespace chwila::layout {

class Geometry {
  public:
    Geometry(const Grid& grid, const std::vector<Plan>& plans, const TrackCounts& tracks, double left,
             double top);

    double right() const { return m_right; }
    double bottom() const { return m_bottom; }
    QRectF cardRect(const GridCard& card) const;
    double cardLeft(int column) const { return m_cardLeft[static_cast<std::size_t>(column)]; }
    /// Edges of a column; neighbours touch in the middle of their gutter.
    std::pair<double, double> columnEdges(int column) const;
    std::pair<double, double> rowEdges(const GridRow& row) const;
    std::vector<QPointF> points(const Plan& plan) const;

  private:
    struct Gutter {
        double start = 0;
        double size = 0;
        double reserveBefore = 0; ///< kept free for terminals, at the start
        double reserveAfter = 0;
        int tracks = 0;

        double track(int index) const;
    };

    void reserveTerminals(const std::vector<Plan>& plans);
    void placeColumns(double left);
    void placeSlots(double top);
    double position(const Leg& leg) const;
    QPointF edge(int card, Side side, double along) const;
    QPointF terminal(const QPointF& edge, Side side) const;

    const Grid& m_grid;
    std::vector<Gutter> m_columnGutters;
    std::vector<Gutter> m_rowGutters;
    std::vector<double> m_cardLeft;
    std::vector<double> m_slotTop;
    std::vector<double> m_slotHeight;
    double m_right = 0;
    double m_bottom = 0;
};

} // namespace chwila::layout
