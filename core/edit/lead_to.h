// Where a touchpoint leads, as one line of names that can be read, edited and typed: the arrows of a map for
// a table and for whoever cannot see the map. Pure.
#pragma once

#include "core/edit/elements.h"

#include <map>

namespace chwila::edit {

/// "Claim; Payment": for each touchpoint of the journey those it leads to, in reading order. Where several of
/// the journey have a name, their department stands behind it: "Call (Sales)". Without those that lead
/// nowhere.
std::map<model::TouchpointId, QString> leadsToTexts(const model::Project& project, model::JourneyId journey);

/// Makes it lead to the touchpoints that are named, in any case and separated by ";", and to no others.
/// Arrows that stay keep weight and label; those out of the journey are not touched. Fails, naming it, where
/// no touchpoint or several of the journey have a name.
Result<model::Change> leadTo(const model::Project& project, model::TouchpointId touchpoint,
                             const QString& names);

} // namespace chwila::edit
