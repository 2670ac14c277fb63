#include "core/analysis/analyse.h"

#include "core/analysis/for_others.h"
#include "core/analysis/registry.h"
#include "core/base/part_of_progress.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>

namespace chwila::analysis {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(analysis)
};

tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, Words::tr("The analysis was stopped before it was done."));
}

using Rows = std::span<const AnalysisRow>;

Rows rowsBeforeLate() {
    const Rows rows = analysisRows();
    const auto late = std::ranges::find(rows, RunStage::All, &AnalysisRow::from);
    return rows.first(static_cast<std::size_t>(late - rows.begin()));
}

Rows rowsFromLate() {
    return analysisRows().subspan(rowsBeforeLate().size());
}

AnalysisResult emptyResultOf(const Workspace& workspace) {
    const AnalysisInput& input = workspace.input;
    AnalysisResult result;
    result.journey = input.journey;
    result.seed = workspace.seed;
    result.unassigned = input.counts.unassigned;
    result.setAside = input.counts.setAside;
    result.strataBySegment = workspace.bySegment;
    for (const model::TouchpointId id : workspace.graph.ids) {
        TouchpointResult touchpoint;
        touchpoint.id = id;
        touchpoint.verdict = input.project->find(id)->verdict;
        result.touchpoints.push_back(std::move(touchpoint));
    }
    return result;
}

// `from` … `until`: the part of the whole progress these rows are. False: cancelled.
bool runRows(Rows rows, RunStage stage, const Workspace& workspace, AnalysisResult& result,
             Progress& progress, double from = 0, double until = 1) {
    double whole = 0;
    for (const AnalysisRow& row : rows)
        whole += row.from <= stage ? row.share : 0;
    double done = from;
    for (const AnalysisRow& row : rows) {
        if (row.from > stage) continue;
        if (progress.cancelled()) return false;
        const double share = (until - from) * row.share / whole;
        PartOfProgress part(progress, done, done + share);
        row.run(workspace, result, part);
        done = std::min(until, done + share);
    }
    return !progress.cancelled();
}

AnalysisResult finished(AnalysisResult result, RunStage stage, const Workspace& workspace) {
    result.stage = stage;
    if (workspace.input.forOthers) keepFromOthers(result, workspace.settings);
    return result;
}

// Earlier trends without those of what was removed since.
PulseResult pulseStillThere(PulseResult pulse, const Workspace& workspace) {
    std::erase_if(pulse.charts, [&](const Pulse& chart) {
        if (chart.touchpoint.isValid()) return !workspace.graph.find(chart.touchpoint).has_value();
        return chart.department.isValid() && !workspace.input.project->find(chart.department);
    });
    return pulse;
}

Result<void> canBeAnalysed(const AnalysisInput& input) {
    if (!input.project) {
        return fail(ErrorCode::Invalid, Words::tr("There is no project to analyse; open one first."));
    }
    if (!input.project->find(input.journey)) {
        return fail(ErrorCode::NotFound,
                    Words::tr("This journey is no longer in the project; choose another one to analyse."));
    }
    return {};
}

// What `work` gives; exceptions of libraries end here.
template <class Work>
Result<AnalysisResult> withoutThrowing(const AnalysisInput& input, const Work& work) {
    if (const Result<void> can = canBeAnalysed(input); !can) return fail(can.error());
    try {
        return work();
    } catch (const std::bad_alloc&) {
        throw; // no fault of the journey; whoever began the work tells of it
    } catch (const std::exception& exception) {
        return fail(
            ErrorCode::Invalid,
            Words::tr("The journey could not be analysed; check its links and answers and try again."),
            QString::fromUtf8(exception.what()));
    }
}

} // namespace

Result<AnalysisResult> analyse(const AnalysisInput& input, Progress& progress,
                               const std::set<model::TouchpointId>& withheld) {
    return withoutThrowing(input, [&]() -> Result<AnalysisResult> {
        const Workspace workspace(input, progress, withheld);
        AnalysisResult result = emptyResultOf(workspace);
        if (!runRows(analysisRows(), RunStage::All, workspace, result, progress)) return cancelled();
        return finished(std::move(result), RunStage::All, workspace);
    });
}

StagedAnalysis::StagedAnalysis(AnalysisInput input, std::map<model::TouchpointId, double> weights,
                               PulseResult pulse)
    : m_input(std::move(input)), m_weights(std::move(weights)), m_pulse(std::move(pulse)) {}

StagedAnalysis::~StagedAnalysis() = default;

Result<AnalysisResult> StagedAnalysis::next(Progress& progress) {
    return withoutThrowing(m_input, [&]() -> Result<AnalysisResult> {
        Result<AnalysisResult> result = m_next == RunStage::First    ? first(progress)
                                        : m_next == RunStage::Tested ? tested(progress)
                                                                     : all(progress);
        if (!result) return result;
        m_done = result->stage == RunStage::All;
        m_next = m_next == RunStage::First ? RunStage::Tested : RunStage::All;
        return result;
    });
}

Result<AnalysisResult> StagedAnalysis::first(Progress& progress) const {
    AnalysisInput quick = m_input;
    quick.options.shuffles = 0;
    quick.options.redraws = 0;
    quick.options.resamples = 0;
    quick.options.checks = false;
    if (quick.options.weights.empty()) quick.options.weights = m_weights;
    quick.observations = nullptr;
    const Workspace workspace(quick, progress);
    AnalysisResult result = emptyResultOf(workspace);
    if (!runRows(analysisRows(), RunStage::First, workspace, result, progress)) return cancelled();
    result.pulse = pulseStillThere(m_pulse, workspace);
    return finished(std::move(result), RunStage::First, workspace);
}

Result<AnalysisResult> StagedAnalysis::tested(Progress& progress) {
    constexpr double beforeLate = 0.95; // of the time
    auto workspace = std::make_unique<const Workspace>(m_input, progress);
    AnalysisResult base = emptyResultOf(*workspace);
    if (!runRows(rowsBeforeLate(), RunStage::Tested, *workspace, base, progress, 0, beforeLate))
        return cancelled();
    AnalysisResult result = base;
    if (!runRows(rowsFromLate(), RunStage::Tested, *workspace, result, progress, beforeLate, 1))
        return cancelled();
    const bool isAll = !m_input.observations;
    if (!isAll) {
        m_workspace = std::move(workspace);
        m_beforeLate = std::move(base);
        return finished(std::move(result), RunStage::Tested, *m_workspace);
    }
    return finished(std::move(result), RunStage::All, *workspace);
}

Result<AnalysisResult> StagedAnalysis::all(Progress& progress) {
    AnalysisResult result = m_beforeLate;
    if (!runRows(rowsFromLate(), RunStage::All, *m_workspace, result, progress)) return cancelled();
    return finished(std::move(result), RunStage::All, *m_workspace);
}

} // namespace chwila::analysis
