#include "ui/canvas/map_view.h"

#include "core/feedback/filter.h"
#include "core/layout/held_headers.h"
#include "core/mining/observed_paths.h"
#include "ui/canvas/map_accessible.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/mini_map.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/journey_state.h"
#include "ui/panels/empty_state.h"
#include "ui/services/notifier.h"
#include "ui/settings/app_settings.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace chwila::ui {

namespace {

constexpr double readableZoom = 0.6; // a larger map starts at its upper left corner instead

constexpr int hintGap = 16;

constexpr int rest = 1000; // milliseconds without a move, after which the place is kept

} // namespace

QString MapView::title() const {
    return tr("Map");
}

void MapView::setContext(const ViewContext& context) {
    m_context.emplace(context);
    describeMapsToScreenReaders();
    m_canvas = new MapCanvas(context.document, context.selection, this);
    m_canvas->setLanguage(context.language);
    m_canvas->setTheme(context.theme);
    m_canvas->setMotion(!context.settings.reducedMotion());
    m_canvas->setJourney(context.journey.journey());
    m_canvas->setLayers({context.settings.mapHeatVisible()});
    m_canvas->setResult(context.analysis.result());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_canvas);
    setFocusProxy(m_canvas);
    tellScreenReaders(*m_canvas);
    m_hint = new EmptyState(context, this);
    m_hint->setFloating(true);
    connect(m_hint, &EmptyState::actionRequested, this, &View::actionRequested);
    connect(&m_canvas->scene(), &CanvasScene::shown, this, &MapView::refreshHint);
    connect(&context.settings, &AppSettings::ownKeysChanged, this, &MapView::refreshHint);
    refreshHint();
    m_miniMap = new MiniMap(*m_canvas);
    m_miniMap->setWanted(context.settings.miniMapVisible());
    follow(context);
    passOn();
    keepPlace();
}

/// What was in sight is there again next time, also of a program that was killed.
void MapView::keepPlace() {
    m_resting.setSingleShot(true);
    m_resting.setInterval(rest);
    const auto moved = [this] {
        if (m_fitted) m_resting.start();
    };
    connect(m_canvas, &MapCanvas::zoomChanged, this, moved);
    connect(m_canvas, &MapCanvas::currentChanged, this, moved);
    for (const QScrollBar* bar : {m_canvas->horizontalScrollBar(), m_canvas->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, moved);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        if (!isVisible()) return;
        const auto card = m_canvas->currentCard();
        std::optional<MapPlace> place;
        if (!m_canvas->isFitted() || card)
            place = MapPlace{m_canvas->isFitted() ? 0 : m_canvas->zoom(), m_canvas->corner(),
                             card ? card->value : 0};
        m_context->settings.setMapPlace(m_context->document.path(), m_context->journey.journey().value,
                                        place);
    });
}

bool MapView::showKeptPlace() {
    const auto place =
        m_context->settings.mapPlace(m_context->document.path(), m_context->journey.journey().value);
    if (!place) return false;
    const bool isWhole = place->zoom <= 0;
    if (isWhole) {
        m_canvas->zoomFit();
    } else {
        m_canvas->setZoom(place->zoom);
        m_canvas->showFrom(place->corner);
    }
    const model::TouchpointId card{place->card};
    if (m_canvas->scene().layout().card(card) && m_context->selection.isEmpty())
        m_context->selection.set({.touchpoints = {card}});
    return true;
}

/// What changes elsewhere is seen on the map.
void MapView::follow(const ViewContext& context) {
    connect(&context.journey, &JourneyState::changed, m_canvas, &MapCanvas::setJourney);
    connect(&context.journey, &JourneyState::changed, this, &MapView::refreshObserved);
    connect(&context.selection, &document::Selection::changed, this,
            [this] { m_chosenElsewhere = !isVisible(); });
    connect(&context.document, &document::Document::changed, this, [this](const model::Change& change) {
        // Whoever lays a log over a journey wants to see it.
        for (const auto& row : change.of<model::ObservedLog>())
            m_showsObserved = m_showsObserved || row.after.has_value();
        if (m_showsObserved) refreshObserved();
    });
    connect(&context.analysis, &AnalysisScheduler::resultChanged, m_canvas, [this] {
        m_canvas->setResult(m_context->analysis.result());
        Q_EMIT capabilitiesChanged();
    });
    connect(&context.settings, &AppSettings::reducedMotionChanged, m_canvas,
            [this](bool reduced) { m_canvas->setMotion(!reduced); });
}

/// What the canvas says and asks for goes to the window.
void MapView::passOn() {
    connect(m_canvas, &MapCanvas::zoomChanged, this, &View::zoomChanged);
    connect(m_canvas, &MapCanvas::message, this, &View::message);
    connect(m_canvas, &MapCanvas::currentChanged, this, &View::capabilitiesChanged);
    connect(m_canvas, &MapCanvas::mergeRequested, this,
            [this] { Q_EMIT actionRequested(ActionId::MergeTouchpoints); });
    connect(m_canvas, &MapCanvas::evidenceRequested, this, [this](model::TouchpointId card) {
        m_context->selection.set({.touchpoints = {card}});
        Q_EMIT viewRequested(ActionId::ShowMoments);
    });
    connect(m_canvas, &MapCanvas::failed, this, [this](const Error& error) {
        m_context->notifier.error(this, tr("That could not be done."), error);
    });
    connect(m_canvas, &MapCanvas::menuRequested, this, [this](bool onElement, const QPoint& at) {
        Q_EMIT contextMenuRequested(onElement ? ActionPlace::TouchpointContext : ActionPlace::CanvasContext,
                                    at);
    });
}

void MapView::refreshObserved() {
    std::optional<render::ObservedLayer> layer;
    if (m_showsObserved) {
        layer = render::observedLayer(m_context->document.project(), m_context->journey.journey(),
                                      m_context->language);
    }
    m_canvas->setObserved(std::move(layer));
    Q_EMIT capabilitiesChanged();
}

bool MapView::canPerform(ActionId action) const {
    if (!m_canvas) return false;
    if (action == ActionId::ShowObserved)
        return mining::observedLogOf(m_context->document.project(), m_context->journey.journey()) != nullptr;
    if (action == ActionId::ShowHeat) {
        const auto result = m_context->analysis.result();
        return m_canvas->layers().heat || (result && result->answers > 0);
    }
    if (action == ActionId::Present || action == ActionId::ToggleMiniMap)
        return !m_canvas->scene().layout().cards.empty();
    const bool editable = !m_context->document.isReadOnly();
    const qsizetype cards = std::ssize(m_context->selection.elements().touchpoints);
    if (action == ActionId::Rename) return m_canvas->canRename();
    if (action == ActionId::SelectAll) return !m_canvas->scene().layout().cards.empty();
    if (action == ActionId::AddTouchpoint) return editable && !m_canvas->scene().layout().cells.empty();
    if (action == ActionId::AddStage)
        return editable && m_context->document.project().find(m_context->journey.journey());
    if (action == ActionId::AddDepartment) return editable;
    if (action == ActionId::AddStep || action == ActionId::RemoveStep)
        return editable && m_canvas->hasCurrentStep();
    if (action == ActionId::AddNote) return m_canvas->canAddNote();
    if (action == ActionId::SplitTouchpoint) return editable && cards == 1;
    if (action == ActionId::Connect) return editable && cards == 1;
    if (action == ActionId::Paste) return editable && m_canvas->currentCell().has_value() && cards == 0;
    if (action == ActionId::ZoomSelection) return !m_context->selection.isEmpty();
    return action == ActionId::ZoomIn || action == ActionId::ZoomOut || action == ActionId::ZoomActual
           || action == ActionId::ZoomFit;
}

QString MapView::whyNot(ActionId action) const {
    const bool isEmpty = m_canvas && m_canvas->scene().layout().cards.empty();
    if (action != ActionId::Present || !isEmpty) return {};
    return tr("There is nothing to present yet; add a touchpoint first.");
}

bool MapView::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (action == ActionId::ShowObserved) {
        m_showsObserved = !m_showsObserved;
        refreshObserved();
        return true;
    }
    if (action == ActionId::ShowHeat) {
        const bool shown = !m_canvas->layers().heat;
        m_canvas->setLayers({shown});
        m_context->settings.setMapHeatVisible(shown);
        return true;
    }
    if (action == ActionId::Present) {
        present();
        return true;
    }
    if (action == ActionId::ToggleMiniMap) {
        m_miniMap->setWanted(!m_miniMap->isWanted());
        m_context->settings.setMiniMapVisible(m_miniMap->isWanted());
        return true;
    }
    if (action == ActionId::Rename) return m_canvas->renameCurrent();
    if (action == ActionId::AddTouchpoint) return m_canvas->addTouchpoint();
    if (action == ActionId::AddStage) return m_canvas->addStage();
    if (action == ActionId::AddDepartment) return m_canvas->addDepartment();
    if (action == ActionId::AddStep) return m_canvas->insertStep();
    if (action == ActionId::RemoveStep) return m_canvas->removeStep();
    if (action == ActionId::AddNote) return m_canvas->addNote();
    if (action == ActionId::SplitTouchpoint) return m_canvas->splitCurrent();
    if (action == ActionId::Connect) return m_canvas->connectSelected();
    if (action == ActionId::Paste) return m_canvas->pasteAtCell();
    if (action == ActionId::SelectAll) m_canvas->selectAllCards();
    if (action == ActionId::ZoomIn) m_canvas->zoomHere(m_canvas->zoom() * MapCanvas::zoomStep);
    if (action == ActionId::ZoomOut) m_canvas->zoomHere(m_canvas->zoom() / MapCanvas::zoomStep);
    if (action == ActionId::ZoomActual) m_canvas->zoomHere(1);
    if (action == ActionId::ZoomFit) m_canvas->zoomFit();
    if (action == ActionId::ZoomSelection) m_canvas->zoomSelection();
    return true;
}

void MapView::present() {
    if (m_presenter) return m_presenter->activateWindow();
    const model::Project& project = m_context->document.project();
    QString basis = feedback::describe(m_context->filter.filter(), project, m_context->language);
    if (const auto result = m_context->analysis.result())
        basis +=
            QStringLiteral(" · ")
            + m_context->language.translate("report", "%n answers", nullptr, pluralCount(result->answers));
    m_presenter = new Presenter({m_context->document.snapshot(), m_context->journey.journey(),
                                 m_context->analysis.result(), basis, m_context->language,
                                 !m_context->settings.reducedMotion(), m_canvas->layers()},
                                m_context->theme, this);
    m_presenter->setAttribute(Qt::WA_DeleteOnClose);
    m_presenter->startAt(m_canvas->currentCard());
    // On the screen of the window, and large where nothing makes windows full.
    m_presenter->setGeometry(screen()->geometry());
    m_presenter->showFullScreen();
}

std::optional<double> MapView::zoom() const {
    return m_canvas ? std::optional(m_canvas->zoom()) : std::nullopt;
}

/// Real buttons in place of a text that only names menus.
void MapView::refreshHint() {
    const bool isEmpty = m_canvas->scene().layout().cards.empty();
    if (std::exchange(m_isEmpty, isEmpty) != isEmpty) Q_EMIT capabilitiesChanged();
    const QString sentence = m_canvas->hint(m_context->settings.ownKeys());
    m_hint->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) return;
    const layout::MapLayout& map = m_canvas->scene().layout();
    WayOut way{ActionId::AddTouchpoint, tr("Add a touchpoint")};
    if (map.departments.empty()) way = {ActionId::AddDepartment, tr("Add a department")};
    if (map.stages.empty()) way = {ActionId::AddStage, tr("Add a stage")};
    // Beside the names of the rows, which it would hide.
    const int left = static_cast<int>(layout::headerSize(m_canvas->zoom()).width);
    m_hint->setRoom(width() - left - 2 * hintGap);
    m_hint->say(sentence, {way});
    m_hint->adjustSize();
    // Below the rows, which it explains, where there is room for it.
    const int rows =
        m_canvas->viewport()->mapTo(this, m_canvas->mapFromScene(map.bounds).boundingRect().bottomLeft()).y();
    const int room = height() - std::max(rows, 0);
    const int top = room >= m_hint->height() + 2 * hintGap ? height() - room + (room - m_hint->height()) / 2
                                                           : (height() - m_hint->height()) / 2;
    m_hint->move(std::max((width() - m_hint->width()) / 2, left + hintGap), top);
    m_hint->raise();
}

void MapView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    if (m_hint) refreshHint();
}

bool MapView::revealRecord(const edit::RecordRef& record) {
    return m_canvas && m_canvas->revealRecord(record);
}

bool MapView::reveal(model::TouchpointId touchpoint) {
    return m_canvas && m_canvas->reveal(touchpoint);
}

void MapView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (!m_canvas) return;
    if (!std::exchange(m_fitted, true) && !showKeptPlace()) {
        m_canvas->zoomFit();
        if (m_canvas->zoom() < readableZoom) m_canvas->showFromStart(readableZoom);
    }
    if (std::exchange(m_chosenElsewhere, false)) m_canvas->showCurrent();
}

void MapView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_canvas) m_canvas->setTheme(m_context->theme);
    if (event->type() != QEvent::LanguageChange || !m_canvas) return;
    m_canvas->setLanguage(m_context->language);
    refreshObserved();
}

} // namespace chwila::ui
