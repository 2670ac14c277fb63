// Where the map goes when its project has changed: whoever works by keys stays at what was changed, or at
// what took the place of it.
#include "core/layout/metrics.h"
#include "ui/canvas/map_canvas.h"

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

/// The headers to go on at: those that came, else the next of one that went, else the last.
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
    const auto gone =
        std::ranges::find_if(rows, [&](const auto& row) { return !row.after && isHere(*row.before); });
    const auto left = model::inOrder<Record>(project, isHere);
    if (gone == rows.end() || left.empty()) return {};
    const auto next =
        std::ranges::find_if(left, [&](const Record* each) { return each->order >= gone->before->order; });
    return {next == left.end() ? left.back()->id : (*next)->id};
}

bool isMove(const model::RecordChange<model::Touchpoint>& row) {
    return row.before && row.after
           && std::tie(row.before->stage, row.before->step, row.before->department)
                  != std::tie(row.after->stage, row.after->step, row.after->department);
}

} // namespace

void MapCanvas::followChange(const model::Change& change) {
    if (isEditing()) return;
    if (!m_selection.isEmpty()) return keepInSight(change);
    if (hasFocus() && goToHeaders(change)) return;
    // On where a card stood that was removed, or at those that are back.
    edit::Elements back;
    for (const auto& row : change.of<model::Touchpoint>()) {
        if (!row.before && m_scene->layout().card(row.id())) back.touchpoints.push_back(row.id());
        const bool isHere = row.before && !row.after && (!m_cell || m_lastCard == row.id());
        if (!isHere) continue;
        const layout::MapCell* cell =
            m_scene->layout().cell(row.before->stage, row.before->step, row.before->department);
        if (cell) m_cell = *cell;
    }
    if (back.isEmpty()) return;
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

/// What an edit or a step back moved is seen where it stands now.
void MapCanvas::keepInSight(const model::Change& change) {
    const auto& selected = m_selection.elements().touchpoints;
    edit::Elements touched;
    bool touchesSelected = false;
    bool moved = false;
    for (const auto& row : change.of<model::Touchpoint>()) {
        if (std::ranges::binary_search(selected, row.id())) {
            touchesSelected = true;
            moved = moved || isMove(row);
        } else if (row.after && m_scene->layout().card(row.id())) {
            touched.touchpoints.push_back(row.id());
        }
    }
    if (moved && currentCard()) return ensureShown(rectOf(edit::refTo(*currentCard())));
    if (touchesSelected || touched.isEmpty() || !hasFocus()) return;
    // Of something else than what is selected: a step back, as far as the person at the keys can tell.
    m_lastCard = touched.touchpoints.front();
    m_selection.set(touched);
    ensureShown(rectOf(edit::refTo(*m_lastCard)));
}

} // namespace chwila::ui
