// Ten touchpoints in a row with 60 answers each, of which the fourth and the seventh are bad.
#pragma once

#include "journey_builder.h"

namespace chwila::analysis {

struct TenInARow {
    JourneyBuilder builder;
    std::vector<model::TouchpointId> ids;
    model::ScaleId scale;

    TenInARow() {
        ids = builder.touchpoints(10);
        builder.line(ids);
        scale = builder.scale(model::ScaleKind::Nps);
        for (std::size_t i = 0; i < ids.size(); ++i)
            builder.lowOf(ids[i], scale, i == 3 || i == 6 ? 30 : 6, 60);
    }
};

} // namespace chwila::analysis
