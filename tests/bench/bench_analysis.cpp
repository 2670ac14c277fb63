// How long the analysis takes: quick (what follows a filter: no shuffles, no redraws) and full.
#include "core/analysis/analyse.h"
#include "core/analysis/registry.h"
#include "generated_journey.h"

#include <benchmark/benchmark.h>

using namespace chwila;

namespace {

analysis::AnalysisInput input(int touchpoints, int shuffles, int redraws) {
    bench::GeneratedJourney made = bench::generatedJourney(touchpoints);
    analysis::AnalysisInput input;
    input.project = std::make_shared<const model::Project>(std::move(made.project));
    input.journey = made.journey;
    input.counts = std::move(made.counts);
    input.options.shuffles = shuffles;
    input.options.redraws = redraws;
    input.options.checks = redraws > 0;
    return input;
}

void run(benchmark::State& state, int shuffles, int redraws) {
    const analysis::AnalysisInput given = input(static_cast<int>(state.range(0)), shuffles, redraws);
    NoProgress progress;
    for ([[maybe_unused]] auto round : state) {
        auto result = analysis::analyse(given, progress);
        benchmark::DoNotOptimize(result);
    }
}

void analyseQuickly(benchmark::State& state) {
    run(state, 0, 0);
}
void analyseFully(benchmark::State& state) {
    run(state, 999, 500);
}

// One row of the registry at 300 touchpoints in a full analysis, the rows before it done once.
void oneAnalysis(benchmark::State& state) {
    const analysis::AnalysisInput given = input(300, 999, 500);
    const analysis::Workspace workspace(given);
    analysis::AnalysisResult before;
    for (const model::TouchpointId id : workspace.graph.ids) {
        before.touchpoints.emplace_back();
        before.touchpoints.back().id = id;
    }
    NoProgress progress;
    const auto rows = analysis::analysisRows();
    const auto chosen = static_cast<std::size_t>(state.range(0));
    for (std::size_t i = 0; i < chosen; ++i)
        rows[i].run(workspace, before, progress);
    for ([[maybe_unused]] auto round : state) {
        state.PauseTiming();
        analysis::AnalysisResult result = before;
        state.ResumeTiming();
        rows[chosen].run(workspace, result, progress);
        benchmark::DoNotOptimize(result);
    }
    state.SetLabel(rows[chosen].key);
}

} // namespace

BENCHMARK(analyseQuickly)->Arg(35)->Arg(300)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(analyseFully)->Arg(35)->Arg(300)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(oneAnalysis)->DenseRange(0, 15)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
