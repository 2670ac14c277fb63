// What an event log shows: which activity directly follows which, where customers start and end, the ways
// they go (variants), how long they wait. After van der Aalst, "Process Mining", 2016, sections 5.2 and 7.2.
// Times are hours, shares 0…1.
#pragma once

#include "core/base/progress.h"
#include "core/mining/event_log.h"

#include <optional>
#include <span>

namespace chwila::mining {

struct MineOptions {
    /// Two events of one activity with nothing between them count as one where at most so many minutes lie
    /// between them; 0 = never. A session gap is usually 30.
    double mergeMinutes = 0;
};

struct ActivityFigures {
    QString name;
    QString department; ///< most frequent value; may be empty
    QString channel;
    QString stage;
    qint64 events = 0;
    qint64 customers = 0;
    qint64 starts = 0;
    qint64 ends = 0;
    double place = 0; ///< median of where it first comes in a customer's events, from 0
};

/// `to` directly follows `from`; both are places in Discovery::activities.
struct Link {
    quint32 from = 0;
    quint32 to = 0;
    qint64 count = 0;
    std::optional<double> medianHours; ///< absent where times are missing
    /// (|ab| − |ba|) / (|ab| + |ba| + 1); for a loop |aa| / (|aa| + 1). Weijters and others, "Process mining
    /// with the HeuristicsMiner algorithm", 2006. Near 0: the order is noise.
    double dependency = 0;
};

/// All ways customers went, the most frequent first, of equal ones the one that came first.
struct Variants {
    std::vector<quint32> steps;     ///< of all, one behind the other
    std::vector<std::size_t> begin; ///< by variant: its first step; one more at the end
    std::vector<qint64> customers;  ///< by variant

    std::size_t size() const { return customers.size(); }
    std::span<const quint32> of(std::size_t variant) const {
        return std::span(steps).subspan(begin[variant], begin[variant + 1] - begin[variant]);
    }
};

struct Discovery {
    qint64 events = 0; ///< after merging
    qint64 merged = 0; ///< left out by MineOptions::mergeMinutes
    qint64 customers = 0;
    qint64 customersWithRepeat = 0; ///< some activity comes twice
    std::vector<ActivityFigures> activities;
    std::vector<Link> links; ///< by from, then to
    Variants variants;
    qint64 variantsFor80 = 0;        ///< so many of the most frequent cover 80 % of the customers
    std::optional<double> meanHours; ///< from a customer's first event to the last
    std::optional<double> medianHours;
    ReadingNotes notes;
};

/// By from, then to, with their dependency.
void sortLinks(std::vector<Link>& links);

Result<Discovery> discover(const EventLog& log, const MineOptions& options, Progress& progress);

/// Links that at least `share` of those who go on from their activity take, and for each activity the
/// most used one; those below `leastDependency` only as the most used one.
std::vector<Link> keptLinks(const Discovery& discovery, double share, double leastDependency = -1);

} // namespace chwila::mining
