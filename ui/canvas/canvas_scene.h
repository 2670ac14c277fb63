// The map of one journey as a graphics scene: id → item, brought up to date by key from a project, so
// that an edit touches only the items it concerns. Seen from afar, where thousands of cards are in sight
// at once, the whole map is painted as background instead, which a view keeps while it scrolls. Scene
// coordinates are those of the MapLayout, whose headers keep a readable size on the screen.
#pragma once

#include "core/edit/elements.h"
#include "ui/canvas/canvas_items.h"

#include <QGraphicsScene>
#include <QPicture>

#include <map>
#include <memory>

class QVariantAnimation;

namespace chwila::ui {

class CanvasScene final : public QGraphicsScene {
    Q_OBJECT

  public:
    explicit CanvasScene(QObject* parent = nullptr);
    ~CanvasScene() override;

    /// Shows the journey as it is in `project`, with the figures of `result` (may be null).
    void show(const model::Project& project, model::JourneyId journey, const analysis::AnalysisResult* result,
              const Language& language, const render::MapLayers& layers = {});
    void setSelection(const edit::Elements& elements);
    void setHovered(std::optional<model::TouchpointId> card, std::optional<model::TransitionId> route);
    void setTheme(const render::Theme& theme);
    void setZoom(double zoom);
    /// Seen from afar, rows and cards are this much taller, for windows that are less wide than the map is;
    /// 1: as they are.
    void setStretch(double factor);
    /// What it comes to just now.
    double stretch() const { return m_stretched ? m_stretch : 1; }
    /// Cards that an edit moves glide there; never in the first showing of a journey.
    void setMotion(bool motion) { m_motion = motion; }

    const layout::MapLayout& layout() const { return m_layout; }
    /// Without stretch.
    const layout::MapLayout& plain() const { return m_stretched ? m_plain : m_layout; }
    const render::MapContent& content() const { return m_content; }
    const CanvasStyle& style() const { return m_style; }
    const edit::Elements& selection() const { return m_selection; }
    CardItem* card(model::TouchpointId id) const;
    qsizetype itemCount() const;

  Q_SIGNALS:
    /// Another map, or the same one with other content or colours.
    void shown();

  protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

  private:
    void showCards(bool sameJourney);
    void showRoutes();
    void showNotes();
    void recordHulls();
    void holdHeaders();
    void applyStretch();
    void showItems();
    void paintOverview(QPainter& painter, const QRectF& rect) const;
    bool isOverview() const;
    void glide(const std::vector<std::pair<CardItem*, QPointF>>& targets);

    layout::MapLayout m_layout;
    layout::MapLayout m_plain; // while stretched: as it is otherwise
    double m_stretch = 1;
    bool m_stretched = false;
    render::MapContent m_content;
    CanvasStyle m_style;
    edit::Elements m_selection;
    std::optional<model::TouchpointId> m_hoveredCard;
    std::optional<model::TransitionId> m_hoveredRoute;
    std::map<model::TouchpointId, std::unique_ptr<CardItem>> m_cards;
    std::map<model::TransitionId, std::unique_ptr<RouteItem>> m_routes;
    std::map<model::NoteId, std::unique_ptr<NoteItem>> m_notes;
    QPicture m_hulls; // with the heat layer; their outlines are too dear to make at every repaint
    QVariantAnimation* m_gliding = nullptr;
    bool m_motion = false;
};

} // namespace chwila::ui
