#include "core/edit/structure_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/sample/templates.h"
#include "tests/ui/window_seams.h"
#include "ui/canvas/map_canvas.h"
#include "ui/mainwindow/application.h"
#include "ui/settings/preferences_dialog.h"
#include "ui/start/start_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QTest>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

class TestApplication : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void theVeryFirstWindowIsTheSample();
    void laterTheStartPageShowsWhatWasOpen();
    void eachTemplateOpens();
    void aDoubleClickBeginsOneProject();
    void aFileIsOpenOnlyOnce();
    void aMissingFileIsSaidAndForgotten();
    void somethingThatIsNoProjectIsSaid();
    void whatCanBeReadOfADamagedProjectIsSavedInTheBackgroundAndOpened();
    void anUntitledProjectGoesOnWhereItsCopyIs();
    void theLanguageChangesWhileWindowsAreOpen();
    void wordsOfQtAreInTheLanguageOfTheWindow();
    void workshopModeEnlargesOpenWindows();
    void workshopModeStaysAtTheSameArrow();
    void itGoesOnInTheJourneyThatWasShown();
    void theThemeReachesThePalette();
    void quittingClosesEverything();

  private:
    QString untitled() const { return m_bench->path(QStringLiteral("untitled")); }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Application> m_application;
};

void TestApplication::wordsOfQtAreInTheLanguageOfTheWindow() {
    StandardTexts texts;
    QCOMPARE(texts.translate("QWizard", "&Next >", nullptr, -1), QStringLiteral("&Next >"));
    QVERIFY2(texts.translate("QPlatformTheme", "No text of Qt", nullptr, -1).isNull(),
             "what is not listed is left to Qt");
    QVERIFY2(texts.translate("actions", "Cancel", nullptr, -1).isNull(), "only Qt's own contexts");
}

void TestApplication::init() {
    m_bench = std::make_unique<Bench>();
    m_application =
        std::make_unique<Application>(m_bench->settings, m_bench->notifier, m_bench->fileChooser,
                                      Thumbnails(m_bench->path(QStringLiteral("thumbnails"))), untitled());
}

void TestApplication::cleanup() {
    m_application.reset();
    m_bench.reset();
}

void TestApplication::theVeryFirstWindowIsTheSample() {
    m_application->showFirstWindow();
    QCOMPARE(m_application->windows().size(), std::size_t(1));
    Session& session = m_application->windows().front()->session();
    QVERIFY(session.document->project().all<Touchpoint>().size() >= 30);
    QTRY_VERIFY_WITH_TIMEOUT(session.analysis.isComplete() && !session.analysis.isRunning(), 60000);
    QVERIFY(session.analysis.counts().answers >= 6000);
    QVERIFY(!session.analysis.result()->moments().empty());
    QCOMPARE(m_bench->notifier.errors, QStringList());
}

void TestApplication::laterTheStartPageShowsWhatWasOpen() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    QVERIFY(window);
    QVERIFY(window->close());
    QVERIFY(m_application->windows().empty());
    m_application->showFirstWindow();
    QVERIFY(m_application->windows().empty());
    QVERIFY(m_application->startPage()->isVisible());
    const QListWidget* recent = m_application->startPage()->recent();
    QCOMPARE(recent->count(), 1);
    QTRY_VERIFY(!recent->item(0)->data(Qt::DecorationRole).value<QImage>().isNull());
    // Enter goes on with it.
    QCOMPARE(recent->currentRow(), 0);
    QCOMPARE(m_application->startPage()->focusWidget(), recent);
    Q_EMIT m_application->startPage()->openRequested(m_bench->settings.recentFiles().first());
    QTRY_COMPARE(m_application->windows().size(), std::size_t(1));
    QVERIFY(!m_application->startPage()->isVisible());
    // Who wants a new project is asked with what to begin, wherever the cursor was left.
    m_application->startPage()->focusRecent();
    QVERIFY(m_application->windows().front()->perform(ActionId::NewProject));
    QTRY_VERIFY(m_application->startPage()->isVisible());
    QCOMPARE(m_application->startPage()->focusWidget(), m_application->startPage()->beginnings());
}

void TestApplication::eachTemplateOpens() {
    m_application->showStartPage();
    const QListWidget* beginnings = m_application->startPage()->beginnings();
    std::size_t opened = 0;
    for (const sample::Template& row : sample::templates(Language())) {
        Q_EMIT m_application->startPage()->newRequested({NewProject::From::Template, row.name});
        ++opened;
        QTRY_COMPARE(m_application->windows().size(), opened);
    }
    QVERIFY(opened >= 4);
    QCOMPARE(beginnings->count(), static_cast<int>(opened) + 2); // the sample and an empty one as well
    QCOMPARE(m_bench->notifier.errors, QStringList());
    QCOMPARE(QDir(untitled()).entryList({QStringLiteral("*.chwila")}).size(), static_cast<qsizetype>(opened));
}

void TestApplication::aDoubleClickBeginsOneProject() {
    m_application->showStartPage();
    QListWidget* beginnings = m_application->startPage()->beginnings();
    Q_EMIT beginnings->itemClicked(beginnings->item(1));
    Q_EMIT beginnings->itemClicked(beginnings->item(1));
    QTRY_COMPARE(m_application->windows().size(), std::size_t(1));
    QCoreApplication::processEvents();
    QCOMPARE(m_application->windows().size(), std::size_t(1));
}

void TestApplication::aFileIsOpenOnlyOnce() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    QCOMPARE(m_application->open(window->document().path()), window);
    QCOMPARE(m_application->windows().size(), std::size_t(1));
}

void TestApplication::aMissingFileIsSaidAndForgotten() {
    const QString path = m_bench->path(QStringLiteral("gone.chwila"));
    m_bench->settings.addRecentFile(path);
    QVERIFY(!m_application->open(path));
    QCOMPARE(m_bench->notifier.errors.size(), 1);
    QVERIFY(m_bench->settings.recentFiles().isEmpty());
}

void TestApplication::somethingThatIsNoProjectIsSaid() {
    const QString path = m_bench->path(QStringLiteral("text.chwila"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is a letter to my aunt.");
    file.close();
    m_bench->notifier.agrees = false;
    QVERIFY(!m_application->open(path));
    QVERIFY(!m_bench->notifier.errors.isEmpty() || !m_bench->notifier.questions.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("This is a letter to my aunt."));
}

void TestApplication::whatCanBeReadOfADamagedProjectIsSavedInTheBackgroundAndOpened() {
    const MainWindow* window =
        m_application->make({NewProject::From::Template, sample::templates(Language()).front().name});
    const Project whole = window->document().project();
    const QString path = m_bench->path(QStringLiteral("fair.chwila"));
    NoProgress silent;
    QVERIFY(m_application->windows().front()->document().saveCopy(path, silent).has_value());
    QVERIFY(m_application->quit());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 4096)); // the last page was not written
    QVERIFY(file.seek(0));
    const QByteArray damaged = file.readAll();
    file.close();

    QVERIFY(!m_application->open(path));
    QCOMPARE(m_bench->notifier.questions.size(), 1);
    QVERIFY2(m_application->opening().isBusy(), "it is read by another thread");
    QTRY_COMPARE(m_application->windows().size(), std::size_t(1));
    const document::Document& document = m_application->windows().front()->document();
    const QString fresh = m_bench->path(QStringLiteral("fair (recovered 1).chwila"));
    QCOMPARE(document.path(), fresh);
    QCOMPARE(document.project().all<Touchpoint>().size(), whole.all<Touchpoint>().size());
    QCOMPARE(m_bench->notifier.informations.size(), 1);
    QVERIFY2(m_bench->notifier.informations.front().contains(QDir::toNativeSeparators(fresh)),
             qPrintable(m_bench->notifier.informations.front()));
    QCOMPARE(m_bench->notifier.errors, QStringList());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), damaged);
}

void TestApplication::anUntitledProjectGoesOnWhereItsCopyIs() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    const QString before = window->document().path();
    edit::Elements elements;
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("mine.chwila"));
    QVERIFY(window->perform(ActionId::AddLane));
    QVERIFY(window->perform(ActionId::SaveCopy));
    QTRY_VERIFY(!QFile::exists(before));
    QCOMPARE(m_application->windows().size(), std::size_t(1));
    const document::Document& document = m_application->windows().front()->document();
    QCOMPARE(QFileInfo(document.path()), QFileInfo(m_bench->fileChooser.path));
    QCOMPARE(document.undoStack()->count(), 1); // its history came along
    // One that has its place stays there.
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("other.chwila"));
    QVERIFY(m_application->windows().front()->perform(ActionId::SaveCopy));
    QTRY_VERIFY(QFile::exists(m_bench->fileChooser.path));
    QTRY_VERIFY(m_application->windows().front()->session().jobs.jobs().empty());
    QCOMPARE(QFileInfo(m_application->windows().front()->document().path()),
             QFileInfo(m_bench->path(QStringLiteral("mine.chwila"))));
}

void TestApplication::theLanguageChangesWhileWindowsAreOpen() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    QVERIFY(window->perform(ActionId::AddLane));
    const QString path = window->document().path();
    const auto journey = window->session().journey.journey();
    PreferencesDialog* dialog = nullptr;
    QVERIFY(window->perform(ActionId::Preferences));
    QTRY_VERIFY((dialog = window->findChild<PreferencesDialog*>()));
    auto* box = dialog->findChild<QComboBox*>(QStringLiteral("language"));
    Q_EMIT box->activated(box->findData(QStringLiteral("pl")));
    QTRY_COMPARE(m_application->language().code(), QStringLiteral("pl"));
    QTRY_COMPARE(m_application->windows().size(), std::size_t(1));
    MainWindow* fresh = m_application->windows().front();
    QCOMPARE(fresh->document().path(), path);
    QVERIFY(!fresh->document().isReadOnly());
    QCOMPARE(fresh->session().journey.journey(), journey);
    QCOMPARE(fresh->document().undoStack()->count(), 1);
}

void TestApplication::workshopModeEnlargesOpenWindows() {
    MainWindow* window = m_application->make({NewProject::From::Template, QStringLiteral("hotel")});
    QVERIFY(window);
    const double usual = window->devicePixelRatioF();
    const QSize onScreen = window->size() * usual;
    const TouchpointId card = window->document().project().all<Touchpoint>().begin()->id;
    edit::Elements chosen;
    chosen.touchpoints = {card};
    window->session().selection.set(chosen);
    QVERIFY(window->perform(ActionId::ZoomActual));
    QVERIFY(window->document().commit(*edit::setAssumedScore(window->document().project(), {card}, 7),
                                      QStringLiteral("test")));
    const QPointer<MainWindow> before = window;
    QVERIFY(window->perform(ActionId::WorkshopMode));
    QTRY_VERIFY(before.isNull());
    QCOMPARE(m_application->windows().size(), std::size_t(1));
    window = m_application->windows().front();
    QCOMPARE(window->devicePixelRatioF(), 1.5 * usual);
    QVERIFY(window->actions().action(ActionId::WorkshopMode)->isChecked());
    QVERIFY2(std::abs(window->width() * 1.5 - onScreen.width()) < 4, "as large on the screen as before");
    QCOMPARE(window->session().selection.elements(), chosen);
    QCOMPARE(window->view()->zoom(), std::optional(1.0));
    QVERIFY2(window->document().undoStack()->canUndo(), "nothing is forgotten");
    QVERIFY(window->perform(ActionId::WorkshopMode));
    QTRY_COMPARE(m_application->windows().front()->devicePixelRatioF(), usual);
    QVERIFY(!m_application->windows().front()->actions().action(ActionId::WorkshopMode)->isChecked());
}

void TestApplication::workshopModeStaysAtTheSameArrow() {
    MainWindow* window = m_application->make({NewProject::From::Template, QStringLiteral("hotel")});
    QVERIFY(window);
    QVERIFY(window->perform(ActionId::ZoomActual));
    window->resize(1280, 720); // room for an arrow's label beside the headers, also when all is larger
    const auto canvasOf = [](MainWindow* of) { return of->findChild<MapCanvas*>(); };
    edit::Elements chosen;
    for (const Transition& arrow : window->document().project().all<Transition>())
        chosen.transitions = {arrow.id}; // the last one
    window->session().selection.set(chosen);
    canvasOf(window)->showCurrent();
    const QPointer<MainWindow> before = window;
    QVERIFY(window->perform(ActionId::WorkshopMode));
    QTRY_VERIFY(before.isNull());
    MapCanvas* canvas = canvasOf(m_application->windows().front());
    const auto* route = canvas->scene().layout().route(chosen.transitions.front());
    QVERIFY(route);
    QTRY_VERIFY(canvas->viewport()->rect().contains(canvas->mapFromScene(route->labelAt)));
    QVERIFY(m_application->windows().front()->perform(ActionId::WorkshopMode));
}

void TestApplication::itGoesOnInTheJourneyThatWasShown() {
    MainWindow* window = m_application->make({NewProject::From::Nothing, {}});
    QVERIFY(window);
    const auto added = edit::addJourney(window->document().project(), QStringLiteral("To be"),
                                        JourneyKind::ToBe, Language());
    const JourneyId second = edit::created<Journey>(*added).front();
    QVERIFY(window->document().commit(*added, QStringLiteral("test")));
    window->session().journey.setJourney(second);
    const QString path = window->document().path();
    QVERIFY(window->close());
    window = m_application->open(path);
    QVERIFY(window);
    QCOMPARE(window->session().journey.journey(), second);
}

void TestApplication::theThemeReachesThePalette() {
    m_bench->settings.setTheme(ThemeChoice::Dark);
    QCOMPARE(m_application->theme().kind, render::ThemeKind::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             render::Theme::dark().palette().color(QPalette::Window));
    m_bench->settings.setTheme(ThemeChoice::HighContrast);
    QCOMPARE(m_application->theme().kind, render::ThemeKind::HighContrast);
    m_bench->settings.setTheme(ThemeChoice::Light);
    QCOMPARE(m_application->theme().kind, render::ThemeKind::Light);
}

void TestApplication::quittingClosesEverything() {
    m_application->make({NewProject::From::Nothing, {}});
    m_application->make({NewProject::From::Nothing, {}});
    m_application->showStartPage();
    QVERIFY(m_application->quit());
    QVERIFY(m_application->windows().empty());
    QVERIFY(!m_application->startPage()->isVisible());
    QCOMPARE(m_bench->settings.recentFiles().size(), 2);
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
