// On which paper a map is printed, and in how many parts. The rule: nothing on a map is printed smaller than
// 6.6 pt, which is a scale of 0.6 points for a map pixel. The first that keeps it is taken: the lying page
// (A4), the large page (A3), the map in parts under each other on one of them, and else as few parts as
// possible on large pages. A map is cut between its stages where that costs no further part, else between
// steps. A map on several pages has a page with the whole of it before them: cards show name and score.
#pragma once

#include "core/report/map_part.h"
#include "core/report/report.h"

namespace chwila::report {

/// Points for a pixel of the map.
inline constexpr double smallestMapScale = 0.6;
/// Where nobody has answered, cards hold no small print: names come out at 6.5 pt.
inline constexpr double smallestBareMapScale = 0.5;
/// Points between two parts on one page.
inline constexpr double betweenMapParts = 14;

struct MapPart {
    int firstStage = 0; ///< index among the journey's stages
    int lastStage = 0;
    int firstColumn = 0; ///< index among the journey's columns, both inclusive
    int lastColumn = 0;
    std::shared_ptr<const layout::MapLayout> layout; ///< never null
    int page = 0; ///< among the pages of this map, without the overview; parts of one page are neighbours
};
struct MapPlan {
    PageFormat format = PageFormat::Landscape;
    std::vector<MapPart> parts;      ///< at least one
    std::optional<MapPart> overview; ///< where there are several pages: all of them on one
};

MapPlan planMap(const model::Project& project, model::JourneyId journey, PaperSize paper,
                double smallest = smallestMapScale);
/// The points a pixel of the layout has on such a page.
double printedScale(const layout::MapLayout& layout, PaperSize paper, PageFormat format);
/// The one scale at which layouts fit under each other into a room, without any upper limit.
double stackedScale(std::span<const layout::MapLayout* const> layouts, const QSizeF& room);

} // namespace chwila::report
