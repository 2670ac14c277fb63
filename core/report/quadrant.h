// Importance × performance as values: how often each touchpoint goes wrong against how many customers would
// be lost if it always did. Moments of truth stand at the top right. Drawn by ui/charts; shares are 0…1.
#pragma once

#include "core/report/sentences.h"

namespace chwila::report {

struct QuadrantPoint {
    model::TouchpointId touchpoint;
    QString name;
    double lowShare = 0;         ///< observed low answers / answers
    analysis::Interval interval; ///< Wilson
    double matter = 0;           ///< share of starters lost if every contact here went wrong
    qint64 answers = 0;
    int rank = 0; ///< of the moment of truth; 0: not marked
    bool marked = false;

    bool operator==(const QuadrantPoint&) const = default;
};

struct Quadrant {
    QString title;   ///< states the finding
    QString caption; ///< what was left out and why
    QString acrossName;
    QString upName;
    double usual = 0;                  ///< vertical line: low share of the whole journey
    double threshold = 0;              ///< horizontal line: matter from which it matters
    std::vector<QuadrantPoint> points; ///< reachable touchpoints with answers, ascending by id

    bool operator==(const Quadrant&) const = default;
};

Quadrant quadrant(const Telling& telling);

} // namespace chwila::report
