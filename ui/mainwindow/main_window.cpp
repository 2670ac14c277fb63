#include "ui/mainwindow/main_window.h"

#include "core/edit/fields.h"
#include "core/edit/find.h"
#include "core/model/journey_index.h"
#include "core/render/theme.h"
#include "ui/dialogs/log_mining.h"
#include "ui/mainwindow/banner.h"
#include "ui/mainwindow/edit_commands.h"
#include "ui/mainwindow/export_commands.h"
#include "ui/mainwindow/journey_box.h"
#include "ui/mainwindow/journey_commands.h"
#include "ui/mainwindow/places.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/mainwindow/version_commands.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/mainwindow/view_stack.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/inspector_panel.h"
#include "ui/settings/app_settings.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolBar>
#include <QUndoStack>

#include <utility>

namespace chwila::ui {

namespace {

constexpr int messageTime = 12'000; // milliseconds; what happened long ago is of no use below another view

bool contains(std::span<const ActionId> actions, ActionId action) {
    return std::ranges::find(actions, action) != actions.end();
}

bool revealIn(View& view, const edit::RecordRef& record) {
    if (record.table == QLatin1String(model::Touchpoint::table)) return view.reveal({record.id});
    return view.revealRecord(record);
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<document::Document> opened, const Surroundings& surroundings)
    : m_around(surroundings),
      m_session(std::make_unique<Session>(std::move(opened))),
      m_actions(new ActionSet(this)),
      m_edit(new EditCommands(context(), this)),
      m_journeys(new JourneyCommands(context(), this)),
      m_exports(new ExportCommands(context(), this)),
      m_versions(new VersionCommands(context(), this)) {
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_mining = new LogMining(context(), this);
    m_status = new StatusStrip(context(), this);
    setStatusBar(m_status);
    addHandlers();
    addFileHandlers();
    buildMenus();
    buildToolBar();
    buildCentre();

    const auto applyKeys = [this] { m_actions->setOwnKeys(m_around.settings.ownKeys()); };
    connect(&m_around.settings, &AppSettings::ownKeysChanged, this, applyKeys);
    applyKeys();
    m_actions->action(ActionId::WorkshopMode)->setChecked(m_around.settings.workshopMode());
    m_session->journey.setJourney(model::JourneyId{m_around.settings.shownJourney(document().path())});
    connect(&m_session->journey, &JourneyState::changed, this, [this](model::JourneyId journey) {
        m_around.settings.setShownJourney(document().path(), journey.value);
    });
    listen();
    refreshRecent();
    refreshJourneys();
    refreshUndoTexts();
    showView(viewRows().front().show);
    constexpr QSize usual(1360, 820);
    const QSize room = screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(usual.boundedTo(room));
    restoreGeometry(m_around.settings.windowGeometry());
    // Remembered from a larger screen, or where nothing keeps windows within it.
    if (!isMaximized() && !isFullScreen()) resize(size().boundedTo(room));
}

void MainWindow::listen() {
    const auto say = [this](const QString& text) { m_status->showMessage(text, messageTime); };
    connect(m_edit, &EditCommands::message, m_status, say);
    connect(m_exports, &ExportCommands::message, m_status, say);
    connect(m_versions, &VersionCommands::message, m_status, say);
    connect(m_versions, &VersionCommands::openRequested, this, &MainWindow::openRequested);
    const auto refresh = [this] { refreshActions(); };
    connect(m_actions, &ActionSet::triggered, this, &MainWindow::perform);
    connect(m_actions, &ActionSet::refused, this, [this, say](ActionId action) {
        if (const QString reason = whyNot(action); !reason.isEmpty()) say(reason);
    });
    connect(m_edit, &EditCommands::added, this, &MainWindow::letRename);
    connect(m_mining, &LogMining::finished, this, [this](const QString& text) {
        showView(ActionId::ShowMap);
        m_status->showMessage(text);
    });
    // After the work has said what became of it.
    connect(&m_session->jobs, &JobRunner::changed, this, &MainWindow::goOnAfterWork, Qt::QueuedConnection);
    connect(&m_session->selection, &document::Selection::changed, this, refresh);
    connect(m_session->document.get(), &document::Document::changed, this, [this] {
        refreshActions();
        refreshTitle();
    });
    connect(&m_session->filter, &FilterState::changed, this, refresh);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, refresh);
    connect(&m_session->journey, &JourneyState::journeysChanged, this, &MainWindow::refreshJourneys);
    connect(&m_session->journey, &JourneyState::changed, this, &MainWindow::refreshJourneys);
    connect(document().undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshUndoTexts);
    connect(&m_around.settings, &AppSettings::recentFilesChanged, this, &MainWindow::refreshRecent);
}

MainWindow::~MainWindow() {
    tearDown();
}

void MainWindow::tearDown() {
    if (!m_session) return;
    // Widgets refer to the session, which as a member would be gone before Qt deletes them; and a document
    // that ends tells its undo stack's listeners.
    QApplication::clipboard()->disconnect(this);
    document().disconnect(this);
    document().undoStack()->disconnect(this);
    m_around.settings.disconnect(this);
    delete takeCentralWidget();
    qDeleteAll(findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete std::exchange(m_status, nullptr);
    delete std::exchange(m_edit, nullptr);
    delete std::exchange(m_journeys, nullptr);
    delete std::exchange(m_exports, nullptr);
    delete std::exchange(m_versions, nullptr);
    delete std::exchange(m_mining, nullptr);
}

std::unique_ptr<document::Document> MainWindow::release() {
    tearDown();
    std::unique_ptr<document::Document> document = std::move(m_session->document);
    m_session.reset();
    return document;
}

ViewContext MainWindow::context() const {
    return {*m_session->document, m_session->selection, m_session->filter, m_session->journey,
            m_session->analysis,  m_session->jobs,      m_around.settings, m_around.notifier,
            m_around.fileChooser, m_around.language,    m_around.theme};
}

View* MainWindow::view() const {
    const auto at = m_views.find(m_currentView);
    return at == m_views.end() ? nullptr : at->second;
}

View* MainWindow::makeView(ActionId show) {
    View*& made = m_views[show];
    if (made) return made;
    made = viewRowFor(show)->make(nullptr);
    made->setContext(context());
    for (EmptyState* empty : made->findChildren<EmptyState*>())
        empty->setPicture(m_actions->action(show)->icon());
    m_stack->addView(made);
    connectView(made);
    return made;
}

void MainWindow::connectView(View* made) {
    connect(made, &View::capabilitiesChanged, this, &MainWindow::refreshActions);
    connect(made, &View::zoomChanged, this, [this, made] {
        if (made == view()) m_status->setZoom(made->zoom());
    });
    connect(made, &View::message, this,
            [this](const QString& text) { m_status->showMessage(text, messageTime); });
    connect(made, &View::viewRequested, this, [this](ActionId show) {
        showView(show);
        const auto& touchpoints = m_session->selection.elements().touchpoints;
        if (touchpoints.size() == 1) view()->reveal(touchpoints.front());
    });
    connect(made, &View::actionRequested, this, &MainWindow::perform);
    connect(made, &View::contextMenuRequested, this, [this](ActionPlace place, const QPoint& at) {
        refreshActions();
        QMenu menu(this);
        m_actions->fillMenu(&menu, place);
        menu.exec(at);
    });
}

void MainWindow::showView(ActionId show, bool takesFocus) {
    if (!viewRowFor(show)) return;
    View* shown = makeView(show);
    m_currentView = show;
    m_stack->showView(shown);
    m_rail->setCurrent(show);
    m_inspector->setVisible(viewRowFor(show)->withInspector && m_around.settings.inspectorVisible());
    m_status->setZoom(shown->zoom());
    if (takesFocus) {
        m_findBar->hide(); // F3 goes on with what it found
        shown->setFocus(Qt::ShortcutFocusReason);
    }
    refreshActions();
}

/// Whoever came away from the view by keys comes back by Esc, from everything around it that has no use for
/// the key itself.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QMainWindow::keyPressEvent(event);
    m_findBar->hide();
    view()->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::canPerform(ActionId action) const {
    if (actionRow(action).edits && document().isReadOnly()) return false;
    if (const View* shown = view(); shown && shown->canPerform(action)) return true;
    if (m_edit->canPerform(action) || m_journeys->canPerform(action) || m_exports->canPerform(action))
        return true;
    if (const auto handler = m_handlers.find(action); handler != m_handlers.end())
        return !handler->second.can || handler->second.can();
    return whyNot(action).isEmpty() && std::ranges::any_of(viewRows(), [&](const ViewRow& row) {
               return contains(row.onBehalf, action);
           });
}

QString MainWindow::whyNot(ActionId action) const {
    for (const auto& [show, made] : m_views) {
        if (const QString reason = made->whyNot(action); !reason.isEmpty()) return reason;
    }
    return {};
}

bool MainWindow::perform(ActionId action) {
    if (!canPerform(action)) return false;
    View* shown = view();
    if (shown && shown->canPerform(action) && shown->perform(action)) return true;
    if (m_edit->perform(action) || m_journeys->perform(action) || m_exports->perform(action)) return true;
    if (const auto handler = m_handlers.find(action); handler != m_handlers.end()) {
        handler->second.run();
        return true;
    }
    for (const ViewRow& row : viewRows()) {
        if (!contains(row.onBehalf, action)) continue;
        showView(row.show);
        return view()->perform(action);
    }
    return false;
}

void MainWindow::setHandler(ActionId action, std::function<void()> run, std::function<bool()> can) {
    m_handlers.insert_or_assign(action, Handler{std::move(can), std::move(run)});
}

/// What is taken back in another journey than the one that is shown is seen there.
void MainWindow::stepInHistory(void (QUndoStack::*step)()) {
    std::optional<model::JourneyId> journey;
    model::TouchpointId card;
    const auto heard =
        connect(&document(), &document::Document::changed, this, [&](const model::Change& change) {
            journey = journeyShowing(document().project(), change, m_session->journey.journey());
            for (const auto& row : change.of<model::Touchpoint>()) {
                const model::Journey* of =
                    row.after ? model::journeyOf(document().project(), *row.after) : nullptr;
                if (of && of->id == journey) card = row.id();
            }
        });
    (document().undoStack()->*step)();
    disconnect(heard);
    if (!journey || *journey == m_session->journey.journey()) return;
    m_session->journey.setJourney(*journey);
    if (card.isValid()) view()->reveal(card);
}

void MainWindow::refreshActions() {
    for (const ActionRow& row : actionRows()) {
        const bool can = canPerform(row.id);
        const QString reason = can ? QString() : whyNot(row.id);
        m_actions->action(row.id)->setEnabled(can);
        m_actions->action(row.id)->setStatusTip(reason.isEmpty() ? actionTip(row) : reason);
    }
}

void MainWindow::refreshUndoTexts() {
    const QUndoStack* undo = document().undoStack();
    const auto name = [this](ActionId id, const QString& text) {
        QString escaped = text;
        const QString base = actionText(actionRow(id));
        m_actions->action(id)->setText(
            text.isEmpty() ? base
                           : QStringLiteral("%1: %2").arg(base, escaped.replace(u'&', QLatin1String("&&"))));
        m_actions->action(id)->setIconText(plainActionText(actionRow(id))); // no Alt+letter of a button
    };
    name(ActionId::Undo, undo->undoText());
    name(ActionId::Redo, undo->redoText());
    refreshActions();
}

void MainWindow::refreshJourneys() {
    const QSignalBlocker quiet(m_journeyBox);
    m_journeyBox->clear();
    for (const model::Journey* journey : model::inOrder<model::Journey>(document().project()))
        m_journeyBox->addItem(journey->name, journey->id.value);
    m_journeyBox->setCurrentIndex(m_journeyBox->findData(m_session->journey.journey().value));
    refreshTitle();
    refreshActions();
}

void MainWindow::showInspector() {
    // Who wants the inspector types on in it, or in the bar that found something for it.
    if (!viewRowFor(m_currentView)->withInspector) showView(viewRows().front().show, false);
    m_inspector->show();
}

void MainWindow::letRename() {
    View* shown = view();
    const auto& touchpoints = m_session->selection.elements().touchpoints;
    if (!touchpoints.empty()) shown->reveal(touchpoints.front());
    if (shown->canPerform(ActionId::Rename) && shown->perform(ActionId::Rename)) return;
    showInspector();
    m_inspector->focusFirstField();
}

void MainWindow::goTo(const edit::Found& place) {
    const QPointer<QWidget> typing = QApplication::focusWidget();
    if (place.journey) m_session->journey.setJourney(*place.journey);
    const edit::Elements elements = elementsOf(place.record);
    m_session->selection.set(elements);
    // A note where it stands itself, else the card it is about.
    const edit::RecordRef shown = shownFor(document().project(), place.record);
    const auto reveal = [&] { return revealIn(*view(), place.record) || revealIn(*view(), shown); };
    if (!reveal()) {
        if (const std::optional<ActionId> wanted = viewFor(shown.table)) {
            // The cursor stays where the person types on.
            showView(*wanted, false);
            reveal();
        } else {
            showInspector();
            m_inspector->showRecord(shown);
        }
    }
    // Bringing a card into sight selects it; what was found may be a note on it.
    if (!elements.isEmpty()) m_session->selection.set(elements);
    // A view that is shown for the first time may take the cursor from where the person types on.
    if (typing && m_findBar->isAncestorOf(typing) && !typing->hasFocus())
        typing->setFocus(Qt::OtherFocusReason);
}

} // namespace chwila::ui
