// What the team assumed in a workshop (Touchpoint::assumedScore) against what customers answered: of which
// touchpoints it thinks better, or worse, than they do, beyond chance. Needs figures.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// One touchpoint with an assumed score and at least 10 answers. Points are 0 … 100.
struct AssumedScore {
    model::TouchpointId touchpoint;
    double assumed = 0;
    double measured = 0;
    Interval interval; ///< of measured, t
    qint64 answers = 0;
    double p = 1; ///< of the gap, two-sided t test
    double q = 1; ///< after Benjamini and Hochberg, over all that were assumed and measured

    double gap() const { return assumed - measured; }
    bool isTooGood() const { return q <= 0.05 && gap() >= smallestGap; }
    bool isTooBad() const { return q <= 0.05 && gap() <= -smallestGap; }

    /// Half a point of the score people assume; nobody guesses closer.
    static constexpr double smallestGap = 5;
};

/// The largest overestimate first.
std::vector<AssumedScore> assumedScores(const Workspace& workspace, const AnalysisResult& result);

void runAssumedScores(const Workspace& workspace, AnalysisResult& result, Progress& progress);

} // namespace chwila::analysis
