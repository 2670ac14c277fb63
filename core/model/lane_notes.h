// Which notes a kind of lane is for: what the lane shows of cards, and what is written into it.
#pragma once

#include "core/model/kinds.h"

namespace chwila::model {

/// Notes of these kinds on cards are shown in the lane as well; the first is what is written into the lane
/// itself. Empty: the lane holds only what is written into it.
std::span<const NoteKind> notesOf(const Kind<LaneKind>& lane);

} // namespace chwila::model
