// Promise against measured: what became of low answers at an initiative's touchpoints since it was done.
// "Before" is shrunk towards the usual, so that a bad spell of chance that ends by itself is not taken for an
// effect. Used by priorities.cpp alone.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// Half a year before `doneOn` against up to half a year since. Nothing without that day.
std::optional<MeasuredEffect> measuredEffect(const Workspace& workspace, const AnalysisResult& result,
                                             const model::Initiative& initiative, const Progress& progress);

} // namespace chwila::analysis
