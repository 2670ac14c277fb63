// ObservedPaths: what a log showed, told in the touchpoints of one drawn journey. Small enough to be kept in
// the project (model::ObservedLog::paths, JSON), so that drawn can be laid against real at any time.
// Touchpoints that have gone since are passed over by whoever reads it.
#pragma once

#include "core/feedback/label_match.h"
#include "core/mining/discover.h"
#include "core/model/project.h"

namespace chwila::mining {

struct ObservedActivity {
    QString name;
    std::optional<model::TouchpointId> touchpoint; ///< absent: drawn nowhere
    qint64 events = 0;
    qint64 customers = 0;

    bool operator==(const ObservedActivity&) const = default;
};

struct ObservedLink {
    std::optional<model::TouchpointId> from; ///< absent: the start
    std::optional<model::TouchpointId> to;   ///< absent: the end
    qint64 count = 0;
    std::optional<double> medianHours; ///< where one pair of activities stands behind it

    bool operator==(const ObservedLink&) const = default;
};

/// A way customers went over the drawn touchpoints; what is drawn nowhere is left out of it.
struct ObservedPath {
    qint64 customers = 0;
    std::vector<model::TouchpointId> touchpoints;

    bool operator==(const ObservedPath&) const = default;
};

struct ObservedPaths {
    qint64 customers = 0; ///< with at least one drawn touchpoint
    std::vector<ObservedActivity> activities;
    std::vector<ObservedLink> links; ///< by from, then to; all of them
    std::vector<ObservedPath> paths; ///< the most frequent first

    bool operator==(const ObservedPaths&) const = default;
};

/// `matches` has the activities' names as labels, see feedback::matchLabels().
ObservedPaths observe(const Discovery& discovery, const std::vector<feedback::LabelMatch>& matches);
/// The labels to match: the names of the activities in their order.
QStringList activityNames(const Discovery& discovery);

/// The 1,000 most frequent paths are kept.
QString pathsToText(const ObservedPaths& paths);
Result<ObservedPaths> pathsFromText(const QString& text);

/// The log that was laid over the journey; null where none was.
const model::ObservedLog* observedLogOf(const model::Project& project, model::JourneyId journey);

} // namespace chwila::mining
