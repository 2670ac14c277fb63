#include "core/edit/split_touchpoint.h"

#include "core/edit/structure_edits.h"
#include "core/edit/support.h"

namespace chwila::edit {

using namespace model;

namespace {

/// Those that leave the touchpoint for somewhere else, out of the journey included.
std::vector<Transition> leaving(const Project& project, TouchpointId touchpoint) {
    std::vector<Transition> arrows;
    for (const Transition& each : project.all<Transition>()) {
        if (each.from == touchpoint && each.to != touchpoint) arrows.push_back(each);
    }
    return arrows;
}

void moveArrows(Draft& draft, TouchpointId first, TouchpointId second) {
    Transition between;
    between.from = first;
    between.to = second;
    double goingOn = 0;
    for (Transition& arrow : leaving(draft.project(), first)) {
        goingOn += arrow.weight;
        arrow.from = second;
        draft.put(std::move(arrow));
    }
    // With the weight of all who went on, a loop at the first keeps its share of those who leave it.
    if (goingOn > 0) between.weight = goingOn;
    draft.add(std::move(between));
}

} // namespace

Result<Change> splitTouchpoint(const Project& project, TouchpointId touchpoint, const QString& name) {
    const Touchpoint* card = project.find(touchpoint);
    const Journey* journey = card ? journeyOf(project, *card) : nullptr;
    if (!journey) return fail(notThere());
    if (name.trimmed().isEmpty()) return fail(needsName());
    Touchpoint second;
    second.stage = card->stage;
    second.department = card->department;
    second.step = card->step + 1;
    second.name = name.trimmed();
    second.channel = card->channel;
    second.area = card->area;
    second.visibility = card->visibility;

    Sequence steps(project);
    const JourneyIndex index(project, journey->id);
    if (!index.inCell(second.stage, second.step, second.department).empty()) {
        const Result<void> done = steps.then(insertStep(project, second.stage, second.step));
        if (!done) return fail(done.error());
    }
    Draft draft(steps.now());
    const TouchpointId id = draft.add(std::move(second));
    moveArrows(draft, touchpoint, id);
    if (const Result<void> done = steps.then(std::move(draft).take()); !done) return fail(done.error());
    return std::move(steps).take();
}

QString secondHalfName(const Project& project, TouchpointId touchpoint) {
    const Touchpoint* card = project.find(touchpoint);
    return card ? freeName(namesOf<Touchpoint>(project), card->name) : QString();
}

} // namespace chwila::edit
