// Where an arrow from a touchpoint can lead, to be chosen by typing a few letters: the other touchpoints of
// its journey, the ends, or a touchpoint that is made by it. Pure; used by the map's list of targets.
#pragma once

#include "core/edit/capture_edits.h"
#include "core/edit/transition_edits.h"

namespace chwila::edit {

struct LinkTarget {
    Ends ends;      ///< of the arrow; for a new touchpoint only where it comes from
    QString label;  ///< the touchpoint's name, or what happens to customers
    QString detail; ///< its stage and department, or that it is connected already; empty for the ends
    bool isNew = false;
};

/// All that is possible, or what every typed word begins a word of. Touchpoints first: names that begin as
/// typed before others, then those that come after `from` in reading order before those before it; then the
/// ends; last the new touchpoint, unless one is called exactly that. What is connected already comes only
/// where its name begins as typed, behind the other touchpoints and marked so; to link to it is Invalid.
std::vector<LinkTarget> linkTargets(const model::Project& project, model::TouchpointId from,
                                    const QString& typed);

/// The arrow; for a new touchpoint also the touchpoint, from `typed` as a captured line, at the next step.
Result<model::Change> linkTo(const model::Project& project, const LinkTarget& target, const QString& typed);

} // namespace chwila::edit
