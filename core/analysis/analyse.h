// The way in: everything sections 1–4 of analysis.md define, for one journey under one filter. Pure and
// deterministic: equal input gives an equal result on every machine and in every thread.
#pragma once

#include "core/analysis/result.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace chwila::analysis {

/// Every number of the result is finite. Errors: Invalid without a project, NotFound for a journey that is
/// not in it, Cancelled (within some milliseconds). With shuffles = 0 and redraws = 0 this is quick enough
/// to follow a filter while it is being dragged.
Result<AnalysisResult> analyse(const AnalysisInput& input, Progress& progress);

} // namespace chwila::analysis
