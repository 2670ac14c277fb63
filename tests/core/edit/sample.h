// A small journey for the tests of edits: stages A (2 steps) and B (1 step), departments Front and Back.
//        A.0     A.1     B.0
// Front  search  order   bill
// Back           check
// search → order → bill, order → check; a note on order, one in lane "pains" at A.0; order is asked for
// as "How was ordering?" and stands in an initiative.
#pragma once

#include "core/edit/elements.h"
#include "core/model/draft.h"
#include "core/model/validate.h"

#include <QTest>

struct Sample {
    chwila::model::Project project;
    chwila::model::PersonaId persona;
    chwila::model::JourneyId journey;
    chwila::model::StageId a, b;
    chwila::model::DepartmentId front, back;
    chwila::model::ChannelId web;
    chwila::model::LaneId pains;
    chwila::model::TouchpointId search, order, check, bill;
    chwila::model::TransitionId searchOrder, orderBill, orderCheck;
    chwila::model::NoteId cardNote, laneNote;
    chwila::model::InitiativeId initiative;
    chwila::model::SourceId source;
    chwila::model::ScaleId scale;
    chwila::model::AliasId alias;
};

inline Sample makeSample() {
    using namespace chwila::model;
    Draft draft(Project{});
    Sample s;
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    s.persona = draft.add(Persona{{}, text("Ania"), {}, {}, {}, 0});
    s.journey = draft.add(Journey{{}, text("Buying"), {}, s.persona, {}, 0});
    s.a = draft.add(Stage{{}, s.journey, text("A"), Phase::Before, {}, 0});
    s.b = draft.add(Stage{{}, s.journey, text("B"), Phase::During, {}, 1});
    s.front = draft.add(Department{{}, text("Front"), {}, {}, 0});
    s.back = draft.add(Department{{}, text("Back"), {}, {}, 1});
    s.web = draft.add(Channel{{}, text("Web"), text("web"), 0});
    s.pains = draft.add(Lane{{}, s.journey, LaneKind::Pains, text("Pains"), 0});
    const auto card = [&](StageId stage, int step, DepartmentId department, const char* name) {
        Touchpoint touchpoint;
        touchpoint.stage = stage;
        touchpoint.step = step;
        touchpoint.department = department;
        touchpoint.name = text(name);
        return draft.add(std::move(touchpoint));
    };
    s.search = card(s.a, 0, s.front, "search");
    s.order = card(s.a, 1, s.front, "order");
    s.check = card(s.a, 1, s.back, "check");
    s.bill = card(s.b, 0, s.front, "bill");
    draft.update(s.order, [&](Touchpoint& record) { record.channel = s.web; });
    const auto arrow = [&](TouchpointId from, TouchpointId to) {
        Transition transition;
        transition.from = from;
        transition.to = to;
        return draft.add(std::move(transition));
    };
    s.searchOrder = arrow(s.search, s.order);
    s.orderBill = arrow(s.order, s.bill);
    s.orderCheck = arrow(s.order, s.check);
    Note note;
    note.text = text("waits too long");
    note.touchpoint = s.order;
    s.cardNote = draft.add(note);
    note.touchpoint.reset();
    note.lane = s.pains;
    note.stage = s.a;
    note.step = 0;
    s.laneNote = draft.add(note);
    Initiative initiative;
    initiative.name = text("Shorter form");
    initiative.touchpoints = {s.search, s.order};
    s.initiative = draft.add(initiative);
    Source source;
    source.name = text("survey");
    s.source = draft.add(source);
    s.scale = draft.add(Scale{});
    s.alias = draft.add(Alias{{}, s.source, text("How was ordering?"), s.scale, s.order});
    s.project = draft.project();
    return s;
}

/// The project after the change, having checked that it is sound and that the change can be taken back.
inline chwila::model::Project applied(const chwila::model::Project& project,
                                      const chwila::Result<chwila::model::Change>& change) {
    if (!change) {
        QTest::qFail(qPrintable(change.error().message), __FILE__, __LINE__);
        return project;
    }
    chwila::model::Project after = project;
    if (!change->applyTo(after)) QTest::qFail("does not apply", __FILE__, __LINE__);
    for (const chwila::model::Issue& issue : chwila::model::validate(after))
        QTest::qFail(qPrintable(issue.message), __FILE__, __LINE__);
    chwila::model::Project back = after;
    if (!change->reversed().applyTo(back) || !(back == project))
        QTest::qFail("does not go back", __FILE__, __LINE__);
    return after;
}

inline QString cellText(const chwila::model::Project& project, chwila::model::TouchpointId id) {
    const chwila::model::Touchpoint* card = project.find(id);
    if (!card) return QStringLiteral("gone");
    return QStringLiteral("%1.%2 %3")
        .arg(project.find(card->stage)->name)
        .arg(card->step)
        .arg(project.find(card->department)->name);
}
