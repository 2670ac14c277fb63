#include "core/report/map_pages.h"

#include "core/report/paginate.h"

namespace chwila::report {

namespace {

/// Height on a map page that its heading and caption take.
constexpr double besideTheMap = 72;

QSizeF room(PaperSize paper, PageFormat format) {
    const QRectF inner = QRectF({}, pageSize(paper, format)).marginsRemoved(pageMargins);
    return {inner.width(), inner.height() - besideTheMap};
}

/// As many parts as are needed when none may be wider than `widest`; a wider stage stands alone.
std::vector<MapPart> cutBy(const layout::MapLayout& map, double widest) {
    std::vector<MapPart> parts;
    const int stages = static_cast<int>(map.stages.size());
    for (int stage = 0; stage < stages; ++stage) {
        if (!parts.empty() && partWidth(map, {parts.back().firstStage, stage}) <= widest) {
            parts.back().lastStage = stage;
        } else {
            parts.push_back({stage, stage});
        }
    }
    return parts;
}

/// The narrowest limit that gives no more parts: parts of about the same width.
std::vector<MapPart> balanced(const layout::MapLayout& map, double widest) {
    std::vector<MapPart> best = cutBy(map, widest);
    double low = 0;
    double high = widest;
    for (int step = 0; step < 24; ++step) {
        const double middle = (low + high) / 2;
        std::vector<MapPart> parts = cutBy(map, middle);
        if (parts.size() <= best.size()) {
            best = std::move(parts);
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

} // namespace

layout::MapLayout printedMap(const model::Project& project, model::JourneyId journey) {
    model::Project printed = project;
    for (const model::Lane& lane : project.all<model::Lane>()) {
        const bool says = lane.kind.is(model::LaneKind::Emotion)
                          || std::ranges::any_of(project.all<model::Note>(), [&](const model::Note& note) {
                                 return note.lane == lane.id;
                             });
        if (!says) printed.remove(lane.id);
    }
    return layout::layoutMap(printed, journey, {true, true});
}

double partWidth(const layout::MapLayout& map, const MapPart& part) {
    if (map.stages.empty()) return map.bounds.width();
    const layout::StageBox& first = map.stages[static_cast<std::size_t>(part.firstStage)];
    const layout::StageBox& last = map.stages[static_cast<std::size_t>(part.lastStage)];
    const double header = map.stages.front().body.left() - map.bounds.left();
    return header + last.body.right() - first.body.left();
}

MapPlan planMap(const layout::MapLayout& map, PaperSize paper) {
    const MapPart whole{0, std::max(0, static_cast<int>(map.stages.size()) - 1)};
    for (const PageFormat format : {PageFormat::Landscape, PageFormat::Large}) {
        const QSizeF space = room(paper, format);
        const double scale = std::min(space.width() / std::max(1.0, map.bounds.width()),
                                      space.height() / std::max(1.0, map.bounds.height()));
        if (scale >= smallestMapScale) return {format, {whole}};
    }
    if (map.stages.empty()) return {PageFormat::Large, {whole}};
    // A map that is too high anyway need not be cut finer than its height makes it small.
    const QSizeF space = room(paper, PageFormat::Large);
    const double byHeight = space.height() / map.bounds.height();
    return {PageFormat::Large, balanced(map, space.width() / std::min(byHeight, smallestMapScale))};
}

} // namespace chwila::report
