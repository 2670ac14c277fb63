// Where the map goes when its project has changed: whoever works by keys stays at what was changed, or at
// what took the place of it.
#include "core/layout/metrics.h"
#include "core/tools/walk.h"
#include "ui/canvas/map_canvas.h"

#include <cmath>
#include <tuple>

namespace chwila::ui {

namespace {

template <class Record>
std::vector<Id<Record>> broughtBy(const model::Change& change) {
    std::vector<Id<Record>> ids;
    for (const auto& row : change.of<Record>()) {
        if (!row.before && row.after) ids.push_back(row.id());
    }
    return ids;
}

/// The headers to go on at: those that came or have another name, else the next of one that went, else the
/// last.
template <class Record>
std::vector<Id<Record>> headersAfter(const model::Project& project, const model::Change& change,
                                     model::JourneyId journey) {
    const auto isHere = [journey](const Record& each) {
        if constexpr (requires { each.journey; }) return each.journey == journey;
        return true;
    };
    std::vector<Id<Record>> ids = broughtBy<Record>(change);
    std::erase_if(ids, [&](Id<Record> id) { return !project.find(id) || !isHere(*project.find(id)); });
    if (!ids.empty()) return ids;
    const auto& rows = change.of<Record>();
    for (const auto& row : rows) {
        const bool isRenamed = row.before && row.after && row.before->name != row.after->name;
        if (isRenamed && isHere(*row.after)) ids.push_back(row.id());
    }
    if (!ids.empty()) return ids;
    const auto gone =
        std::ranges::find_if(rows, [&](const auto& row) { return !row.after && isHere(*row.before); });
    const auto left = model::inOrder<Record>(project, isHere);
    if (gone == rows.end() || left.empty()) return {};
    const auto next =
        std::ranges::find_if(left, [&](const Record* each) { return each->order >= gone->before->order; });
    return {next == left.end() ? left.back()->id : (*next)->id};
}

/// What a change did to cards and arrows.
struct Touched {
    edit::Elements others;   ///< that are seen and not selected
    edit::Elements left;     ///< cards whose arrow went, none of them selected
    bool isSelected = false; ///< something of what is selected, or at it
    bool isMove = false;     ///< of a selected card
};

template <class Record>
const Record& lastOf(const model::RecordChange<Record>& row) {
    return row.after ? *row.after : *row.before;
}

bool isMove(const model::RecordChange<model::Touchpoint>& row) {
    return row.before && row.after
           && std::tie(row.before->stage, row.before->step, row.before->department)
                  != std::tie(row.after->stage, row.after->step, row.after->department);
}

Touched touchedBy(const model::Change& change, const document::Selection& selection,
                  const layout::MapLayout& map) {
    Touched touched;
    const auto isSeen = [&map](const std::optional<model::TouchpointId>& card) {
        return card && map.card(*card) != nullptr;
    };
    const auto take = [&](std::optional<model::TouchpointId> card) {
        if (!isSeen(card)) return;
        if (selection.contains(*card)) {
            touched.isSelected = true;
        } else {
            touched.others.touchpoints.push_back(*card);
        }
    };
    for (const auto& row : change.of<model::Touchpoint>()) {
        if (row.after) take(row.id());
        touched.isMove = touched.isMove || (selection.contains(row.id()) && isMove(row));
    }
    for (const auto& row : change.of<model::Note>())
        take(lastOf(row).touchpoint);
    const auto isAtSelected = [&](const std::optional<model::TouchpointId>& end) {
        return end && selection.contains(*end);
    };
    for (const auto& row : change.of<model::Transition>()) {
        const model::Transition& arrow = lastOf(row);
        const bool isChosen =
            selection.contains(row.id()) || isAtSelected(arrow.from) || isAtSelected(arrow.to);
        touched.isSelected = touched.isSelected || isChosen;
        if (isChosen) continue;
        if (row.after && map.route(row.id())) touched.others.transitions.push_back(row.id());
        const auto& end = isSeen(arrow.from) ? arrow.from : arrow.to;
        if (!row.after && isSeen(end)) touched.left.touchpoints.push_back(*end);
    }
    return touched;
}

/// An arrow of that card went.
bool lostAnArrow(const model::Change& change, model::TouchpointId card) {
    return std::ranges::any_of(change.of<model::Transition>(), [card](const auto& row) {
        return !row.after && (row.before->from == card || row.before->to == card);
    });
}

/// Where the card stood; the step before it where the stage became shorter without it.
const layout::MapCell* cellLeftBy(const layout::MapLayout& map, const model::Touchpoint& card) {
    for (int step = card.step; step >= 0; --step) {
        if (const layout::MapCell* cell = map.cell(card.stage, step, card.department)) return cell;
    }
    return nullptr;
}

/// In the step before, where the stage became shorter without it: of the same department, else the nearest.
std::optional<model::TouchpointId> cardBefore(const model::Project& project, const layout::MapLayout& map,
                                              const layout::MapCell& cell, const model::Touchpoint& gone) {
    if (cell.step == gone.step) return std::nullopt;
    std::optional<model::TouchpointId> nearest;
    double least = 0;
    for (const layout::CardBox& box : map.cards) {
        const model::Touchpoint* card = project.find(box.id);
        if (!card || card->stage != cell.stage || card->step != cell.step) continue;
        const double away = std::abs(box.rect.center().y() - cell.rect.center().y());
        if (nearest && away >= least) continue;
        nearest = box.id;
        least = away;
    }
    return nearest;
}

/// One that shared the cell.
std::optional<model::TouchpointId> cardIn(const layout::MapLayout& map, const layout::MapCell& cell) {
    const layout::Hit stop = tools::stopIn(map, cell);
    const auto* card = std::get_if<model::TouchpointId>(&stop);
    return card ? std::optional(*card) : std::nullopt;
}

bool isAnyIn(const QRectF& sight, const std::vector<model::TouchpointId>& cards,
             const layout::MapLayout& map) {
    return std::ranges::any_of(cards, [&](model::TouchpointId id) {
        const layout::CardBox* card = map.card(id);
        return card && card->rect.intersects(sight);
    });
}

/// A whole journey that came or went, with the departments it alone needs, is no change of the map shown.
bool isAboutAnotherJourney(const model::Change& change, model::JourneyId shown) {
    return std::ranges::any_of(change.of<model::Journey>(), [shown](const auto& row) {
        return row.before.has_value() != row.after.has_value() && row.id() != shown;
    });
}

} // namespace

void MapCanvas::followChange(const model::Change& change) {
    if (isEditing() || isAboutAnotherJourney(change, m_journey)) return;
    if (!m_selection.isEmpty()) return keepInSight(change);
    if (hasFocus() && goToHeaders(change)) return;
    if (hasFocus() && m_lastCard && m_scene->layout().card(*m_lastCard) && lostAnArrow(change, *m_lastCard))
        return goTo(*m_lastCard, false);
    // On where a card stood that was removed, or at those that are back.
    edit::Elements back;
    bool isCellNew = false;
    std::optional<model::TouchpointId> next;
    for (const auto& row : change.of<model::Touchpoint>()) {
        if (!row.before && m_scene->layout().card(row.id())) back.touchpoints.push_back(row.id());
        const bool isHere = row.before && !row.after && (!m_cell || m_lastCard == row.id());
        if (!isHere) continue;
        const layout::MapCell* cell = cellLeftBy(m_scene->layout(), *row.before);
        if (!cell) continue;
        m_cell = *cell;
        isCellNew = true;
        next = cardBefore(m_document.project(), m_scene->layout(), *cell, *row.before);
        if (!next) next = cardIn(m_scene->layout(), *cell);
    }
    if (next && back.isEmpty() && hasFocus()) return goTo(*next, false);
    if (isCellNew && hasFocus()) bringIntoSight(m_cell->rect);
    if (back.isEmpty()) {
        // Undo after the project was opened: nothing is selected, and it may happen anywhere.
        const auto cards = touchedBy(change, m_selection, m_scene->layout()).others.touchpoints;
        const QRectF sight = mapToScene(viewport()->rect()).boundingRect();
        if (!isCellNew && !cards.empty() && !isAnyIn(sight, cards, m_scene->layout())) keepInSight(change);
        return;
    }
    m_lastCard = back.touchpoints.front();
    m_selection.set(back);
    if (hasFocus()) ensureShown(rectOf(edit::refTo(*m_lastCard)));
}

bool MapCanvas::goToHeaders(const model::Change& change) {
    const model::Project& project = m_document.project();
    edit::Elements headers;
    headers.stages = headersAfter<model::Stage>(project, change, m_journey);
    if (headers.isEmpty()) headers.departments = headersAfter<model::Department>(project, change, m_journey);
    if (headers.isEmpty()) headers.lanes = headersAfter<model::Lane>(project, change, m_journey);
    if (headers.isEmpty()) return false;
    m_selection.set(headers);
    const edit::RecordRef first = !headers.stages.empty()        ? edit::refTo(headers.stages.front())
                                  : !headers.departments.empty() ? edit::refTo(headers.departments.front())
                                                                 : edit::refTo(headers.lanes.front());
    QRectF rect = rectOf(first);
    rect.setWidth(std::min(rect.width(), layout::cardWidth)); // the beginning of a wide one
    bringIntoSight(rect);
    return true;
}

void MapCanvas::goToArrows(const std::vector<model::TransitionId>& arrows) {
    const model::Transition* first = m_document.project().find(arrows.front());
    const bool isAtCard = m_lastCard && first && (first->from == m_lastCard || first->to == m_lastCard);
    if (first && !isAtCard) m_lastCard = first->from ? first->from : first->to;
    edit::Elements elements;
    elements.transitions = arrows;
    m_selection.set(elements);
    if (const layout::Route* route = m_scene->layout().route(arrows.front()))
        ensureShown({route->labelAt - QPointF(40, 20), QSizeF(80, 40)});
}

/// What an edit or a step back moved is seen where it stands now.
void MapCanvas::keepInSight(const model::Change& change) {
    const Touched touched = touchedBy(change, m_selection, m_scene->layout());
    if (touched.isMove && currentCard()) return ensureShown(rectOf(edit::refTo(*currentCard())));
    if (touched.isSelected || !hasFocus()) return;
    // Of something else than what is selected: a step back, as far as the person at the keys can tell.
    const auto goToCards = [this](const std::vector<model::TouchpointId>& ids) {
        edit::Elements cards;
        cards.touchpoints = ids;
        m_lastCard = ids.front();
        m_selection.set(cards);
        ensureShown(rectOf(edit::refTo(*m_lastCard)));
    };
    if (!touched.others.touchpoints.empty()) {
        goToCards(touched.others.touchpoints);
    } else if (!touched.others.transitions.empty()) {
        goToArrows(touched.others.transitions);
    } else if (!touched.left.touchpoints.empty()) {
        goToCards(touched.left.touchpoints);
    } else {
        goToHeaders(change);
    }
}

} // namespace chwila::ui
