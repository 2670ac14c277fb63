#include "core/edit/removal.h"

#include "core/edit/support.h"

#include <QCoreApplication>
#include <QSet>

namespace chwila::edit {

using namespace model;

namespace {

template <class Record>
QSet<Id<Record>> removedIn(const Draft& draft) {
    QSet<Id<Record>> ids;
    for (const RecordChange<Record>& row : draft.change().of<Record>()) {
        if (row.before && !row.after) ids.insert(row.id());
    }
    return ids;
}

/// The ids of records that `depends` picks, taken before anything is changed.
template <class Record, class Depends>
std::vector<Id<Record>> dependents(const Draft& draft, Depends&& depends) {
    std::vector<Id<Record>> ids;
    for (const Record& record : draft.project().all<Record>()) {
        if (depends(record)) ids.push_back(record.id);
    }
    return ids;
}

template <class Record, class Depends>
void removeThose(Draft& draft, Depends&& depends) {
    for (const Id<Record> id : dependents<Record>(draft, depends))
        draft.remove(id);
}

template <class Record>
bool among(const QSet<Id<Record>>& ids, const std::optional<Id<Record>>& id) {
    return id && ids.contains(*id);
}

/// Where `reference` named a record that is gone, it names none.
template <class Record, class Target>
void letGoOfRemoved(Draft& draft, std::optional<Id<Target>> Record::*reference) {
    const QSet<Id<Target>> gone = removedIn<Target>(draft);
    const auto ids =
        dependents<Record>(draft, [&](const Record& record) { return among(gone, record.*reference); });
    for (const Id<Record> id : ids)
        draft.update(id, [&](Record& record) { (record.*reference).reset(); });
}

void stagesAndLanesOfRemovedJourneys(Draft& draft) {
    const QSet<JourneyId> gone = removedIn<Journey>(draft);
    if (gone.isEmpty()) return;
    removeThose<Stage>(draft, [&](const Stage& stage) { return gone.contains(stage.journey); });
    removeThose<Lane>(draft, [&](const Lane& lane) { return gone.contains(lane.journey); });
}

void logsOfRemovedJourneys(Draft& draft) {
    const QSet<JourneyId> gone = removedIn<Journey>(draft);
    if (gone.isEmpty()) return;
    removeThose<ObservedLog>(draft, [&](const ObservedLog& log) { return gone.contains(log.journey); });
}

void touchpointsOfRemovedStages(Draft& draft) {
    const QSet<StageId> gone = removedIn<Stage>(draft);
    if (gone.isEmpty()) return;
    removeThose<Touchpoint>(draft, [&](const Touchpoint& card) { return gone.contains(card.stage); });
    removeThose<Note>(draft, [&](const Note& note) { return among(gone, note.stage); });
}

void touchpointsOfRemovedDepartments(Draft& draft) {
    const QSet<DepartmentId> gone = removedIn<Department>(draft);
    if (gone.isEmpty()) return;
    removeThose<Touchpoint>(draft, [&](const Touchpoint& card) { return gone.contains(card.department); });
}

void notesOfRemovedLanes(Draft& draft) {
    const QSet<LaneId> gone = removedIn<Lane>(draft);
    if (gone.isEmpty()) return;
    removeThose<Note>(draft, [&](const Note& note) { return among(gone, note.lane); });
}

void transitionsAndNotesOfRemovedTouchpoints(Draft& draft) {
    const QSet<TouchpointId> gone = removedIn<Touchpoint>(draft);
    if (gone.isEmpty()) return;
    removeThose<Transition>(
        draft, [&](const Transition& each) { return among(gone, each.from) || among(gone, each.to); });
    removeThose<Note>(draft, [&](const Note& note) { return among(gone, note.touchpoint); });
}

void initiativesLetGoOfRemovedTouchpoints(Draft& draft) {
    const QSet<TouchpointId> gone = removedIn<Touchpoint>(draft);
    const auto isGone = [&](TouchpointId id) { return gone.contains(id); };
    const auto ids = dependents<Initiative>(draft, [&](const Initiative& initiative) {
        return std::ranges::any_of(initiative.touchpoints, isGone)
               || std::ranges::any_of(initiative.reductions,
                                      [&](const auto& each) { return isGone(each.first); });
    });
    for (const InitiativeId id : ids) {
        draft.update(id, [&](Initiative& record) {
            std::erase_if(record.touchpoints, isGone);
            std::erase_if(record.reductions, [&](const auto& each) { return isGone(each.first); });
        });
    }
}

void eventsOfRemovedJourneysAndTouchpoints(Draft& draft) {
    const QSet<JourneyId> journeys = removedIn<Journey>(draft);
    removeThose<Event>(draft, [&](const Event& event) { return among(journeys, event.journey); });
    letGoOfRemoved(draft, &Event::touchpoint);
}

void labelsOfRemovedTouchpointsBecomeUnassigned(Draft& draft) {
    letGoOfRemoved(draft, &Alias::touchpoint);
}

void touchpointsLetGoOfRemovedChannels(Draft& draft) {
    letGoOfRemoved(draft, &Touchpoint::channel);
}

void journeysLetGoOfRemovedPersonas(Draft& draft) {
    letGoOfRemoved(draft, &Journey::persona);
}

void labelsOfRemovedSources(Draft& draft) {
    const QSet<SourceId> gone = removedIn<Source>(draft);
    if (gone.isEmpty()) return;
    removeThose<Alias>(draft, [&](const Alias& alias) { return gone.contains(alias.source); });
}

template <class Record>
Result<Change> removeOne(const Project& project, Id<Record> id) {
    Draft draft(project);
    if (!draft.remove(id)) return fail(notThere());
    complete(draft);
    return std::move(draft).take();
}

template <class Record>
bool removeAll(Draft& draft, const std::vector<Id<Record>>& ids) {
    return std::ranges::all_of(ids, [&](Id<Record> id) { return draft.remove(id); });
}

} // namespace

std::span<const Behaviour> behaviours() {
    static constexpr Behaviour list[] = {
        stagesAndLanesOfRemovedJourneys,
        logsOfRemovedJourneys,
        touchpointsOfRemovedStages,
        touchpointsOfRemovedDepartments,
        notesOfRemovedLanes,
        transitionsAndNotesOfRemovedTouchpoints,
        initiativesLetGoOfRemovedTouchpoints,
        eventsOfRemovedJourneysAndTouchpoints,
        labelsOfRemovedTouchpointsBecomeUnassigned,
        touchpointsLetGoOfRemovedChannels,
        journeysLetGoOfRemovedPersonas,
        labelsOfRemovedSources,
    };
    return list;
}

void complete(Draft& draft) {
    for (const Behaviour behaviour : behaviours())
        behaviour(draft);
}

Result<Change> remove(const Project& project, const Elements& elements) {
    Draft draft(project);
    const bool all = removeAll(draft, elements.notes) && removeAll(draft, elements.transitions)
                     && removeAll(draft, elements.touchpoints) && removeAll(draft, elements.lanes)
                     && removeAll(draft, elements.departments) && removeAll(draft, elements.stages);
    if (!all) return fail(notThere());
    complete(draft);
    return std::move(draft).take();
}

Verdict canRemoveJourney(const Project& project, JourneyId journey) {
    if (!project.find(journey)) return {false, notThere().message};
    if (project.all<Journey>().size() > 1) return {};
    return {false, QCoreApplication::translate(
                       "edit", "A project keeps at least one journey; add another one before removing it.")};
}

Result<Change> removeJourney(const Project& project, JourneyId journey) {
    const Verdict verdict = canRemoveJourney(project, journey);
    if (!verdict.allowed) return fail(ErrorCode::Invalid, verdict.reason);
    return removeOne(project, journey);
}

Result<Change> removeChannel(const Project& project, ChannelId channel) {
    return removeOne(project, channel);
}

Result<Change> removePersona(const Project& project, PersonaId persona) {
    return removeOne(project, persona);
}

Result<Change> removeInitiative(const Project& project, InitiativeId initiative) {
    return removeOne(project, initiative);
}

Result<Change> removeEvent(const Project& project, EventId event) {
    return removeOne(project, event);
}

Result<Change> removeSource(const Project& project, SourceId source) {
    return removeOne(project, source);
}

} // namespace chwila::edit
