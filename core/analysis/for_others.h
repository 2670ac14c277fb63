// What of an analysis may be handed on. In two steps, because what is left out must be in no total: the input
// loses its small groups before anything is computed, the result what still tells of a few customers or names
// somebody (Settings::smallestGroup, Settings::redact). Used for reports, pictures and tables.
#pragma once

#include "core/analysis/result.h"

namespace chwila::analysis {

/// Makes of an input with its cube, filter and observations one for others: counts, cube and customers'
/// scores without groups that are too small (feedback::protectedCounts()), customers of whom nothing else was
/// known not at all. `counts` is made here. Returns how many groups were left out.
int leaveOutSmallGroups(AnalysisInput& input);

/// Takes out of the result of such an input: outcomes, drivers and overall scores of too few customers,
/// strata by segment where one is small, private details in the names of segments. analyse() calls it.
void keepFromOthers(AnalysisResult& result, const model::Settings& settings);

} // namespace chwila::analysis
