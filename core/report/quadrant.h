// Two figures of each touchpoint against each other, with the lines that part them into four fields: how
// often it goes wrong against how many customers would be lost if it always did, and how well it is rated
// against how far it goes together with the overall score. Values only: ui/charts draws them on the screen,
// chart_layout.cpp on paper.
#pragma once

#include "core/report/chart_axis.h"
#include "core/report/sentences.h"

namespace chwila::report {

/// What a point is drawn as; each has a shape of its own.
enum class PointLook : std::uint8_t {
    Quiet,        ///< nothing to do
    Unsure,       ///< its interval holds a line, so no field claims it: hollow
    Moment,       ///< moment of truth
    MomentByHand, ///< marked by a person: hollow
    Act,          ///< important and below the others
    Keep,         ///< important and above them
};

struct QuadrantPoint {
    model::TouchpointId touchpoint;
    QString name;   ///< beside the point where `named`
    QString detail; ///< the point in words, for tooltips and screen readers
    double across = 0;
    double up = 0;
    std::optional<analysis::Interval> acrossInterval;
    std::optional<analysis::Interval> upInterval;
    PointLook look = PointLook::Quiet;
    bool named = false;

    bool operator==(const QuadrantPoint&) const = default;
};

struct Quadrant {
    QString title;   ///< states the finding
    QString caption; ///< what was left out and why, how to read it
    ChartAxis across;
    ChartAxis up;
    double acrossLine = 0;             ///< upright line
    double upLine = 0;                 ///< level line
    std::vector<QuadrantPoint> points; ///< ascending by id

    bool operator==(const Quadrant&) const = default;
};

/// Percent of answers that are low, against percent of starters that hang on the touchpoint; reachable
/// touchpoints with answers. Moments of truth stand at the top right.
Quadrant quadrant(const Telling& telling);
/// Satisfaction 0 … 100 against part of the overall score in percent. Nothing without enough customers who
/// gave both. Important ones that are rated below the others stand at the top left.
std::optional<Quadrant> driverQuadrant(const Telling& telling);

} // namespace chwila::report
