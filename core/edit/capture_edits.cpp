#include "core/edit/capture_edits.h"

#include "core/edit/fields.h"
#include "core/edit/split_touchpoint.h"
#include "core/edit/structure_edits.h"
#include "core/edit/support.h"
#include "core/edit/touchpoint_chain.h"
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
Result<std::optional<Id<Record>>> recordOf(TouchpointChain& chain, const CaptureLine& line,
                                           CaptureField field, Make&& make) {
    const CaptureToken* token = line.last(field);
    if (!token) return std::nullopt;
    if (!token->isNew()) {
        const Id<Record> id{token->id};
        return chain.now().find(id) ? Result<std::optional<Id<Record>>>(id) : fail(notThere());
    }
    const Result<Change> change = make(token->text);
    if (const Result<void> done = chain.then(change); !done) return fail(done.error());
    return created<Record>(*change).front();
}

Result<Named> named(TouchpointChain& chain, const CaptureLine& line, StageId behind) {
    const auto department =
        recordOf<Department>(chain, line, CaptureField::Department,
                             [&](const QString& name) { return addDepartment(chain.now(), name); });
    if (!department) return fail(department.error());
    const auto channel = recordOf<Channel>(chain, line, CaptureField::Channel, [&](const QString& name) {
        return addChannel(chain.now(), name);
    });
    if (!channel) return fail(channel.error());
    const auto stage = recordOf<Stage>(chain, line, CaptureField::Stage, [&](const QString& name) {
        return addStageBehind(chain.now(), behind, name);
    });
    if (!stage) return fail(stage.error());
    // A line that was read for another journey names a stage of that one.
    const Stage* here = chain.now().find(behind);
    const Stage* there = chain.now().find(*stage);
    if (there && (!here || here->journey != there->journey)) return fail(notThere());
    return Named{*department, *channel, *stage};
}

Cell movedTo(TouchpointChain& chain, Cell cell, const Named& to) {
    if (to.department) cell.department = *to.department;
    if (to.stage && *to.stage != cell.stage) {
        cell.stage = *to.stage;
        cell.step = chain.stepBehind(*to.stage);
    }
    return cell;
}

Result<void> addNotes(Draft& draft, TouchpointId card, const CaptureLine& line) {
    for (const CaptureToken& token : line.tokens) {
        const bool pain = token.field == CaptureField::Pain;
        if (!pain && token.field != CaptureField::Quote) continue;
        if (token.text.isEmpty()) return fail(needsName());
        Note note;
        note.kind = pain ? NoteKind::Pain : NoteKind::Quote;
        note.text = token.text;
        note.touchpoint = card;
        draft.add(std::move(note));
    }
    return {};
}

/// All but name and place.
Result<void> setFields(Draft& draft, TouchpointId card, const CaptureLine& line, const Named& to) {
    if (const auto problem = captureProblem(line)) return fail(*problem);
    const CaptureToken* score = line.last(CaptureField::Score);
    if (to.channel || score) {
        draft.update(card, [&](Touchpoint& record) {
            if (to.channel) record.channel = to.channel;
            if (score) record.assumedScore = score->score;
        });
    }
    return addNotes(draft, card, line);
}

Result<Cell> usualCell(const Project& project, const CapturePlace& place) {
    if (place.carried) return *place.carried;
    if (!place.from || !place.where) return place.cell;
    return nextCell(project, *place.from, *place.where);
}

Result<TouchpointId> addAt(TouchpointChain& chain, const CapturePlace& place, const Cell& cell,
                           const QString& name) {
    if (!place.from) return chain.add(cell, name);
    if (!place.where) return chain.addAfter(*place.from, cell, name);
    const bool between = *place.where == NextTo::Step && !place.carried;
    return chain.addFrom(*place.from, cell, between, name);
}

Result<TouchpointId> capture(TouchpointChain& chain, const CapturePlace& place, const CaptureLine& line) {
    const Result<Cell> usual = usualCell(chain.now(), place);
    if (!usual) return fail(usual.error());
    const Touchpoint* from = chain.now().find(place.from);
    const Result<Named> to = named(chain, line, from ? from->stage : usual->stage);
    if (!to) return fail(to.error());
    const Result<TouchpointId> card = addAt(chain, place, movedTo(chain, *usual, *to), line.name.trimmed());
    if (!card) return card;
    if (const Result<void> done = setFields(chain.draft(), *card, line, *to); !done)
        return fail(done.error());
    return card;
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

Result<TouchpointId> captureNext(TouchpointChain& chain, const CapturePlace& place, const CaptureLine& line) {
    if (!place.from || !place.splits) return capture(chain, place, line);
    const Result<Change> split = captureSecondHalf(chain.now(), *place.from, line);
    if (const Result<void> done = chain.then(split); !done) return fail(done.error());
    return created<Touchpoint>(*split).front();
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
    TouchpointChain chain(project);
    if (const Result<TouchpointId> card = captureNext(chain, place, line); !card) return fail(card.error());
    return std::move(chain).take();
}

Result<Change> captureTouchpoints(const Project& project, const CapturePlace& place,
                                  const QStringList& lines) {
    const auto journey = journeyOf(project, place);
    if (!journey) return fail(notThere());
    TouchpointChain chain(project);
    CapturePlace next = place;
    for (const QString& text : lines) {
        const CaptureLine line = readCaptureLine(chain.now(), *journey, withoutBullet(text.trimmed()));
        if (line.name.isEmpty()) continue;
        const Result<TouchpointId> card = captureNext(chain, next, line);
        if (!card) return fail(card.error());
        next = {*card, NextTo::Step, {}, false};
    }
    return std::move(chain).take();
}

Result<Change> captureInto(const Project& project, TouchpointId touchpoint, const CaptureLine& line) {
    const Touchpoint* card = project.find(touchpoint);
    if (!card) return fail(notThere());
    TouchpointChain chain(project);
    const Result<Named> to = named(chain, line, card->stage);
    if (!to) return fail(to.error());
    const Cell cell = movedTo(chain, cellOf(*card), *to);
    chain.draft().update(touchpoint, [&](Touchpoint& record) {
        if (!line.name.isEmpty()) record.name = line.name;
        record.stage = cell.stage;
        record.step = cell.step;
        record.department = cell.department;
    });
    const Result<void> done = setFields(chain.draft(), touchpoint, line, *to);
    return done ? Result<Change>(std::move(chain).take()) : fail(done.error());
}

std::optional<CapturePlace> carried(const Project& project, CapturePlace place, int by) {
    const Result<Cell> cell = usualCell(project, place);
    if (!cell || place.splits) return std::nullopt;
    const std::optional<Cell> to = laneBeside(project, *cell, by);
    if (!to) return std::nullopt;
    if (place.from && place.where) {
        place.carried = to;
    } else {
        place.cell = *to;
    }
    return place;
}

std::optional<JourneyId> journeyOf(const Project& project, const CapturePlace& place) {
    const Touchpoint* from = project.find(place.from);
    const Stage* stage = project.find(from ? from->stage : place.cell.stage);
    return stage ? std::optional(stage->journey) : std::nullopt;
}

} // namespace chwila::edit
