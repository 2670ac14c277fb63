// What tools see of a canvas: the project and its layout, the selection, and a few things to show or to
// ask for. The canvas implements it; tests do so without a window.
#pragma once

#include "core/edit/elements.h"
#include "core/layout/hit_test.h"

namespace chwila::tools {

/// A header or note that follows the pointer, and where it would land.
struct Ghost {
    layout::Hit what; ///< a stage, department, lane or note
    QPointF offset;   ///< from its place, map pixels
    QRectF target;    ///< a line between two headers, or a cell; empty: letting go changes nothing

    bool operator==(const Ghost&) const = default;
};

class ToolContext {
  public:
    virtual ~ToolContext() = default;

    virtual const model::Project& project() const = 0;
    virtual const layout::MapLayout& layout() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual edit::Elements selection() const = 0;

    virtual void select(const edit::Elements& elements) = 0;
    /// Puts the change into the project as one undo step called `text`; says why where it cannot be.
    virtual void commit(const Result<model::Change>& change, const QString& text) = 0;

    /// Cards follow the pointer by `offset` map pixels; `change` is what letting go would do.
    virtual void showDrag(const model::Change& change, const QPointF& offset) = 0;
    virtual void showBand(const QRectF& band) = 0;
    /// An arrow from a card to the pointer; `verdict` on the card under it, allowed where there is none.
    virtual void showLink(model::TouchpointId from, const QPointF& to, const edit::Verdict& verdict) = 0;
    virtual void showGhost(const Ghost& ghost) = 0;
    /// One end of an arrow follows the pointer, the other stays where it is.
    virtual void showEnd(const QPointF& fixed, const QPointF& moving, const edit::Verdict& verdict) = 0;
    /// Takes away whatever was shown for a drag, a band or a link.
    virtual void showNothing() = 0;

    /// The pointer rests over this; `connects`: at an edge where an arrow can be drawn from.
    virtual void hover(const layout::Hit& hit, bool connects) = 0;
    /// An empty cell was chosen; null: none.
    virtual void setCurrentCell(const layout::MapCell* cell) = 0;
    /// By so many pixels of the screen.
    virtual void panBy(const QPointF& delta) = 0;

    /// Lets the person type the name of a new card there.
    virtual void beginCard(const edit::Cell& cell) = 0;
    /// Lets the person type a note in a lane.
    virtual void beginNote(model::LaneId lane, model::StageId stage, int step) = 0;
    virtual void beginRename(const edit::RecordRef& record) = 0;
    /// An arrow was let go over no card: asks whether it ends there, leads to a new card, or nothing.
    /// `cell` is where the new card would stand, if anywhere.
    virtual void offerEnds(model::TouchpointId from, const std::optional<edit::Cell>& cell) = 0;
};

} // namespace chwila::tools
