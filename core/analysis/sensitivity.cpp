#include "core/analysis/sensitivity.h"

#include "core/analysis/chain.h"
#include "core/analysis/method/differences.h"
#include "core/analysis/tolerance.h"

#include <algorithm>

namespace chwila::analysis {

void runSensitivity(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (!workspace.input.options.checks) return;
    std::vector<double> low;
    std::vector<double> scores;
    std::vector<double> avoidable;
    std::vector<std::size_t> reachable;
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        const TouchpointResult& touchpoint = result.touchpoints[i];
        low.push_back(touchpoint.lowShareUsed);
        if (!touchpoint.reachable) continue;
        reachable.push_back(i);
        scores.push_back(touchpoint.score);
        avoidable.push_back(touchpoint.avoidable);
    }
    if (reachable.empty()) return;
    method::ChainModel chain = chainModel(workspace);
    for (const Tolerance& preset : tolerances()) {
        chain.setHazards(weighedHazards(workspace, preset.hazards));
        const method::ChainFigures figures = chain.solve(low, progress);
        if (progress.cancelled()) return;
        Sensitivity row;
        row.preset = QString::fromLatin1(preset.key);
        row.hazards = preset.hazards;
        row.retained = figures.retained;
        std::vector<double> otherScores;
        std::vector<double> otherAvoidable;
        for (const std::size_t i : reachable) {
            otherScores.push_back(1000 * result.touchpoints[i].excess * figures.matter[i]);
            otherAvoidable.push_back(low[i] * figures.matter[i]);
        }
        row.tauScore = method::kendallTau(scores, otherScores);
        row.tauAvoidable = method::kendallTau(avoidable, otherAvoidable);
        result.sensitivity.push_back(std::move(row));
    }
}

} // namespace chwila::analysis
