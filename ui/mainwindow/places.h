// Where a record of the project is shown: in which view, by which record, and as what is selected there. Find
// and everything else that leads from a record to its place asks here.
#pragma once

#include "core/edit/elements.h"
#include "core/model/change.h"
#include "ui/actions/action_catalogue.h"

#include <optional>

namespace chwila::ui {

/// The record that is seen in place of it: a note on a touchpoint is seen on the touchpoint's card.
edit::RecordRef shownFor(const model::Project& project, const edit::RecordRef& record);
/// The view that shows records of the table; absent where only the inspector does.
std::optional<ActionId> viewFor(const QString& table);
/// The journey a change is seen in: `shown` where something of it changed, else the first of which something
/// did; absent where it is none of a journey.
std::optional<model::JourneyId> journeyShowing(const model::Project& project, const model::Change& change,
                                               model::JourneyId shown);
/// As a selection; empty for what cannot be selected on the map.
edit::Elements elementsOf(const edit::RecordRef& record);

} // namespace chwila::ui
