// Where customers come from and go to at one touchpoint, as shares of the contacts the model counts there:
// what the page of a moment of truth and the details of the Moments view list as its neighbours.
#pragma once

#include "core/analysis/result.h"
#include "core/base/language.h"

namespace chwila::report {

struct Neighbour {
    std::optional<model::TouchpointId> touchpoint; ///< absent: the start, or an end
    model::Kind<model::Exit> exit;                 ///< meaningful only for an end
    bool start = false;
    double share = 0; ///< 0…1 of those who come, or of those who go

    bool operator==(const Neighbour&) const = default;
};

struct Neighbours {
    std::vector<Neighbour> before; ///< largest share first
    std::vector<Neighbour> after;
};

Neighbours neighboursOf(model::TouchpointId id, const model::Project& project,
                        const analysis::AnalysisResult& result);
/// "Start", "Finished", "Lost" for those that are no touchpoint.
QString neighbourName(const Neighbour& neighbour, const Language& language);

} // namespace chwila::report
