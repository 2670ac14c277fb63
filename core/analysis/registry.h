// The analyses of one run, in the order in which each finds what it needs done. Adding one = a pair of
// files, a row here, a test.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

struct AnalysisRow {
    const char* key; ///< stable; for progress, tests and benchmarks
    double share;    ///< rough part of the whole time, for progress
    /// Fills its part of the result; returns early, leaving it unfinished, when cancelled.
    void (*run)(const Workspace&, AnalysisResult&, Progress&);
    /// Tested: nothing that is dragged under a filter waits for it.
    /// All: takes long where customers are known one by one, and neither map nor lists wait for it. Rows
    /// behind the first of these run at every stage, the last time with what they found.
    RunStage from = RunStage::First;
};

std::span<const AnalysisRow> analysisRows();

} // namespace chwila::analysis
