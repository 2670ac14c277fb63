#include "core/edit/touchpoint_chain.h"

#include "core/edit/support.h"
#include "core/edit/transition_edits.h"

#include <tuple>

namespace chwila::edit {

using namespace model;

Result<void> TouchpointChain::then(const Result<Change>& step) {
    if (!step) return fail(step.error());
    forEachRecordType([&]<class Record>() {
        for (const RecordChange<Record>& row : step->template of<Record>()) {
            if (row.after) {
                m_draft.put(*row.after);
            } else {
                m_draft.remove(row.id());
            }
        }
    });
    m_behind.clear();
    m_newest = {};
    return {};
}

int TouchpointChain::stepBehind(StageId stage) {
    const auto [at, isNew] = m_behind.try_emplace(stage, 0);
    if (isNew) at->second = edit::stepBehind(now(), stage);
    return at->second;
}

bool TouchpointChain::isTaken(const Cell& cell) {
    if (cell.step >= stepBehind(cell.stage)) return false;
    return std::ranges::any_of(now().all<Touchpoint>(),
                               [&](const Touchpoint& each) { return cellOf(each) == cell; });
}

bool TouchpointChain::isLater(TouchpointId card, const Cell& cell) const {
    const Touchpoint* target = now().find(card);
    if (!target) return false;
    if (target->stage == cell.stage) return target->step > cell.step;
    const Stage* there = now().find(target->stage);
    const Stage* here = now().find(cell.stage);
    return there && here && std::tie(there->order, there->id) > std::tie(here->order, here->id);
}

std::vector<Transition> TouchpointChain::leavingFrom(TouchpointId card) const {
    std::vector<Transition> leaving;
    if (card == m_newest) return leaving;
    for (const Transition& each : now().all<Transition>()) {
        if (each.from == card) leaving.push_back(each);
    }
    return leaving;
}

std::optional<TouchpointId> TouchpointChain::nextWithinStep(TouchpointId card) const {
    const std::vector<Transition> leaving = leavingFrom(card);
    const Touchpoint* here = now().find(card);
    const Touchpoint* next = leaving.size() == 1 ? now().find(leaving.front().to) : nullptr;
    const bool isWithin = here && next && here->stage == next->stage && here->step == next->step;
    return isWithin ? std::optional(next->id) : std::nullopt;
}

TouchpointId TouchpointChain::lastWithinStep(TouchpointId from) const {
    std::vector<TouchpointId> passed{from};
    while (const std::optional<TouchpointId> next = nextWithinStep(passed.back())) {
        if (std::ranges::find(passed, *next) != passed.end()) break;
        passed.push_back(*next);
    }
    return passed.back();
}

void TouchpointChain::connect(TouchpointId from, TouchpointId to, double weight) {
    Transition transition;
    transition.from = from;
    transition.to = to;
    transition.weight = weight;
    m_draft.add(std::move(transition));
}

Result<TouchpointId> TouchpointChain::add(const Cell& cell, const QString& name) {
    if (name.trimmed().isEmpty()) return fail(needsName());
    if (!now().find(cell.stage) || !now().find(cell.department) || cell.step < 0) return fail(notThere());
    Touchpoint card;
    card.stage = cell.stage;
    card.step = cell.step;
    card.department = cell.department;
    card.name = name.trimmed();
    m_newest = m_draft.add(std::move(card));
    if (const auto known = m_behind.find(cell.stage); known != m_behind.end())
        known->second = std::max(known->second, cell.step + 1);
    return m_newest;
}

Result<TouchpointId> TouchpointChain::addFrom(TouchpointId from, const Cell& cell, bool between,
                                              const QString& name) {
    const Touchpoint* card = now().find(from);
    if (!card || !journeyOf(now(), *card)) return fail(notThere());
    if (between) from = lastWithinStep(from);
    std::vector<Transition> leaving = leavingFrom(from);
    const Touchpoint* next = between && leaving.size() == 1 ? now().find(leaving.front().to) : nullptr;
    const bool isNextThere = next && next->stage == cell.stage && next->step == cell.step;
    if (between && (isNextThere || isTaken(cell))) {
        makeStep(m_draft, cell.stage, cell.step);
        m_behind.clear();
    }
    const Result<TouchpointId> added = add(cell, name);
    if (!added) return added;
    const bool isOnlyOne = between && leaving.size() == 1;
    if (isOnlyOne && leaving.front().to && isLater(*leaving.front().to, cell)) {
        connect(from, *added, leaving.front().weight);
        leaving.front().from = *added;
        m_draft.put(std::move(leaving.front()));
        m_newest = {};
    } else if (leaving.empty() || (isOnlyOne && nextWithinStep(from))) {
        connect(from, *added, Transition{}.weight); // the last one, or round and round within the step
    }
    return added;
}

Result<TouchpointId> TouchpointChain::addAfter(TouchpointId from, const Cell& cell, const QString& name) {
    const Result<TouchpointId> added = add(cell, name);
    if (!added) return added;
    const Verdict verdict = canConnect(now(), {from, *added, {}});
    if (!verdict.allowed) return fail(ErrorCode::Invalid, verdict.reason);
    connect(from, *added, Transition{}.weight);
    return added;
}

} // namespace chwila::edit
