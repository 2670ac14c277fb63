#include "core/analysis/heat.h"

#include <cmath>

namespace chwila::analysis {

namespace {

struct Sums {
    double weighted = 0; // Σ w·n of one stratum
    double squared = 0;  // Σ w²·n
};

void fill(const Answers& answers, const std::vector<method::Arc>& around, std::vector<Sums>& sums,
          TouchpointResult& touchpoint) {
    std::vector<std::size_t> used;
    double observed = 0;
    for (const method::Arc& arc : around) {
        observed += arc.share * static_cast<double>(answers.low[arc.to]);
        for (const StratumCell& cell : answers.of(arc.to)) {
            const auto n = static_cast<double>(cell.n);
            if (sums[cell.stratum].weighted == 0) used.push_back(cell.stratum);
            sums[cell.stratum].weighted += arc.share * n;
            sums[cell.stratum].squared += arc.share * arc.share * n;
        }
    }
    double expected = 0;
    double variance = 0;
    double scale = 0;
    for (const std::size_t s : used) {
        const Stratum& stratum = answers.strata[s];
        const auto n = static_cast<double>(stratum.n);
        expected += stratum.share * sums[s].weighted;
        if (stratum.n > 1) {
            const double factor = stratum.share * (1 - stratum.share) / (n - 1);
            const double first = n * sums[s].squared;
            variance += factor * (first - sums[s].weighted * sums[s].weighted);
            scale += factor * first;
        }
        sums[s] = {};
    }
    touchpoint.heatObserved = observed;
    touchpoint.heatExpected = expected;
    // A difference of equal numbers leaves rounding behind, not a variance.
    const bool varies = variance > 1e-12 * scale;
    touchpoint.heatVariance = varies ? variance : 0;
    if (varies) touchpoint.heatZ = (observed - expected) / std::sqrt(variance);
}

} // namespace

void runHeat(const Workspace& workspace, AnalysisResult& result, Progress&) {
    if (workspace.answers.total == 0) return;
    std::vector<Sums> sums(workspace.answers.strata.size());
    for (std::size_t i = 0; i < workspace.size(); ++i)
        fill(workspace.answers, workspace.graph.around[i], sums, result.touchpoints[i]);
}

} // namespace chwila::analysis
