// Touchpoints made one after the other on one draft: what a thousand typed or pasted lines need, each of
// which would otherwise copy and search the whole project. The edits of one touchpoint are such a chain of
// one. Not for use outside core/edit.
#pragma once

#include "core/edit/elements.h"
#include "core/model/draft.h"

#include <map>

namespace chwila::edit {

class TouchpointChain {
  public:
    explicit TouchpointChain(const model::Project& project) : m_draft(project) {}

    const model::Project& now() const { return m_draft.project(); }
    model::Draft& draft() { return m_draft; }
    model::Change take() && { return std::move(m_draft).take(); }

    /// An edit that knows nothing of chains.
    Result<void> then(const Result<model::Change>& step);

    /// The step behind everything a stage holds.
    int stepBehind(model::StageId stage);
    /// On its own in that cell.
    Result<model::TouchpointId> add(const Cell& cell, const QString& name);
    /// Beside `from`. A card with nothing leaving it yet gets a transition to the new one, so that a journey
    /// told in order is also connected in order. `between`: a step is inserted where the place is taken or
    /// the next card stands in that step, and where a single transition leads on to a later step the new card
    /// comes into it. What leads on within the step of `from` belongs to that step: the new card then follows
    /// the last card the single transitions reach there.
    Result<model::TouchpointId> addFrom(model::TouchpointId from, const Cell& cell, bool between,
                                        const QString& name);
    /// With a transition to it, whatever else leaves `from`.
    Result<model::TouchpointId> addAfter(model::TouchpointId from, const Cell& cell, const QString& name);

  private:
    bool isTaken(const Cell& cell);
    bool isLater(model::TouchpointId card, const Cell& cell) const;
    std::vector<model::Transition> leavingFrom(model::TouchpointId card) const;
    std::optional<model::TouchpointId> nextWithinStep(model::TouchpointId card) const;
    model::TouchpointId lastWithinStep(model::TouchpointId from) const;
    void connect(model::TouchpointId from, model::TouchpointId to, double weight);

    model::Draft m_draft;
    std::map<model::StageId, int> m_behind; ///< of the stages asked for
    model::TouchpointId m_newest;           ///< nothing leaves it
};

} // namespace chwila::edit
