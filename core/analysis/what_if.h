// What if less went wrong? The chain of a journey solved again with lower shares of bad moments, all changes
// together. A value made once per result and shared; one question takes some microseconds to a millisecond,
// so that it can follow a slider.
#pragma once

#include "core/analysis/result.h"
#include "core/base/progress.h"

namespace chwila::analysis {

struct Workspace;

/// By touchpoint the share x of its bad moments that is taken away, 0…1; negative: more of them. Those that
/// are not named, or of another journey, stay as they are.
using Reductions = std::map<model::TouchpointId, double>;

/// One touchpoint under a what-if.
struct WhatIfFigures {
    model::TouchpointId touchpoint;
    double lowShare = 0;  ///< b' then
    double avoidable = 0; ///< customers per starter that mending the rest would save
    double score = 0;     ///< moment-of-truth score per 1,000, against the usual of today
    int rank = 0;         ///< by score, then by avoidable; 1 first
};

class WhatIf {
  public:
    /// `redraws` make the intervals; 0: none.
    WhatIf(const AnalysisInput& input, const AnalysisResult& result, int redraws);
    WhatIf(const Workspace& workspace, const AnalysisResult& result, int redraws,
           const Progress& progress = NoProgress());

    /// Customers kept per 1,000 starters, more than today.
    double kept(const Reductions& reductions) const;
    /// 95 % of the redraws; nothing without redraws or when cancelled.
    std::optional<Interval> interval(const Reductions& reductions,
                                     const Progress& progress = NoProgress()) const;
    /// Customers kept in one redraw with shares of low answers as given instead of reduced.
    std::vector<double> keptWith(const std::vector<std::map<model::TouchpointId, double>>& sharesByDraw,
                                 const Progress& progress) const;
    /// All reachable touchpoints, by rank.
    std::vector<WhatIfFigures> ranking(const Reductions& reductions) const;
    /// Share of low answers the chain works with today (b'); 0 for a touchpoint of another journey.
    double lowShare(model::TouchpointId touchpoint) const;

  private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace chwila::analysis
