// ObservedPaths: what a log showed, told in the touchpoints of one drawn journey. Small enough to be kept in
// the project (model::ObservedLog::paths, JSON), so that drawn can be laid against real at any time.
// Touchpoints that have gone since are passed over by whoever reads it.
#pragma once

#include "core/feedback/mapping/label_match.h"
#include "core/mining/discover.h"
#include "core/model/project.h"

namespace chwila::mining {

/// Where a move begins and ends; an invalid id is the start or the end.
using Ends = std::pair<model::TouchpointId, model::TouchpointId>;

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

/// What the log showed as a whole, whether drawn or not; told beside the paths because only the most
/// frequent of those are kept.
struct ObservedTotals {
    qint64 customersWithRepeat = 0; ///< some activity comes twice
    qint64 variants = 0;
    qint64 variantsFor80 = 0;        ///< so many of the most frequent cover 80 % of the customers
    std::optional<double> meanHours; ///< from a customer's first event to the last
    std::optional<double> medianHours;

    bool operator==(const ObservedTotals&) const = default;
};

struct ObservedPaths {
    qint64 customers = 0; ///< with at least one drawn touchpoint
    std::vector<ObservedActivity> activities;
    std::vector<ObservedLink> links;      ///< by from, then to; all of them
    std::vector<ObservedPath> paths;      ///< the most frequent first
    std::optional<ObservedTotals> totals; ///< absent in projects made before they were kept

    bool operator==(const ObservedPaths&) const = default;
};

/// `matches` has the activities' names as labels, see feedback::matchLabels().
ObservedPaths observe(const Discovery& discovery, const std::vector<feedback::LabelMatch>& matches);
/// The labels to match: the names of the activities in their order.
QStringList activityNames(const Discovery& discovery);

/// The 1,000 most frequent paths are kept.
QString pathsToText(const ObservedPaths& paths);
/// Damaged where it is no such text, or says what no log can show; `detail` names the place ("links[3]").
Result<ObservedPaths> pathsFromText(const QString& text);
/// The place of a touchpoint with a higher id than any the project gave ("paths[0]"); nothing where there is
/// none. Those that have gone since are no such.
std::optional<QString> neverThere(const ObservedPaths& paths, qint64 highestId);

/// A move between two drawn touchpoints with the figures a Link has.
struct ObservedMove {
    ObservedLink link;
    double share = 0;      ///< of those who go on from its touchpoint
    double dependency = 0; ///< see Link::dependency
    bool kept = false;     ///< at least `leastShare` take it, or no other from there is used more
};
/// All moves in the order of the links, without starts and ends.
std::vector<ObservedMove> observedMoves(const ObservedPaths& paths, double leastShare);

/// The log that was laid over the journey; null where none was.
const model::ObservedLog* observedLogOf(const model::Project& project, model::JourneyId journey);

} // namespace chwila::mining
