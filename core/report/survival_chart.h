// How many customers are still there as time goes by, group beside group, as values: Kaplan–Meier steps with
// their intervals, how many were still watched at each tick, and in plain words whether the groups differ.
// Drawn by ui/charts on the screen and by chart_layout.cpp on paper. Shares are percent, time is days.
#pragma once

#include "core/report/chart_axis.h"
#include "core/report/sentences.h"

namespace chwila::report {

struct SurvivalCorner {
    double day = 0;
    double share = 100;
    std::optional<analysis::Interval> interval; ///< nothing while nobody has left

    bool operator==(const SurvivalCorner&) const = default;
};

struct SurvivalCurve {
    QString name;
    std::vector<SurvivalCorner> corners;       ///< from day 0 at 100; each share lasts until the next day
    double end = 0;                            ///< last day anybody is known to be watched
    std::vector<std::optional<qint64>> atRisk; ///< by tick; nothing where it is not known

    double shareAt(double day) const;
    bool operator==(const SurvivalCurve&) const = default;
};

struct SurvivalChart {
    QString title;    ///< states the finding
    QString sentence; ///< how many left of each group, and whether that can be chance
    QString caption;
    QString atRiskName;
    ChartAxis across;          ///< days; its ticks are `ticks`
    std::vector<double> ticks; ///< at which numbers at risk are told
    ChartAxis up;
    bool badFirst = false;             ///< the first curve is the bad one, the second the good one
    std::vector<SurvivalCurve> curves; ///< at most `mostCurves`, those of most customers

    bool operator==(const SurvivalChart&) const = default;
};

inline constexpr std::size_t mostCurves = 4;

/// Those with a bad experience against the others first, then one for each attribute; where customers cannot
/// be told apart, all in one. Empty without customers whose days are known.
std::vector<SurvivalChart> survivalCharts(const Telling& telling);

} // namespace chwila::report
