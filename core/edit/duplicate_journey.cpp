#include "core/edit/duplicate_journey.h"

#include "core/edit/support.h"

#include <QHash>

namespace chwila::edit {

using namespace model;

namespace {

/// What the records of a journey became in its copy.
struct Twins {
    QHash<StageId, StageId> stages;
    QHash<LaneId, LaneId> lanes;
    QHash<TouchpointId, TouchpointId> cards;
};

void copyFrame(Draft& draft, const Project& project, JourneyId journey, JourneyId copy, Twins& twins) {
    for (const Stage& stage : project.all<Stage>()) {
        if (stage.journey != journey) continue;
        Stage twin = stage;
        twin.journey = copy;
        twins.stages.insert(stage.id, draft.add(std::move(twin)));
    }
    for (const Lane& lane : project.all<Lane>()) {
        if (lane.journey != journey) continue;
        Lane twin = lane;
        twin.journey = copy;
        twins.lanes.insert(lane.id, draft.add(std::move(twin)));
    }
    for (const Touchpoint& card : project.all<Touchpoint>()) {
        if (!twins.stages.contains(card.stage)) continue;
        Touchpoint twin = card;
        twin.stage = twins.stages.value(card.stage);
        twins.cards.insert(card.id, draft.add(std::move(twin)));
    }
}

/// Links within the journey, its beginnings and its ends.
void copyLinks(Draft& draft, const Project& project, const Twins& twins) {
    const auto isCopied = [&](const std::optional<TouchpointId>& card) {
        return !card || twins.cards.contains(*card);
    };
    for (const Transition& transition : project.all<Transition>()) {
        if (!isCopied(transition.from) || !isCopied(transition.to)) continue;
        Transition twin = transition;
        if (twin.from) twin.from = twins.cards.value(*twin.from);
        if (twin.to) twin.to = twins.cards.value(*twin.to);
        draft.add(std::move(twin));
    }
}

void copyNotes(Draft& draft, const Project& project, const Twins& twins) {
    for (const Note& note : project.all<Note>()) {
        Note twin = note;
        const bool onCard = note.touchpoint && twins.cards.contains(*note.touchpoint);
        const bool inLane = note.lane && twins.lanes.contains(*note.lane);
        if (!onCard && !inLane) continue;
        if (onCard) twin.touchpoint = twins.cards.value(*note.touchpoint);
        if (inLane) twin.lane = twins.lanes.value(*note.lane);
        if (twin.stage) twin.stage = twins.stages.value(*twin.stage, *twin.stage);
        draft.add(std::move(twin));
    }
}

} // namespace

Result<Change> duplicateJourney(const Project& project, JourneyId journey, const QString& name) {
    const Journey* original = project.find(journey);
    if (!original) return fail(notThere());
    if (name.trimmed().isEmpty()) return fail(needsName());
    Draft draft(project);
    Journey copy = *original;
    copy.name = freeName(namesOf<Journey>(project), name.trimmed());
    const JourneyId copyId = draft.add(std::move(copy));
    place(draft, copyId, -1, [](const Journey&) { return true; });

    Twins twins;
    copyFrame(draft, project, journey, copyId, twins);
    copyLinks(draft, project, twins);
    copyNotes(draft, project, twins);
    return std::move(draft).take();
}

} // namespace chwila::edit
