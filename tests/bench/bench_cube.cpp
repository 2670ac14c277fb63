// A changed period or segment → counts of every touchpoint. The figure to keep: under 16 ms for 300
// touchpoints, 12 profiles and 550 days, whatever the number of answers.
#include "core/base/random.h"
#include "core/feedback/response_cube.h"
#include "core/feedback/scale_levels.h"

#include <benchmark/benchmark.h>

#include <array>

using namespace chwila;
using namespace chwila::feedback;

namespace {

constexpr int touchpoints = 300;
constexpr int days = 550;
const QDate firstDay(2024, 1, 1);

model::Project project() {
    model::Project result;
    model::Scale scale = usualScale(model::ScaleKind::Nps);
    scale.id = {1};
    result.put(scale);
    for (qint64 i = 0; i < touchpoints; ++i) {
        model::Touchpoint touchpoint;
        touchpoint.id = {1000 + i};
        result.put(touchpoint);
        result.put(model::Alias{{2000 + i}, {}, {}, scale.id, touchpoint.id});
    }
    return result;
}

std::shared_ptr<const ResponseCube> cube(qint64 answers) {
    const std::array<const char*, 3> products{"Basic", "Comfort", "Premium"};
    const std::array<const char*, 4> regions{"North", "East", "South", "West"};
    CubeBuilder builder;
    for (const char* product : products) {
        for (const char* region : regions) {
            builder.profile({{{QStringLiteral("Product"), QString::fromLatin1(product)},
                              {QStringLiteral("Region"), QString::fromLatin1(region)}}});
        }
    }
    Random random(1);
    for (qint64 i = 0; i < answers; ++i) {
        builder.add(model::AliasId{qint64(2000 + random.below(touchpoints))}, int(random.below(12)),
                    firstDay.toJulianDay() + qint64(random.below(days)), int(random.below(11)));
    }
    return std::move(builder).build();
}

/// Every step is another period and another segment, as when a person drags the filter.
Filter filterOf(qint64 step) {
    Filter filter;
    filter.from = firstDay.addDays(step * 7 % 200);
    filter.to = filter.from.addDays(90 + step * 13 % 200);
    if (step % 2 == 0) filter.segments.push_back({QStringLiteral("Product"), {QStringLiteral("Comfort")}});
    return filter;
}

void filterChange(benchmark::State& state) {
    const model::Project journey = project();
    const auto counted = cube(state.range(0));
    qint64 step = 0;
    qint64 answers = 0;
    for (auto _ : state) {
        const AnswerCounts counts = counted->counts(journey, filterOf(++step));
        answers += counts.answers;
        benchmark::DoNotOptimize(counts.cells.data());
    }
    state.counters["answers"] = benchmark::Counter(double(answers), benchmark::Counter::kAvgIterations);
}
BENCHMARK(filterChange)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void build(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(cube(state.range(0)));
}
BENCHMARK(build)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
