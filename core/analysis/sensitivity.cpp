#include "core/analysis/sensitivity.h"

#include "core/analysis/chain.h"
#include "core/analysis/method/differences.h"
#include "core/analysis/tolerance.h"

#include <algorithm>
#include <utility>

namespace chwila::analysis {

namespace {

struct Figures {
    std::vector<double> scores;
    std::vector<double> avoidable;
};

// σ is solved anew for the preset: whatever customers forgive, the company loses what it knows it loses.
std::optional<Sensitivity> under(const Tolerance& preset, method::ChainModel& chain,
                                 const Workspace& workspace, const AnalysisResult& result,
                                 const LossBasis& basis, const std::vector<std::size_t>& reachable,
                                 Figures& figures, const Progress& progress) {
    chain.setHazards(weighedHazards(workspace, preset.hazards));
    std::vector<double> ratios;
    for (const TouchpointResult& touchpoint : result.touchpoints)
        ratios.push_back(touchpoint.ratioUsed);
    Sensitivity row;
    row.preset = QString::fromLatin1(preset.key);
    row.hazards = preset.hazards;
    if (result.calibrated) {
        const auto sigma = solvedSigma(chain, basis.ratios, basis.overall, *workspace.settings.knownLossRate,
                                       result.sigma, progress);
        row.calibrated = sigma.has_value();
        row.sigma = sigma.value_or(1);
    }
    std::vector<double> low;
    for (const double ratio : ratios)
        low.push_back(lowShareUsed(row.sigma, result.overallLowShare, ratio));
    const method::ChainFigures solved = chain.solve(low, progress);
    if (progress.cancelled()) return std::nullopt;
    row.retained = solved.retained;
    const double usual = row.sigma * result.overallLowShare;
    for (const std::size_t i : reachable) {
        figures.scores.push_back(1000 * std::max(0.0, low[i] - usual) * solved.matter[i]);
        figures.avoidable.push_back(low[i] * solved.matter[i]);
    }
    return row;
}

// What would be kept if a touchpoint went wrong only as often as usual, the whole chain solved for it.
void resolveScores(const method::ChainModel& chain, AnalysisResult& result, const Progress& progress) {
    std::vector<double> low;
    for (const TouchpointResult& touchpoint : result.touchpoints)
        low.push_back(touchpoint.lowShareUsed);
    for (std::size_t i = 0; i < low.size() && !progress.cancelled(); ++i) {
        TouchpointResult& touchpoint = result.touchpoints[i];
        touchpoint.scoreResolved = 0;
        if (touchpoint.score <= 0) continue;
        const double own = std::exchange(low[i], touchpoint.usualLowShare);
        touchpoint.scoreResolved = 1000 * (chain.retained(low, progress) - result.retained);
        low[i] = own;
    }
}

} // namespace

void runSensitivity(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (!workspace.input.options.checks) return;
    std::vector<std::size_t> reachable;
    Figures shown;
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        const TouchpointResult& touchpoint = result.touchpoints[i];
        if (!touchpoint.reachable) continue;
        reachable.push_back(i);
        shown.scores.push_back(touchpoint.score);
        shown.avoidable.push_back(touchpoint.avoidable);
    }
    if (reachable.empty()) return;
    method::ChainModel chain = chainModel(workspace);
    resolveScores(chain, result, progress);
    const LossBasis basis = result.calibrated ? lossBasis(workspace, result) : LossBasis{};
    for (const Tolerance& preset : tolerances()) {
        Figures other;
        auto row = under(preset, chain, workspace, result, basis, reachable, other, progress);
        if (!row) return;
        row->tauScore = method::kendallTau(shown.scores, other.scores);
        row->tauAvoidable = method::kendallTau(shown.avoidable, other.avoidable);
        result.sensitivity.push_back(*std::move(row));
    }
}

} // namespace chwila::analysis
