#include "core/report/map_part.h"

#include "core/layout/metrics.h"

#include <map>
#include <tuple>

namespace chwila::report {

using namespace model;

namespace {

/// One part of a journey as a project of its own, with what its layout has to be told about arrows that
/// leave.
class PartMaker {
  public:
    PartMaker(const Project& project, const JourneyIndex& index, const layout::MapLayout& whole, MapSpan span,
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
    MapSpan m_span;
    const std::vector<int>& m_numbers; ///< of the part each column stands in; empty: not known yet
    Project m_part;
    std::map<StageId, int> m_shift; ///< steps of the stage that stand in earlier parts
    std::map<StageId, int> m_firstColumn;
    std::map<std::tuple<TouchpointId, bool, int>, TransitionId> m_bundles;
    std::map<TransitionId, Beyond> m_beyond;
};

} // namespace

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

std::shared_ptr<const layout::MapLayout> layOutPart(const Project& project, const JourneyIndex& index,
                                                    const layout::MapLayout& whole, MapSpan span,
                                                    const std::vector<int>& numbers) {
    return PartMaker(project, index, whole, span, numbers).layOut();
}

} // namespace chwila::report
