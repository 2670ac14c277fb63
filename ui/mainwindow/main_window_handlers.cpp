// What the window itself does for actions; what concerns files stands in main_window_files.cpp.
#include "core/model/structure.h"
#include "ui/actions/cheat_sheet.h"
#include "ui/actions/command_palette.h"
#include "ui/dialogs/log_mining.h"
#include "ui/mainwindow/main_window.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/record_list.h"
#include "ui/settings/app_settings.h"

#include <QApplication>
#include <QTimer>
#include <QUndoStack>

namespace chwila::ui {

void MainWindow::addHandlers() {
    addEditHandlers();
    addInspectorHandlers();
    addViewHandlers();
}

void MainWindow::addEditHandlers() {
    QUndoStack* undo = document().undoStack();
    setHandler(
        ActionId::Undo, [this] { stepInHistory(&QUndoStack::undo); }, [undo] { return undo->canUndo(); });
    setHandler(
        ActionId::Redo, [this] { stepInHistory(&QUndoStack::redo); }, [undo] { return undo->canRedo(); });
    setHandler(
        ActionId::Rename,
        [this] {
            showInspector();
            m_inspector->focusFirstField();
        },
        [this] { return !m_session->selection.isEmpty(); });
    setHandler(ActionId::Find, [this] { m_findBar->open(); });
    setHandler(
        ActionId::FindNext, [this] { m_findBar->go(1); }, [this] { return m_findBar->matches() > 0; });
    setHandler(
        ActionId::FindPrevious, [this] { m_findBar->go(-1); }, [this] { return m_findBar->matches() > 0; });
    const auto addToList = [this](const char* table) {
        return [this, table] {
            showInspector();
            if (RecordList* list = m_inspector->showList(QLatin1String(table))) list->addNew();
        };
    };
    setHandler(ActionId::AddPersona, addToList(model::Persona::table));
    setHandler(ActionId::AddChannel, addToList(model::Channel::table));
    setHandler(ActionId::MineLog, [this] { m_mining->mineFile(); });
}

void MainWindow::addInspectorHandlers() {
    setHandler(ActionId::GoToInspector, [this] {
        if (m_inspector->isAncestorOf(QApplication::focusWidget())) return view()->setFocus();
        showInspector();
        m_inspector->focusFirstField();
    });
    setHandler(
        ActionId::ToggleInspector,
        [this] {
            // Whoever types in a field that goes is not left in the next best one.
            if (m_inspector->isAncestorOf(QApplication::focusWidget())) view()->setFocus();
            m_inspector->setVisible(m_inspector->isHidden());
            m_around.settings.setInspectorVisible(!m_inspector->isHidden());
        },
        [this] { return viewRowFor(m_currentView)->withInspector; });
    setHandler(ActionId::ProjectSettings, [this] {
        showInspector();
        m_inspector->focusProject();
    });
}

void MainWindow::addViewHandlers() {
    setHandler(ActionId::FocusFilter, [this] { m_filterBar->focusFirst(); });
    setHandler(
        ActionId::ClearFilter, [this] { m_session->filter.clear(); },
        [this] { return !m_session->filter.filter().countsEverything(); });
    for (const ViewRow& row : viewRows())
        setHandler(row.show, [this, show = row.show] { showView(show); });
    setHandler(ActionId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    setHandler(ActionId::WorkshopMode,
               [this] { m_around.settings.setWorkshopMode(!m_around.settings.workshopMode()); });
    setHandler(ActionId::CommandPalette, [this] {
        auto* palette = new CommandPalette(*m_actions, this);
        // After it is gone, for the same reason as actions.
        connect(palette, &CommandPalette::sought, this, [this](const QString& text) {
            QTimer::singleShot(0, this, [this, text] { m_findBar->open(text); });
        });
        const QPoint top = mapToGlobal(QPoint((width() - palette->width()) / 2, height() / 8));
        palette->move(top);
        palette->show();
    });
    setHandler(ActionId::CheatSheet, [this] { (new CheatSheet(*m_actions, this))->open(); });
}

} // namespace chwila::ui
