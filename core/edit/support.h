// Helpers of the edit operations among themselves: the usual errors, siblings in order, names that are
// not taken yet. Not for use outside core/edit.
#pragma once

#include "core/edit/elements.h"
#include "core/model/draft.h"

namespace chwila::edit {

template <class Record>
bool contains(const std::vector<Id<Record>>& ids, Id<Record> id) {
    return std::ranges::find(ids, id) != ids.end();
}

/// "It is not there any more": the record an operation was asked for does not exist.
Error notThere();
Error needsName();
/// The draft's change, or the first thing validate() finds wrong in the result that was right before.
Result<model::Change> checked(model::Draft&& draft, const model::Project& before);

/// Edits one after the other that become one change: each sees what the ones before have made.
class Sequence {
  public:
    explicit Sequence(const model::Project& project) : m_now(project) {}

    const model::Project& now() const { return m_now; }
    /// Nothing is done where `step` is an error or does not fit.
    Result<void> then(const Result<model::Change>& step) {
        if (!step) return fail(step.error());
        if (const Result<void> done = step->applyTo(m_now); !done) return done;
        m_change = m_change.squashed(*step);
        return {};
    }
    model::Change take() && { return std::move(m_change); }

  private:
    model::Project m_now;
    model::Change m_change;
};

/// `base`, or "base (2)", "base (3)" … where it is taken.
QString freeName(const QStringList& taken, const QString& base);

/// A line of a list without its "- ", "* " or "•".
QString withoutBullet(const QString& line);

/// An empty step before `step` of the stage; what stands there and behind moves one to the right.
void makeStep(model::Draft& draft, model::StageId stage, int step);

/// The step behind everything a stage holds; 0 in an empty one.
int stepBehind(const model::Project& project, model::StageId stage);

template <class Record>
QStringList namesOf(const model::Project& project) {
    QStringList names;
    for (const Record& record : project.all<Record>())
        names += record.name;
    return names;
}

/// The ids of siblings (records that `keep` picks) in their order.
template <class Record, class Keep>
std::vector<Id<Record>> siblingIds(const model::Project& project, Keep&& keep) {
    std::vector<Id<Record>> ids;
    for (const Record* record : model::inOrder<Record>(project, keep))
        ids.push_back(record->id);
    return ids;
}

/// Numbers siblings 0, 1, 2 … in the order given.
template <class Record>
void renumber(model::Draft& draft, const std::vector<Id<Record>>& ids) {
    int order = 0;
    for (const Id<Record> id : ids) {
        draft.update(id, [order](Record& record) { record.order = order; });
        ++order;
    }
}

/// Moves `id` among its siblings to `position`, which is clamped to the places there are.
template <class Record, class Keep>
void place(model::Draft& draft, Id<Record> id, int position, Keep&& keep) {
    std::vector<Id<Record>> ids = siblingIds<Record>(draft.project(), keep);
    std::erase(ids, id);
    const int last = static_cast<int>(ids.size());
    const int at = position < 0 ? last : std::min(position, last);
    ids.insert(ids.begin() + at, id);
    renumber(draft, ids);
}

} // namespace chwila::edit
