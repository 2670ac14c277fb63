// One part of a journey's map, laid out for itself on paper: only its departments take room, and an arrow
// that leaves it ends in the number of the part in which it goes on. map_pages.h decides where a map is cut.
#pragma once

#include "core/layout/map_layout.h"

#include <memory>

namespace chwila::report {

/// Columns of the journey, both inclusive.
struct MapSpan {
    int first = 0;
    int last = 0;

    bool holds(int column) const { return column >= first && column <= last; }
    bool operator==(const MapSpan&) const = default;
};

inline constexpr layout::LayoutOptions forPrint{true};

/// Lanes that say nothing are left out.
model::Project withoutSilentLanes(const model::Project& project);

/// `whole` is the layout of the whole journey, from which arrows keep their width. `numbers` holds the part
/// each column stands in, counted from 1; empty where that is not known yet.
std::shared_ptr<const layout::MapLayout> layOutPart(const model::Project& project,
                                                    const model::JourneyIndex& index,
                                                    const layout::MapLayout& whole, MapSpan span,
                                                    const std::vector<int>& numbers);

} // namespace chwila::report
