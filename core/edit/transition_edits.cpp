#include "core/edit/transition_edits.h"

#include "core/edit/support.h"
#include "core/edit/words.h"

namespace chwila::edit {

using namespace model;

namespace {

bool sameEnds(const Transition& transition, const Ends& ends) {
    return transition.from == ends.from && transition.to == ends.to
           && (ends.to || transition.exit == ends.exit);
}

/// `except` is a transition that may already have these ends.
Verdict verdictOn(const Project& project, const Ends& ends, TransitionId except) {
    if (!ends.from && !ends.to)
        return {false,
                Words::tr(QT_TRANSLATE_NOOP("edit", "An arrow needs a touchpoint at one end at least."))};
    const Touchpoint* from = project.find(ends.from);
    const Touchpoint* to = project.find(ends.to);
    if ((ends.from && !from) || (ends.to && !to)) return {false, notThere().message};
    if (from && to && journeyOf(project, *from) != journeyOf(project, *to))
        return {false, Words::tr(QT_TRANSLATE_NOOP("edit", "An arrow stays within one journey."))};
    const bool twice = std::ranges::any_of(project.all<Transition>(), [&](const Transition& each) {
        return each.id != except && sameEnds(each, ends);
    });
    if (twice) return {false, Words::tr(QT_TRANSLATE_NOOP("edit", "These two are connected already."))};
    return {};
}

Transition withEnds(Transition transition, const Ends& ends) {
    transition.from = ends.from;
    transition.to = ends.to;
    transition.exit = ends.to ? Kind<Exit>() : ends.exit;
    return transition;
}

} // namespace

Verdict canConnect(const Project& project, const Ends& ends) {
    return verdictOn(project, ends, {});
}

Result<Change> connect(const Project& project, const Ends& ends, double weight) {
    const Verdict verdict = canConnect(project, ends);
    if (!verdict.allowed) return fail(ErrorCode::Invalid, verdict.reason);
    if (!(weight >= 0) || weight > 1e15)
        return fail(ErrorCode::Invalid,
                    Words::tr(QT_TRANSLATE_NOOP("edit", "The weight of an arrow is 0 or more.")));
    Transition transition = withEnds({}, ends);
    transition.weight = weight;
    Draft draft(project);
    draft.add(std::move(transition));
    return std::move(draft).take();
}

Result<Change> connectInOrder(const Project& project, const std::vector<TouchpointId>& ids) {
    const Touchpoint* first = ids.size() < 2 ? nullptr : project.find(ids.front());
    const Journey* journey = first ? journeyOf(project, *first) : nullptr;
    if (!journey)
        return fail(ErrorCode::Invalid,
                    Words::tr(QT_TRANSLATE_NOOP("edit", "Select the touchpoints to connect, at least two.")));
    const JourneyIndex index(project, journey->id);
    std::vector<TouchpointId> inOrder;
    for (const Touchpoint* card : index.touchpoints()) {
        if (std::ranges::find(ids, card->id) != ids.end()) inOrder.push_back(card->id);
    }
    if (inOrder.size() != ids.size())
        return fail(ErrorCode::Invalid,
                    Words::tr(QT_TRANSLATE_NOOP("edit", "An arrow stays within one journey.")));
    Draft draft(project);
    for (std::size_t i = 0; i + 1 < inOrder.size(); ++i) {
        const Ends ends{inOrder[i], inOrder[i + 1], {}};
        if (canConnect(draft.project(), ends).allowed) draft.add(withEnds({}, ends));
    }
    if (draft.change().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr(QT_TRANSLATE_NOOP("edit", "These are connected already.")));
    return std::move(draft).take();
}

Result<Change> reconnect(const Project& project, TransitionId transition, const Ends& ends) {
    const Transition* record = project.find(transition);
    if (!record) return fail(notThere());
    const Verdict verdict = verdictOn(project, ends, transition);
    if (!verdict.allowed) return fail(ErrorCode::Invalid, verdict.reason);
    Draft draft(project);
    draft.put(withEnds(*record, ends));
    return std::move(draft).take();
}

} // namespace chwila::edit
