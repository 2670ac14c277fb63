// The weeks that say what is usual: the first ones with answers of all the data, so that neither later
// answers nor a filter move them. Used by pulse.cpp alone.
#pragma once

#include "core/analysis/result.h"
#include "core/feedback/weekly_counts.h"

namespace chwila::analysis {

/// The same subjects' counts under more or less of the filter.
struct PulseCounts {
    feedback::WeeklyCounts shown;  ///< under the filter
    feedback::WeeklyCounts past;   ///< without the day it begins with
    feedback::WeeklyCounts always; ///< without its period
    feedback::WeeklyCounts whole;  ///< without any filter; for dates only
};
PulseCounts answerCounts(const AnalysisInput& input);
/// For sums over touchpoints: the same, but of what is handed on (AnalysisInput::forOthers) only weeks that
/// are small in a whole department are counted with later ones.
PulseCounts pooledCounts(const AnalysisInput& input);
/// Of counts made elsewhere.
PulseCounts seriesCounts(const AnalysisInput& input);

struct Baseline {
    QDate from; ///< Mondays; invalid where there are too few weeks to judge
    QDate to;
    int weeks = 0;       ///< with answers
    bool frozen = false; ///< as many as were asked for
};
/// The first `asked` weeks with answers from `begin` on; with fewer all of them, as long as there are enough
/// to judge.
Baseline baselineOf(const feedback::WeeklyCounts& counts, std::span<const feedback::WeekRow* const> rows,
                    QDate begin, int asked);

/// Counts of all rows by week.
std::vector<feedback::WeekCount> summed(const feedback::WeeklyCounts& counts,
                                        std::span<const feedback::WeekRow* const> rows);

} // namespace chwila::analysis
