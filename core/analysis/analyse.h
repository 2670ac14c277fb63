// The way in: every figure of one journey under one filter. Pure and deterministic: equal input gives an
// equal result on every machine and in every thread.
#pragma once

#include "core/analysis/result.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <map>
#include <memory>
#include <set>

namespace chwila::analysis {

struct Workspace;

/// Every number of the result is finite. Errors: Invalid without a project, NotFound for a journey that is
/// not in it, Cancelled (within some milliseconds).
/// `withheld`: LeftOut::touchpoints of an input for others.
Result<AnalysisResult> analyse(const AnalysisInput& input, Progress& progress,
                               const std::set<model::TouchpointId>& withheld = {});

/// One run in steps that are shown one after the other, so that nobody waits for what takes long: first
/// figures follow a filter while it is dragged, whatever is known of customers. The last result equals that
/// of analyse(). Steps may run on different threads, one at a time.
class StagedAnalysis {
  public:
    /// What was shown before stands in until its own stage comes; only RunStage::First uses it: `weights` for
    /// those that drivers give, `pulse` for the trends.
    explicit StagedAnalysis(AnalysisInput input, std::map<model::TouchpointId, double> weights = {},
                            PulseResult pulse = {});
    ~StagedAnalysis();

    /// The result of the next stage. Errors as analyse(); the stage can then be asked for again.
    Result<AnalysisResult> next(Progress& progress);
    /// The last stage is done; where no customers are known one by one that is the second.
    bool isDone() const { return m_done; }

  private:
    Result<AnalysisResult> first(Progress& progress) const;
    Result<AnalysisResult> tested(Progress& progress);
    Result<AnalysisResult> all(Progress& progress);

    const AnalysisInput m_input;
    const std::map<model::TouchpointId, double> m_weights;
    const PulseResult m_pulse;
    std::unique_ptr<const Workspace> m_workspace; // refers to m_input
    AnalysisResult m_beforeLate;                  // what the rows before the first late one found
    RunStage m_next = RunStage::First;
    bool m_done = false;
};

} // namespace chwila::analysis
