// A new journey out of what an event log shows: touchpoints in stages by the order customers meet them,
// arrows with the customers who took them. Pure; the Change is for the person to accept.
#pragma once

#include "core/mining/discover.h"
#include "core/model/change.h"

namespace chwila::mining {

struct JourneyOptions {
    QString name;
    double leastShare = 0.05;    ///< see keptLinks()
    double leastDependency = -1; ///< see keptLinks()
    /// Activities at which customers are through; who ends elsewhere is lost. Empty: every end is one.
    QStringList finishedAt;
};

/// Each kept link, start and end becomes an arrow whose weight is its count. A department that has an
/// activity's name for it is used again. Invalid where the log has no activity.
Result<model::Change> journeyFromLog(const model::Project& project, const Discovery& discovery,
                                     const JourneyOptions& options);

/// keptLinks() and, where an activity could not be reached by them from any start, the most used links that
/// lead there: nothing on a map may hang in the air.
std::vector<Link> linksForMap(const Discovery& discovery, double share, double leastDependency = -1);

/// Column of each activity from 0: the longest way to it along kept links that do not lead back.
std::vector<int> columnsOf(const Discovery& discovery, const std::vector<Link>& kept);

} // namespace chwila::mining
