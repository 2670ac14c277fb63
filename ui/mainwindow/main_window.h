// The window of one open project: menus, tool bar, rail, views, inspector, status bar. It routes actions –
// to the view that is shown, to the edit and journey commands, else to its own – and decides what is offered.
#pragma once

#include "core/edit/find.h"
#include "ui/actions/action_set.h"
#include "ui/mainwindow/file_route.h"
#include "ui/mainwindow/session.h"
#include "ui/views/view.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QMenu;
class QSplitter;
class QUndoStack;

namespace chwila::ui {

class Banner;
class EditCommands;
class ExportCommands;
class FilterBar;
class FindBar;
class InspectorPanel;
class JourneyBox;
class JourneyCommands;
class LogMining;
class Rail;
class StatusStrip;
class VersionCommands;
class ViewStack;

/// What all windows share; outlives them.
struct Surroundings {
    AppSettings& settings;
    Notifier& notifier;
    FileChooser& fileChooser;
    const Language& language;
    const render::Theme& theme;
};

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(std::unique_ptr<document::Document> opened, const Surroundings& surroundings);
    ~MainWindow() override;

    /// Gives the document away, for another window; this one is good for nothing but its end then.
    std::unique_ptr<document::Document> release();

    document::Document& document() const { return *m_session->document; }
    Session& session() const { return *m_session; }
    ActionSet& actions() const { return *m_actions; }
    InspectorPanel& inspector() const { return *m_inspector; }
    StatusStrip& status() const { return *m_status; }
    FilterBar& filterBar() const { return *m_filterBar; }
    FindBar& findBar() const { return *m_findBar; }
    JourneyBox& journeyBox() const { return *m_journeyBox; }
    Banner& banner() const { return *m_banner; }

    /// Leads to the view of that action (ActionId::ShowMap …), which gets the keyboard unless somebody types
    /// on elsewhere.
    void showView(ActionId show, bool takesFocus = true);
    ActionId currentView() const { return m_currentView; }
    View* view() const;
    /// As if its menu entry was chosen; false where it cannot be done now.
    bool perform(ActionId action);
    bool canPerform(ActionId action) const;
    /// A sentence where there is one to say; empty otherwise.
    QString whyNot(ActionId action) const;

    /// Waits until everything is on the disk; asks where it cannot be, and what becomes of work that is still
    /// running. False: stay open, perhaps only until that work is done.
    bool readyToClose();
    /// Whether nothing runs that a person would miss. Else asks whether it is to be finished or stopped, and
    /// calls `then` when that is done; never where the person wants to stay.
    bool settled(std::function<void()> then);
    /// Whatever the file is (see file_route.h): another project opens in a window of its own, answers,
    /// databases and event logs go to the assistants of this one.
    void openFile(const QString& path);
    /// The same where it is known what it is: answers, a database or an event log.
    void take(const QString& path, FileRoute route);
    /// Draws what is shown now for the start page, on whatever thread it is called.
    std::function<QImage()> thumbnail(QSize size) const;
    /// False where something was edited since the last copy was begun: it may lack that.
    bool isCopied() const;

  Q_SIGNALS:
    /// For whoever holds all windows: new project, open, start page, preferences, quit.
    void applicationAction(chwila::ui::ActionId action);
    void openRequested(const QString& path);
    /// The project was copied to a place of its own choosing.
    void copied(const QString& path);
    void closing();
    /// No work runs any more that a person would miss.
    void idle();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    struct Handler {
        std::function<bool()> can;
        std::function<void()> run;
    };

    ViewContext context() const;
    void listen();
    void tearDown();
    void buildMenus();
    void buildToolBar();
    void buildCentre();
    void connectCentre();
    void addHandlers();
    void addEditHandlers();
    void addInspectorHandlers();
    void addViewHandlers();
    void addFileHandlers();
    void setHandler(ActionId action, std::function<void()> run, std::function<bool()> can = {});
    View* makeView(ActionId show);
    void connectView(View* view);

    void refreshActions();
    void refreshJourneys();
    void refreshTitle();
    void refreshUndoTexts();
    void refreshRecent();
    void showInspector();
    void letRename();
    void goTo(const edit::Found& place);
    void stepInHistory(void (QUndoStack::*step)());
    void saveCopy();
    void goOnAfterWork();
    void report(const QString& summary, const Result<void>& result);

    Surroundings m_around;
    std::unique_ptr<Session> m_session;
    ActionSet* m_actions = nullptr;
    EditCommands* m_edit = nullptr;
    JourneyCommands* m_journeys = nullptr;
    ExportCommands* m_exports = nullptr;
    VersionCommands* m_versions = nullptr;
    LogMining* m_mining = nullptr;
    Rail* m_rail = nullptr;
    Banner* m_banner = nullptr;
    FindBar* m_findBar = nullptr;
    FilterBar* m_filterBar = nullptr;
    JourneyBox* m_journeyBox = nullptr;
    QSplitter* m_splitter = nullptr;
    ViewStack* m_stack = nullptr;
    InspectorPanel* m_inspector = nullptr;
    StatusStrip* m_status = nullptr;
    QMenu* m_recentMenu = nullptr;
    std::map<ActionId, Handler> m_handlers;
    std::map<ActionId, View*> m_views;
    ActionId m_currentView = ActionId::ShowMap;
    std::function<void()> m_afterWork;              // what the person wants next, when running work is done
    std::shared_ptr<const model::Project> m_copied; // what the last copy holds at least
    bool m_closed = false;
};

} // namespace chwila::ui
