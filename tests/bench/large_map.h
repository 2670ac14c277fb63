// A large map with figures, for the benchmarks of layout, painting and canvas.
#pragma once

#include "core/analysis/result.h"
#include "tests/core/layout/random_map.h"

namespace chwila::bench {

inline testing::RandomMap sized(int touchpoints) {
    testing::RandomMap size;
    size.touchpoints = touchpoints;
    size.transitions = touchpoints * 3 / 2;
    size.stages = touchpoints / 25;
    size.mostSteps = 5;
    size.departments = 8;
    size.notes = touchpoints / 10;
    return size;
}

/// Answers as an analysis would leave them, so that cards carry all they can.
inline analysis::AnalysisResult figures(const model::Project& project) {
    analysis::AnalysisResult result;
    result.journey = testing::journeyOf(project);
    for (const model::Touchpoint& touchpoint : project.all<model::Touchpoint>()) {
        analysis::TouchpointResult figures;
        figures.id = touchpoint.id;
        figures.answers = 20 + touchpoint.id.value % 300;
        figures.low = figures.answers / 5;
        figures.high = figures.answers / 2;
        figures.satisfaction = static_cast<double>(40 + touchpoint.id.value % 50);
        figures.satisfactionInterval = {*figures.satisfaction - 5, *figures.satisfaction + 5};
        figures.marked = touchpoint.id.value % 29 == 0;
        figures.score = figures.marked ? 5 : 0;
        result.touchpoints.push_back(figures);
    }
    return result;
}

} // namespace chwila::bench
