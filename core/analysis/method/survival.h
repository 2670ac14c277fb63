// How long customers stay where many are still there: Kaplan & Meier 1958 with Greenwood's error and log-log
// interval, and the log-rank test (Mantel 1966) between groups. Of one day, those who left are counted before
// those who were last seen.
#pragma once

#include "core/analysis/method/interval.h"
#include "core/base/progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace chwila::analysis::method {

struct Lifetime {
    double day = 0;
    bool left = false; ///< false: still there when last seen
    int group = 0;     ///< 0 …; for logRank()
};

struct SurvivalStep {
    double day = 0;
    std::int64_t atRisk = 0;
    double share = 1;
    double error = 0;                 ///< Greenwood
    std::optional<Interval> interval; ///< 95 %; absent at 0 and 1
};

/// One step for each day on which somebody left; `lifetimes` in any order.
std::vector<SurvivalStep> kaplanMeier(std::vector<Lifetime> lifetimes);
/// The curve at given days, with those at risk there.
std::vector<SurvivalStep> survivalAt(std::span<const double> days, std::span<const SurvivalStep> curve,
                                     std::span<const Lifetime> lifetimes);
/// First day with at most half left; nothing where more stay.
std::optional<double> medianDay(std::span<const SurvivalStep> curve);

struct LogRank {
    double chiSquared = 0;
    int degrees = 0;
    double p = 1;
};
/// Between the groups that occur; nothing can be told (p = 1) with fewer than two, or when cancelled.
LogRank logRank(std::vector<Lifetime> lifetimes, const Progress& progress = NoProgress());

} // namespace chwila::analysis::method
