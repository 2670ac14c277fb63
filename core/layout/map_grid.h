// The map as a grid before anything has a size: columns, slots (a department row has as many slots as its
// fullest cell has cards) and the gutters between them, in which arrows run. Used by the router; the
// geometry follows from it once the arrows have said how much room they need.
#pragma once

#include "core/layout/map_layout.h"

namespace chwila::layout {

/// Columns, rows and slots are counted with signs; tables are not.
constexpr std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

struct GridCard {
    model::TouchpointId id;
    int column = 0;
    int row = 0;
    int slot = 0; ///< over the whole map, from the top
};

struct GridRow {
    model::DepartmentId department; ///< invalid: cards whose department does not exist
    int firstSlot = 0;
    int slots = 1;
    bool empty = true;
};

/// Gutters are numbered left to right and top to bottom. Between two steps of one stage there is one
/// gutter, between two stages there are two, so that no arrow lies on the separator; rows likewise.
struct Grid {
    int columns = 0;
    int slots = 0;
    int columnGutters = 0;
    int rowGutters = 0;
    std::vector<GridCard> cards; ///< ascending by id
    std::vector<GridRow> rows;
    std::vector<int> before;    ///< by column: the gutter left of it
    std::vector<int> after;     ///< by column: the gutter right of it
    std::vector<int> above;     ///< by slot
    std::vector<int> below;     ///< by slot
    std::vector<int> occupants; ///< by slot · columns + column: index of the card, −1 where empty

    int occupant(int slot, int column) const {
        return occupants[static_cast<std::size_t>(slot) * static_cast<std::size_t>(columns)
                         + static_cast<std::size_t>(column)];
    }
    /// Index of the card, −1 where it is not on this map.
    int find(model::TouchpointId id) const;
    /// No card in the slot at the columns strictly between the two.
    bool isFreeBetween(int slot, int left, int right) const;
    /// No card in the column at the slots strictly between the two.
    bool isFreeBelow(int column, int upper, int lower) const;
};

Grid makeGrid(const model::JourneyIndex& index, const LayoutOptions& options);

} // namespace chwila::layout
