// How many of the customers who start take each transition, from the drawn weights alone: what the width
// of an arrow shows. Not an analysis: nobody is lost by a bad experience here.
#pragma once

#include "core/model/journey_index.h"

namespace chwila::layout {

struct Traffic {
    double share = 0; ///< 0…1 of what leaves the same touchpoint (of all starts)
    double flow = 0;  ///< customers taking it per customer who starts; loops can exceed 1
};

/// As index.transitions(). Without drawn starts, touchpoints nothing leads to are where customers start.
std::vector<Traffic> trafficOf(const model::JourneyIndex& index);

} // namespace chwila::layout
