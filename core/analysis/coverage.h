// Whether those who answer are those who come: answers against contacts at each touchpoint, the share of
// visitors who answered, and which known customers were never asked, by segment. Who left early never answers
// later, so what few answers say can differ from what most customers met. Needs chain.h and outcomes.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// How one touchpoint's answers compare with the contacts it has.
struct Coverage {
    model::TouchpointId touchpoint;
    double contactShare = 0;     ///< of all contacts, leavers taken out where it is known how many leave
    double answerShare = 0;      ///< of all answers
    std::optional<double> ratio; ///< answerShare / contactShare
    /// Asked more than twice as often, or less than half as often, as usual; 10 answers there, or to be
    /// expected.
    bool uneven = false;
    /// Contacts, where an event log that lies over the journey counted its customers. Absent where they are
    /// not the customers of these answers (more answered than came).
    std::optional<double> visitors;
    std::optional<double> answered; ///< share of visitors who answered, by the question most of them answered

    bool operator==(const Coverage&) const = default;
};

/// Ascending by touchpoint, reachable ones.
std::vector<Coverage> coverage(const Workspace& workspace, const AnalysisResult& result);

void runCoverage(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
