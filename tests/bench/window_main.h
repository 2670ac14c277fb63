// How benchmarks that draw start: offscreen unless a platform is asked for.
#pragma once

#include <QtGlobal>

#include <benchmark/benchmark.h>

namespace chwila::bench {

/// `Application`: QGuiApplication or QApplication.
template <class Application>
int runBenchmarks(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const Application application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}

} // namespace chwila::bench
