// How long the analysis takes: quick (what follows a filter: no shuffles, no redraws) and full, each on a
// million answers; structure and chain of very large maps; and how long whoever cancels has to wait.
#include "core/analysis/analyse.h"
#include "core/analysis/registry.h"
#include "core/analysis/workspace.h"
#include "generated_journey.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <string_view>

using namespace chwila;

namespace {

constexpr qint64 million = 1'000'000;

/// Of customers who rate ten touchpoints each, and the whole.
std::shared_ptr<const feedback::Observations> observations(const bench::GeneratedJourney& made,
                                                           qint64 scores) {
    feedback::Observations all;
    Random random(7);
    std::vector<std::pair<model::TouchpointId, model::ScaleId>> asked;
    for (const feedback::AnswerCounts::Cell& cell : made.counts.cells)
        asked.emplace_back(cell.touchpoint, cell.scale);
    for (const char* value : {"a", "b", "c", "d"})
        all.profiles.push_back({{{QStringLiteral("segment"), QString::fromLatin1(value)}}});
    for (qint64 c = 0; c < scores / 10; ++c) {
        feedback::Observations::Customer customer;
        customer.profile = static_cast<int>(random.below(4));
        customer.overall = static_cast<double>(random.below(11));
        customer.left = random.below(5) == 0;
        customer.days = static_cast<double>(random.below(365));
        for (int k = 0; k < 10; ++k) {
            const auto& [touchpoint, scale] = asked[random.below(asked.size())];
            customer.scores.push_back({touchpoint, scale, static_cast<int>(random.below(5)), 0});
        }
        all.customers.push_back(std::move(customer));
    }
    return std::make_shared<const feedback::Observations>(std::move(all));
}

analysis::AnalysisInput input(int touchpoints, qint64 answers, bool full, int width = 4) {
    bench::GeneratedJourney made = bench::generatedJourney(touchpoints, width, 4, answers);
    analysis::AnalysisInput input;
    input.project = std::make_shared<const model::Project>(made.project);
    input.journey = made.journey;
    input.counts = made.counts;
    if (!full) {
        input.options.shuffles = 0;
        input.options.redraws = 0;
        input.options.resamples = 0;
        input.options.checks = false;
    }
    return input;
}

void run(benchmark::State& state, const analysis::AnalysisInput& given) {
    NoProgress progress;
    for ([[maybe_unused]] auto round : state) {
        auto result = analysis::analyse(given, progress);
        benchmark::DoNotOptimize(result);
    }
    state.counters["answers"] = static_cast<double>(given.counts.answers);
}

void analyseQuickly(benchmark::State& state) {
    run(state, input(static_cast<int>(state.range(0)), million, false));
}
/// Where 100,000 customers are known one by one, who rated ten touchpoints each and the whole: stage after
/// stage.
void stagesWithCustomers(benchmark::State& state) {
    const auto touchpoints = static_cast<int>(state.range(0));
    analysis::AnalysisInput given = input(touchpoints, million, true);
    given.observations = observations(bench::generatedJourney(touchpoints, 4, 4, million), million);
    NoProgress progress;
    for ([[maybe_unused]] auto round : state) {
        state.PauseTiming();
        analysis::StagedAnalysis run(given);
        for (int before = 0; before < state.range(1); ++before)
            benchmark::DoNotOptimize(run.next(progress));
        state.ResumeTiming();
        auto result = run.next(progress);
        benchmark::DoNotOptimize(result);
    }
}
void analyseFully(benchmark::State& state) {
    run(state, input(static_cast<int>(state.range(0)), million, true));
}
void analyseFullyWithCustomers(benchmark::State& state) {
    const auto touchpoints = static_cast<int>(state.range(0));
    analysis::AnalysisInput given = input(touchpoints, million, true);
    given.observations = observations(bench::generatedJourney(touchpoints, 4, 4, million), million);
    run(state, given);
}

analysis::AnalysisResult emptyResult(const analysis::Workspace& workspace) {
    analysis::AnalysisResult result;
    for (const model::TouchpointId id : workspace.graph.ids)
        result.touchpoints.emplace_back().id = id;
    return result;
}

/// Everything up to and with the row `last`.
void runUpTo(const analysis::AnalysisInput& given, std::string_view last) {
    NoProgress progress;
    const analysis::Workspace workspace(given);
    analysis::AnalysisResult result = emptyResult(workspace);
    for (const analysis::AnalysisRow& row : analysis::analysisRows()) {
        row.run(workspace, result, progress);
        if (row.key == last) break;
    }
    benchmark::DoNotOptimize(result);
}

/// Sections 1 to 4 of the method: figures, evidence with 999 shuffles, chain, score and its 500 redraws.
void sectionsOneToFour(benchmark::State& state) {
    const analysis::AnalysisInput given = input(static_cast<int>(state.range(0)), million, true);
    for ([[maybe_unused]] auto round : state)
        runUpTo(given, "uncertainty");
}

/// Dominators, chain and avoidable losses from a project; touchpoints and how many of them are side by side.
void structureAndChain(benchmark::State& state) {
    const analysis::AnalysisInput given =
        input(static_cast<int>(state.range(0)), million, false, static_cast<int>(state.range(1)));
    NoProgress progress;
    for ([[maybe_unused]] auto round : state) {
        const analysis::Workspace workspace(given);
        analysis::AnalysisResult result = emptyResult(workspace);
        for (const analysis::AnalysisRow& row : analysis::analysisRows()) {
            const std::string_view key = row.key;
            if (key == "figures" || key == "concentration" || key == "structure" || key == "chain")
                row.run(workspace, result, progress);
        }
        benchmark::DoNotOptimize(result);
    }
}

double threadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// Never cancels, but remembers the longest time between two looks at whether it should. Time of the
/// processor: what else the machine does is not ours.
class WaitMeter final : public Progress {
  public:
    bool cancelled() const override {
        const double now = threadMilliseconds();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
        return false;
    }
    void report(double, const QString&) override {}
    double milliseconds() const { return m_longest; }

  private:
    mutable double m_last = threadMilliseconds();
    mutable double m_longest = 0;
};

/// The longest time between two looks at whether to stop is the longest anybody waits.
void longestWaitToCancel(benchmark::State& state) {
    const auto touchpoints = static_cast<int>(state.range(0));
    analysis::AnalysisInput given = input(touchpoints, million, true);
    given.observations = observations(bench::generatedJourney(touchpoints, 4, 4, million), million);
    double shortest = 1e9;
    for ([[maybe_unused]] auto round : state) {
        WaitMeter meter;
        auto result = analysis::analyse(given, meter);
        (void)meter.cancelled();
        shortest = std::min(shortest, meter.milliseconds());
        benchmark::DoNotOptimize(result);
    }
    state.counters["wait_ms"] = shortest;
}

// One row of the registry, those before it done once.
void timeRow(benchmark::State& state, const analysis::AnalysisInput& given, std::size_t chosen) {
    const analysis::Workspace workspace(given);
    analysis::AnalysisResult before = emptyResult(workspace);
    NoProgress progress;
    const auto rows = analysis::analysisRows();
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

void oneAnalysis(benchmark::State& state) {
    timeRow(state, input(300, million, true), static_cast<std::size_t>(state.range(0)));
}

// What analysis_ratio.py sets against other programs.

std::size_t rowNamed(std::string_view key) {
    const auto rows = analysis::analysisRows();
    return static_cast<std::size_t>(std::ranges::find(rows, key, &analysis::AnalysisRow::key) - rows.begin());
}

void dominatorsAndComponents(benchmark::State& state) {
    const analysis::AnalysisInput given = input(static_cast<int>(state.range(0)), million, false);
    const analysis::JourneyGraph graph = analysis::journeyGraph(*given.project, given.journey);
    for ([[maybe_unused]] auto round : state) {
        auto structure = analysis::graphStructure(graph);
        benchmark::DoNotOptimize(structure);
    }
}
void chainAndAvoidable(benchmark::State& state) {
    timeRow(state, input(static_cast<int>(state.range(0)), million, false), rowNamed("chain"));
}
/// 999 shuffles: heat of every touchpoint and the best area of each.
void shuffledHeatAndAreas(benchmark::State& state) {
    timeRow(state, input(static_cast<int>(state.range(0)), million, true), rowNamed("trouble_areas"));
}

} // namespace

BENCHMARK(analyseQuickly)->Arg(35)->Arg(300)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(stagesWithCustomers)->Args({300, 0})->Args({300, 1})->Args({300, 2})->Unit(benchmark::kMillisecond);
BENCHMARK(sectionsOneToFour)->Arg(300)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(analyseFully)->Arg(35)->Arg(300)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(analyseFullyWithCustomers)->Arg(300)->Unit(benchmark::kMillisecond);
BENCHMARK(structureAndChain)->Args({10000, 4})->Args({10000, 40})->Unit(benchmark::kMillisecond);
BENCHMARK(longestWaitToCancel)->Arg(300)->Arg(2000)->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(dominatorsAndComponents)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(chainAndAvoidable)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(shuffledHeatAndAreas)->Arg(300)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(oneAnalysis)->DenseRange(0, 20)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
