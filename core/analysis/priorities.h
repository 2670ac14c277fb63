// What to do first: the value of each initiative, their order, the best set within the budget, and promise
// against measured for those that are done. Needs chain.h and moments.h.
#pragma once

#include "core/analysis/what_if.h"
#include "core/analysis/workspace.h"

#include <span>

namespace chwila::analysis {

/// Something that could be done.
struct Action {
    Reductions reductions;
    double cost = 0;
    bool first = false; ///< before all others
};

struct ActionSet {
    std::vector<std::size_t> chosen; ///< ascending positions among the actions
    BestSet figures;
};

/// Up to 20 actions: every set within the budget is tried (sets that cannot beat the best one even with
/// all that is left are passed over, which is sound as long as a later bad experience drives away at least
/// as many as an earlier one). More: by gain per cost, each on top of the others, then by exchanges; not
/// exact, with a bound. Actions without effect are left out of ties. Those that go first are taken before all
/// others, as many as fit; what is left of the budget goes to the best of the rest on top of them.
ActionSet bestSet(const WhatIf& whatIf, std::span<const Action> actions, double budget,
                  const Progress& progress = NoProgress());

/// All reductions together: on the same touchpoint they multiply.
Reductions together(std::span<const Action> actions, std::span<const std::size_t> chosen);
/// What an initiative does to its touchpoints.
Reductions reductionsOf(const model::Initiative& initiative);

void runPriorities(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
