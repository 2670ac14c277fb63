#include "ui/mainwindow/application.h"

#include "ui/mainwindow/file_route.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/mainwindow/window_state.h"
#include "ui/services/calm_wheel.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"
#include "ui/services/screen_scale.h"
#include "ui/services/typed_choice.h"
#include "ui/settings/app_settings.h"
#include "ui/settings/preferences_dialog.h"
#include "ui/start/guide_key.h"
#include "ui/start/guide_window.h"
#include "ui/start/start_page.h"
#include "ui/style/roomy_style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QStyle>
#include <QTimer>

namespace chwila::ui {

Application::Application(AppSettings& settings, Notifier& notifier, FileChooser& fileChooser,
                         const Thumbnails& thumbnails, const QString& untitled)
    : m_settings(settings),
      m_notifier(notifier),
      m_fileChooser(fileChooser),
      m_thumbnails(thumbnails),
      m_pictures(thumbnails),
      m_untitled(untitled),
      m_opening(untitled) {
    constexpr int middle = 128;
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < middle;
    QApplication::setStyle(new RoomyStyle);
    qApp->installEventFilter(new CalmWheel(this));
    qApp->installEventFilter(new TypedChoice(this));
    QApplication::setFont(render::font(render::TextRole::Body));
    applyScale();
    applyTheme();
    applyLanguage();
    qApp->installEventFilter(new GuideKey(m_language, this));
    connect(&m_pictures, &ThumbnailKeeper::drawn, this, [this] {
        if (m_startPage) m_startPage->takePictures();
    });
    connect(&m_opening, &OpeningDocuments::opened, this, &Application::takeDocument);
    connect(&m_opening, &OpeningDocuments::recovered, this,
            [this](const QString&, const MadeProject& made) { takeRecovered(made); });
    connect(&m_opening, &OpeningDocuments::failed, this, &Application::sayNotOpened);
    connect(&settings, &AppSettings::themeChanged, this, &Application::applyTheme);
    connect(&settings, &AppSettings::languageChanged, this, &Application::switchLanguage);
    // Queued: the window whose menu it comes from is made anew.
    connect(&settings, &AppSettings::workshopModeChanged, this, &Application::switchScale,
            Qt::QueuedConnection);
}

Application::~Application() {
    const std::vector<MainWindow*> windows = std::exchange(m_windows, {});
    for (MainWindow* window : windows)
        delete window;
    for (const QPointer<MainWindow>& window : m_closed)
        delete window.data();
    delete m_startPage;
    if (m_language.translator()) QCoreApplication::removeTranslator(m_language.translator());
    QCoreApplication::removeTranslator(&m_standardTexts);
}

void Application::applyLanguage() {
    if (m_language.translator()) QCoreApplication::removeTranslator(m_language.translator());
    m_language = Language(m_settings.language());
    if (m_language.translator()) QCoreApplication::installTranslator(m_language.translator());
    m_standardTexts.setLanguage(m_language);
    QCoreApplication::removeTranslator(&m_standardTexts);
    QCoreApplication::installTranslator(&m_standardTexts);
    QLocale::setDefault(m_language.locale());
}

void Application::applyTheme() {
    render::ThemeKind kind = m_systemIsDark ? render::ThemeKind::Dark : render::ThemeKind::Light;
    switch (m_settings.theme()) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Light:
        kind = render::ThemeKind::Light;
        break;
    case ThemeChoice::Dark:
        kind = render::ThemeKind::Dark;
        break;
    case ThemeChoice::HighContrast:
        kind = render::ThemeKind::HighContrast;
        break;
    }
    m_theme = render::Theme::of(kind);
    const bool dark = m_theme.palette().color(QPalette::Window).lightness() < 128;
    const QString icons = dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    // Not every platform looks there by itself.
    const QString usual = QStringLiteral("/usr/share/icons");
    if (!QIcon::themeSearchPaths().contains(usual))
        QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << usual);
    QIcon::setFallbackThemeName(icons);
    QIcon::setThemeName(icons);
    QApplication::setPalette(m_theme.palette());
}

void Application::applyScale() {
    constexpr double workshop = 1.5;
    scaleScreens(m_settings.workshopMode() ? workshop : 1);
}

/// Windows are made anew for language and size, which would end what runs in them: so it waits for that.
bool Application::mustWait(const QString& text) {
    const auto busy = std::ranges::find_if(
        m_windows, [](const MainWindow* window) { return window->session().jobs.hasKept(); });
    if (busy == m_windows.end()) return false;
    (*busy)->status().showMessage(text);
    return true;
}

void Application::switchLanguage() {
    m_languageWaits = mustWait(tr("The language changes when running work is done."));
    if (m_languageWaits) return;
    applyLanguage();
    reopenWindows();
}

void Application::switchScale() {
    m_scaleWaits = mustWait(tr("The size changes when running work is done."));
    if (!m_scaleWaits) reopenWindows();
}

void Application::switchWhatWaits() {
    constexpr int pause = 200; // milliseconds
    // Dialogs that somebody waits for are on the stack: they must not be deleted with their window.
    if ((m_languageWaits || m_scaleWaits) && QApplication::activeModalWidget()) {
        QTimer::singleShot(pause, this, &Application::switchWhatWaits);
        return;
    }
    if (m_languageWaits) switchLanguage();
    if (m_scaleWaits) switchScale();
}

void Application::reopenWindows() {
    const bool start = m_startPage && m_startPage->isVisible();
    delete m_startPage;
    std::vector<std::pair<WindowState, std::unique_ptr<document::Document>>> kept;
    for (MainWindow* old : std::exchange(m_windows, {})) {
        WindowState state = stateOf(*old);
        kept.emplace_back(std::move(state), old->release());
        delete old;
    }
    applyScale();
    for (auto& [state, document] : kept)
        restore(*show(std::move(document)), state);
    if (start) showStartPage();
}

MainWindow* Application::openFile(const QString& path, MainWindow* window) {
    // What cannot be routed because it is not there is said by opening it, which also forgets it.
    const Result<FileRoute> route = QFileInfo::exists(path) ? routeOf(path) : FileRoute::Project;
    if (!route) {
        m_notifier.error(QApplication::activeWindow(),
                         tr("%1 could not be opened.").arg(QDir::toNativeSeparators(path)), route.error());
        return nullptr;
    }
    if (*route == FileRoute::Project) return open(path);
    if (*route == FileRoute::Document) {
        m_opening.open(path, window ? window : QApplication::activeWindow(), m_language);
        return nullptr;
    }
    if (!window) window = make({NewProject::From::Nothing, {}});
    if (window) {
        QMetaObject::invokeMethod(
            window, [window, path, route = *route] { window->take(path, route); }, Qt::QueuedConnection);
    }
    return window;
}

void Application::takeDocument(const QString& path, const MadeProject& made) {
    MainWindow* window = open(made.path);
    if (!window && m_windows.empty()) showStartPage(); // it was to be the first window
    if (window && !made.problems.isEmpty()) {
        m_notifier.information(window,
                               tr("Some rows of %1 were left out.").arg(QDir::toNativeSeparators(path)),
                               made.problems.join(QLatin1Char('\n')));
    }
}

void Application::sayNotOpened(const QString& path, const Error& error) {
    // It was to be the first window. A message with nothing behind it would, when closed, end the program.
    if (m_windows.empty()) showStartPage();
    if (error.code == ErrorCode::Cancelled) return;
    QWidget* parent = QApplication::activeWindow();
    m_notifier.error(parent ? parent : m_startPage.data(),
                     tr("%1 could not be opened.").arg(QDir::toNativeSeparators(path)), error);
}

MainWindow* Application::open(const QString& path) {
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (MainWindow* window : m_windows) {
        if (wanted.isEmpty() || QFileInfo(window->document().path()).canonicalFilePath() != wanted) continue;
        window->raise();
        window->activateWindow();
        return window;
    }
    Result<std::unique_ptr<document::Document>> document = document::Document::open(path);
    if (!document && document.error().code == ErrorCode::Damaged) {
        offerRecovery(path, document.error());
        return nullptr;
    }
    if (!document) {
        m_notifier.error(QApplication::activeWindow(),
                         tr("%1 could not be opened.").arg(QDir::toNativeSeparators(path)), document.error());
        if (document.error().code == ErrorCode::NotFound) m_settings.removeRecentFile(path);
        return nullptr;
    }
    m_settings.addRecentFile((*document)->path());
    return show(*std::move(document));
}

void Application::offerRecovery(const QString& path, const Error& error) {
    QWidget* parent = QApplication::activeWindow();
    const QString question = tr("%1 is damaged. Save what can be read in a new file?");
    if (m_notifier.confirm(parent, question.arg(QDir::toNativeSeparators(path)), error.message,
                           tr("Save what can be read")))
        m_opening.recover(path, parent, m_language);
}

void Application::takeRecovered(const MadeProject& made) {
    MainWindow* window = open(made.path);
    if (!window && m_windows.empty()) showStartPage(); // it was to be the first window
    const QString lost = made.problems.isEmpty() ? tr("Nothing was lost but the steps that could be undone.")
                                                 : made.problems.join(QLatin1Char('\n'));
    m_notifier.information(window, tr("What could be read is in %1").arg(QDir::toNativeSeparators(made.path)),
                           lost);
}

MainWindow* Application::make(const NewProject& wanted) {
    const Result<QString> path = makeProject(wanted, m_untitled, m_language);
    if (path) return open(*path);
    m_notifier.error(QApplication::activeWindow(), tr("No project could be made."), path.error());
    return nullptr;
}

MainWindow* Application::show(std::unique_ptr<document::Document> document) {
    auto* window =
        new MainWindow(std::move(document), {m_settings, m_notifier, m_fileChooser, m_language, m_theme});
    m_windows.push_back(window);
    connectWindow(window);
    m_pictures.follow(*window);
    window->show();
    if (m_startPage) m_startPage->hide();
    return window;
}

void Application::connectWindow(MainWindow* window) {
    // Queued: some of these end the window they come from.
    connect(
        window, &MainWindow::applicationAction, this,
        [this, window](ActionId action) { perform(window, action); }, Qt::QueuedConnection);
    connect(
        window, &MainWindow::openRequested, this, [this](const QString& path) { openFile(path); },
        Qt::QueuedConnection);
    connect(
        window, &MainWindow::copied, this, [this, window](const QString& path) { afterCopy(window, path); },
        Qt::QueuedConnection);
    connect(window, &MainWindow::closing, this, [this, window] { forget(window); });
    connect(window, &MainWindow::idle, this, &Application::switchWhatWaits, Qt::QueuedConnection);
}

void Application::perform(MainWindow* window, ActionId action) {
    if (action == ActionId::NewProject || action == ActionId::ShowStartPage) showStartPage();
    // At the start Enter goes on with what was open last; who wants a new project chooses with what to begin.
    if (action == ActionId::NewProject) m_startPage->beginnings()->setFocus(Qt::OtherFocusReason);
    if (action == ActionId::OpenProject) choose(window);
    if (action == ActionId::Preferences) (new PreferencesDialog(m_settings, window))->open();
    if (action == ActionId::Guide) (new GuideWindow(m_language, window))->show();
    if (action == ActionId::About) about(window);
    if (action == ActionId::Quit) quit();
}

void Application::choose(QWidget* parent) {
    const QString path = m_fileChooser.openFile(parent, tr("Open"),
                                                {{tr("Everything that can be opened"), openableEndings()},
                                                 {tr("Chwila projects"), {QStringLiteral("chwila")}},
                                                 {tr("All files"), {}}});
    if (!path.isEmpty()) openFile(path, qobject_cast<MainWindow*>(parent));
}

void Application::afterCopy(MainWindow* window, const QString& path, bool mayLack) {
    m_settings.addRecentFile(path);
    if (std::ranges::find(m_windows, window) == m_windows.end()) return; // closed meanwhile
    const QString before = window->document().path();
    if (QFileInfo(before).absolutePath() != QFileInfo(m_untitled).absoluteFilePath()) return;
    // A project without a place of its own has one now: go on there, with all that was done meanwhile.
    mayLack = mayLack || window->session().jobs.hasKept();
    const auto again = [this, window, path] {
        // Not from within the window, which this ends.
        QMetaObject::invokeMethod(
            this, [this, window, path] { afterCopy(window, path, true); }, Qt::QueuedConnection);
    };
    if (!window->settled(again)) return;
    if (mayLack || !window->isCopied()) {
        NoProgress silent;
        if (const Result<void> copied = window->document().saveCopy(path, silent); !copied) {
            m_notifier.error(window, MainWindow::tr("The copy could not be written."), copied.error());
            return;
        }
    }
    const WindowState state = stateOf(*window);
    std::erase(m_windows, window);
    window->release().reset();
    delete window;
    m_settings.removeRecentFile(before);
    QFile::remove(before);
    if (MainWindow* fresh = open(path)) restore(*fresh, state);
}

void Application::forget(MainWindow* window) {
    m_pictures.draw(*window);
    std::erase(m_windows, window);
    std::erase_if(m_closed, [](const QPointer<MainWindow>& closed) { return closed.isNull(); });
    m_closed.emplace_back(window);
    window->deleteLater();
}

void Application::showStartPage() {
    for (const MainWindow* window : m_windows)
        m_pictures.draw(*window);
    if (!m_startPage) {
        m_startPage = new StartPage(m_settings, m_thumbnails, m_language);
        connect(m_startPage, &StartPage::newRequested, this, &Application::make, Qt::QueuedConnection);
        connect(
            m_startPage, &StartPage::openRequested, this, [this](const QString& path) { openFile(path); },
            Qt::QueuedConnection);
        connect(m_startPage, &StartPage::chooseRequested, this, [this] { choose(m_startPage); });
    }
    m_startPage->show();
    m_startPage->raise();
    m_startPage->activateWindow();
}

void Application::showFirstWindow() {
    const bool first = m_settings.recentFiles().isEmpty();
    if (first && make({NewProject::From::Sample, {}})) return;
    showStartPage();
    m_startPage->focusRecent(); // Enter goes on with what was open last, also after a crash
}

bool Application::quit() {
    const std::vector<MainWindow*> windows = m_windows;
    for (MainWindow* window : windows) {
        if (!window->settled([this] { quit(); })) return false;
    }
    for (MainWindow* window : windows) {
        if (!window->close()) return false;
    }
    if (m_startPage) m_startPage->close();
    return true;
}

void Application::about(QWidget* parent) {
    m_notifier.information(
        parent, tr("Chwila %1").arg(QCoreApplication::applicationVersion()),
        tr("Draws customer journeys and computes their moments of truth. Free software under "
           "the GNU General Public License, version 3 or later. Nothing leaves this computer."));
}

int runWindow(QApplication& application, const QStringList& files, const QString& language) {
    AppSettings settings;
    if (Language::available().contains(language)) settings.setLanguage(language);
    DialogNotifier notifier;
    DialogFileChooser fileChooser;
    Application windows(settings, notifier, fileChooser);
    for (const QString& file : files)
        windows.openFile(QFileInfo(file).absoluteFilePath());
    if (windows.windows().empty() && !windows.opening().isBusy()) windows.showFirstWindow();
    return application.exec();
}

} // namespace chwila::ui
