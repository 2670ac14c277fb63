#include "core/edit/merge_touchpoints.h"

#include "core/edit/support.h"
#include "core/model/observed_ids.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace chwila::edit {

namespace {

using model::TouchpointId;

class Merger {
  public:
    Merger(model::Draft& draft, std::set<TouchpointId> gone, TouchpointId kept)
        : m_draft(draft), m_gone(std::move(gone)), m_kept(kept) {}

    void run() {
        movePinned<model::Alias>();
        movePinned<model::Note>();
        movePinned<model::Event>();
        moveInitiatives();
        moveTransitions();
        moveObserved();
        for (const TouchpointId id : m_gone)
            m_draft.remove(id);
    }

  private:
    bool goes(const std::optional<TouchpointId>& id) const { return id && m_gone.contains(*id); }

    template <class Record, class Move>
    void forEach(Move&& move) {
        std::vector<Record> all;
        for (const Record& record : m_draft.project().all<Record>())
            all.push_back(record);
        for (Record& record : all)
            move(record);
    }

    template <class Record>
    void movePinned() {
        forEach<Record>([this](Record& record) {
            if (!goes(record.touchpoint)) return;
            record.touchpoint = m_kept;
            m_draft.put(record);
        });
    }

    void moveInitiatives() {
        forEach<model::Initiative>([this](model::Initiative& initiative) {
            const model::Initiative before = initiative;
            for (TouchpointId& id : initiative.touchpoints) {
                if (m_gone.contains(id)) id = m_kept;
            }
            std::ranges::sort(initiative.touchpoints);
            initiative.touchpoints.erase(
                std::unique(initiative.touchpoints.begin(), initiative.touchpoints.end()),
                initiative.touchpoints.end());
            // What stays keeps its share, unless the initiative did not mend it until now.
            const bool known = std::ranges::find(before.touchpoints, m_kept) != before.touchpoints.end();
            for (const TouchpointId id : m_gone) {
                const auto share = initiative.reductions.extract(id);
                if (share && !known) initiative.reductions.emplace(m_kept, share.mapped());
            }
            if (initiative != before) m_draft.put(initiative);
        });
    }

    void moveTransitions() {
        using Ends = std::tuple<std::optional<TouchpointId>, std::optional<TouchpointId>, QString>;
        std::map<Ends, model::TransitionId> known;
        const auto endsOf = [](const model::Transition& each) {
            return Ends(each.from, each.to, each.to ? QString() : each.exit.key());
        };
        // Those that stay as they are come first, so that the others are added to them.
        forEach<model::Transition>([&](model::Transition& each) {
            if (!goes(each.from) && !goes(each.to)) known.emplace(endsOf(each), each.id);
        });
        forEach<model::Transition>([&](model::Transition& each) {
            if (!goes(each.from) && !goes(each.to)) return;
            if (goes(each.from)) each.from = m_kept;
            if (goes(each.to)) each.to = m_kept;
            const bool inside = each.from == each.to;
            const auto [at, isNew] =
                inside ? std::pair(known.end(), false) : known.emplace(endsOf(each), each.id);
            if (isNew) {
                m_draft.put(each);
                return;
            }
            m_draft.remove(each.id);
            if (inside) return;
            m_draft.update(at->second, [&](model::Transition& other) { other.weight += each.weight; });
        });
    }

    void moveObserved() {
        forEach<model::ObservedLog>([this](model::ObservedLog& log) {
            QString paths = model::pathsWithMerged(log.paths, m_gone, m_kept);
            if (paths == log.paths) return;
            log.paths = std::move(paths);
            m_draft.put(log);
        });
    }

    model::Draft& m_draft;
    std::set<TouchpointId> m_gone;
    TouchpointId m_kept;
};

} // namespace

Result<model::Change> mergeTouchpoints(const model::Project& project, const std::vector<TouchpointId>& ids,
                                       TouchpointId kept) {
    std::set<TouchpointId> gone(ids.begin(), ids.end());
    gone.erase(kept);
    const auto journeyOf = [&](TouchpointId id) -> std::optional<model::JourneyId> {
        const model::Touchpoint* touchpoint = project.find(id);
        const model::Stage* stage = touchpoint ? project.find(touchpoint->stage) : nullptr;
        return stage ? std::optional(stage->journey) : std::nullopt;
    };
    const auto journey = journeyOf(kept);
    if (!journey) return fail(notThere());
    for (const TouchpointId id : gone) {
        const auto other = journeyOf(id);
        if (!other) return fail(notThere());
        if (*other != *journey) {
            return fail(
                ErrorCode::Invalid,
                QCoreApplication::translate("edit", "Touchpoints of different journeys cannot be merged."));
        }
    }
    model::Draft draft(project);
    Merger(draft, std::move(gone), kept).run();
    return checked(std::move(draft), project);
}

} // namespace chwila::edit
