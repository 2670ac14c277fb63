// A journey with one sore spot, for tests of the whole analysis.
#pragma once

#include "journey_builder.h"

namespace chwila::analysis {

/// Ten touchpoints in a row with a loop, one of them (the sixth) much worse than the others.
struct Sore {
    JourneyBuilder builder;
    std::vector<model::TouchpointId> ids = builder.touchpoints(10);
    model::ScaleId nps = builder.scale(model::ScaleKind::Nps);

    Sore() {
        builder.line(ids);
        builder.go(ids[6], ids[4], 0.2);
        builder.lose(ids[2], 0.1);
        for (std::size_t i = 0; i < ids.size(); ++i)
            builder.lowOf(ids[i], nps, i == 5 ? 45 : 12 + static_cast<qint64>(i % 3), 100);
    }
};

} // namespace chwila::analysis
