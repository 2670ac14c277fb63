// The canvas itself, as a window of 1920 x 1080 in the offscreen renderer: scrolling over 2,000 cards and
// one edit with everything that follows from it (change, layout, routing, items, repaint; the file is
// written by another thread). A frame at 60 Hz has 16.7 ms.
#include "core/model/draft.h"
#include "tests/bench/large_map.h"
#include "tests/bench/window_main.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace chwila;
using bench::figures;
using bench::sized;

namespace {

/// A window over a project in a file of its own.
struct OpenMap {
    explicit OpenMap(int touchpoints) {
        auto created = document::Document::create(folder.filePath(QStringLiteral("bench.chwila")),
                                                  testing::randomMap(1, sized(touchpoints)));
        if (!created) qFatal("%s", qPrintable(describe(created.error())));
        document = *std::move(created);
        canvas = std::make_unique<ui::MapCanvas>(*document, selection);
        canvas->setJourney(testing::journeyOf(document->project()));
        canvas->setResult(std::make_shared<const analysis::AnalysisResult>(figures(document->project())));
        canvas->resize(1920, 1080);
        canvas->show();
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    std::unique_ptr<document::Document> document;
    document::Selection selection;
    std::unique_ptr<ui::MapCanvas> canvas;
};

/// range(1): zoom in percent.
void pan(benchmark::State& state) {
    OpenMap map(static_cast<int>(state.range(0)));
    map.canvas->showFromStart(static_cast<double>(state.range(1)) / 100);
    QApplication::processEvents();
    QScrollBar* bar = map.canvas->horizontalScrollBar();
    for (auto _ : state) {
        const int next = bar->value() + 40;
        bar->setValue(next > bar->maximum() ? bar->minimum() : next);
        QApplication::processEvents();
    }
}
BENCHMARK(pan)
    ->Name("pan, one frame")
    ->Args({2000, 100})
    ->Args({2000, 50})
    ->Args({2000, 25})
    ->Args({2000, 10})
    ->Unit(benchmark::kMillisecond);

void edit(benchmark::State& state) {
    OpenMap map(static_cast<int>(state.range(0)));
    map.canvas->showFromStart(1);
    const model::TouchpointId moved = map.document->project().all<model::Touchpoint>().begin()->id;
    int step = 0;
    for (auto _ : state) {
        model::Draft draft(map.document->project());
        draft.update(moved, [&](model::Touchpoint& touchpoint) { touchpoint.step = step; });
        step = 1 - step;
        if (!map.document->commit(draft.change(), QStringLiteral("Move"))) state.SkipWithError("refused");
        QApplication::processEvents();
    }
}
BENCHMARK(edit)
    ->Name("one edit, to the repainted window")
    ->Arg(300)
    ->Arg(2000)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    return chwila::bench::runBenchmarks<QApplication>(argc, argv);
}
