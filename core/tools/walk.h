// Going over a map by keys: from card to card, from cell to cell, and to the headers at the edges, so that
// everything that can be clicked can also be reached. Pure; the canvas turns the stop into its selection.
#pragma once

#include "core/layout/hit_test.h"

namespace chwila::tools {

enum class Way : std::uint8_t { Left, Right, Up, Down, First, Last };

/// To the next card, or to what is next to it: the cell beside, whether a card stands there or not.
enum class Stride : std::uint8_t { Cards, Cells };

/// Where one key leads from `from` (a card, cell, note, stage, department or lane; nothing: nowhere yet).
/// Past the last card in a direction come the cells beyond it, past the cells at the top the stage and at the
/// left the department or lane. Nothing where there is no more: stay.
layout::Hit walk(const layout::MapLayout& map, const layout::Hit& from, Way way, Stride stride);

/// What stands in the cell: the first card or note in it, else the cell itself.
layout::Hit stopIn(const layout::MapLayout& map, const layout::MapCell& cell);

/// The arrow of a card after `current` (those that leave it before those that lead to it, each by id), or
/// before it for `by` −1; from the last on to the first. Nothing where the card has none.
std::optional<model::TransitionId> nextArrow(const model::Project& project, model::TouchpointId card,
                                             std::optional<model::TransitionId> current, int by);

/// The arrows between several cards: those that lead back to a column before, or from a card to itself, or
/// those that lead on. By id.
std::vector<model::TransitionId> arrowsBetween(const model::Project& project,
                                               const std::vector<model::TouchpointId>& cards, bool back);

} // namespace chwila::tools
