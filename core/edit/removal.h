// Removing things, and the behaviours that complete a removal: what depended on a removed record goes
// with it or lets go of it. Each behaviour is one function in one list (removal.cpp).
#pragma once

#include "core/edit/elements.h"
#include "core/model/draft.h"

namespace chwila::edit {

/// Looks at what the draft has removed so far and removes or frees what depended on it.
using Behaviour = void (*)(model::Draft& draft);

/// In the order in which they have to run; one pass is enough.
std::span<const Behaviour> behaviours();
void complete(model::Draft& draft);

/// Touchpoints take their transitions and notes along, leave the lists of initiatives, and the labels of
/// answers become unassigned. Stages, departments and lanes take what stands in them.
Result<model::Change> remove(const model::Project& project, const Elements& elements);

/// A project keeps at least one journey.
Verdict canRemoveJourney(const model::Project& project, model::JourneyId journey);
Result<model::Change> removeJourney(const model::Project& project, model::JourneyId journey);
/// Touchpoints on the channel and journeys of the persona stay, without it.
Result<model::Change> removeChannel(const model::Project& project, model::ChannelId channel);
Result<model::Change> removePersona(const model::Project& project, model::PersonaId persona);
Result<model::Change> removeInitiative(const model::Project& project, model::InitiativeId initiative);
Result<model::Change> removeEvent(const model::Project& project, model::EventId event);
/// With its labels. Its answers are rows of the store, which removes them batch by batch.
Result<model::Change> removeSource(const model::Project& project, model::SourceId source);

} // namespace chwila::edit
