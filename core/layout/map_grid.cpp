#include "core/layout/map_grid.h"

namespace chwila::layout {

namespace {

/// Cards by column and row, stacked in id order as they come; their slot is still relative to the row.
void placeCards(Grid& grid, const model::JourneyIndex& index) {
    const auto homeless = static_cast<int>(index.departments().size());
    std::map<std::pair<int, int>, int> stacked;
    std::vector<GridCard> cards;
    cards.reserve(index.touchpoints().size());
    for (const model::Touchpoint* touchpoint : index.touchpoints()) {
        int row = index.rowOf(touchpoint->department);
        if (row < 0) row = homeless;
        const int column = std::clamp(index.columnOf(*touchpoint), 0, grid.columns - 1);
        cards.push_back({touchpoint->id, column, row, 0});
    }
    std::ranges::sort(cards, {}, &GridCard::id);
    for (GridCard& card : cards)
        card.slot = stacked[{card.row, card.column}]++;
    grid.cards = std::move(cards);
}

void makeRows(Grid& grid, const model::JourneyIndex& index, const LayoutOptions& options) {
    const std::size_t known = index.departments().size();
    std::vector<int> depth(known + 1, 0);
    for (const GridCard& card : grid.cards)
        depth[at(card.row)] = std::max(depth[at(card.row)], card.slot + 1);

    std::vector<int> newRow(known + 1, -1);
    for (std::size_t row = 0; row <= known; ++row) {
        const bool real = row < known;
        if (depth[row] == 0 && (!real || options.hideEmptyDepartments)) continue;
        newRow[row] = static_cast<int>(grid.rows.size());
        grid.rows.push_back({real ? index.departments()[row]->id : model::DepartmentId{}, grid.slots,
                             std::max(1, depth[row]), depth[row] == 0});
        grid.slots += grid.rows.back().slots;
    }
    for (GridCard& card : grid.cards) {
        card.row = newRow[at(card.row)];
        card.slot += grid.rows[at(card.row)].firstSlot;
    }
}

void makeGutters(Grid& grid, const model::JourneyIndex& index) {
    for (const model::StageColumns& stage : index.stages()) {
        for (int step = 0; step < stage.steps; ++step) {
            if (step == 0) ++grid.columnGutters;
            grid.before.push_back(grid.columnGutters - 1);
            grid.after.push_back(grid.columnGutters++);
        }
    }
    for (const GridRow& row : grid.rows) {
        ++grid.rowGutters;
        for (int slot = 0; slot < row.slots; ++slot) {
            grid.above.push_back(grid.rowGutters - 1);
            grid.below.push_back(grid.rowGutters++);
        }
    }
}

} // namespace

int Grid::find(model::TouchpointId id) const {
    const auto found = std::ranges::lower_bound(cards, id, {}, &GridCard::id);
    return found != cards.end() && found->id == id ? static_cast<int>(found - cards.begin()) : -1;
}

bool Grid::isFreeBetween(int slot, int left, int right) const {
    for (int column = left + 1; column < right; ++column) {
        if (occupant(slot, column) >= 0) return false;
    }
    return true;
}

bool Grid::isFreeBelow(int column, int upper, int lower) const {
    for (int slot = upper + 1; slot < lower; ++slot) {
        if (occupant(slot, column) >= 0) return false;
    }
    return true;
}

Grid makeGrid(const model::JourneyIndex& index, const LayoutOptions& options) {
    Grid grid;
    grid.columns = index.columns();
    placeCards(grid, index);
    makeRows(grid, index, options);
    makeGutters(grid, index);
    grid.occupants.assign(at(grid.slots) * at(grid.columns), -1);
    for (std::size_t i = 0; i < grid.cards.size(); ++i) {
        const GridCard& card = grid.cards[i];
        grid.occupants[at(card.slot) * at(grid.columns) + at(card.column)] = static_cast<int>(i);
    }
    return grid;
}

} // namespace chwila::layout
