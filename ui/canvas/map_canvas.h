// The map to look at and to edit: a graphics view over a CanvasScene. It turns pointer and keys into
// tool events and edit operations, shows the result, and decides nothing itself. Headers stay in sight
// while the map scrolls. Zoom 1 = 100 %.
#pragma once

#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/edit/touchpoint_edits.h"
#include "core/render/observed_layer.h"
#include "core/tools/toolbox.h"
#include "ui/canvas/canvas_scene.h"

#include <QElapsedTimer>
#include <QGraphicsView>

class QMenu;
class QNativeGestureEvent;

namespace chwila::ui {

class CanvasTools;
class InlineEditor;

class MapCanvas final : public QGraphicsView {
    Q_OBJECT

  public:
    static constexpr double leastZoom = 0.05;
    static constexpr double mostZoom = 3;

    MapCanvas(document::Document& document, document::Selection& selection, QWidget* parent = nullptr);
    ~MapCanvas() override;

    void setJourney(model::JourneyId journey);
    /// Null: only what was drawn and assumed.
    void setResult(std::shared_ptr<const analysis::AnalysisResult> result);
    /// Laid over the map, with its legend; nothing: the map alone.
    void setObserved(std::optional<render::ObservedLayer> layer);
    const std::optional<render::ObservedLayer>& observed() const { return m_observed; }
    void setTheme(const render::Theme& theme);
    void setLanguage(const Language& language);
    /// Cards glide to where an edit moves them. Off at first.
    void setMotion(bool motion);

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomFit();
    /// The upper left corner of the map at that size.
    void showFromStart(double zoom);
    void zoomSelection();
    /// Selects the card and brings it into sight; false where this journey does not have it.
    bool reveal(model::TouchpointId card);

    // For the catalogue of actions.
    /// Lets the person type a card: after the current one, in the current cell, or in the first cell.
    /// False where the journey has no stage or no department.
    bool addTouchpoint();
    /// Goes on capturing from the current card.
    bool addTouchpointNextTo(edit::NextTo where);
    bool canRename() const;
    bool renameCurrent();
    void selectAllCards();
    /// Connects several selected cards in reading order; for one, asks for the other end.
    bool connectSelected();
    /// Pastes at the current cell; false where there is none, so that others paste elsewhere.
    bool pasteAtCell();
    void setAssumedScore(std::optional<double> score);
    void startAdding();

    /// The card that arrows start from and Enter continues: the only one selected or the last clicked.
    std::optional<model::TouchpointId> currentCard() const;
    const std::optional<layout::MapCell>& currentCell() const { return m_cell; }
    const CanvasScene& scene() const { return *m_scene; }
    InlineEditor* editor() const { return m_editor; }
    bool isEditing() const;
    /// The menu of ends an arrow can have, for a card; the caller shows and deletes it.
    QMenu* endsMenu(model::TouchpointId from, const std::optional<edit::Cell>& cell);
    QString tooltipFor(const layout::Hit& hit) const;
    /// What an empty map says about how to begin; empty where there are cards.
    QString hint() const;

  Q_SIGNALS:
    void zoomChanged();
    void currentChanged();
    /// One sentence for the status bar; empty takes it away.
    void message(const QString& text);
    void failed(const chwila::Error& error);
    /// Right click, on an element or on empty space.
    void menuRequested(bool onElement, const QPoint& globalPosition);

  protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

  private:
    friend class CanvasTools;

    /// What the open editor is for.
    struct NewCard {
        std::optional<model::TouchpointId> from; ///< an arrow leads from it to the new card
        std::optional<edit::NextTo> where;       ///< beside `from`; absent: at `cell`
        edit::Cell cell;
    };
    struct NewNote {
        model::LaneId lane;
        model::StageId stage;
        int step = 0;
    };
    using Editing = std::variant<std::monostate, edit::RecordRef, NewCard, NewNote>;

    void refresh();
    void onDocumentChanged(const model::Change& change);
    void onSelectionChanged();
    bool commit(const Result<model::Change>& change, const QString& text, const QString& gesture = {});
    void announce();

    void handlePointer(const QMouseEvent& event, tools::EventKind kind);
    QPointF mapPosition(const QPointF& viewPosition) const;
    QPointF headerShift() const;
    void scrollNearEdge(const QPoint& position);
    bool handleGesture(QEvent& event);

    bool handleKey(const QKeyEvent& event);
    bool handleDigit(const QKeyEvent& event);
    bool moveSelection(int key, bool adding);
    bool moveCell(int key);

    bool beginNewCard(const NewCard& card);
    void beginNote(model::LaneId lane, model::StageId stage, int step);
    bool beginRename(const edit::RecordRef& record);
    Result<model::Change> cardChange(const NewCard& card, const QString& name) const;
    void onEditorAccepted(const QString& text, std::optional<edit::NextTo> next);
    void endEditing();
    QRectF rectOf(const edit::RecordRef& record) const;
    void openEditor(const QRectF& mapRect, const QString& text);
    void ensureShown(const QRectF& mapRect);

    void paintOverlays(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintHeaders(QPainter& painter) const;
    void paintGhost(QPainter& painter) const;
    void paintHint(QPainter& painter) const;

    document::Document& m_document;
    document::Selection& m_selection;
    model::JourneyId m_journey;
    std::shared_ptr<const analysis::AnalysisResult> m_result;
    std::optional<render::ObservedLayer> m_observed;
    Language m_language;
    CanvasScene* m_scene;
    std::unique_ptr<CanvasTools> m_context;
    tools::Toolbox m_tools;
    InlineEditor* m_editor;
    Editing m_editing;
    bool m_capturing = false; // the card being typed came by keyboard, so Enter goes on
    std::optional<layout::MapCell> m_cell;
    std::optional<model::TouchpointId> m_lastCard;
    bool m_spaceHeld = false;
    bool m_fitted = false;
    QString m_scoreGesture;
    QElapsedTimer m_lastOne; // since the digit 1, for 10
};

} // namespace chwila::ui
