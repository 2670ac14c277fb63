// The tools of the canvas as one state machine: select, rubber band, drag cards, connect, pan. The
// states are values in a variant. A drag shows what it would do, commits once when let go, and leaves
// nothing behind when it is cancelled. Positions are map pixels at 100 %, deltas screen pixels.
#pragma once

#include "core/tools/tool_context.h"

namespace chwila::tools {

enum class EventKind : std::uint8_t { Press, Move, Release, DoubleClick };

struct ToolEvent {
    EventKind kind = EventKind::Move;
    QPointF position;       ///< on the map
    QPointF screenPosition; ///< in the view, for panning and for the least way of a drag
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
    double zoom = 1;
    bool panning = false; ///< the space bar is held
};

/// Nothing is held.
struct Idle {};
/// A button went down; it may become a click or a drag.
struct Pressed {
    ToolEvent event;
    layout::Hit hit;
    bool connects = false;
};
struct Band {
    QPointF origin;
    edit::Elements before; ///< stays selected where the band adds
};
struct DragCards {
    std::vector<model::TouchpointId> cards;
    model::TouchpointId anchor;
    QPointF origin;
    std::optional<edit::Cell> cell;
    model::Change change;
};
struct Linking {
    model::TouchpointId from;
};
/// A stage, department or lane on its way to another place among its like.
struct DragHeader {
    layout::Hit header;
    QPointF origin;
    model::Change change;
};
/// A note of a lane on its way to another lane or step.
struct DragNote {
    model::NoteId note;
    QPointF origin;
    model::Change change;
};
/// One end of an arrow on its way to another card.
struct DragEnd {
    model::TransitionId transition;
    bool atEnd = true; ///< where it leads to, else where it comes from
    QPointF fixed;     ///< its other end
};
struct Pan {
    QPointF last;
};

using ToolState = std::variant<Idle, Pressed, Band, DragCards, DragHeader, DragNote, DragEnd, Linking, Pan>;

/// A drag begins behind so many screen pixels.
inline constexpr double dragDistance = 6;
/// Width of a card's edge from which arrows are drawn, in screen pixels.
inline constexpr double linkEdge = 12;
/// An arrow is taken at its end when it is grabbed at most so far from it, in screen pixels.
inline constexpr double endReach = 28;

class Toolbox {
  public:
    explicit Toolbox(ToolContext& context) : m_context(context) {}

    void handle(const ToolEvent& event);
    /// Esc, or the view lost the pointer: drops what was under way.
    void cancel();

    const ToolState& state() const { return m_state; }
    bool isIdle() const { return std::holds_alternative<Idle>(m_state); }

  private:
    void on(const Idle& state, const ToolEvent& event);
    void on(const Pressed& state, const ToolEvent& event);
    void on(const Band& state, const ToolEvent& event);
    void on(const DragCards& state, const ToolEvent& event);
    void on(const DragHeader& state, const ToolEvent& event);
    void on(const DragNote& state, const ToolEvent& event);
    void on(const DragEnd& state, const ToolEvent& event);
    void on(const Linking& state, const ToolEvent& event);
    void on(const Pan& state, const ToolEvent& event);

    void press(const ToolEvent& event);
    void click(const Pressed& pressed);
    void doubleClick(const ToolEvent& event);
    void beginDrag(const Pressed& pressed, const ToolEvent& event);
    void beginCardDrag(const Pressed& pressed, model::TouchpointId card);
    layout::Hit hitAt(const ToolEvent& event) const;

    ToolContext& m_context;
    ToolState m_state;
};

/// The state a drag of something other than a card begins; nothing where it cannot be dragged there.
std::optional<ToolState> dragOf(const ToolContext& context, const layout::Hit& hit, const ToolEvent& event);
/// What a hit is as a selection; empty for a cell or nothing.
edit::Elements elementsOf(const layout::Hit& hit);
/// The cell for a card at a point: one of the layout, or the new step behind the last stage.
std::optional<edit::Cell> cardCellAt(const layout::MapLayout& layout, const QPointF& point);

} // namespace chwila::tools
