// What of an analysis may be handed on. In two steps, because what is left out must be in no total: the input
// loses its small groups before anything is computed, the result what still tells of a few customers or names
// somebody (Settings::smallestGroup, Settings::redact). Used for reports, pictures and tables.
#pragma once

#include "core/analysis/result.h"

#include <set>

namespace chwila::analysis {

struct LeftOut {
    int groups = 0;
    /// Those of whose answers nothing is left. That somebody answered there is no secret, and what matters is
    /// held against the mean over all that were answered: analyse() takes them, so that a touchpoint is not a
    /// moment of truth on the map and none in its report.
    std::set<model::TouchpointId> touchpoints;
};

/// Makes of an input with its cube, filter and observations one for others: counts, cube and customers'
/// scores without groups that are too small (feedback::protectedCounts()), customers of whom nothing else was
/// known not at all. `counts` is made here.
LeftOut leaveOutSmallGroups(AnalysisInput& input);

/// Takes out of the result of such an input: outcomes, drivers and overall scores of too few customers,
/// strata by segment where one is small, private details in the names of segments. analyse() calls it.
void keepFromOthers(AnalysisResult& result, const model::Settings& settings);

/// Moments of truth of which one result tells and the other does not: of everything, as the window shows it,
/// and for others.
struct MarksApart {
    std::vector<model::TouchpointId> onlyWhole; ///< as `whole` ranks them
    std::vector<model::TouchpointId> onlyShown;
};
MarksApart marksApart(const AnalysisResult& whole, const AnalysisResult& shown);

} // namespace chwila::analysis
