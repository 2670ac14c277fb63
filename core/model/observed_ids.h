// The touchpoints that ObservedLog::paths names. Used when touchpoints are merged, so that what a log showed
// at one of them is not lost. Here because core/edit, which merges, knows nothing of core/mining, which
// writes the text.
#pragma once

#include "core/model/touchpoint.h"

#include <set>

namespace chwila::model {

/// `paths` as if the log had shown `kept` wherever it showed one of `gone`: equal links and equal paths are
/// added up, and links that became one have no hours. A text that is none of mining::ObservedPaths stays.
QString pathsWithMerged(const QString& paths, const std::set<TouchpointId>& gone, TouchpointId kept);

} // namespace chwila::model
