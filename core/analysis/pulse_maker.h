// One control chart from the weekly counts of its subject: what is usual, which weeks are beyond it, drift,
// changes of level and what speaks against an alarm. Used by pulse.cpp, which says what the subjects are;
// knows nothing of other charts.
#pragma once

#include "core/analysis/pulse_baseline.h"

#include <set>
#include <vector>

namespace chwila::analysis {

/// The rows of the weekly counts one chart is made of.
struct PulseRows {
    PulseSubject kind = PulseSubject::Journey;
    model::TouchpointId touchpoint;
    model::DepartmentId department;
    model::AliasId series;
    std::vector<const feedback::WeekRow*> rows;
    std::set<model::TouchpointId> touchpoints; ///< of the subject, also those without a row
};

/// `subject.rows` lie in `counts.shown`.
Pulse makePulse(const AnalysisInput& input, const PulseCounts& counts, const PulseRows& subject);

} // namespace chwila::analysis
