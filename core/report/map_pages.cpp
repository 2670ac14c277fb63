#include "core/report/map_pages.h"

#include "core/layout/metrics.h"
#include "core/report/paginate.h"

#include <map>
#include <tuple>

namespace chwila::report {

using namespace model;

namespace {

/// Height on a map page that its heading and caption take.
constexpr double besideTheMap = 72;
constexpr int mostPiecesOfAStage = 4;
constexpr layout::LayoutOptions forPrint{true, true};

QSizeF room(PaperSize paper, PageFormat format) {
    const QRectF inner = QRectF({}, pageSize(paper, format)).marginsRemoved(pageMargins);
    return {inner.width(), inner.height() - besideTheMap};
}

/// Lanes that say nothing are left out.
Project withoutSilentLanes(const Project& project) {
    Project printed = project;
    for (const Lane& lane : project.all<Lane>()) {
        const bool says = lane.kind.is(LaneKind::Emotion)
                          || std::ranges::any_of(project.all<Note>(),
                                                 [&](const Note& note) { return note.lane == lane.id; });
        if (!says) printed.remove(lane.id);
    }
    return printed;
}

/// Columns of the journey, both inclusive.
struct Span {
    int first = 0;
    int last = 0;

    bool holds(int column) const { return column >= first && column <= last; }
};

/// One part of a journey as a project of its own, with what its layout has to be told about arrows that
/// leave.
class Part {
  public:
    Part(const Project& project, const JourneyIndex& index, const layout::MapLayout& whole, Span span,
         const std::vector<int>& numbers)
        : m_all(project), m_index(index), m_whole(whole), m_span(span), m_numbers(numbers), m_part(project) {}

    std::shared_ptr<const layout::MapLayout> layOut() {
        keepColumns();
        keepNotes();
        for (const Transition* transition : m_index.transitions())
            keepTransition(*transition);
        m_part = withoutSilentLanes(m_part);
        auto made = layout::layoutMap(m_part, m_index.journey(), forPrint);
        for (layout::Route& route : made.routes)
            finish(route);
        return std::make_shared<const layout::MapLayout>(std::move(made));
    }

  private:
    struct Beyond {
        bool atEnd = false;
        int part = 0;
        double width = 0; ///< of the broadest of the arrows it stands for
    };

    void keepColumns() {
        for (const StageColumns& stage : m_index.stages()) {
            const int last = stage.firstColumn + stage.steps - 1;
            if (last < m_span.first || stage.firstColumn > m_span.last) m_part.remove(stage.stage->id);
            m_shift[stage.stage->id] = std::max(0, m_span.first - stage.firstColumn);
            m_firstColumn[stage.stage->id] = stage.firstColumn;
        }
        for (const Touchpoint* touchpoint : m_index.touchpoints()) {
            if (!m_span.holds(m_index.columnOf(*touchpoint))) {
                m_part.remove(touchpoint->id);
            } else if (const int shift = m_shift[touchpoint->stage]; shift > 0) {
                Touchpoint moved = *touchpoint;
                moved.step -= shift;
                m_part.put(std::move(moved));
            }
        }
    }

    void keepNotes() {
        for (const Note& note : m_all.all<Note>()) {
            if (!note.stage || !m_firstColumn.contains(*note.stage)) continue;
            const int step = note.step.value_or(0);
            if (!m_span.holds(m_firstColumn[*note.stage] + step)) {
                m_part.remove(note.id);
            } else if (const int shift = m_shift[*note.stage]; shift > 0) {
                Note moved = note;
                moved.step = step - shift;
                m_part.put(std::move(moved));
            }
        }
    }

    /// −1 for one of another journey.
    int columnOf(TouchpointId id) const {
        const Touchpoint* touchpoint = m_all.find(id);
        return touchpoint ? m_index.columnOf(*touchpoint) : -1;
    }
    bool isOutside(const std::optional<TouchpointId>& id) const { return id && !m_span.holds(columnOf(*id)); }

    void keepTransition(const Transition& transition) {
        const bool fromOutside = isOutside(transition.from);
        const bool toOutside = isOutside(transition.to);
        if (!fromOutside && !toOutside) return;
        m_part.remove(transition.id);
        const std::optional<TouchpointId> inside = fromOutside ? transition.to : transition.from;
        if (!inside || fromOutside == toOutside) return;
        const int column = columnOf(fromOutside ? *transition.from : *transition.to);
        if (column < 0) return;
        const int part = m_numbers.empty() ? 0 : m_numbers[static_cast<std::size_t>(column)];
        const layout::Route* route = m_whole.route(transition.id);
        const double width = route ? route->width : layout::routeMinimumWidth;
        // Several arrows to one part are one: what matters here is where to look.
        const auto [at, isNew] = m_bundles.try_emplace({*inside, toOutside, part}, transition.id);
        if (!isNew) {
            m_beyond[at->second].width = std::max(m_beyond[at->second].width, width);
            return;
        }
        m_beyond[transition.id] = {toOutside, part, width};
        Transition cut = transition;
        (toOutside ? cut.to : cut.from).reset();
        cut.exit = Exit::Finished;
        m_part.put(std::move(cut));
    }

    void finish(layout::Route& route) const {
        if (const layout::Route* whole = m_whole.route(route.id)) {
            route.width = whole->width;
            route.share = whole->share;
            route.traffic = whole->traffic;
            route.handOff = whole->handOff && !m_beyond.contains(route.id);
        }
        const auto beyond = m_beyond.find(route.id);
        if (beyond == m_beyond.end()) return;
        route.width = beyond->second.width;
        route.part = beyond->second.part;
        (beyond->second.atEnd ? route.end : route.begin) = layout::RouteEnd::Part;
    }

    const Project& m_all;
    const JourneyIndex& m_index;
    const layout::MapLayout& m_whole;
    Span m_span;
    const std::vector<int>& m_numbers; ///< of the part each column stands in; empty: not known yet
    Project m_part;
    std::map<StageId, int> m_shift; ///< steps of the stage that stand in earlier parts
    std::map<StageId, int> m_firstColumn;
    std::map<std::tuple<TouchpointId, bool, int>, TransitionId> m_bundles;
    std::map<TransitionId, Beyond> m_beyond;
};

class Planner {
  public:
    Planner(const Project& project, JourneyId journey, PaperSize paper)
        : m_project(withoutSilentLanes(project)),
          m_index(m_project, journey),
          m_whole(std::make_shared<const layout::MapLayout>(layout::layoutMap(m_project, journey, forPrint))),
          m_paper(paper) {}

    MapPlan plan() {
        const int stages = static_cast<int>(m_whole->stages.size());
        const int columns = static_cast<int>(m_whole->columns.size());
        MapPlan whole{
            PageFormat::Large, {{0, std::max(0, stages - 1), 0, std::max(0, columns - 1), m_whole}}, {}};
        for (const PageFormat format : {PageFormat::Landscape, PageFormat::Large}) {
            whole.format = format;
            if (printedScale(*m_whole, m_paper, format) >= smallestMapScale) return whole;
        }
        if (columns < 2) return whole;
        MapPlan cut{PageFormat::Large, parts(best(units())), {}};
        if (cut.parts.size() > 1) cut.overview = whole.parts.front();
        return cut;
    }

  private:
    double scaleOf(Span span) const {
        return printedScale(*Part(m_project, m_index, *m_whole, span, {}).layOut(), m_paper,
                            PageFormat::Large);
    }

    /// What is not cut further: stages, or pieces of those too wide for a page.
    std::vector<Span> units() const {
        std::vector<Span> units;
        for (const StageColumns& stage : m_index.stages()) {
            const Span whole{stage.firstColumn, stage.firstColumn + stage.steps - 1};
            std::vector<Span> pieces{whole};
            for (int count = 2;
                 scaleOf(whole) < smallestMapScale && count <= std::min(mostPiecesOfAStage, stage.steps);
                 ++count) {
                pieces = cut(whole, count);
                const auto fits = [&](Span piece) { return scaleOf(piece) >= smallestMapScale; };
                if (std::ranges::all_of(pieces, fits)) break;
            }
            units.insert(units.end(), pieces.begin(), pieces.end());
        }
        return units;
    }

    static std::vector<Span> cut(Span whole, int count) {
        std::vector<Span> pieces;
        const int columns = whole.last - whole.first + 1;
        for (int i = 0; i < count; ++i)
            pieces.push_back(
                {whole.first + columns * i / count, whole.first + columns * (i + 1) / count - 1});
        return pieces;
    }

    /// As few parts as keep the smallest scale, and among those the ones whose smallest scale is largest.
    std::vector<Span> best(const std::vector<Span>& units) const {
        struct Choice {
            int count = 0;
            double scale = 0;
            std::size_t from = 0;
        };
        std::vector<Choice> choices(units.size() + 1);
        choices[0].scale = std::numeric_limits<double>::infinity();
        for (std::size_t end = 1; end <= units.size(); ++end) {
            choices[end].count = std::numeric_limits<int>::max();
            for (std::size_t start = end; start-- > 0;) {
                const double scale = scaleOf({units[start].first, units[end - 1].last});
                if (scale < smallestMapScale && start + 1 < end)
                    break; // more to the left only makes it smaller
                const Choice next{choices[start].count + 1, std::min(choices[start].scale, scale), start};
                const bool better =
                    std::pair(next.count, -next.scale) < std::pair(choices[end].count, -choices[end].scale);
                if (better) choices[end] = next;
            }
        }
        std::vector<Span> spans;
        for (std::size_t end = units.size(); end > 0; end = choices[end].from)
            spans.push_back({units[choices[end].from].first, units[end - 1].last});
        std::ranges::reverse(spans);
        return spans;
    }

    std::vector<MapPart> parts(const std::vector<Span>& spans) const {
        std::vector<int> numbers(m_whole->columns.size());
        for (std::size_t i = 0; i < spans.size(); ++i) {
            for (int column = spans[i].first; column <= spans[i].last; ++column)
                numbers[static_cast<std::size_t>(column)] = static_cast<int>(i) + 1;
        }
        std::vector<MapPart> parts;
        for (const Span& span : spans) {
            parts.push_back({stageOf(span.first), stageOf(span.last), span.first, span.last,
                             Part(m_project, m_index, *m_whole, span, numbers).layOut()});
        }
        return parts;
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
};

} // namespace

double printedScale(const layout::MapLayout& layout, PaperSize paper, PageFormat format) {
    const QSizeF space = room(paper, format);
    return std::min(space.width() / std::max(1.0, layout.bounds.width()),
                    space.height() / std::max(1.0, layout.bounds.height()));
}

MapPlan planMap(const Project& project, JourneyId journey, PaperSize paper) {
    return Planner(project, journey, paper).plan();
}

} // namespace chwila::report
