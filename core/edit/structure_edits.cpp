#include "core/edit/structure_edits.h"

#include "core/edit/removal.h"
#include "core/edit/support.h"

#include <QCoreApplication>

#include <algorithm>

namespace chwila::edit {

using namespace model;

namespace {

const auto everyOne = [](const auto&) { return true; };

template <class Record>
auto siblingsIn(JourneyId journey) {
    return [journey](const Record& record) { return record.journey == journey; };
}

template <class Record>
Result<Change> addNamed(const Project& project, Record record) {
    record.name = record.name.trimmed();
    if (record.name.isEmpty()) return fail(needsName());
    Draft draft(project);
    const Id<Record> id = draft.add(std::move(record));
    place(draft, id, -1, everyOne);
    return std::move(draft).take();
}

template <class Record>
Result<Change> duplicateNamed(const Project& project, Id<Record> id) {
    const Record* record = project.find(id);
    if (!record) return fail(notThere());
    const std::vector<Id<Record>> siblings = siblingIds<Record>(project, everyOne);
    const auto at = std::ranges::find(siblings, id) - siblings.begin();
    Record copy = *record;
    copy.name = freeName(namesOf<Record>(project), record->name);
    Draft draft(project);
    const Id<Record> added = draft.add(std::move(copy));
    place(draft, added, static_cast<int>(at) + 1, everyOne);
    return std::move(draft).take();
}

void addUsualFrame(Draft& draft, JourneyId journey, const Language& language) {
    struct FirstStage {
        Phase phase;
        const char* name;
    };
    constexpr FirstStage stages[] = {
        {Phase::Before, QT_TRANSLATE_NOOP("edit", "Discover")},
        {Phase::During, QT_TRANSLATE_NOOP("edit", "Use")},
        {Phase::After, QT_TRANSLATE_NOOP("edit", "Stay")},
    };
    int order = 0;
    for (const FirstStage& row : stages) {
        Stage stage;
        stage.journey = journey;
        stage.name = language.translate("edit", row.name);
        stage.phase = row.phase;
        stage.order = order++;
        draft.add(std::move(stage));
    }
    order = 0;
    for (const LaneKind kind : {LaneKind::Emotion, LaneKind::Pains, LaneKind::Quotes, LaneKind::Ideas}) {
        Lane lane;
        lane.journey = journey;
        lane.kind = kind;
        lane.name = label(lane.kind, language);
        lane.order = order++;
        draft.add(std::move(lane));
    }
}

/// What the customer goes through has the same names in every journey of a company; what is pasted from one
/// into another finds its place by them.
void addFrameLike(Draft& draft, const Project& project, JourneyId like, JourneyId journey) {
    for (const Stage* each : inOrder<Stage>(project, siblingsIn<Stage>(like))) {
        Stage stage = *each;
        stage.journey = journey;
        stage.goal.clear();
        draft.add(std::move(stage));
    }
    for (const Lane* each : inOrder<Lane>(project, siblingsIn<Lane>(like))) {
        Lane lane = *each;
        lane.journey = journey;
        draft.add(std::move(lane));
    }
}

struct FirstChannel {
    const char* icon;
    const char* name;
};
constexpr FirstChannel firstChannels[] = {
    {"web", QT_TRANSLATE_NOOP("edit", "Website")}, {"app", QT_TRANSLATE_NOOP("edit", "App")},
    {"phone", QT_TRANSLATE_NOOP("edit", "Phone")}, {"email", QT_TRANSLATE_NOOP("edit", "E-mail")},
    {"shop", QT_TRANSLATE_NOOP("edit", "Shop")},   {"letter", QT_TRANSLATE_NOOP("edit", "Letter")},
    {"chat", QT_TRANSLATE_NOOP("edit", "Chat")},   {"person", QT_TRANSLATE_NOOP("edit", "In person")},
};
constexpr const char* firstDepartments[] = {
    QT_TRANSLATE_NOOP("edit", "Marketing"),
    QT_TRANSLATE_NOOP("edit", "Sales"),
    QT_TRANSLATE_NOOP("edit", "Customer service"),
    QT_TRANSLATE_NOOP("edit", "Billing"),
};

} // namespace

Result<Change> addJourney(const Project& project, const QString& name, JourneyKind kind,
                          const Language& language, JourneyId like) {
    if (name.trimmed().isEmpty()) return fail(needsName());
    Draft draft(project);
    Journey journey;
    journey.name = name.trimmed();
    journey.kind = kind;
    const JourneyId id = draft.add(std::move(journey));
    place(draft, id, -1, everyOne);
    if (inOrder<Stage>(project, siblingsIn<Stage>(like)).empty()) {
        addUsualFrame(draft, id, language);
    } else {
        addFrameLike(draft, project, like, id);
    }
    return std::move(draft).take();
}

Result<Change> addStage(const Project& project, JourneyId journey, const QString& name, int position) {
    if (!project.find(journey)) return fail(notThere());
    if (name.trimmed().isEmpty()) return fail(needsName());
    const auto siblings = inOrder<Stage>(project, siblingsIn<Stage>(journey));
    Stage stage;
    stage.journey = journey;
    stage.name = name.trimmed();
    if (!siblings.empty()) {
        const auto last = siblings.size() - 1;
        const auto before = position < 0 ? last : std::min(static_cast<std::size_t>(position), last + 1);
        stage.phase = siblings[position < 0 || before == 0 ? before : before - 1]->phase;
    }
    Draft draft(project);
    const StageId id = draft.add(std::move(stage));
    place(draft, id, position, siblingsIn<Stage>(journey));
    return std::move(draft).take();
}

Result<Change> addDepartment(const Project& project, const QString& name, int position) {
    if (name.trimmed().isEmpty()) return fail(needsName());
    Draft draft(project);
    Department department;
    department.name = name.trimmed();
    const DepartmentId id = draft.add(std::move(department));
    place(draft, id, position, everyOne);
    return std::move(draft).take();
}

Result<Change> addLane(const Project& project, JourneyId journey, LaneKind kind, const QString& name,
                       int position) {
    if (!project.find(journey)) return fail(notThere());
    Draft draft(project);
    Lane lane;
    lane.journey = journey;
    lane.kind = kind;
    lane.name = name.trimmed();
    const LaneId id = draft.add(std::move(lane));
    place(draft, id, position, siblingsIn<Lane>(journey));
    return std::move(draft).take();
}

Result<Change> addPersona(const Project& project, const QString& name) {
    Persona persona;
    persona.name = name;
    return addNamed(project, std::move(persona));
}

Result<Change> addChannel(const Project& project, const QString& name, const QString& icon) {
    Channel channel;
    channel.name = name;
    channel.icon = icon;
    return addNamed(project, std::move(channel));
}

Result<Change> duplicatePersona(const Project& project, PersonaId persona) {
    return duplicateNamed(project, persona);
}

Result<Change> duplicateChannel(const Project& project, ChannelId channel) {
    return duplicateNamed(project, channel);
}

/// Who answers for all of them; empty where these are several, or nobody is named.
static QString commonOwner(const Project& project, const std::vector<TouchpointId>& touchpoints) {
    std::optional<QString> common;
    for (const TouchpointId id : touchpoints) {
        const Touchpoint* card = project.find(id);
        const Department* department = card ? project.find(card->department) : nullptr;
        const QString owner = department ? department->owner : QString();
        if (common && *common != owner) return {};
        common = owner;
    }
    return common.value_or(QString());
}

Result<Change> addInitiative(const Project& project, const QString& name,
                             const std::vector<TouchpointId>& touchpoints) {
    if (name.trimmed().isEmpty()) return fail(needsName());
    Initiative initiative;
    initiative.name = name.trimmed();
    initiative.touchpoints = touchpoints;
    initiative.owner = commonOwner(project, touchpoints);
    std::ranges::sort(initiative.touchpoints);
    initiative.touchpoints.erase(std::unique(initiative.touchpoints.begin(), initiative.touchpoints.end()),
                                 initiative.touchpoints.end());
    Draft draft(project);
    draft.add(std::move(initiative));
    return checked(std::move(draft), project);
}

Result<Change> addEvent(const Project& project, const Event& event) {
    if (event.text.trimmed().isEmpty()) return fail(needsName());
    if (!event.date.isValid()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("edit", "An event needs a day; choose one first."));
    }
    Event record = event;
    record.text = event.text.trimmed();
    Draft draft(project);
    draft.add(std::move(record));
    return checked(std::move(draft), project);
}

Result<Change> moveJourney(const Project& project, JourneyId journey, int position) {
    if (!project.find(journey)) return fail(notThere());
    Draft draft(project);
    place(draft, journey, position, everyOne);
    return std::move(draft).take();
}

Result<Change> moveStage(const Project& project, StageId stage, int position) {
    const Stage* record = project.find(stage);
    if (!record) return fail(notThere());
    Draft draft(project);
    place(draft, stage, position, siblingsIn<Stage>(record->journey));
    return std::move(draft).take();
}

Result<Change> moveDepartment(const Project& project, DepartmentId department, int position) {
    if (!project.find(department)) return fail(notThere());
    Draft draft(project);
    place(draft, department, position, everyOne);
    return std::move(draft).take();
}

Result<Change> moveLane(const Project& project, LaneId lane, int position) {
    const Lane* record = project.find(lane);
    if (!record) return fail(notThere());
    Draft draft(project);
    place(draft, lane, position, siblingsIn<Lane>(record->journey));
    return std::move(draft).take();
}

namespace {

void shiftSteps(Draft& draft, const Project& project, StageId stage, int from, int by) {
    for (const Touchpoint& card : project.all<Touchpoint>()) {
        if (card.stage != stage || card.step < from) continue;
        draft.update(card.id, [by](Touchpoint& record) { record.step += by; });
    }
    for (const Note& note : project.all<Note>()) {
        if (note.stage != stage || note.step.value_or(-1) < from) continue;
        draft.update(note.id, [by](Note& record) { *record.step += by; });
    }
}

} // namespace

void makeStep(Draft& draft, StageId stage, int step) {
    shiftSteps(draft, draft.project(), stage, step, 1);
}

Result<Change> insertStep(const Project& project, StageId stage, int step) {
    if (!project.find(stage) || step < 0) return fail(notThere());
    Draft draft(project);
    makeStep(draft, stage, step);
    return std::move(draft).take();
}

Result<Change> removeStep(const Project& project, StageId stage, int step) {
    if (!project.find(stage) || step < 0) return fail(notThere());
    Draft draft(project);
    for (const Touchpoint& card : project.all<Touchpoint>()) {
        if (card.stage == stage && card.step == step) draft.remove(card.id);
    }
    for (const Note& note : project.all<Note>()) {
        if (note.stage == stage && note.step == step) draft.remove(note.id);
    }
    complete(draft);
    const Project rest = draft.project();
    shiftSteps(draft, rest, stage, step + 1, -1);
    return std::move(draft).take();
}

Project newProject(const QString& title, const Language& language) {
    Draft draft(Project{});
    draft.update(SettingsId{1}, [&](Settings& settings) {
        settings.title = title;
        settings.reportLanguage = language.code();
    });
    Journey journey;
    journey.name = title.trimmed().isEmpty() ? language.translate("edit", "Customer journey") : title;
    const JourneyId journeyId = draft.add(std::move(journey));
    addUsualFrame(draft, journeyId, language);
    int order = 0;
    for (const char* name : firstDepartments) {
        Department department;
        department.name = language.translate("edit", name);
        department.order = order++;
        draft.add(std::move(department));
    }
    order = 0;
    for (const FirstChannel& row : firstChannels) {
        Channel channel;
        channel.name = language.translate("edit", row.name);
        channel.icon = QLatin1String(row.icon);
        channel.order = order++;
        draft.add(std::move(channel));
    }
    return draft.project();
}

} // namespace chwila::edit
