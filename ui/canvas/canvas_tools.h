// What the tools of core/tools see of a MapCanvas, and what they asked it to show: the drag, the rubber
// band or the arrow that is being drawn.
#pragma once

#include "ui/canvas/map_canvas.h"

namespace chwila::ui {

class CanvasTools final : public tools::ToolContext {
  public:
    struct Drag {
        model::Change change;
        QPointF offset;
    };
    struct Link {
        model::TouchpointId from;
        QPointF to;
        edit::Verdict verdict;
    };
    struct End {
        QPointF fixed;
        QPointF moving;
        edit::Verdict verdict;
    };
    using Shown = std::variant<std::monostate, QRectF, Drag, Link, End, tools::Ghost>;

    explicit CanvasTools(MapCanvas& canvas) : m_canvas(canvas) {}

    const Shown& shown() const { return m_shown; }

    const model::Project& project() const override;
    const layout::MapLayout& layout() const override;
    bool isReadOnly() const override;
    edit::Elements selection() const override;
    void select(const edit::Elements& elements) override;
    void commit(const Result<model::Change>& change, const QString& text) override;
    void showDrag(const model::Change& change, const QPointF& offset) override;
    void showBand(const QRectF& band) override;
    void showLink(model::TouchpointId from, const QPointF& to, const edit::Verdict& verdict) override;
    void showGhost(const tools::Ghost& ghost) override;
    void showEnd(const QPointF& fixed, const QPointF& moving, const edit::Verdict& verdict) override;
    void showNothing() override;
    void hover(const layout::Hit& hit, bool connects) override;
    void setCurrentCell(const layout::MapCell* cell) override;
    void panBy(const QPointF& delta) override;
    void beginCard(const edit::Cell& cell) override;
    void beginNote(model::LaneId lane, model::StageId stage, int step) override;
    void beginRename(const edit::RecordRef& record) override;
    void offerEnds(model::TouchpointId from, const std::optional<edit::Cell>& cell) override;

  private:
    void set(Shown shown);

    MapCanvas& m_canvas;
    Shown m_shown;
};

} // namespace chwila::ui
