#include "core/base/text.h"
#include "core/edit/fragment.h"
#include "core/edit/support.h"

#include <QHash>

namespace chwila::edit {

using namespace model;

namespace {

/// The record itself where it is still there under its name, else one named alike.
template <class Record>
std::optional<Id<Record>> counterpart(const std::vector<const Record*>& candidates, const Record& record) {
    std::optional<Id<Record>> alike;
    const QString folded = foldedForSearch(record.name);
    for (const Record* each : candidates) {
        const bool sameName = foldedForSearch(each->name) == folded;
        if (sameName && each->id == record.id) return each->id;
        if (sameName && !alike) alike = each->id;
    }
    return alike;
}

class Paster {
  public:
    Paster(const Project& project, const Fragment& fragment, const PasteTarget& target)
        : m_draft(project), m_fragment(fragment), m_records(fragment.records), m_target(target) {}

    void run() {
        addWholeStages();
        addWholeDepartments();
        addWholeLanes();
        addCards();
        addTransitions();
        addNotes();
        giveLabelsBack();
    }
    Change take() && { return std::move(m_draft).take(); }

  private:
    auto ours() const {
        return [journey = m_target.journey](const auto& record) { return record.journey == journey; };
    }
    const Project& now() const { return m_draft.project(); }

    /// Behind the original where it stands among these siblings, else behind `fallback`, else last.
    template <class Record, class Keep>
    void placeBehind(Id<Record> id, Id<Record> original,
                     std::type_identity_t<std::optional<Id<Record>>> fallback, Keep&& keep) {
        std::vector<Id<Record>> ids = siblingIds<Record>(now(), keep);
        std::erase(ids, id);
        auto at = std::ranges::find(ids, original);
        if (at == ids.end() && fallback) at = std::ranges::find(ids, *fallback);
        place(m_draft, id, at == ids.end() ? -1 : static_cast<int>(at - ids.begin()) + 1, keep);
    }

    /// The last stage of the same or an earlier phase: a stage pasted without a place goes behind it, so that
    /// phases stay in their order.
    std::optional<StageId> lastUntil(Phase phase) const {
        std::optional<StageId> last;
        for (const Stage* each : inOrder<Stage>(now(), ours())) {
            const auto known = each->phase.known();
            if (known && *known <= phase) last = each->id;
        }
        return last;
    }
    /// Behind the original where it stands in this journey, else behind `before`, else first.
    void placeStage(StageId id, StageId original, std::optional<StageId> before) {
        const bool known = before || contains(siblingIds<Stage>(now(), ours()), original);
        if (known) return placeBehind(id, original, before, ours());
        place(m_draft, id, 0, ours());
    }
    void addWholeStages() {
        std::optional<StageId> behind = m_target.at ? std::optional(m_target.at->stage) : std::nullopt;
        for (const StageId id : m_fragment.stages) {
            Stage stage = *m_records.find(id);
            stage.journey = m_target.journey;
            QStringList taken;
            for (const Stage* each : inOrder<Stage>(now(), ours()))
                taken += each->name;
            stage.name = freeName(taken, stage.name);
            const Phase phase = stage.phase.known().value_or(Phase::After);
            const std::optional<StageId> fallback = behind ? behind : lastUntil(phase);
            const StageId twin = m_draft.add(std::move(stage));
            placeStage(twin, behind.value_or(id), fallback);
            m_stages.insert(id, twin);
            behind = twin;
        }
    }
    void addWholeDepartments() {
        const auto all = [](const Department&) { return true; };
        for (const DepartmentId id : m_fragment.departments) {
            Department department = *m_records.find(id);
            department.name = freeName(namesOf<Department>(now()), department.name);
            const DepartmentId twin = m_draft.add(std::move(department));
            placeBehind(twin, id, std::nullopt, all);
            m_departments.insert(id, twin);
        }
    }
    void addWholeLanes() {
        for (const LaneId id : m_fragment.lanes) {
            Lane lane = *m_records.find(id);
            lane.journey = m_target.journey;
            const LaneId twin = m_draft.add(std::move(lane));
            placeBehind(twin, id, std::nullopt, ours());
            m_lanes.insert(id, twin);
        }
    }

    /// Finds or makes where a record of the fragment belongs in the project.
    StageId stageFor(StageId id) {
        if (m_stages.contains(id)) return m_stages.value(id);
        const Stage& original = *m_records.find(id);
        std::optional<StageId> found = counterpart(inOrder<Stage>(now(), ours()), original);
        if (!found) {
            Stage stage = original;
            stage.journey = m_target.journey;
            const std::optional<StageId> behind = lastUntil(stage.phase.known().value_or(Phase::After));
            found = m_draft.add(std::move(stage));
            placeStage(*found, id, behind);
        }
        m_stages.insert(id, *found);
        return *found;
    }
    template <class Record>
    Id<Record> sharedFor(QHash<Id<Record>, Id<Record>>& map, Id<Record> id) {
        if (map.contains(id)) return map.value(id);
        const Record& original = *m_records.find(id);
        std::optional<Id<Record>> found = counterpart(inOrder<Record>(now()), original);
        if (!found) {
            found = m_draft.add(original);
            place(m_draft, *found, -1, [](const Record&) { return true; });
        }
        map.insert(id, *found);
        return *found;
    }

    void addCards() {
        const JourneyIndex before(now(), m_target.journey);
        // The index points into the draft's project, which changes with the first card: take values.
        std::vector<DepartmentId> rows;
        for (const Department* department : before.departments())
            rows.push_back(department->id);
        std::vector<std::pair<int, StageId>> firstColumns;
        for (const StageColumns& columns : before.stages())
            firstColumns.emplace_back(columns.firstColumn, columns.stage->id);

        for (const Fragment::Place& spot : m_fragment.places) {
            Touchpoint card = *m_records.find(spot.card);
            const bool wholeStage = contains(m_fragment.stages, card.stage);
            const bool wholeRow = contains(m_fragment.departments, card.department);
            const bool relative = m_target.at && !wholeStage && !wholeRow;
            if (relative) {
                putRelative(card, spot, rows, firstColumns);
            } else {
                card.stage = stageFor(card.stage);
                card.department = sharedFor(m_departments, card.department);
            }
            if (card.channel) card.channel = sharedFor(m_channels, *card.channel);
            card.verdict = model::Verdict::None;
            card.verdictReason.clear();
            m_cards.insert(spot.card, m_draft.add(std::move(card)));
        }
    }
    bool isOfOneStage() const {
        const auto stageOf = [this](const Fragment::Place& spot) { return m_records.find(spot.card)->stage; };
        const StageId first = stageOf(m_fragment.places.front());
        return std::ranges::all_of(m_fragment.places,
                                   [&](const Fragment::Place& spot) { return stageOf(spot) == first; });
    }
    void putRelative(Touchpoint& card, const Fragment::Place& spot, const std::vector<DepartmentId>& rows,
                     const std::vector<std::pair<int, StageId>>& firstColumns) const {
        const Cell& at = *m_target.at;
        const auto row = std::ranges::find(rows, at.department) - rows.begin() + spot.row;
        card.department = rows[static_cast<std::size_t>(std::min<std::ptrdiff_t>(row, std::ssize(rows) - 1))];
        const auto stage =
            std::ranges::find(firstColumns, at.stage, [](const auto& entry) { return entry.second; });
        const int column = stage->first + at.step + spot.column;
        card.stage = at.stage;
        card.step = at.step + spot.column;
        // What belonged together does not come apart where stages are short.
        if (spot.column == 0 || isOfOneStage()) return;
        for (const auto& [first, id] : firstColumns) {
            if (first > column || first < stage->first) continue;
            card.stage = id;
            card.step = column - first;
        }
    }

    void addTransitions() {
        for (const Transition& original : m_records.all<Transition>()) {
            if (!original.from || !original.to) continue;
            if (!m_cards.contains(*original.from) || !m_cards.contains(*original.to)) continue;
            Transition transition = original;
            transition.from = m_cards.value(*original.from);
            transition.to = m_cards.value(*original.to);
            m_draft.add(std::move(transition));
        }
    }
    void addNotes() {
        for (const Note& original : m_records.all<Note>()) {
            Note note = original;
            if (note.touchpoint) {
                note.touchpoint = cardFor(*note.touchpoint);
                if (!note.touchpoint) continue;
            } else if (!fitLaneNote(note)) {
                continue;
            }
            m_draft.add(std::move(note));
        }
    }
    /// The copy of a note's card; without one that card itself, or one named alike, in the journey it is
    /// pasted into. An id alone says nothing: the note may come from another project.
    std::optional<TouchpointId> cardFor(TouchpointId id) const {
        if (m_cards.contains(id)) return m_cards.value(id);
        const JourneyIndex index(now(), m_target.journey);
        return counterpart({index.touchpoints().begin(), index.touchpoints().end()}, *m_records.find(id));
    }
    /// A note in a lane needs that lane and stage in the journey it is pasted into.
    bool fitLaneNote(Note& note) {
        if (!note.lane || !note.stage || !note.step) return false;
        if (m_lanes.contains(*note.lane)) {
            note.lane = m_lanes.value(*note.lane);
        } else {
            const auto lane = counterpart(inOrder<Lane>(now(), ours()), *m_records.find(*note.lane));
            if (!lane) return false;
            note.lane = *lane;
        }
        note.stage = stageFor(*note.stage);
        return true;
    }
    void giveLabelsBack() {
        for (const Alias& label : m_records.all<Alias>()) {
            const Alias* present = now().find(label.id);
            const bool same = present && present->label == label.label && present->source == label.source;
            if (!same || present->touchpoint || !label.touchpoint) continue;
            if (!m_cards.contains(*label.touchpoint)) continue;
            const TouchpointId card = m_cards.value(*label.touchpoint);
            m_draft.update(label.id, [card](Alias& record) { record.touchpoint = card; });
        }
    }

    Draft m_draft;
    const Fragment& m_fragment;
    const Project& m_records;
    PasteTarget m_target;
    QHash<StageId, StageId> m_stages;
    QHash<DepartmentId, DepartmentId> m_departments;
    QHash<LaneId, LaneId> m_lanes;
    QHash<ChannelId, ChannelId> m_channels;
    QHash<TouchpointId, TouchpointId> m_cards;
};

} // namespace

Result<Change> paste(const Project& project, const Fragment& fragment, const PasteTarget& target) {
    if (!project.find(target.journey)) return fail(notThere());
    if (target.at) {
        const Stage* stage = project.find(target.at->stage);
        const bool ours = stage && stage->journey == target.journey;
        if (!ours || !project.find(target.at->department) || target.at->step < 0) return fail(notThere());
    }
    Paster paster(project, fragment, target);
    paster.run();
    return std::move(paster).take();
}

Result<Change> duplicate(const Project& project, JourneyId journey, const Elements& elements) {
    const Fragment fragment = copy(project, journey, elements);
    if (fragment.isEmpty()) return fail(notThere());
    return paste(project, fragment, {journey, std::nullopt});
}

} // namespace chwila::edit
