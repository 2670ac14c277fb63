// The map: one edit at 300 touchpoints (change, layout, routing, contents, repaint of a window) and
// panning over 2,000 touchpoints in the offscreen renderer. A frame at 60 Hz has 16.7 ms.
#include "core/layout/map_layout.h"
#include "core/model/draft.h"
#include "core/render/map_painter.h"
#include "tests/bench/large_map.h"
#include "tests/bench/window_main.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

using namespace chwila;
using bench::figures;
using bench::sized;

namespace {

constexpr QSize window(1920, 1080);

void paintWindow(QImage& image, const layout::MapLayout& map, const render::MapContent& content,
                 const QPointF& corner, double zoom) {
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(-corner);
    render::MapPaintOptions options;
    options.zoom = zoom;
    options.exposed = QRectF(corner, QSizeF(image.size()) / zoom);
    render::paintMap(painter, map, content, render::Theme::light(), options);
}

void layoutOnly(benchmark::State& state) {
    const model::Project project = testing::randomMap(1, sized(static_cast<int>(state.range(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize(layout::layoutMap(project, testing::journeyOf(project)));
}
BENCHMARK(layoutOnly)
    ->Name("layout and routing")
    ->Arg(35)
    ->Arg(300)
    ->Arg(2000)
    ->Unit(benchmark::kMillisecond);

void edit(benchmark::State& state) {
    model::Project project = testing::randomMap(1, sized(static_cast<int>(state.range(0))));
    const model::JourneyId journey = testing::journeyOf(project);
    const analysis::AnalysisResult result = figures(project);
    const model::TouchpointId moved = project.all<model::Touchpoint>().begin()->id;
    const Language language;
    QImage image(window, QImage::Format_RGB32);
    int step = 0;
    for (auto _ : state) {
        model::Draft draft(project);
        draft.update(moved, [&](model::Touchpoint& touchpoint) { touchpoint.step = step; });
        step = 1 - step;
        if (!draft.change().applyTo(project)) state.SkipWithError("the change does not apply");
        const layout::MapLayout map = layout::layoutMap(project, journey);
        const render::MapContent content = render::mapContent(project, journey, &result, language);
        paintWindow(image, map, content, QPointF(0, 0), 1);
    }
}
BENCHMARK(edit)->Name("one edit, laid out and painted")->Arg(300)->Unit(benchmark::kMillisecond);

/// range(1): zoom in percent.
void pan(benchmark::State& state) {
    const model::Project project = testing::randomMap(1, sized(static_cast<int>(state.range(0))));
    const model::JourneyId journey = testing::journeyOf(project);
    const analysis::AnalysisResult result = figures(project);
    const layout::MapLayout map = layout::layoutMap(project, journey);
    const render::MapContent content = render::mapContent(project, journey, &result, Language());
    const double zoom = static_cast<double>(state.range(1)) / 100;
    QImage image(window, QImage::Format_RGB32);
    const double wide = std::max(1.0, map.bounds.width() - window.width() / zoom);
    double x = 0;
    for (auto _ : state) {
        paintWindow(image, map, content, QPointF(x, 200), zoom);
        x = x + 40 > wide ? 0 : x + 40;
    }
}
BENCHMARK(pan)
    ->Name("pan, one frame of 1920 x 1080")
    ->Args({2000, 100})
    ->Args({2000, 50})
    ->Args({2000, 25})
    ->Args({2000, 10})
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    return chwila::bench::runBenchmarks<QGuiApplication>(argc, argv);
}
