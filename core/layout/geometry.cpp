#include "core/layout/geometry.h"

#include "core/layout/metrics.h"

namespace chwila::layout {

namespace {

constexpr double terminalReserve = terminalStub + terminalRadius + 1;
constexpr double trackDistance = 10;
constexpr double trackMargin = 14;
constexpr double mostForTracks = 200; // beyond that, tracks move closer together
constexpr double betweenSteps = 32;
constexpr double besideStage = 20;
constexpr double besideRow = 18;
constexpr double emptySlotHeight = 48;

double roomFor(int tracks) {
    return tracks == 0 ? 0 : std::min(mostForTracks, (tracks - 1) * trackDistance) + 2 * trackMargin;
}

} // namespace

double Geometry::Gutter::track(int index) const {
    const double distance = tracks < 2 ? 0 : std::min(trackDistance, mostForTracks / (tracks - 1));
    const double room = size - reserveBefore - reserveAfter;
    return start + reserveBefore + (room - (tracks - 1) * distance) / 2 + index * distance;
}

Geometry::Geometry(const Grid& grid, const std::vector<Plan>& plans, const TrackCounts& tracks, double left,
                   double top)
    : m_grid(grid), m_columnGutters(at(grid.columnGutters)), m_rowGutters(at(grid.rowGutters)) {
    for (std::size_t i = 0; i < m_columnGutters.size(); ++i)
        m_columnGutters[i].tracks = tracks.columnGutters[i];
    for (std::size_t i = 0; i < m_rowGutters.size(); ++i)
        m_rowGutters[i].tracks = tracks.rowGutters[i];
    reserveTerminals(plans);
    placeColumns(left);
    placeSlots(top);
}

void Geometry::reserveTerminals(const std::vector<Plan>& plans) {
    for (const Plan& plan : plans) {
        if (plan.from < 0) {
            const GridCard& card = m_grid.cards[at(plan.to)];
            m_columnGutters[at(m_grid.before[at(card.column)])].reserveAfter = terminalReserve;
        } else if (plan.to < 0) {
            const GridCard& card = m_grid.cards[at(plan.from)];
            Gutter& gutter = plan.leaves == Side::Bottom ? m_rowGutters[at(m_grid.below[at(card.slot)])]
                                                         : m_columnGutters[at(m_grid.after[at(card.column)])];
            gutter.reserveBefore = terminalReserve;
        }
    }
}

void Geometry::placeColumns(double left) {
    std::vector<double> least(m_columnGutters.size(), betweenSteps);
    double x = left;
    for (int column = 0; column < m_grid.columns; ++column) {
        const bool first = column == 0 || m_grid.before[at(column)] != m_grid.after[at(column - 1)];
        const bool last =
            column + 1 == m_grid.columns || m_grid.after[at(column)] != m_grid.before[at(column + 1)];
        if (first) least[at(m_grid.before[at(column)])] = besideStage;
        if (last) least[at(m_grid.after[at(column)])] = besideStage;
    }
    const auto open = [&](int index) {
        Gutter& gutter = m_columnGutters[at(index)];
        gutter.start = x;
        gutter.size =
            std::max(least[at(index)], gutter.reserveBefore + gutter.reserveAfter + roomFor(gutter.tracks));
        x += gutter.size;
    };
    for (int column = 0; column < m_grid.columns; ++column) {
        if (column == 0 || m_grid.before[at(column)] != m_grid.after[at(column - 1)])
            open(m_grid.before[at(column)]);
        m_cardLeft.push_back(x);
        x += cardWidth;
        open(m_grid.after[at(column)]);
    }
    m_right = x;
}

void Geometry::placeSlots(double top) {
    double y = top;
    const auto open = [&](int index, double least) {
        Gutter& gutter = m_rowGutters[at(index)];
        gutter.start = y;
        gutter.size = std::max(least, gutter.reserveBefore + gutter.reserveAfter + roomFor(gutter.tracks));
        y += gutter.size;
    };
    for (const GridRow& row : m_grid.rows) {
        open(m_grid.above[at(row.firstSlot)], besideRow);
        for (int i = 0; i < row.slots; ++i) {
            m_slotTop.push_back(y);
            m_slotHeight.push_back(row.empty ? emptySlotHeight : cardHeight);
            y += m_slotHeight.back();
            open(m_grid.below[at(row.firstSlot + i)], i + 1 < row.slots ? cardGap : besideRow);
        }
    }
    m_bottom = y;
}

QRectF Geometry::cardRect(const GridCard& card) const {
    return {m_cardLeft[at(card.column)], m_slotTop[at(card.slot)], cardWidth, cardHeight};
}

std::pair<double, double> Geometry::columnEdges(int column) const {
    const Gutter& before = m_columnGutters[at(m_grid.before[at(column)])];
    const Gutter& after = m_columnGutters[at(m_grid.after[at(column)])];
    const bool sharedBefore = column > 0 && m_grid.before[at(column)] == m_grid.after[at(column - 1)];
    const bool sharedAfter =
        column + 1 < m_grid.columns && m_grid.after[at(column)] == m_grid.before[at(column + 1)];
    return {before.start + (sharedBefore ? before.size / 2 : 0),
            after.start + (sharedAfter ? after.size / 2 : after.size)};
}

std::pair<double, double> Geometry::rowEdges(const GridRow& row) const {
    const Gutter& first = m_rowGutters[at(m_grid.above[at(row.firstSlot)])];
    const Gutter& last = m_rowGutters[at(m_grid.below[at(row.firstSlot + row.slots - 1)])];
    return {first.start, last.start + last.size};
}

double Geometry::position(const Leg& leg) const {
    switch (leg.kind) {
    case LegKind::SlotLine:
        return m_slotTop[at(leg.index)] + m_slotHeight[at(leg.index)] / 2 + leg.offset;
    case LegKind::ColumnLine:
        return m_cardLeft[at(leg.index)] + cardWidth / 2 + leg.offset;
    case LegKind::RowGutter:
        return m_rowGutters[at(leg.index)].track(leg.track);
    case LegKind::ColumnGutter:
        return m_columnGutters[at(leg.index)].track(leg.track);
    }
    return 0;
}

QPointF Geometry::edge(int card, Side side, double along) const {
    const QRectF rect = cardRect(m_grid.cards[at(card)]);
    switch (side) {
    case Side::Left:
        return {rect.left(), along};
    case Side::Right:
        return {rect.right(), along};
    case Side::Top:
        return {along, rect.top()};
    case Side::Bottom:
        return {along, rect.bottom()};
    }
    return {};
}

QPointF Geometry::terminal(const QPointF& edge, Side side) const {
    switch (side) {
    case Side::Left:
        return edge - QPointF(terminalStub, 0);
    case Side::Right:
        return edge + QPointF(terminalStub, 0);
    case Side::Top:
        return edge - QPointF(0, terminalStub);
    case Side::Bottom:
        return edge + QPointF(0, terminalStub);
    }
    return edge;
}

std::vector<QPointF> Geometry::points(const Plan& plan) const {
    const double first = position(plan.legs.front());
    const double last = position(plan.legs.back());
    if (plan.from < 0) {
        const QPointF end = edge(plan.to, plan.enters, last);
        return {terminal(end, plan.enters), end};
    }
    const QPointF begin = edge(plan.from, plan.leaves, first);
    if (plan.to < 0) return {begin, terminal(begin, plan.leaves)};

    std::vector<QPointF> points{begin};
    for (std::size_t i = 1; i < plan.legs.size(); ++i) {
        const double before = position(plan.legs[i - 1]);
        const double now = position(plan.legs[i]);
        points.push_back(plan.legs[i].isHorizontal() ? QPointF(before, now) : QPointF(now, before));
    }
    points.push_back(edge(plan.to, plan.enters, last));
    return points;
}

} // namespace chwila::layout
