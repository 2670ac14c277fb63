#include "core/document/selection.h"

#include <algorithm>

namespace chwila::document {

namespace {

template <class Ids>
void normalise(Ids& ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

template <class Ids>
bool has(const Ids& ids, typename Ids::value_type id) {
    return std::ranges::binary_search(ids, id);
}

/// `combine(into, from)` on each list of two sets of elements.
template <class Combine>
void combineLists(edit::Elements& into, const edit::Elements& from, Combine&& combine) {
    combine(into.touchpoints, from.touchpoints);
    combine(into.transitions, from.transitions);
    combine(into.stages, from.stages);
    combine(into.departments, from.departments);
    combine(into.lanes, from.lanes);
    combine(into.notes, from.notes);
}

} // namespace

qsizetype Selection::size() const {
    return static_cast<qsizetype>(m_elements.touchpoints.size() + m_elements.transitions.size()
                                  + m_elements.stages.size() + m_elements.departments.size()
                                  + m_elements.lanes.size() + m_elements.notes.size());
}

bool Selection::contains(model::TouchpointId id) const {
    return has(m_elements.touchpoints, id);
}
bool Selection::contains(model::TransitionId id) const {
    return has(m_elements.transitions, id);
}
bool Selection::contains(model::StageId id) const {
    return has(m_elements.stages, id);
}
bool Selection::contains(model::DepartmentId id) const {
    return has(m_elements.departments, id);
}
bool Selection::contains(model::LaneId id) const {
    return has(m_elements.lanes, id);
}
bool Selection::contains(model::NoteId id) const {
    return has(m_elements.notes, id);
}

void Selection::set(edit::Elements elements) {
    combineLists(elements, {}, [](auto& ids, const auto&) { normalise(ids); });
    if (elements == m_elements) return;
    m_elements = std::move(elements);
    Q_EMIT changed();
}

void Selection::add(const edit::Elements& elements) {
    edit::Elements next = m_elements;
    combineLists(next, elements,
                 [](auto& ids, const auto& more) { ids.insert(ids.end(), more.begin(), more.end()); });
    set(std::move(next));
}

void Selection::remove(const edit::Elements& elements) {
    edit::Elements next = m_elements;
    combineLists(next, elements, [](auto& ids, const auto& less) {
        std::erase_if(ids, [&](const auto id) { return std::ranges::find(less, id) != less.end(); });
    });
    set(std::move(next));
}

void Selection::toggle(const edit::Elements& elements) {
    edit::Elements next = m_elements;
    combineLists(next, elements, [](auto& ids, auto toggled) {
        normalise(toggled);
        for (const auto id : toggled) {
            if (std::erase(ids, id) == 0) ids.push_back(id);
        }
    });
    set(std::move(next));
}

void Selection::retain(const model::Project& project) {
    edit::Elements next = m_elements;
    combineLists(next, {}, [&](auto& ids, const auto&) {
        std::erase_if(ids, [&](const auto id) { return !project.find(id); });
    });
    set(std::move(next));
}

} // namespace chwila::document
