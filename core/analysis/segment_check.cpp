#include "core/analysis/segment_check.h"

#include "core/analysis/method/exact_test.h"

#include <set>

namespace chwila::analysis {

void runSegmentCheck(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (workspace.bySegment || !workspace.input.options.checks) return;
    std::set<int> profiles;
    for (const feedback::AnswerCounts::Cell& cell : workspace.input.counts.cells)
        profiles.insert(cell.profile);
    if (profiles.size() < 2) return;
    const Answers answers = answersOf(workspace.input, workspace.graph, true);
    std::vector<double> family;
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        if (progress.cancelled()) return;
        if (answers.n[i] == 0) continue;
        SegmentCheck check;
        check.touchpoint = workspace.graph.ids[i];
        std::vector<method::StratumDraw> draws;
        for (const StratumCell& cell : answers.of(i)) {
            const Stratum& stratum = answers.strata[cell.stratum];
            draws.push_back({stratum.n, stratum.low, cell.n});
            check.expected += static_cast<double>(cell.n) * stratum.share;
        }
        check.p = method::exactTails(draws, answers.low[i]).upper;
        family.push_back(check.p);
        result.segmentChecks.push_back(check);
    }
    const std::vector<double> corrected = method::benjaminiHochberg(family);
    for (std::size_t k = 0; k < corrected.size(); ++k) {
        SegmentCheck& check = result.segmentChecks[k];
        check.q = corrected[k];
        const Evidence evidence = result.find(check.touchpoint)->evidence;
        check.explained = (evidence == Evidence::Sure || evidence == Evidence::QuiteSure) && check.q > 0.10;
    }
}

} // namespace chwila::analysis
