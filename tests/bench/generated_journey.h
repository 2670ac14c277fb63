// Journeys of any size for benchmarks: several branches run forward in step, with shortcuts, loops back
// and early exits; answers on two questions with some touchpoints planted worse. Always the same.
#pragma once

#include "core/analysis/result.h"
#include "core/base/random.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/model/add_record.h"

namespace chwila::bench {

struct GeneratedJourney {
    model::Project project;
    model::JourneyId journey;
    feedback::AnswerCounts counts;
};

/// `width` touchpoints a step, so `touchpoints / width` steps; `answers` in all, about.
inline GeneratedJourney generatedJourney(int touchpoints, int width = 4, int profiles = 4,
                                         qint64 answers = 0) {
    GeneratedJourney made;
    Random random(2026);
    model::Project& project = made.project;
    made.journey = addTo(project, model::Journey{});
    model::Stage stage;
    stage.journey = made.journey;
    const model::StageId stageId = addTo(project, stage);
    const model::DepartmentId department = addTo(project, model::Department{});
    const model::ScaleId scales[] = {addTo(project, feedback::usualScale(model::ScaleKind::Nps)),
                                     addTo(project, feedback::usualScale(model::ScaleKind::Csat))};
    std::vector<model::TouchpointId> ids;
    for (int i = 0; i < touchpoints; ++i) {
        model::Touchpoint touchpoint;
        touchpoint.stage = stageId;
        touchpoint.department = department;
        touchpoint.step = i / width;
        touchpoint.name = QString::number(i);
        ids.push_back(addTo(project, touchpoint));
    }
    const auto link = [&](std::optional<model::TouchpointId> from, std::optional<model::TouchpointId> to,
                          double weight) {
        model::Transition transition;
        transition.from = from;
        transition.to = to;
        transition.weight = weight;
        addTo(project, transition);
    };
    const auto at = [&](int i) { return ids[static_cast<std::size_t>(i)]; };
    for (int i = 0; i < width && i < touchpoints; ++i)
        link(std::nullopt, at(i), 10);
    for (int i = 0; i < touchpoints; ++i) {
        const int nextStep = (i / width + 1) * width;
        if (nextStep + width > touchpoints) {
            link(at(i), std::nullopt, 10);
            continue;
        }
        link(at(i), at(nextStep + i % width), 80);
        link(at(i), at(nextStep + static_cast<int>(random.below(static_cast<unsigned>(width)))), 15);
        if (random.below(5) == 0) link(at(i), std::nullopt, 1);
        if (i > 3 * width && random.below(10) == 0) {
            link(at(i), at(i - 1 - static_cast<int>(random.below(static_cast<unsigned>(2 * width)))), 5);
        }
    }
    const std::uint64_t usual = 60;
    const auto each = static_cast<std::uint64_t>(std::max<qint64>(5, answers / (touchpoints * profiles * 2)));
    for (int i = 0; i < touchpoints; ++i) {
        const double low = random.below(12) == 0 ? 0.4 : 0.15;
        for (const model::ScaleId id : scales) {
            const int levels = feedback::levelCount(*project.find(id));
            for (int profile = 0; profile < profiles; ++profile) {
                const std::uint64_t n = 5 + random.below(answers > 0 ? 2 * each - 9 : usual);
                const std::uint64_t bad = random.binomial(n, low);
                std::vector<qint64> counts(static_cast<std::size_t>(levels), 0);
                counts[1] = static_cast<qint64>(bad);
                counts.back() = static_cast<qint64>(n - bad);
                made.counts.cells.push_back({at(i), id, profile, counts});
                made.counts.answers += static_cast<qint64>(n);
            }
        }
    }
    return made;
}

} // namespace chwila::bench
