#include "core/tools/walk.h"

#include <cmath>
#include <set>
#include <tuple>

namespace chwila::tools {

using layout::CardBox;
using layout::Hit;
using layout::MapCell;
using layout::MapLayout;

namespace {

constexpr double beyondEdge = 2; // into the neighbour of a cell
constexpr double asideCosts = 3; // a card straight ahead is nearer than one beside the way

bool isAcross(Way way) {
    return way == Way::Left || way == Way::Right;
}
double signOf(Way way) {
    return way == Way::Left || way == Way::Up ? -1 : 1;
}

const CardBox* cardAhead(const MapLayout& map, const QRectF& from, Way way, double beyond = 1) {
    const CardBox* best = nullptr;
    double least = 0;
    for (const CardBox& box : map.cards) {
        const QPointF step = box.rect.center() - from.center();
        const double along = signOf(way) * (isAcross(way) ? step.x() : step.y());
        if (along < beyond) continue;
        const double cost = along + asideCosts * std::abs(isAcross(way) ? step.y() : step.x());
        if (best && cost >= least) continue;
        best = &box;
        least = cost;
    }
    return best;
}

/// By column, then from top to bottom.
const CardBox* cardAtEnd(const MapLayout& map, bool last) {
    const auto before = [](const CardBox& a, const CardBox& b) {
        return std::pair(a.rect.left(), a.rect.top()) < std::pair(b.rect.left(), b.rect.top());
    };
    if (map.cards.empty()) return nullptr;
    return last ? &*std::ranges::max_element(map.cards, before)
                : &*std::ranges::min_element(map.cards, before);
}

Hit outermost(const MapLayout& map, bool last) {
    if (const CardBox* card = cardAtEnd(map, last)) return card->id;
    if (!map.cells.empty()) return last ? map.cells.back() : map.cells.front();
    if (!map.stages.empty()) return (last ? map.stages.back() : map.stages.front()).id;
    if (!map.departments.empty()) return (last ? map.departments.back() : map.departments.front()).id;
    return {};
}

/// The header that a cell or card at `rect` belongs to.
Hit headerOf(const MapLayout& map, const QRectF& rect, Way way) {
    const QPointF centre = rect.center();
    if (way == Way::Up) {
        for (const layout::StageBox& stage : map.stages) {
            if (stage.header.left() <= centre.x() && centre.x() < stage.header.right()) return stage.id;
        }
    }
    const auto holds = [&](const auto& row) {
        return row.header.top() <= centre.y() && centre.y() < row.header.bottom();
    };
    if (way == Way::Left) {
        for (const layout::DepartmentRow& row : map.departments) {
            if (holds(row) && row.id.isValid()) return row.id;
        }
        for (const layout::LaneRow& lane : map.lanes) {
            if (holds(lane)) return lane.id;
        }
    }
    return {};
}

Hit beside(const MapLayout& map, const QRectF& rect, Way way) {
    QPointF point = rect.center();
    if (way == Way::Left) point.setX(rect.left() - beyondEdge);
    if (way == Way::Right) point.setX(rect.right() + beyondEdge);
    if (way == Way::Up) point.setY(rect.top() - beyondEdge);
    if (way == Way::Down) point.setY(rect.bottom() + beyondEdge);
    const MapCell* cell = layout::cellAt(map, point);
    return cell ? stopIn(map, *cell) : headerOf(map, rect, way);
}

Hit fromCard(const MapLayout& map, const CardBox& card, Way way, Stride stride) {
    const MapCell* cell = layout::cellAt(map, card.rect.center());
    const CardBox* ahead = cardAhead(map, card.rect, way);
    // Cards that share a cell are stacked: the neighbour in it comes before the cell beyond.
    const bool inCell = ahead && cell && cell->rect.contains(ahead->rect.center());
    if (ahead && (stride == Stride::Cards || inCell)) return ahead->id;
    return beside(map, cell ? cell->rect : card.rect, way);
}

/// Where a card was removed, the next key leads on to a card like those before it; in the rows below the
/// departments nothing but cells lies beside.
Hit fromCell(const MapLayout& map, const MapCell& cell, Way way, Stride stride) {
    const bool toCards = stride == Stride::Cards && std::holds_alternative<model::DepartmentId>(cell.row);
    // A card need not stand in the middle of its cell, so not those of the same row or column.
    const double beyond = (isAcross(way) ? cell.rect.width() : cell.rect.height()) / 2;
    const CardBox* ahead = toCards ? cardAhead(map, cell.rect, way, beyond) : nullptr;
    return ahead ? Hit(ahead->id) : beside(map, cell.rect, way);
}

Hit fromNote(const MapLayout& map, const layout::NoteBox& note, Way way) {
    const MapCell* cell = layout::cellAt(map, note.rect.center());
    if (!cell) return {};
    const layout::NoteBox* next = nullptr;
    for (const layout::NoteBox& each : map.notes) {
        const double along = signOf(way) * (each.rect.top() - note.rect.top());
        if (isAcross(way) || along < 1 || !cell->rect.contains(each.rect.center())) continue;
        if (!next || along < signOf(way) * (next->rect.top() - note.rect.top())) next = &each;
    }
    return next ? Hit(next->id) : beside(map, cell->rect, way);
}

template <class Row>
Hit neighbourOf(const std::vector<Row>& rows, std::size_t at, Way way) {
    if (signOf(way) < 0) return at > 0 ? Hit(rows[at - 1].id) : Hit();
    return at + 1 < rows.size() ? Hit(rows[at + 1].id) : Hit();
}

/// The first card inside, else the first cell.
Hit firstIn(const MapLayout& map, const QRectF& body) {
    const CardBox* best = nullptr;
    for (const CardBox& card : map.cards) {
        if (!body.contains(card.rect.center())) continue;
        const auto place = [](const CardBox& box) { return std::pair(box.rect.left(), box.rect.top()); };
        if (!best || place(card) < place(*best)) best = &card;
    }
    if (best) return best->id;
    for (const MapCell& cell : map.cells) {
        if (body.contains(cell.rect.center())) return cell;
    }
    return {};
}

Hit fromStage(const MapLayout& map, model::StageId id, Way way) {
    const auto at = std::ranges::find(map.stages, id, &layout::StageBox::id);
    if (at == map.stages.end() || way == Way::Up) return {};
    if (way == Way::Down) return firstIn(map, at->body);
    return neighbourOf(map.stages, static_cast<std::size_t>(at - map.stages.begin()), way);
}

template <class Row, class Id>
Hit fromRow(const MapLayout& map, const std::vector<Row>& rows, Id id, Way way) {
    const auto at = std::ranges::find(rows, id, &Row::id);
    if (at == rows.end() || way == Way::Left) return {};
    if (way == Way::Right) return firstIn(map, at->body);
    const Hit next = neighbourOf(rows, static_cast<std::size_t>(at - rows.begin()), way);
    if (!std::holds_alternative<std::monostate>(next)) return next;
    // The lanes follow the departments.
    const bool isLane = std::is_same_v<Row, layout::LaneRow>;
    if (isLane && way == Way::Up && !map.departments.empty()) return map.departments.back().id;
    if (!isLane && way == Way::Down && !map.lanes.empty()) return map.lanes.front().id;
    return {};
}

} // namespace

Hit stopIn(const MapLayout& map, const MapCell& cell) {
    const auto inside = std::ranges::find_if(
        map.cards, [&](const CardBox& card) { return cell.rect.contains(card.rect.center()); });
    if (inside != map.cards.end()) return inside->id;
    const layout::NoteBox* top = nullptr;
    for (const layout::NoteBox& note : map.notes) {
        const bool isIn = cell.rect.contains(note.rect.center());
        if (isIn && (!top || note.rect.top() < top->rect.top())) top = &note;
    }
    return top ? Hit(top->id) : Hit(cell);
}

std::optional<model::TransitionId> nextArrow(const model::Project& project, model::TouchpointId card,
                                             std::optional<model::TransitionId> current, int by) {
    std::vector<model::TransitionId> arrows;
    for (const model::Transition& each : project.all<model::Transition>()) {
        if (each.from == card) arrows.push_back(each.id);
    }
    for (const model::Transition& each : project.all<model::Transition>()) {
        if (each.to == card && each.from != card) arrows.push_back(each.id);
    }
    if (arrows.empty()) return std::nullopt;
    const auto count = std::ssize(arrows);
    const auto at = current ? std::ranges::find(arrows, *current) - arrows.begin() : count;
    // Without one to go on from, forward is the first and backward the last.
    const auto next = at == count ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    return arrows[static_cast<std::size_t>(next)];
}

std::vector<model::TransitionId> arrowsBetween(const model::Project& project,
                                               const std::vector<model::TouchpointId>& cards, bool back) {
    std::vector<model::TransitionId> arrows;
    const auto columnOf = [&](model::TouchpointId id) {
        const model::Touchpoint& card = *project.find(id);
        const model::Stage* stage = project.find(card.stage);
        return std::tuple(stage->order, stage->id, card.step);
    };
    const std::set<model::TouchpointId> chosen(cards.begin(), cards.end());
    const auto isChosen = [&chosen](const std::optional<model::TouchpointId>& end) {
        return end && chosen.contains(*end);
    };
    for (const model::Transition& each : project.all<model::Transition>()) {
        if (!isChosen(each.from) || !isChosen(each.to)) continue;
        const bool leadsBack = each.from == each.to || columnOf(*each.to) < columnOf(*each.from);
        if (leadsBack == back) arrows.push_back(each.id);
    }
    return arrows;
}

Hit walk(const MapLayout& map, const Hit& from, Way way, Stride stride) {
    const bool toEnd = way == Way::First || way == Way::Last;
    if (toEnd || std::holds_alternative<std::monostate>(from)) return outermost(map, way == Way::Last);
    if (const auto* id = std::get_if<model::TouchpointId>(&from)) {
        const CardBox* card = map.card(*id);
        return card ? fromCard(map, *card, way, stride) : outermost(map, false);
    }
    if (const auto* cell = std::get_if<MapCell>(&from)) return fromCell(map, *cell, way, stride);
    if (const auto* id = std::get_if<model::NoteId>(&from)) {
        const layout::NoteBox* note = map.note(*id);
        return note ? fromNote(map, *note, way) : Hit();
    }
    if (const auto* stage = std::get_if<model::StageId>(&from)) return fromStage(map, *stage, way);
    if (const auto* row = std::get_if<model::DepartmentId>(&from))
        return fromRow(map, map.departments, *row, way);
    if (const auto* lane = std::get_if<model::LaneId>(&from)) return fromRow(map, map.lanes, *lane, way);
    return {};
}

} // namespace chwila::tools
