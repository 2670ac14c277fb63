#include "core/edit/capture_edits.h"

#include "core/base/text.h"
#include "core/edit/fields.h"
#include "core/edit/split_touchpoint.h"
#include "core/edit/structure_edits.h"
#include "core/edit/support.h"
#include "core/edit/words.h"

namespace chwila::edit {

using namespace model;

namespace {

constexpr double mostScore = 10; // of an assumed one

bool isOffScale(const CaptureToken& token) {
    return token.field == CaptureField::Score && token.score > mostScore;
}

/// What a line names, found or made.
struct Named {
    std::optional<DepartmentId> department;
    std::optional<ChannelId> channel;
    std::optional<StageId> stage;
};

/// A stage told of now comes after the one just spoken of, and belongs to the same phase until somebody
/// says otherwise.
Result<Change> addStageBehind(const Project& project, StageId behind, const QString& name) {
    const Stage* before = project.find(behind);
    if (!before) return fail(notThere());
    const JourneyId journey = before->journey;
    const auto siblings =
        siblingIds<Stage>(project, [journey](const Stage& each) { return each.journey == journey; });
    const auto at = std::ranges::find(siblings, behind) - siblings.begin();
    Sequence steps(project);
    const Result<Change> added = addStage(project, journey, name, static_cast<int>(at) + 1);
    if (const Result<void> done = steps.then(added); !done) return fail(done.error());
    const StageId id = created<Stage>(*added).front();
    if (const Result<void> done = steps.then(setValue(steps.now(), id, &Stage::phase, before->phase)); !done)
        return fail(done.error());
    return std::move(steps).take();
}

/// The record a token names, or the one that `make` makes of it; nothing where the line does not say.
template <class Record, class Make>
Result<std::optional<Id<Record>>> recordOf(Sequence& steps, const CaptureLine& line, CaptureField field,
                                           Make&& make) {
    const CaptureToken* token = line.last(field);
    if (!token) return std::nullopt;
    if (!token->isNew()) {
        const Id<Record> id{token->id};
        return steps.now().find(id) ? Result<std::optional<Id<Record>>>(id) : fail(notThere());
    }
    const Result<Change> change = make(token->text);
    if (const Result<void> done = steps.then(change); !done) return fail(done.error());
    return created<Record>(*change).front();
}

Result<Named> named(Sequence& steps, const CaptureLine& line, StageId behind) {
    const auto department =
        recordOf<Department>(steps, line, CaptureField::Department,
                             [&](const QString& name) { return addDepartment(steps.now(), name); });
    if (!department) return fail(department.error());
    const auto channel = recordOf<Channel>(steps, line, CaptureField::Channel, [&](const QString& name) {
        return addChannel(steps.now(), name);
    });
    if (!channel) return fail(channel.error());
    const auto stage = recordOf<Stage>(steps, line, CaptureField::Stage, [&](const QString& name) {
        return addStageBehind(steps.now(), behind, name);
    });
    if (!stage) return fail(stage.error());
    // A line that was read for another journey names a stage of that one.
    const Stage* here = steps.now().find(behind);
    const Stage* there = steps.now().find(*stage);
    if (there && (!here || here->journey != there->journey)) return fail(notThere());
    return Named{*department, *channel, *stage};
}

Cell movedTo(const Project& project, Cell cell, const Named& to) {
    if (to.department) cell.department = *to.department;
    if (to.stage && *to.stage != cell.stage) {
        cell.stage = *to.stage;
        cell.step = stepBehind(project, *to.stage);
    }
    return cell;
}

Result<void> addNotes(Sequence& steps, TouchpointId card, const CaptureLine& line) {
    for (const CaptureToken& token : line.tokens) {
        const bool pain = token.field == CaptureField::Pain;
        if (!pain && token.field != CaptureField::Quote) continue;
        const NoteKind kind = pain ? NoteKind::Pain : NoteKind::Quote;
        if (const Result<void> done = steps.then(addNote(steps.now(), card, kind, token.text)); !done)
            return done;
    }
    return {};
}

/// All but name and place.
Result<void> setFields(Sequence& steps, TouchpointId card, const CaptureLine& line, const Named& to) {
    if (to.channel) {
        const Result<Change> change = setValue(steps.now(), card, &Touchpoint::channel, to.channel);
        if (const Result<void> done = steps.then(change); !done) return done;
    }
    if (const CaptureToken* score = line.last(CaptureField::Score)) {
        if (const Result<void> done = steps.then(setAssumedScore(steps.now(), {card}, score->score)); !done)
            return done;
    }
    return addNotes(steps, card, line);
}

Result<Cell> usualCell(const Project& project, const CapturePlace& place) {
    if (!place.from || !place.where) return place.cell;
    return nextCell(project, *place.from, *place.where);
}

Result<Change> addAt(const Project& project, const CapturePlace& place, const Cell& cell,
                     const QString& name) {
    if (!place.from) return addTouchpoint(project, cell, name);
    if (!place.where) return addTouchpointAfter(project, *place.from, cell, name);
    return addTouchpointFrom(project, *place.from, cell, *place.where == NextTo::Step, name);
}

Result<Change> captureSecondHalf(const Project& project, TouchpointId first, const CaptureLine& line) {
    Sequence steps(project);
    const Result<Change> split = splitTouchpoint(project, first, line.name);
    if (const Result<void> done = steps.then(split); !done) return fail(done.error());
    CaptureLine rest = line;
    rest.name.clear();
    const Result<Change> filled = captureInto(steps.now(), created<Touchpoint>(*split).front(), rest);
    if (const Result<void> done = steps.then(filled); !done) return fail(done.error());
    return std::move(steps).take();
}

} // namespace

std::optional<Error> captureProblem(const CaptureLine& line) {
    const CaptureToken* score = line.last(CaptureField::Score);
    if (!score || !isOffScale(*score)) return std::nullopt;
    return Error{ErrorCode::Invalid, Words::tr("An assumed score lies between 0 and 10."), {}, {}};
}

CaptureLine withoutProblems(CaptureLine line) {
    std::erase_if(line.tokens, isOffScale);
    return line;
}

CaptureLine knownPlaceOf(const CaptureLine& line) {
    CaptureLine known = line;
    std::erase_if(known.tokens, [](const CaptureToken& token) {
        return token.field > CaptureField::Stage || token.isNew();
    });
    return known;
}

Result<Change> captureTouchpoint(const Project& project, const CapturePlace& place, const CaptureLine& line) {
    if (place.from && place.splits) return captureSecondHalf(project, *place.from, line);
    const Result<Cell> usual = usualCell(project, place);
    if (!usual) return fail(usual.error());
    Sequence steps(project);
    const Touchpoint* from = project.find(place.from);
    const Result<Named> to = named(steps, line, from ? from->stage : usual->stage);
    if (!to) return fail(to.error());
    const Result<Change> added =
        addAt(steps.now(), place, movedTo(steps.now(), *usual, *to), line.name.trimmed());
    if (const Result<void> done = steps.then(added); !done) return fail(done.error());
    const TouchpointId card = created<Touchpoint>(*added).front();
    if (const Result<void> done = setFields(steps, card, line, *to); !done) return fail(done.error());
    return std::move(steps).take();
}

Result<Change> captureTouchpoints(const Project& project, const CapturePlace& place,
                                  const QStringList& lines) {
    const auto journey = journeyOf(project, place);
    if (!journey) return fail(notThere());
    Sequence steps(project);
    CapturePlace next = place;
    for (const QString& text : lines) {
        const CaptureLine line = readCaptureLine(steps.now(), *journey, withoutBullet(text.trimmed()));
        if (line.name.isEmpty()) continue;
        const Result<Change> added = captureTouchpoint(steps.now(), next, line);
        if (const Result<void> done = steps.then(added); !done) return fail(done.error());
        next = {created<Touchpoint>(*added).front(), NextTo::Step, {}, false};
    }
    return std::move(steps).take();
}

Result<Change> captureInto(const Project& project, TouchpointId touchpoint, const CaptureLine& line) {
    const Touchpoint* card = project.find(touchpoint);
    if (!card) return fail(notThere());
    Sequence steps(project);
    const Result<Named> to = named(steps, line, card->stage);
    if (!to) return fail(to.error());
    const Cell cell = movedTo(steps.now(), cellOf(*card), *to);
    Draft draft(steps.now());
    draft.update(touchpoint, [&](Touchpoint& record) {
        if (!line.name.isEmpty()) record.name = line.name;
        record.stage = cell.stage;
        record.step = cell.step;
        record.department = cell.department;
    });
    if (const Result<void> done = steps.then(std::move(draft).take()); !done) return fail(done.error());
    if (const Result<void> done = setFields(steps, touchpoint, line, *to); !done) return fail(done.error());
    return std::move(steps).take();
}

std::optional<JourneyId> journeyOf(const Project& project, const CapturePlace& place) {
    const Touchpoint* from = project.find(place.from);
    const Stage* stage = project.find(from ? from->stage : place.cell.stage);
    return stage ? std::optional(stage->journey) : std::nullopt;
}

} // namespace chwila::edit
