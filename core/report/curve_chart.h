// Curves over a common axis as values: steps or lines with what surrounds them, for instance how many
// customers are still there as time goes by. Made by survival_chart.h and part_charts.h, laid out by
// chart_layout.cpp, for pages and for the window alike.
#pragma once

#include "core/analysis/method/interval.h"
#include "core/base/language.h"
#include "core/report/chart_axis.h"

#include <optional>

namespace chwila::report {

struct CurvePoint {
    double across = 0;
    double up = 0;
    std::optional<analysis::Interval> interval; ///< where the true one lies with 95 of 100

    bool operator==(const CurvePoint&) const = default;
};

struct Curve {
    QString name;
    std::vector<CurvePoint> points;            ///< ascending; of steps each lasts until the next
    double end = 0;                            ///< to where the last step goes on
    std::vector<std::optional<qint64>> counts; ///< by tick, told below it; nothing where it is not known

    /// Of the last point up to there, the first one's before.
    double upAt(double across) const;
    bool operator==(const Curve&) const = default;
};

struct CurveChart {
    QString title;    ///< states the finding
    QString sentence; ///< the finding with its numbers; may be empty
    QString caption;
    QString countsName; ///< of the rows of numbers below the axis; empty: there are none
    ChartAxis across;
    std::vector<double> ticks; ///< on `across`, instead of its own where there are any
    ChartAxis up;
    bool steps = true;
    bool badFirst = false;     ///< the first curve is the bad one, the second the good one
    std::vector<Curve> curves; ///< at most `mostCurves`

    bool operator==(const CurveChart&) const = default;
};

inline constexpr std::size_t mostCurves = 4;

/// Name and end of each curve, for screen readers.
QString curvesInWords(const CurveChart& chart, const Language& language);

} // namespace chwila::report
