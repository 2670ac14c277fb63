// All windows of the program: one for each open project, and the start page. Sets language, theme and
// font, opens and makes projects, remembers recent ones. runWindow() is the way in for app/.
#pragma once

#include "core/base/language.h"
#include "core/render/theme.h"
#include "ui/mainwindow/main_window.h"
#include "ui/mainwindow/standard_texts.h"
#include "ui/mainwindow/thumbnail_keeper.h"
#include "ui/start/new_projects.h"
#include "ui/start/opening_documents.h"
#include "ui/start/start_page.h"
#include "ui/start/thumbnails.h"

#include <QPointer>
#include <QTranslator>

class QApplication;

namespace chwila::ui {

class Application : public QObject {
    Q_OBJECT

  public:
    /// `settings`, `notifier` and `fileChooser` must outlive it. New projects go to `untitled`.
    Application(AppSettings& settings, Notifier& notifier, FileChooser& fileChooser,
                const Thumbnails& thumbnails = {}, const QString& untitled = untitledFolder());
    ~Application() override;

    /// Brings the window to the front where the file is open already. Null where it cannot be opened;
    /// the person has been told why. What can be saved of a damaged one, if wanted, opens later.
    MainWindow* open(const QString& path);
    /// Whatever the file is (see file_route.h). Answers, databases and event logs go to the assistants of
    /// `window`, or of a new project where there is none. Null also for a project of another form, which
    /// opens in the background.
    MainWindow* openFile(const QString& path, MainWindow* window = nullptr);
    MainWindow* make(const NewProject& wanted);
    void showStartPage();
    /// What opens without a file: the sample at the very first start, else the start page.
    void showFirstWindow();
    /// Closes all windows; false where one wants to stay.
    bool quit();

    const std::vector<MainWindow*>& windows() const { return m_windows; }
    StartPage* startPage() const { return m_startPage; }
    OpeningDocuments& opening() { return m_opening; }
    const Language& language() const { return m_language; }
    const render::Theme& theme() const { return m_theme; }

  private:
    MainWindow* show(std::unique_ptr<document::Document> document);
    void connectWindow(MainWindow* window);
    void perform(MainWindow* window, ActionId action);
    void choose(QWidget* parent);
    /// `mayLack`: work has written to the project since, which says nothing of its answers.
    void afterCopy(MainWindow* window, const QString& path, bool mayLack = false);
    void forget(MainWindow* window);
    void applyLanguage();
    void applyTheme();
    void applyScale();
    void reopenWindows();
    bool mustWait(const QString& text);
    void switchLanguage();
    void switchScale();
    void switchWhatWaits();
    void takeDocument(const QString& path, const MadeProject& made);
    void sayNotOpened(const QString& path, const Error& error);
    void offerRecovery(const QString& path, const Error& error);
    void takeRecovered(const MadeProject& made);
    void about(QWidget* parent);

    AppSettings& m_settings;
    Notifier& m_notifier;
    FileChooser& m_fileChooser;
    Thumbnails m_thumbnails;
    ThumbnailKeeper m_pictures;
    QString m_untitled;
    Language m_language;
    StandardTexts m_standardTexts;
    render::Theme m_theme;
    bool m_systemIsDark = false;
    bool m_languageWaits = false; // for running work
    bool m_scaleWaits = false;
    std::vector<MainWindow*> m_windows;         // each owned by itself until it is closed
    std::vector<QPointer<MainWindow>> m_closed; // on their way out; they must not outlive the settings
    QPointer<StartPage> m_startPage;
    OpeningDocuments m_opening;
};

/// Runs the program with these files open until the last window is closed; the exit code.
int runWindow(QApplication& application, const QStringList& files, const QString& language = {});

} // namespace chwila::ui
