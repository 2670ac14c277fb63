// The frequent activities of a log: enough of them that most customers do nothing else. A map of all
// activities of a large log says nothing at first sight. What is left out is handed over with its counts,
// for whoever draws the rest to tell.
#pragma once

#include "core/mining/discover.h"

namespace chwila::mining {

struct Frequent {
    /// As if nobody had done what is left out: who did a, x and b goes from a to b. Ways, repeats,
    /// durations and waits are not in it; places are those of the whole log.
    Discovery shown;
    std::vector<quint32> leftOut; ///< of the whole log, those of most customers first
    qint64 customers = 0;         ///< who do nothing that is left out
};

/// The most frequent activities until at least `cover` of the customers, 0…1, do nothing else; what is named
/// in `always` is never left out. At least one stays.
Frequent frequentActivities(const Discovery& discovery, double cover, const QStringList& always = {});

/// What a map shows at first: all where they are few or the log knows its stages, else as good a part as
/// nine in ten customers need.
double usualCover(const Discovery& discovery);

} // namespace chwila::mining
