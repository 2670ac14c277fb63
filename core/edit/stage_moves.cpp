#include "core/edit/stage_moves.h"

#include "core/edit/support.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"

#include <map>
#include <set>

namespace chwila::edit {

using namespace model;

namespace {

using Place = std::pair<StageId, int>; ///< a stage and a step in it

bool isEmpty(const Project& project, const Place& place) {
    const auto stands = [&](StageId stage, int step) { return Place(stage, step) == place; };
    return std::ranges::none_of(project.all<Touchpoint>(),
                                [&](const Touchpoint& card) { return stands(card.stage, card.step); })
           && std::ranges::none_of(project.all<Note>(), [&](const Note& note) {
                  return note.stage && stands(*note.stage, note.step.value_or(0));
              });
}

/// What stands behind an empty step moves one to the left.
void closeStep(Draft& draft, const Place& place) {
    if (!isEmpty(draft.project(), place)) return;
    const auto [stage, step] = place;
    std::vector<TouchpointId> cards;
    for (const Touchpoint& card : draft.project().all<Touchpoint>()) {
        if (card.stage == stage && card.step > step) cards.push_back(card.id);
    }
    std::vector<NoteId> notes;
    for (const Note& note : draft.project().all<Note>()) {
        if (note.stage == stage && note.step.value_or(0) > step) notes.push_back(note.id);
    }
    for (const TouchpointId id : cards)
        draft.update(id, [](Touchpoint& card) { --card.step; });
    for (const NoteId id : notes)
        draft.update(id, [](Note& note) { note.step = *note.step - 1; });
}

} // namespace

Result<Change> moveTouchpointsToStage(const Project& project, const std::vector<TouchpointId>& ids,
                                      StageId stage) {
    const Stage* target = project.find(stage);
    if (!target) return fail(notThere());
    const JourneyIndex index(project, target->journey);
    std::map<int, std::vector<const Touchpoint*>> byColumn;
    for (const TouchpointId id : ids) {
        const Touchpoint* card = project.find(id);
        const int column = card ? index.columnOf(*card) : -1;
        if (column < 0) return fail(notThere());
        if (card->stage != stage) byColumn[column].push_back(card);
    }
    int step = 0;
    for (const Touchpoint* card : index.touchpoints()) {
        if (card->stage == stage) step = std::max(step, card->step + 1);
    }
    Draft draft(project);
    std::set<Place> left;
    for (const auto& [column, cards] : byColumn) {
        for (const Touchpoint* card : cards) {
            left.emplace(card->stage, card->step);
            draft.update(card->id, [&](Touchpoint& record) {
                record.stage = stage;
                record.step = step;
            });
        }
        ++step;
    }
    // From the right, so that the numbers of those further left still hold.
    for (auto place = left.rbegin(); place != left.rend(); ++place)
        closeStep(draft, *place);
    return std::move(draft).take();
}

} // namespace chwila::edit
