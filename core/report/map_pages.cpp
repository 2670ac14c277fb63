#include "core/report/map_pages.h"

#include "core/layout/metrics.h"

#include <cmath>
#include <map>
#include <tuple>

namespace chwila::report {

using namespace model;

namespace {

/// Height on a map page that its heading and caption take.
constexpr double besideTheMap = 72;
/// With more columns than this only places between stages are tried, and between steps of a stage that is
/// too wide for a page.
constexpr int mostFreeColumns = 90;
constexpr int mostPiecesOfAStage = 4;

QSizeF room(PaperSize paper, PageFormat format) {
    const QRectF inner = QRectF({}, pageSize(paper, format)).marginsRemoved(pageMargins);
    return {inner.width(), inner.height() - besideTheMap};
}

/// For a page with the whole: notes could not be read there.
Project withoutNotes(const Project& project) {
    Project bare = project;
    for (const Lane& lane : project.all<Lane>()) {
        if (!lane.kind.is(LaneKind::Emotion)) bare.remove(lane.id);
    }
    return bare;
}

class Planner {
  public:
    Planner(const Project& project, JourneyId journey, PaperSize paper, double smallest)
        : m_project(withoutSilentLanes(project)),
          m_index(m_project, journey),
          m_whole(std::make_shared<const layout::MapLayout>(layout::layoutMap(m_project, journey, forPrint))),
          m_paper(paper),
          m_smallest(smallest) {}

    MapPlan plan() {
        const int columns = static_cast<int>(m_whole->columns.size());
        MapPlan plan{PageFormat::Large, {whole(m_whole)}, {}};
        for (const PageFormat format : {PageFormat::Landscape, PageFormat::Large}) {
            plan.format = format;
            if (printedScale(*m_whole, m_paper, format) >= m_smallest) return plan;
        }
        if (columns < 2) return plan;
        for (const PageFormat format : {PageFormat::Landscape, PageFormat::Large}) {
            plan.format = format;
            // On one page in more parts than need be, where that makes it larger.
            for (const double scale : {0.85, 0.7, m_smallest}) {
                if (scale < m_smallest || !mayFit(format, scale)) continue;
                plan.parts = parts(best(cuts(format, scale), format, scale));
                if (putOnPages(plan.parts, format, scale) == 1) return plan;
            }
        }
        plan.parts = parts(best(cuts(plan.format, m_smallest), plan.format, m_smallest));
        putOnPages(plan.parts, plan.format, m_smallest);
        plan.overview = whole(std::make_shared<const layout::MapLayout>(
            layout::layoutMap(withoutNotes(m_project), m_index.journey(), forPrint)));
        return plan;
    }

  private:
    MapPart whole(std::shared_ptr<const layout::MapLayout> layout) const {
        return {0, std::max(0, static_cast<int>(m_whole->stages.size()) - 1), 0,
                std::max(0, static_cast<int>(m_whole->columns.size()) - 1), std::move(layout)};
    }

    double widthOf(MapSpan span) const {
        return m_whole->columns[static_cast<std::size_t>(span.last)].right
               - m_whole->columns[static_cast<std::size_t>(span.first)].left;
    }

    /// Whether as many rows of single cards as there would have to be could stand on one page.
    bool mayFit(PageFormat format, double scale) const {
        const QSizeF space = room(m_paper, format) / scale;
        const double rows = std::ceil(m_whole->grid.width() / (space.width() - layout::laneHeaderWidth));
        return rows * (layout::stageHeaderHeight + layout::cardHeight + layout::cardGap) <= space.height();
    }

    bool fits(MapSpan span, PageFormat format, double scale) const {
        const QSizeF space = room(m_paper, format);
        // Far too wide: a part is never much narrower than its columns are in the whole.
        if (0.8 * widthOf(span) * scale > space.width()) return false;
        const auto [known, isNew] = m_sizes.try_emplace({span.first, span.last});
        if (isNew) known->second = layOutPart(m_project, m_index, *m_whole, span, {})->bounds.size();
        return known->second.width() * scale <= space.width()
               && known->second.height() * scale <= space.height();
    }

    bool beginsStage(int column) const {
        return std::ranges::any_of(m_whole->stages,
                                   [&](const layout::StageBox& box) { return box.firstColumn == column; });
    }

    /// Columns at which a part may begin, ascending, and the number of columns behind them.
    std::vector<int> cuts(PageFormat format, double scale) const {
        const int columns = static_cast<int>(m_whole->columns.size());
        std::vector<int> places;
        for (int column = 0; column < columns; ++column) {
            if (columns <= mostFreeColumns || beginsStage(column)) places.push_back(column);
        }
        if (columns > mostFreeColumns) addPieces(places, format, scale);
        places.push_back(columns);
        return places;
    }

    void addPieces(std::vector<int>& places, PageFormat format, double scale) const {
        for (const StageColumns& stage : m_index.stages()) {
            if (fits({stage.firstColumn, stage.firstColumn + stage.steps - 1}, format, scale)) continue;
            const int pieces = std::min(mostPiecesOfAStage, stage.steps);
            for (int i = 1; i < pieces; ++i)
                places.push_back(stage.firstColumn + stage.steps * i / pieces);
        }
        std::ranges::sort(places);
    }

    /// As few parts as keep the smallest scale; among those the ones that cut fewest stages, and among those
    /// the ones most alike in width.
    std::vector<MapSpan> best(const std::vector<int>& places, PageFormat format, double scale) const {
        struct Choice {
            std::tuple<int, int, double> cost{0, 0, 0};
            std::size_t from = 0;
        };
        std::vector<Choice> choices(places.size());
        std::size_t leftmost = 0; // from there to `end` fits on a page
        for (std::size_t end = 1; end < places.size(); ++end) {
            while (leftmost + 1 < end && !fits({places[leftmost], places[end] - 1}, format, scale))
                ++leftmost;
            choices[end].cost = {std::numeric_limits<int>::max(), 0, 0};
            for (std::size_t start = leftmost; start < end; ++start) {
                auto [count, cut, uneven] = choices[start].cost;
                const double width = widthOf({places[start], places[end] - 1});
                const std::tuple cost(count + 1, cut + (beginsStage(places[start]) ? 0 : 1),
                                      uneven + width * width);
                if (cost < choices[end].cost) choices[end] = {cost, start};
            }
        }
        std::vector<MapSpan> spans;
        for (std::size_t end = places.size() - 1; end > 0; end = choices[end].from)
            spans.push_back({places[choices[end].from], places[end] - 1});
        std::ranges::reverse(spans);
        return spans;
    }

    std::vector<MapPart> parts(const std::vector<MapSpan>& spans) const {
        std::vector<int> numbers(m_whole->columns.size());
        for (std::size_t i = 0; i < spans.size(); ++i) {
            for (int column = spans[i].first; column <= spans[i].last; ++column)
                numbers[static_cast<std::size_t>(column)] = static_cast<int>(i) + 1;
        }
        std::vector<MapPart> parts;
        for (const MapSpan& span : spans) {
            parts.push_back({stageOf(span.first), stageOf(span.last), span.first, span.last,
                             layOutPart(m_project, m_index, *m_whole, span, numbers)});
        }
        return parts;
    }

    /// Low parts stand under each other as long as that keeps the scale. How many pages they take.
    int putOnPages(std::vector<MapPart>& parts, PageFormat format, double scale) const {
        const QSizeF space = room(m_paper, format);
        std::vector<const layout::MapLayout*> together;
        int page = 0;
        for (MapPart& part : parts) {
            together.push_back(part.layout.get());
            if (together.size() > 1 && stackedScale(together, space) < scale) {
                together = {part.layout.get()};
                ++page;
            }
            part.page = page;
        }
        return page + 1;
    }

    int stageOf(int column) const {
        int stage = -1;
        for (const layout::StageBox& box : m_whole->stages) {
            if (box.firstColumn <= column) ++stage;
        }
        return std::max(0, stage);
    }

    Project m_project;
    JourneyIndex m_index;
    std::shared_ptr<const layout::MapLayout> m_whole;
    PaperSize m_paper;
    double m_smallest;
    mutable std::map<std::pair<int, int>, QSizeF> m_sizes; ///< of parts, by first and last column
};

} // namespace

double printedScale(const layout::MapLayout& layout, PaperSize paper, PageFormat format) {
    const layout::MapLayout* const one[] = {&layout};
    return stackedScale(one, room(paper, format));
}

double stackedScale(std::span<const layout::MapLayout* const> layouts, const QSizeF& room) {
    double width = 1;
    double height = 0;
    for (const layout::MapLayout* layout : layouts) {
        width = std::max(width, layout->bounds.width());
        height += layout->bounds.height();
    }
    const double gaps = betweenMapParts * static_cast<double>(std::max<std::size_t>(1, layouts.size()) - 1);
    return std::min(room.width() / width, (room.height() - gaps) / std::max(1.0, height));
}

MapPlan planMap(const Project& project, JourneyId journey, PaperSize paper, double smallest) {
    return Planner(project, journey, paper, smallest).plan();
}

} // namespace chwila::report
