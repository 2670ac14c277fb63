// All record types of a project, in the order in which a reader meets no unknown reference.
// A new record type = its struct, one name in this list, and one in the lists of project.cpp and change.cpp,
// which the linker asks for.
#pragma once

#include "core/model/evidence.h"
#include "core/model/note.h"
#include "core/model/observed_log.h"
#include "core/model/picture.h"
#include "core/model/settings.h"
#include "core/model/structure.h"
#include "core/model/touchpoint.h"

namespace chwila::model {

template <class... Records>
struct RecordList {
    template <template <class> class Form>
    using TupleOf = std::tuple<Form<Records>...>;
    static constexpr std::size_t size = sizeof...(Records);
};

using AllRecords =
    RecordList<Picture, Settings, Persona, Journey, Stage, Department, Channel, Lane, Touchpoint, Transition,
               Note, Initiative, Event, Scale, Source, Alias, ObservedLog>;

/// Calls `visit.template operator()<Record>()` for each record type.
template <class Visitor, class... Records>
constexpr void forEachRecordType(Visitor&& visit, RecordList<Records...>) {
    (visit.template operator()<Records>(), ...);
}
template <class Visitor>
constexpr void forEachRecordType(Visitor&& visit) {
    forEachRecordType(visit, AllRecords{});
}

using PictureId = Id<Picture>;
using SettingsId = Id<Settings>;
using PersonaId = Id<Persona>;
using JourneyId = Id<Journey>;
using StageId = Id<Stage>;
using DepartmentId = Id<Department>;
using ChannelId = Id<Channel>;
using LaneId = Id<Lane>;
using TouchpointId = Id<Touchpoint>;
using TransitionId = Id<Transition>;
using NoteId = Id<Note>;
using InitiativeId = Id<Initiative>;
using EventId = Id<Event>;
using ScaleId = Id<Scale>;
using SourceId = Id<Source>;
using AliasId = Id<Alias>;
using ObservedLogId = Id<ObservedLog>;

} // namespace chwila::model
