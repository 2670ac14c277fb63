// Capture at the speed of a workshop: many lines at once into a journey, which has to grow with their number
// and no faster, and one more line into a journey that is long already.
#include "core/edit/capture_edits.h"
#include "core/edit/fragment.h"
#include "core/edit/structure_edits.h"

#include <benchmark/benchmark.h>

using namespace chwila;

namespace {

/// As people call them out: a few departments and channels, known ones after the first lines.
QString capturedLine(qint64 i) {
    return QStringLiteral("Step %1 @Team%2 #Way%3 :%4 !takes too long \"nobody knew my name\"")
        .arg(i)
        .arg(i % 6)
        .arg(i % 4)
        .arg(i % 11);
}

QStringList capturedLines(qint64 count) {
    QStringList lines;
    for (qint64 i = 0; i < count; ++i)
        lines += capturedLine(i);
    return lines;
}

model::Project emptyJourney() {
    return edit::newProject(QStringLiteral("Bench"), Language());
}

edit::CapturePlace firstPlace(const model::Project& project) {
    edit::CapturePlace place;
    place.cell = {project.all<model::Stage>().begin()->id, 0, project.all<model::Department>().begin()->id};
    return place;
}

template <class Edit>
void repeat(benchmark::State& state, const Edit& edit) {
    qsizetype records = 0;
    for (auto _ : state) {
        const Result<model::Change> change = edit();
        if (!change) {
            state.SkipWithError(qPrintable(describe(change.error())));
            break;
        }
        records = change->size();
    }
    state.counters["records"] = static_cast<double>(records);
}

void growing(benchmark::internal::Benchmark* lines) {
    for (const int count : {250, 500, 1000, 2000})
        lines->Arg(count);
    lines->Complexity(benchmark::oN)->Unit(benchmark::kMillisecond);
}

void capture(benchmark::State& state) {
    const model::Project project = emptyJourney();
    const edit::CapturePlace place = firstPlace(project);
    const QStringList lines = capturedLines(state.range(0));
    repeat(state, [&] { return edit::captureTouchpoints(project, place, lines); });
    state.SetComplexityN(state.range(0));
}
BENCHMARK(capture)->Apply(growing);

void paste(benchmark::State& state) {
    const model::Project project = emptyJourney();
    const edit::CapturePlace place = firstPlace(project);
    QString text = QStringLiteral("name\tdescription\tdepartment\tchannel\tscore\n");
    for (qint64 i = 0; i < state.range(0); ++i)
        text += QStringLiteral("Step %1\tWhat happens\tTeam%2\tWay%3\t%4\n")
                    .arg(i)
                    .arg(i % 6)
                    .arg(i % 4)
                    .arg(i % 11);
    repeat(state, [&] { return edit::pasteText(project, text, place.cell); });
    state.SetComplexityN(state.range(0));
}
BENCHMARK(paste)->Apply(growing);

/// What one Enter costs where so many touchpoints stand already.
void oneMore(benchmark::State& state) {
    model::Project project = emptyJourney();
    const auto made = edit::captureTouchpoints(project, firstPlace(project), capturedLines(state.range(0)));
    if (!made || !made->applyTo(project)) return state.SkipWithError("no journey");
    edit::CapturePlace place = firstPlace(project);
    place.from = edit::created<model::Touchpoint>(*made).back();
    place.where = edit::NextTo::Step;
    const edit::CaptureLine line =
        edit::readCaptureLine(project, *edit::journeyOf(project, place), capturedLine(state.range(0)));
    repeat(state, [&] { return edit::captureTouchpoint(project, place, line); });
}
BENCHMARK(oneMore)->Arg(300)->Arg(1000)->Arg(2000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
