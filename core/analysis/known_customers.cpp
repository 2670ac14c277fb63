#include "core/analysis/known_customers.h"

#include "core/feedback/scale_levels.h"

#include <algorithm>

namespace chwila::analysis {

using Score = feedback::Observations::Score;

bool scoreCounts(const Workspace& workspace, const Score& score) {
    if (!feedback::isChosen(score, workspace.input.filter) || !workspace.graph.find(score.touchpoint))
        return false;
    const model::Scale* scale = workspace.input.project->find(score.scale);
    return scale && score.level >= 0 && score.level < feedback::levelCount(*scale);
}

bool wasAsked(const Workspace& workspace, const KnownCustomer& customer) {
    return std::ranges::any_of(customer.scores,
                               [&](const Score& score) { return scoreCounts(workspace, score); });
}

bool concerns(const Workspace& workspace, const KnownCustomer& customer) {
    if (!feedback::isChosen(*workspace.input.observations, customer.profile, workspace.input.filter))
        return false;
    return customer.scores.empty() || std::ranges::any_of(customer.scores, [&](const Score& score) {
               return workspace.graph.find(score.touchpoint).has_value();
           });
}

} // namespace chwila::analysis
