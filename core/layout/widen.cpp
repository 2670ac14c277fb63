#include "core/layout/widen.h"

#include "core/layout/metrics.h"

#include <algorithm>

namespace chwila::layout {

namespace {

constexpr double mostCardGrowth = 1.3;

/// Where an x comes to: cards all grow by one factor and what lies between them by another, so that arrows
/// end where they ended at their cards.
class Ruler {
  public:
    Ruler(const MapLayout& layout, double width) : m_start(layout.grid.left()) {
        double cards = 0;
        for (const ColumnBox& column : layout.columns) {
            m_cards.push_back(column.cardLeft);
            cards += cardWidth;
        }
        std::ranges::sort(m_cards);
        const double grid = layout.grid.width();
        const double wanted = std::min(width - layout.bounds.width() + grid, mostWidening * grid);
        m_card = std::clamp(wanted / grid, 1.0, mostCardGrowth);
        m_between = grid > cards ? std::max(1.0, (wanted - m_card * cards) / (grid - cards)) : m_card;
    }

    double at(double x) const {
        double result = x;
        for (const double left : m_cards) {
            if (x <= left) break;
            result += (m_card - m_between) * std::min(x - left, cardWidth);
        }
        return result + (m_between - 1) * std::max(0.0, x - m_start);
    }
    void pull(QRectF& rect) const {
        const double left = at(rect.left());
        rect.setRect(left, rect.y(), at(rect.right()) - left, rect.height());
    }

  private:
    double m_start;
    std::vector<double> m_cards; ///< their left edges, ascending
    double m_card = 1;
    double m_between = 1;
};

} // namespace

MapLayout widened(const MapLayout& layout, double width) {
    MapLayout result = layout;
    if (layout.columns.empty() || layout.grid.width() <= 0 || width <= layout.bounds.width()) return result;
    const Ruler ruler(layout, width);
    ruler.pull(result.bounds);
    ruler.pull(result.grid);
    for (PhaseBand& phase : result.phases)
        ruler.pull(phase.rect);
    for (StageBox& stage : result.stages) {
        ruler.pull(stage.header);
        ruler.pull(stage.body);
    }
    for (ColumnBox& column : result.columns) {
        column.left = ruler.at(column.left);
        column.right = ruler.at(column.right);
        // So that the middle of a card stays half a usual card away from it, where curves look for it.
        column.cardLeft = (ruler.at(column.cardLeft) + ruler.at(column.cardLeft + cardWidth) - cardWidth) / 2;
    }
    for (DepartmentRow& row : result.departments)
        ruler.pull(row.body);
    for (LaneRow& lane : result.lanes)
        ruler.pull(lane.body);
    for (CardBox& card : result.cards)
        ruler.pull(card.rect);
    for (NoteBox& note : result.notes)
        ruler.pull(note.rect);
    for (MapCell& cell : result.cells)
        ruler.pull(cell.rect);
    for (Route& route : result.routes) {
        for (QPointF& point : route.points)
            point.setX(ruler.at(point.x()));
        route.labelAt.setX(ruler.at(route.labelAt.x()));
    }
    return result;
}

} // namespace chwila::layout
