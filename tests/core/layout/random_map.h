// Random but repeatable journeys for property tests of the layout.
#pragma once

#include "core/base/random.h"
#include "core/model/project.h"

#include <algorithm>

namespace chwila::testing {

struct RandomMap {
    int stages = 4;
    int mostSteps = 4;
    int departments = 5;
    int touchpoints = 30;
    int transitions = 45;
    int notes = 8;
};

/// Every kind of transition can occur: starts, ends, losses, loops, opposite pairs, links to itself.
inline model::Project randomMap(std::uint64_t seed, const RandomMap& size = {}) {
    using namespace model;
    Random random(seed);
    const auto below = [&](int bound) {
        return static_cast<int>(random.below(static_cast<std::uint64_t>(bound)));
    };
    Project project;
    qint64 id = 10;
    Journey journey;
    journey.id = JourneyId{id++};
    project.put(journey);
    std::vector<StageId> stages;
    for (int i = 0; i < size.stages; ++i) {
        Stage stage;
        stage.id = StageId{id++};
        stage.journey = journey.id;
        stage.name = QStringLiteral("Stage %1").arg(i);
        stage.phase = i == 0 ? Phase::Before : i + 1 == size.stages ? Phase::After : Phase::During;
        stage.order = i;
        project.put(stage);
        stages.push_back(stage.id);
    }
    std::vector<DepartmentId> departments;
    for (int i = 0; i < size.departments; ++i) {
        Department department;
        department.id = DepartmentId{id++};
        department.order = i;
        project.put(department);
        departments.push_back(department.id);
    }
    std::vector<TouchpointId> touchpoints;
    for (int i = 0; i < size.touchpoints; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{id++};
        touchpoint.stage = stages[static_cast<std::size_t>(below(size.stages))];
        touchpoint.department = departments[static_cast<std::size_t>(below(size.departments))];
        touchpoint.step = below(size.mostSteps);
        touchpoint.name = QStringLiteral("Touchpoint %1").arg(i);
        project.put(touchpoint);
        touchpoints.push_back(touchpoint.id);
    }
    const auto any = [&] { return touchpoints[static_cast<std::size_t>(below(size.touchpoints))]; };
    for (int i = 0; i < size.transitions; ++i) {
        Transition transition;
        transition.id = TransitionId{id++};
        const int what = below(12);
        if (what != 0) transition.from = any();
        if (what > 2 || what == 0) transition.to = any();
        if (what == 2) transition.exit = Exit::Lost;
        transition.weight = 1 + below(9);
        const auto sameEnds = [&](const Transition& other) {
            return other.from == transition.from && other.to == transition.to
                   && other.exit == transition.exit;
        };
        const auto& drawn = project.all<Transition>();
        if (std::none_of(drawn.begin(), drawn.end(), sameEnds)) project.put(transition);
    }
    Lane emotion;
    emotion.id = LaneId{id++};
    emotion.journey = journey.id;
    emotion.kind = LaneKind::Emotion;
    project.put(emotion);
    Lane pains;
    pains.id = LaneId{id++};
    pains.journey = journey.id;
    pains.kind = LaneKind::Pains;
    pains.order = 1;
    project.put(pains);
    for (int i = 0; i < size.notes; ++i) {
        Note note;
        note.id = NoteId{id++};
        note.lane = pains.id;
        note.stage = stages[static_cast<std::size_t>(below(size.stages))];
        note.step = 0;
        note.text = QString(1 + below(200), u'n');
        project.put(note);
    }
    return project;
}

inline model::JourneyId journeyOf(const model::Project& project) {
    return project.all<model::Journey>().begin()->id;
}

} // namespace chwila::testing
