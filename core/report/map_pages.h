// On which paper a map is printed, and in how many parts. The rule: nothing on a map is printed smaller
// than 5.5 pt, which is a scale of half a point for a map pixel. The first that keeps it is taken: the
// lying page (A4), the large page (A3), and else as few large pages as possible, cut between stages, all
// about equally wide; the department column stands on each. A single stage that is wider, or a map that
// is higher than a large page, is made as small as it must be.
#pragma once

#include "core/layout/map_layout.h"
#include "core/report/report.h"

namespace chwila::report {

/// Points for a pixel of the map.
inline constexpr double smallestMapScale = 0.5;

struct MapPart {
    int firstStage = 0; ///< index into MapLayout::stages, both inclusive
    int lastStage = 0;

    bool operator==(const MapPart&) const = default;
};
struct MapPlan {
    PageFormat format = PageFormat::Landscape;
    std::vector<MapPart> parts; ///< at least one
};

MapPlan planMap(const layout::MapLayout& map, PaperSize paper);
/// As maps are laid out for print: departments without a card of the journey and lanes without a
/// note are left out.
layout::MapLayout printedMap(const model::Project& project, model::JourneyId journey);
/// Width in map pixels of a part: the header column and its stages.
double partWidth(const layout::MapLayout& map, const MapPart& part);

} // namespace chwila::report
