// Arrows: what may be connected, and connecting. An absent `from` is the start of the journey, an
// absent `to` its end, finished or lost. All are pure.
#pragma once

#include "core/edit/elements.h"

namespace chwila::edit {

struct Ends {
    std::optional<model::TouchpointId> from;
    std::optional<model::TouchpointId> to;
    model::Kind<model::Exit> exit; ///< counts only without `to`
};

/// At least one end is a touchpoint, both of the same journey, and they are not connected yet. A
/// touchpoint may lead to itself: customers come back.
Verdict canConnect(const model::Project& project, const Ends& ends);
Result<model::Change> connect(const model::Project& project, const Ends& ends, double weight = 1);
/// One touchpoint to the next in reading order, leaving out what is connected already; needs two.
Result<model::Change> connectInOrder(const model::Project& project,
                                     const std::vector<model::TouchpointId>& ids);
/// Same arrow with other ends, keeping weight and label.
Result<model::Change> reconnect(const model::Project& project, model::TransitionId transition,
                                const Ends& ends);

} // namespace chwila::edit
