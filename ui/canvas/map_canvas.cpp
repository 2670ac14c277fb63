#include "ui/canvas/map_canvas.h"

#include "core/edit/fields.h"
#include "core/layout/held_headers.h"
#include "core/layout/metrics.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/inline_editor.h"

#include <QPixmapCache>
#include <QScrollBar>

namespace chwila::ui {

namespace {

constexpr int pixmapCacheKilobytes = 96 * 1024; // the cards of a large screen at 2×, twice over

} // namespace

MapCanvas::MapCanvas(document::Document& document, document::Selection& selection, QWidget* parent)
    : QGraphicsView(parent),
      m_document(document),
      m_selection(selection),
      m_scene(new CanvasScene(this)),
      m_context(std::make_unique<CanvasTools>(*this)),
      m_tools(*m_context),
      m_editor(new InlineEditor(viewport())) {
    setObjectName(QStringLiteral("mapCanvas"));
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // The headers stay while the rest scrolls, so a scrolled picture cannot be used again; cards and the
    // background are pixmaps already.
    setViewportUpdateMode(FullViewportUpdate);
    setCacheMode(CacheBackground);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window); // what its scroll bars lie on
    viewport()->grabGesture(Qt::PinchGesture);
    setFocusPolicy(Qt::StrongFocus);
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), pixmapCacheKilobytes));

    connect(&m_document, &document::Document::changed, this, &MapCanvas::onDocumentChanged);
    connect(&m_selection, &document::Selection::changed, this, &MapCanvas::onSelectionChanged);
    connect(m_editor, &InlineEditor::accepted, this, &MapCanvas::onEditorAccepted);
    connect(m_editor, &InlineEditor::cancelled, this, [this] {
        endEditing();
        // The next card, which is not to be, had the view to itself.
        if (const auto card = currentCard()) ensureShown(rectOf(edit::refTo(*card)));
    });
    connect(m_editor, &InlineEditor::settled, this, &MapCanvas::onEditorSettled);
    connect(m_editor, &InlineEditor::chosen, this, &MapCanvas::onLinkChosen);
    connect(m_editor, &InlineEditor::highlighted, this, &MapCanvas::onLinkHighlighted);
    connect(m_editor, &InlineEditor::carried, this, &MapCanvas::onCarried);
    connect(m_editor, &InlineEditor::pasted, this, &MapCanvas::onPasted);
    if (const auto journeys = model::inOrder<model::Journey>(m_document.project()); !journeys.empty())
        m_journey = journeys.front()->id;
    refresh();
    announce();
}

MapCanvas::~MapCanvas() {
    m_editor->disconnect(this);
}

void MapCanvas::setJourney(model::JourneyId journey) {
    if (journey == m_journey) return;
    m_tools.cancel();
    endEditing();
    m_left[m_journey] = {corner(), m_lastCard};
    m_journey = journey;
    m_cell.reset();
    m_lastCard.reset();
    m_scene->setStretch(1);
    m_fitted = false;
    refresh();
    announce();
    const auto left = m_left.find(journey);
    if (left == m_left.end()) return showStart();
    m_lastCard = left->second.card;
    showFrom(left->second.corner);
}

void MapCanvas::setResult(std::shared_ptr<const analysis::AnalysisResult> result) {
    m_result = std::move(result);
    if (std::holds_alternative<std::monostate>(m_editing)) refresh();
}

void MapCanvas::setLayers(const render::MapLayers& layers) {
    if (layers == m_layers) return;
    m_layers = layers;
    if (std::holds_alternative<std::monostate>(m_editing)) refresh();
}

void MapCanvas::setTheme(const render::Theme& theme) {
    // No brush of the view: it would take the place of what the scene paints behind its items.
    m_scene->setTheme(theme);
    m_editor->setTheme(theme);
    resetCachedContent();
    viewport()->update();
}

void MapCanvas::setLanguage(const Language& language) {
    m_language = language;
    refresh();
    announce();
}

void MapCanvas::setMotion(bool motion) {
    m_scene->setMotion(motion);
}

void MapCanvas::refresh() {
    m_previewed.reset();
    m_scene->show(m_document.project(), m_journey, m_result.get(), m_language, m_layers);
    renewCell();
    viewport()->update();
}

/// The same place in the new layout, if there still is one.
void MapCanvas::renewCell() {
    if (!m_cell) return;
    const auto& cells = m_scene->layout().cells;
    const auto same = std::ranges::find_if(cells, [this](const layout::MapCell& cell) {
        return cell.stage == m_cell->stage && cell.step == m_cell->step && cell.row == m_cell->row;
    });
    m_cell = same == cells.end() ? std::nullopt : std::optional(*same);
}

void MapCanvas::onDocumentChanged(const model::Change& change) {
    // What was being dragged belongs to a state that is gone.
    m_tools.cancel();
    m_selection.retain(m_document.project());
    refresh();
    // A map that has grown beyond its window is no longer wanted as a whole: a find bar that opens would
    // make all of it small.
    m_fitted = m_fitted && isWholeInView();
    m_brought = edit::created<model::Touchpoint>(change);
    followChange(change);
    announce();
    if (!isEditing()) return;
    // What is being typed goes on where its place is still there: it may be an import that ends just now.
    const Result<model::Change> preview = previewOf(m_editor->toPlainText());
    const QRectF rect = preview ? showEdited(*preview) : QRectF();
    if (rect.isEmpty()) {
        endEditing();
    } else {
        m_editor->moveOver(mapFromScene(rect).boundingRect());
    }
}

void MapCanvas::onSelectionChanged() {
    if (!m_selection.isEmpty()) m_cell.reset();
    m_scores.end();
    edit::Elements shown = m_selection.elements();
    if (const auto card = cardOfHiddenNote()) shown.touchpoints.push_back(*card);
    m_scene->setSelection(shown);
    showBrought();
    announce();
    viewport()->update();
    Q_EMIT currentChanged();
}

bool MapCanvas::commit(const Result<model::Change>& change, const QString& text, const QString& gesture) {
    const Result<void> done = change ? m_document.commit(*change, text, gesture) : fail(change.error());
    if (!done) Q_EMIT failed(done.error());
    return done.has_value();
}

std::optional<model::TouchpointId> MapCanvas::currentCard() const {
    const auto& cards = m_selection.elements().touchpoints;
    if (cards.empty()) return std::nullopt;
    if (m_lastCard && std::ranges::binary_search(cards, *m_lastCard)) return m_lastCard;
    return cards.back();
}

QPointF MapCanvas::headerShift() const {
    const QRectF bounds = m_scene->layout().bounds;
    const QPointF corner = mapToScene(QPoint(0, 0));
    return {std::max(0.0, corner.x() - bounds.left()), std::max(0.0, corner.y() - bounds.top())};
}

QPointF MapCanvas::mapPosition(const QPointF& viewPosition) const {
    QPointF point = viewportTransform().inverted().map(viewPosition);
    const layout::MapLayout& map = m_scene->layout();
    const QPointF shift = headerShift();
    // Over a header that is kept in sight: its own place is meant, not what it covers.
    const bool overRows = point.x() - shift.x() < map.grid.left() && point.x() >= map.bounds.left();
    const bool overColumns = point.y() - shift.y() < map.grid.top() && point.y() >= map.bounds.top();
    if (overRows) point.rx() -= shift.x();
    if (overColumns) point.ry() -= shift.y();
    return point;
}

void MapCanvas::announce() {
    const model::Journey* journey = m_document.project().find(m_journey);
    setAccessibleName(journey ? tr("Map of %1").arg(journey->name) : tr("Map"));
    const auto card = currentCard();
    QString current;
    if (card) {
        current = tooltipFor(*card);
    } else if (m_cell) {
        const model::Stage* stage = m_document.project().find(m_cell->stage);
        const auto* department = std::get_if<model::DepartmentId>(&m_cell->row);
        const auto* lane = std::get_if<model::LaneId>(&m_cell->row);
        const QString row = department ? edit::nameOf(m_document.project(), edit::refTo(*department))
                            : lane     ? edit::nameOf(m_document.project(), edit::refTo(*lane))
                                       : QString();
        current = tr("Empty cell: %1, step %2, %3")
                      .arg(stage ? stage->name : QString(), QString::number(m_cell->step + 1), row);
    } else {
        current = tooltipFor(currentStop());
    }
    setAccessibleDescription(current);
}

} // namespace chwila::ui
