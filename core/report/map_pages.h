// On which paper a map is printed, and in how many parts. The rule: nothing on a map is printed smaller than
// 6.6 pt, which is a scale of 0.6 points for a map pixel. The first that keeps it is taken: the lying page
// (A4), the large page (A3), and else as few large pages as possible, cut between stages (a stage that is
// too wide for a page also between its steps). Each part is laid out for itself: only its departments take
// room, and an arrow that leaves it ends in the number of the part in which it goes on. A map in parts has
// a page with the whole of it before them, on which cards show their scores only.
#pragma once

#include "core/layout/map_layout.h"
#include "core/report/report.h"

namespace chwila::report {

/// Points for a pixel of the map.
inline constexpr double smallestMapScale = 0.6;

struct MapPart {
    int firstStage = 0; ///< index among the journey's stages
    int lastStage = 0;
    int firstColumn = 0; ///< index among the journey's columns, both inclusive
    int lastColumn = 0;
    std::shared_ptr<const layout::MapLayout> layout; ///< never null
};
struct MapPlan {
    PageFormat format = PageFormat::Landscape;
    std::vector<MapPart> parts;      ///< at least one
    std::optional<MapPart> overview; ///< where there are several parts: all of them on one large page
};

MapPlan planMap(const model::Project& project, model::JourneyId journey, PaperSize paper);
/// The points a pixel of the layout has on such a page.
double printedScale(const layout::MapLayout& layout, PaperSize paper, PageFormat format);

} // namespace chwila::report
