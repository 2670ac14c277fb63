// Hand-offs: how many contacts go from one department to another, and whether it goes wrong more often after
// than before. Sides that were asked different questions are compared by what is usual for these questions
// (O/E), never by their low answers as such. Needs chain.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// One side: the answers at its touchpoints, each once.
struct HandOffSide {
    std::vector<model::TouchpointId> touchpoints; ///< ascending
    qint64 answers = 0;
    qint64 low = 0;
    double share = 0;            ///< what the chain counts with (b), weighed by traffic
    std::optional<double> ratio; ///< O/E of the questions that were asked elsewhere, too

    bool operator==(const HandOffSide&) const = default;
};

struct HandOff {
    model::DepartmentId from;
    model::DepartmentId to;
    double traffic = 0; ///< hand-offs per starter if nobody left
    HandOffSide before;
    HandOffSide after;
    double extra = 0; ///< traffic × (share after − before): low experiences more per starter
    /// Of m·O/E after − before: low shares as if all had been asked what is usual. (Newcombe's interval, each
    /// side in units of its own usual share.) Absent where a side cannot be compared.
    std::optional<Interval> difference;
    std::optional<double> p; ///< of the difference, two-sided
    std::optional<double> q; ///< after Benjamini and Hochberg, over all hand-offs that can be compared

    bool isWorse() const { return q && *q <= 0.05 && difference->low > 0 && extra > 0; }
    bool operator==(const HandOff&) const = default;
};

/// Those that add most low experiences first.
std::vector<HandOff> handOffs(const Workspace& workspace, const AnalysisResult& result);

void runHandOffs(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
