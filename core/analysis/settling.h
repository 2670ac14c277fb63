// How many answers more would settle whether a touchpoint goes wrong more often than usual. What is sure is
// decided among all touchpoints that are tested together (Benjamini–Hochberg), so more of them ask for more
// answers. For sentences in core/report.
#pragma once

#include "core/analysis/result.h"

namespace chwila::analysis {

/// The p at which the touchpoint would be sure (q ≤ .05), the others staying as they are: k·.05/m with the
/// most k of which k − 1 others have at most that p. For one that has no answers yet the family grows by it.
double sureBelow(const AnalysisResult& result, const TouchpointResult& touchpoint);

/// Answers more, about, for four chances in five to find it sure if its share of low answers stays as it is;
/// nothing where it is (or the share is not above the usual one), cannot be compared, or has no answers.
std::optional<qint64> answersToSettle(const AnalysisResult& result, const TouchpointResult& touchpoint);

/// Answers that would show, four times in five, that it goes wrong twice as often as usual; nothing where
/// that cannot be.
std::optional<qint64> answersToShowTwice(const AnalysisResult& result, const TouchpointResult& touchpoint);

} // namespace chwila::analysis
