// What people noticed and what they will do about it.
#pragma once

#include "core/model/touchpoint.h"

namespace chwila::model {

/// Belongs either to a touchpoint, or to a cell of a lane (lane, stage, step).
struct Note {
    Id<Note> id;
    Kind<NoteKind> kind;
    QString text;
    std::optional<Id<Touchpoint>> touchpoint;
    std::optional<Id<Lane>> lane;
    std::optional<Id<Stage>> stage;
    std::optional<int> step;
    Kind<Severity> severity;
    int votes = 0;
    QString owner;

    static constexpr const char* table = "note";
    static constexpr auto fields() {
        using N = Note;
        return std::tuple{field("id", &N::id),       field("kind", &N::kind),
                          field("text", &N::text),   field("touchpoint", &N::touchpoint),
                          field("lane", &N::lane),   field("stage", &N::stage),
                          field("step", &N::step),   field("severity", &N::severity),
                          field("votes", &N::votes), field("owner", &N::owner)};
    }
    bool operator==(const Note&) const = default;
};

struct Initiative {
    Id<Initiative> id;
    QString name;
    QString description;
    Kind<InitiativeCategory> category;
    Kind<InitiativeStatus> status;
    std::vector<Id<Touchpoint>> touchpoints; ///< ascending, without repetition
    QString owner;
    QDate due;
    std::optional<double> cost;
    std::optional<double> effortDays;
    double reduction = 0.5;         ///< share of the bad moments at its touchpoints it is to take away, 0…1
    std::optional<double> promised; ///< customers kept per 1,000 starters, as promised when it was decided
    QDate doneOn;                   ///< first day with the change in place; answers before are "before"
    /// Instead of `reduction`, at touchpoints that have a share of their own.
    std::map<Id<Touchpoint>, double> reductions;

    double reductionAt(Id<Touchpoint> touchpoint) const {
        const auto own = reductions.find(touchpoint);
        return own == reductions.end() ? reduction : own->second;
    }

    static constexpr const char* table = "initiative";
    static constexpr auto fields() {
        using I = Initiative;
        return std::tuple{field("id", &I::id),
                          field("name", &I::name),
                          field("description", &I::description),
                          field("category", &I::category),
                          field("status", &I::status),
                          field("touchpoints", &I::touchpoints),
                          field("owner", &I::owner),
                          field("due", &I::due),
                          field("cost", &I::cost),
                          field("effort_days", &I::effortDays),
                          field("reduction", &I::reduction),
                          field("promised", &I::promised),
                          field("done_on", &I::doneOn),
                          field("reductions", &I::reductions)};
    }
    bool operator==(const Initiative&) const = default;
};

/// Something that happened on a day and may explain a change in the answers: a new letter, a strike, a
/// price. Pinned to a touchpoint, or to all of a journey, or (neither) to every journey.
struct Event {
    Id<Event> id;
    QDate date;
    QString text;
    std::optional<Id<Journey>> journey;
    std::optional<Id<Touchpoint>> touchpoint;
    bool newLevel = false; ///< from here on another level is usual: limits are counted anew

    static constexpr const char* table = "event";
    static constexpr auto fields() {
        using E = Event;
        return std::tuple{field("id", &E::id),
                          field("date", &E::date),
                          field("text", &E::text),
                          field("journey", &E::journey),
                          field("touchpoint", &E::touchpoint),
                          field("new_level", &E::newLevel)};
    }
    bool operator==(const Event&) const = default;
};

} // namespace chwila::model
