// The map to look at and to edit: a graphics view over a CanvasScene. It turns pointer and keys into
// tool events and edit operations, shows the result, and decides nothing itself. Headers stay in sight
// while the map scrolls. Zoom 1 = 100 %.
#pragma once

#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/edit/key_series.h"
#include "core/edit/link_targets.h"
#include "core/render/observed_layer.h"
#include "core/tools/toolbox.h"
#include "core/tools/walk.h"
#include "ui/actions/shortcuts.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/editor_reading.h"

#include <QElapsedTimer>
#include <QGraphicsView>

#include <map>

class QMenu;
class QNativeGestureEvent;

namespace chwila::ui {

class CanvasTools;
class InlineEditor;

class MapCanvas final : public QGraphicsView {
    Q_OBJECT

  public:
    static constexpr double leastZoom = 0.02;
    static constexpr double mostZoom = 3;
    static constexpr double zoomStep = 1.25; ///< of a key or a menu

    MapCanvas(document::Document& document, document::Selection& selection, QWidget* parent = nullptr);
    ~MapCanvas() override;

    void setJourney(model::JourneyId journey);
    /// Null: only what was drawn and assumed.
    void setResult(std::shared_ptr<const analysis::AnalysisResult> result);
    /// Laid over the map, with its legend; nothing: the map alone.
    void setObserved(std::optional<render::ObservedLayer> layer);
    const std::optional<render::ObservedLayer>& observed() const { return m_observed; }
    /// What the map itself shows beside what it always does.
    void setLayers(const render::MapLayers& layers);
    const render::MapLayers& layers() const { return m_layers; }
    void setTheme(const render::Theme& theme);
    void setLanguage(const Language& language);
    /// Cards glide to where an edit moves them. Off at first.
    void setMotion(bool motion);

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    /// What the person is at stays in sight: the current card, else the middle of the view.
    void zoomHere(double zoom);
    void zoomFit();
    /// All of it is in sight, and stays so in a larger or smaller view.
    bool isFitted() const { return m_fitted; }
    /// The upper left corner of the map at that size.
    void showFromStart(double zoom);
    /// Where the journey begins: rows above all cards and stages before them are left out of sight where not
    /// everything is in it.
    void showStart();
    /// What lies in the upper left corner of the view, to be shown again there.
    QPointF corner() const { return mapToScene(QPoint(0, 0)); }
    void showFrom(const QPointF& corner);
    /// Brings into sight what the person is at: the current card, cell, arrow or header.
    void showCurrent();
    void zoomSelection();
    /// Selects the card and brings it into sight; false where this journey does not have it.
    bool reveal(model::TouchpointId card);
    /// Brings any element of the map into sight, a stage by its header, a note with its card where there is
    /// room for both; false where this journey does not have or not draw it.
    bool revealRecord(const edit::RecordRef& record);

    // For the catalogue of actions.
    /// Lets the person type a card: after the current one, in the current cell or under the selected
    /// header, or in the first cell; a note where the current cell is one of a lane. False where the
    /// journey has no stage or no department.
    bool addTouchpoint();
    /// Goes on capturing from the current card.
    bool addTouchpointNextTo(edit::NextTo where);
    /// Lets the person type the names of stages or departments, one after the other: behind the selected
    /// one, else behind the last.
    bool addStage();
    bool addDepartment();
    /// Lets the person type a note on the current card or in the current cell of a lane.
    bool canAddNote() const;
    bool addNote();
    bool canRename() const;
    bool renameCurrent();
    /// Whether there is a current step: that of the current cell or card.
    bool hasCurrentStep() const { return currentStep().has_value(); }
    /// Makes room for an empty step behind the current one.
    bool insertStep();
    /// Takes the current step out, with what stands in it.
    bool removeStep();
    /// Makes two of the current card; its second half is named at once.
    bool splitCurrent();
    void selectAllCards();
    /// Connects several selected cards in reading order; for one, lets the person choose the other end by
    /// typing a few letters of it.
    bool connectSelected();
    /// Pastes at the current cell; false where there is none, so that others paste elsewhere.
    bool pasteAtCell();
    void setAssumedScore(std::optional<double> score);
    /// What lies over the lower right corner of the view; what is brought into sight stands beside it.
    void setCovered(const QRect& corner) { m_covered = corner; }

    /// The card that arrows start from and Enter continues: the only one selected or the last clicked.
    std::optional<model::TouchpointId> currentCard() const;
    const std::optional<layout::MapCell>& currentCell() const { return m_cell; }
    const CanvasScene& scene() const { return *m_scene; }
    InlineEditor* editor() const { return m_editor; }
    bool isEditing() const;
    /// The menu of ends an arrow can have, for a card; the caller shows and deletes it.
    QMenu* endsMenu(model::TouchpointId from, const std::optional<edit::Cell>& cell);
    QString tooltipFor(const layout::Hit& hit) const;
    /// What an empty map says about how to begin, with the person's keys; empty where there are cards.
    QString hint(const OwnKeys& own = {}) const;

  Q_SIGNALS:
    void zoomChanged();
    void currentChanged();
    /// Something begins or ends being typed.
    void editingChanged();
    /// One sentence for the status bar; empty takes it away.
    void message(const QString& text);
    void failed(const chwila::Error& error);
    /// By its key on the map: what it does to the selection is the window's.
    void mergeRequested();
    /// Double click on the mark of a moment of truth.
    void evidenceRequested(chwila::model::TouchpointId card);
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

    // What the open editor is for: a name that is there (RecordRef), a new card (CapturePlace), or these.
    struct LaneNote {
        model::LaneId lane;
        model::StageId stage;
        int step = 0;
    };
    struct CardNote {
        model::TouchpointId card;
    };
    struct StepPlace {
        model::StageId stage;
        int step = 0;
    };
    struct NewStage {
        int position = -1; ///< among its siblings
    };
    struct NewDepartment {
        int position = -1;
    };
    struct Linking {
        model::TouchpointId from;
        std::vector<edit::LinkTarget> targets; ///< as listed for what is typed
    };
    using Editing = std::variant<std::monostate, edit::RecordRef, edit::CapturePlace, LaneNote, CardNote,
                                 NewStage, NewDepartment, Linking>;
    using Next = std::optional<edit::NextTo>;

    void refresh();
    void onDocumentChanged(const model::Change& change);
    void followChange(const model::Change& change);
    bool goToHeaders(const model::Change& change);
    void keepInSight(const model::Change& change);
    void onSelectionChanged();
    bool commit(const Result<model::Change>& change, const QString& text, const QString& gesture = {});
    void announce();

    void handlePointer(const QMouseEvent& event, tools::EventKind kind);
    QPointF mapPosition(const QPointF& viewPosition) const;
    /// The marked card whose diamond is there.
    std::optional<model::TouchpointId> diamondAt(const QPointF& viewPosition) const;
    QPointF headerShift() const;
    void zoomAt(const QPointF& viewPosition, double zoom);
    void renewCell();
    void scrollNearEdge(const QPoint& position);
    bool handleGesture(QEvent& event);

    bool handleKey(const QKeyEvent& event);
    bool handleEditKey(const QKeyEvent& event, Qt::KeyboardModifiers held);
    bool handleDigit(const QKeyEvent& event);
    bool handleLetter(const QKeyEvent& event);
    bool handleWalk(const QKeyEvent& event);
    layout::Hit currentStop() const;
    std::optional<StepPlace> currentStep() const;
    void goTo(const layout::Hit& stop, bool adding);
    bool goToArrow(int by);
    bool goToArrowsBetween(bool back);
    void goToArrows(const std::vector<model::TransitionId>& arrows);

    bool begin(Editing editing, const QString& text = {});
    bool beginNewCard(const edit::CapturePlace& place);
    void beginNote(model::LaneId lane, model::StageId stage, int step);
    bool beginRename(const edit::RecordRef& record);
    bool beginLink(model::TouchpointId from);
    void endEditing();
    Result<model::Change> previewOf(const QString& text) const;
    QRectF showEdited(const model::Change& preview);
    QRectF editedRect(const model::Change& preview) const;
    void onEditorSettled();
    void refuse(const Error& error, Next next);

    edit::CaptureLine lineOf(const QString& text) const;
    bool isCard(const edit::RecordRef& record) const;
    bool isHeader(const edit::RecordRef& record) const;
    EditorReader readerFor(const Editing& editing);
    std::vector<EditorReading::Chip> chipsOf(const edit::CaptureLine& line) const;
    EditorReading readCapture(const QString& text, qsizetype cursor) const;
    EditorReading readNote(const QString& text) const;
    EditorReading readHeading() const;
    EditorReading readLink(const QString& text);

    void onEditorAccepted(const QString& text, Next next);
    void acceptName(const edit::RecordRef& record, const QString& text, Next next);
    void acceptCard(const edit::RecordRef& record, const QString& text, Next next);
    void acceptCapture(const edit::CapturePlace& place, const QString& text, Next next);
    void acceptLaneNote(const LaneNote& note, const QString& text);
    void acceptCardNote(const CardNote& note, const QString& text);
    void acceptStage(const NewStage& stage, const QString& text, Next next);
    void acceptDepartment(const NewDepartment& department, const QString& text, Next next);
    void renameNext(const edit::RecordRef& record, int by);
    void onLinkChosen(int choice);
    void onLinkHighlighted(int choice);
    void onPasted(const QStringList& lines);
    void onCarried(int by);
    std::optional<edit::CapturePlace> placeBesideCurrent(int by) const;
    bool captureBeside(int by);
    /// Where the arrow keys begin with nothing chosen: at the last card, else the first one in sight.
    std::optional<model::TouchpointId> cardToBeginAt() const;

    QRectF rectOf(const edit::RecordRef& record) const;
    void openEditor(const QRectF& mapRect, const QString& text);
    std::optional<QRectF> cardBeforeLine(const model::Change& preview) const;
    void showBothCards(const QRectF& before, const QRectF& line);
    void bringIntoSight(const QRectF& mapRect);
    void ensureShown(const QRectF& mapRect);
    QRectF currentRect() const;
    std::optional<model::TouchpointId> cardOfHiddenNote() const;
    bool hasRoomFor(const QRectF& mapRect) const;
    bool isWhollySeen(const QRectF& mapRect) const;
    bool isWholeInView() const;
    bool resizeAround(QEvent& event);
    void showBrought();

    void paintOverlays(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintHeaders(QPainter& painter) const;
    void paintGhost(QPainter& painter) const;

    document::Document& m_document;
    document::Selection& m_selection;
    model::JourneyId m_journey;
    std::shared_ptr<const analysis::AnalysisResult> m_result;
    std::optional<render::ObservedLayer> m_observed;
    render::MapLayers m_layers;
    Language m_language;
    CanvasScene* m_scene;
    std::unique_ptr<CanvasTools> m_context;
    tools::Toolbox m_tools;
    InlineEditor* m_editor;
    Editing m_editing;
    std::optional<model::Change> m_previewed; // what the map shows beyond the document while typing
    bool m_capturing = false;                 // the card being typed came by keyboard, so Enter goes on
    std::optional<layout::MapCell> m_cell;
    std::optional<model::TouchpointId> m_lastCard;
    std::vector<model::TouchpointId> m_brought; // by the last change, until something is selected
    struct Left {
        QPointF corner;
        std::optional<model::TouchpointId> card;
    };
    std::map<model::JourneyId, Left> m_left; // where journeys were left
    bool m_spaceHeld = false;
    bool m_fitted = false;
    QRect m_covered;
    edit::KeySeries m_scores;
    QElapsedTimer m_lastOne; // since the digit 1, for 10
};

} // namespace chwila::ui
