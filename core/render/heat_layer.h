// The heat layer of a map: where bad experiences gather, each touchpoint taken together with its neighbours
// (answer-level Gi*). A soft pad behind each card, in the diverging scale, with triangles and an outline that
// say the same without colour. It is for looking around and never a mark: what was tested carries a diamond
// or a hull. Screen and pictures of the map show it where it is asked for; the report leaves it out, because
// its pages stand without somebody to explain them.
#pragma once

#include "core/analysis/result.h"
#include "core/base/language.h"
#include "core/layout/map_layout.h"
#include "core/render/theme.h"

class QPainter;

namespace chwila::render {

struct HeatSpot {
    model::TouchpointId id;
    int step = 0; ///< −3 far fewer bad experiences than usual … 3 far more
    QString text; ///< the same in words, for tooltips and screen readers

    bool operator==(const HeatSpot&) const = default;
};

struct HeatLayer {
    std::vector<HeatSpot> spots; ///< of touchpoints with a value, ascending by id
    QString title;
    QString hotText;  ///< at the hot end of the legend
    QString coldText; ///< at its cold end
    QString caption;

    const HeatSpot* spot(model::TouchpointId id) const;
    bool operator==(const HeatLayer&) const = default;
};

/// Nothing where no touchpoint has a value.
std::optional<HeatLayer> heatLayer(const analysis::AnalysisResult& result, const Language& language);

/// Behind the cards, in the map's coordinates.
void paintHeat(QPainter& painter, const layout::MapLayout& layout, const HeatLayer& layer,
               const Theme& theme);
/// How large the legend is.
QSizeF heatLegendSize(const HeatLayer& layer);
void paintHeatLegend(QPainter& painter, const QPointF& topLeft, const HeatLayer& layer, const Theme& theme);

} // namespace chwila::render
