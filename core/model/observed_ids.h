// The touchpoints that ObservedLog::paths names. Used when touchpoints are merged, so that what a log showed
// at one of them is not lost, and when a named version takes them apart again. Here because core/edit, which
// merges, knows nothing of core/mining, which writes the text.
#pragma once

#include "core/model/touchpoint.h"

#include <functional>
#include <set>

namespace chwila::model {

/// `paths` as if the log had shown `kept` wherever it showed one of `gone`: equal links and equal paths are
/// added up, and links that became one have no hours. A text that is none of mining::ObservedPaths stays.
QString pathsWithMerged(const QString& paths, const std::set<TouchpointId>& gone, TouchpointId kept);

/// Whether one reading of a log has become the other by merging alone: the same activities, each at the
/// touchpoint at which it was, or at another one where that is gone.
bool differByMergesOnly(const QString& then, const QString& now,
                        const std::function<bool(TouchpointId)>& isGone);

} // namespace chwila::model
