// Drawn against real on the map: which arrows customers take, which nobody takes, and the moves nobody drew,
// as a layer over a painted map with its legend. Made by a pure function from the log that is kept with the
// journey; colour, dash and label say the same thing three times.
#pragma once

#include "core/base/language.h"
#include "core/layout/map_layout.h"
#include "core/mining/overlay.h"
#include "core/render/theme.h"

class QPainter;

namespace chwila::render {

struct ObservedArrow {
    model::TransitionId id;
    double share = 0; ///< 0: nobody takes it
    QString text;     ///< "62 %"

    bool operator==(const ObservedArrow&) const = default;
};

struct ObservedMove {
    model::TouchpointId from;
    model::TouchpointId to;
    mining::MoveKind kind = mining::MoveKind::Elsewhere;
    double share = 0;
    QString text;

    bool operator==(const ObservedMove&) const = default;
};

struct LegendRow {
    enum class Sign : std::uint8_t { Taken, Idle, Skip, Back, Elsewhere, Unseen };
    Sign sign = Sign::Taken;
    QString text;

    bool operator==(const LegendRow&) const = default;
};

struct ObservedLayer {
    QString title;                           ///< the log, and how many follow the drawn order
    std::vector<ObservedArrow> arrows;       ///< ascending by id
    std::vector<ObservedMove> moves;         ///< between two touchpoints, the most frequent first
    std::vector<model::TouchpointId> unseen; ///< ascending
    std::vector<LegendRow> legend;           ///< only what is on this map
    QString hidden;                          ///< how many rarer moves are left out; empty: none

    bool operator==(const ObservedLayer&) const = default;
};

/// Nothing where no log was laid over the journey or what was kept of it cannot be read. Moves that fewer
/// than 2 % of those who leave or 0.5 % of all customers make are left out: they would hide the map.
std::optional<ObservedLayer> observedLayer(const model::Project& project, model::JourneyId journey,
                                           const Language& language, std::size_t mostMoves = 40);

/// Over a painted map, in its coordinates.
void paintObserved(QPainter& painter, const layout::MapLayout& layout, const ObservedLayer& layer,
                   const Theme& theme);
/// How large the legend is, from the origin.
QRectF observedLegendRect(const ObservedLayer& layer);
/// Its upper right corner at that point.
void paintObservedLegend(QPainter& painter, const QPointF& topRight, const ObservedLayer& layer,
                         const Theme& theme);

} // namespace chwila::render
