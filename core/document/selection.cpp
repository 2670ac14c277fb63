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

} // namespace

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
    edit::forEachList([](auto& ids) { normalise(ids); }, elements);
    if (elements == m_elements) return;
    m_elements = std::move(elements);
    Q_EMIT changed();
}

void Selection::retain(const model::Project& project) {
    edit::Elements next = m_elements;
    edit::forEachList(
        [&](auto& ids) { std::erase_if(ids, [&](const auto id) { return !project.find(id); }); }, next);
    set(std::move(next));
}

} // namespace chwila::document
