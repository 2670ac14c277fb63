#include "tests/pictures/window_pictures.h"

#include "tests/pictures/dialog_pictures.h"
#include "tests/ui/window_seams.h"
#include "ui/actions/cheat_sheet.h"
#include "ui/actions/command_palette.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_view.h"
#include "ui/canvas/presenter.h"
#include "ui/charts/pulse_widget.h"
#include "ui/mainwindow/application.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/panels/find_bar.h"
#include "ui/settings/preferences_dialog.h"
#include "ui/start/guide_window.h"
#include "ui/start/start_page.h"
#include "ui/views/moment_charts.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>
#include <QVariantAnimation>
#include <QWizard>

namespace chwila::pictures {

using namespace ui;

namespace {

ThemeChoice themeOf(const QString& name) {
    if (name == QLatin1String("dark")) return ThemeChoice::Dark;
    if (name == QLatin1String("contrast")) return ThemeChoice::HighContrast;
    return ThemeChoice::Light;
}

/// What somebody calls out in a workshop, in the language of the guide it is shown in.
QString typedLine(const Language& language) {
    if (language.code() == QLatin1String("pl")) return QStringLiteral("Oddzwonienie :6 !nikt nie dzwoni ");
    if (language.code() == QLatin1String("ro")) return QStringLiteral("Apel înapoi :6 !nu sună nimeni ");
    return QStringLiteral("Call back :6 !nobody calls ");
}

/// One language, theme and size.
class Album {
  public:
    Album(const QDir& folder, const QString& language, const QString& theme, QSize size)
        : m_folder(folder), m_size(size) {
        m_bench.settings.setTheme(themeOf(theme));
        m_bench.settings.setLanguage(language);
        m_suffix = QStringLiteral("%1-%2-%3x%4").arg(theme, language).arg(size.width()).arg(size.height());
        m_application = std::make_unique<Application>(m_bench.settings, m_bench.notifier, m_bench.fileChooser,
                                                      Thumbnails(m_bench.path(QStringLiteral("thumbnails"))),
                                                      m_bench.path(QStringLiteral("untitled")));
    }

    bool draw() {
        m_application->showStartPage();
        m_application->startPage()->resize(m_size);
        save(*m_application->startPage(), "start-empty");
        MainWindow* empty = open(NewProject::From::Nothing);
        if (!empty || !drawViews(*empty, "empty")) return false;
        empty->close();
        MainWindow* window = open(NewProject::From::Sample);
        if (!window || !drawViews(*window, "sample")) return false;
        drawChosen(*window);
        const Save keep = [this](QWidget& widget, const char* name) { save(widget, name); };
        drawStates(*window, keep);
        drawDialogs(*window);
        drawAssistant(*window);
        drawMining(*window);
        drawDatabase(*window, keep);
        drawVersions(*window, m_bench.notifier, keep);
        drawPassword(*window, keep);
        window->perform(ActionId::About);
        QApplication::processEvents(); // the program shows it, not the window
        drawBoxes(*window, m_bench.notifier.informations.value(0), keep);
        drawFilterPopup(*window, keep);
        if (!drawNothingCounted(*window) || !drawWorkshop()) return false;
        m_application->showStartPage();
        m_application->startPage()->resize(m_size);
        save(*m_application->startPage(), "start");
        return true;
    }

  private:
    MainWindow* open(NewProject::From from) {
        MainWindow* window = m_application->make({from, {}});
        if (window) window->resize(m_size);
        return window;
    }

    bool drawViews(MainWindow& window, const char* project) {
        for (const ViewRow& row : viewRows()) {
            window.showView(row.show);
            QApplication::processEvents();
            if (!settle(window)) return false;
            const QString view = QString::fromLatin1(actionRow(row.show).text).remove(u'&').toLower();
            save(window, qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(project), view)));
        }
        return true;
    }

    /// A filter that no answer passes.
    bool drawNothingCounted(MainWindow& window) {
        feedback::Filter filter;
        filter.to = QDate(1990, 1, 1);
        window.session().filter.setFilter(filter);
        const bool drawn = drawViews(window, "nothing");
        window.session().filter.clear();
        return drawn && settle(window);
    }

    /// The window of a projector, everything in it half as large again.
    bool drawWorkshop() {
        m_bench.settings.setWorkshopMode(true);
        QApplication::processEvents();
        if (m_application->windows().empty()) return false;
        MainWindow& window = *m_application->windows().back();
        const QSize usual = m_size;
        constexpr double factor = 1.5;
        m_size /= factor;
        window.resize(m_size);
        bool drawn = drawViews(window, "workshop");
        window.showView(ActionId::ShowMap);
        window.perform(ActionId::ZoomFit);
        const auto& touchpoints = window.document().project().all<model::Touchpoint>();
        window.session().selection.set({.touchpoints = {touchpoints.begin()->id}});
        drawn = drawn && settle(window);
        save(window, "workshop-fit");
        m_size = usual;
        m_bench.settings.setWorkshopMode(false);
        QApplication::processEvents();
        return drawn;
    }

    /// What is seen once something is chosen.
    void drawChosen(MainWindow& window) {
        window.showView(ActionId::ShowMap);
        const auto moments = window.session().analysis.result()->moments();
        if (moments.empty()) return;
        QApplication::processEvents(); // the inspector takes its width
        window.session().selection.set({.touchpoints = {moments.front()->id}});
        window.perform(ActionId::ZoomSelection);
        window.perform(ActionId::Find);
        settle(window);
        save(window, "map-selected");
        window.findBar().hide();
        drawTyping(window);
        drawPresenter(window);
        drawEvidence(window);
        window.perform(ActionId::ZoomFit);
        save(window, "map-fit");
        drawNearer(window);
        window.perform(ActionId::ShowHeat);
        window.perform(ActionId::ZoomActual);
        save(window, "map-heat");
        window.perform(ActionId::ShowHeat);
        window.perform(ActionId::ProjectSettings);
        save(window, "project");
    }

    /// Where cards show their scores alone, and where their names come.
    void drawNearer(MainWindow& window) {
        const auto until = [&](double zoom) {
            constexpr int mostSteps = 20;
            for (int step = 0; step < mostSteps && window.view()->zoom().value_or(1) < zoom; ++step)
                window.perform(ActionId::ZoomIn);
        };
        until(0.3);
        save(window, "map-scores");
        until(0.41);
        save(window, "map-names");
        window.perform(ActionId::ZoomFit);
    }

    /// What stands behind the first tab and below the first screen.
    void drawEvidence(MainWindow& window) {
        window.showView(ActionId::ShowMoments);
        settle(window);
        auto* charts = window.view()->findChild<MomentCharts*>();
        auto* tabs = window.view()->findChild<QTabWidget*>();
        if (!charts || !tabs) return;
        tabs->setCurrentIndex(1);
        for (QWidget* up = charts; up; up = up->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(up)) scroll->ensureWidgetVisible(charts->trend());
        }
        save(window, "moments-findings");
        tabs->setCurrentIndex(0);
        window.showView(ActionId::ShowMap);
    }

    /// A line of a workshop, with a completion open.
    void drawTyping(MainWindow& window) {
        window.perform(ActionId::AddTouchpoint);
        auto* editor = window.findChild<InlineEditor*>();
        if (!editor || !editor->isOpen()) return;
        const QString department =
            model::inOrder<model::Department>(window.document().project()).back()->name;
        editor->insertPlainText(typedLine(m_application->language()));
        QTest::keyClicks(editor, QStringLiteral("@") + department.left(2));
        save(window, "capture");
        editor->dismiss();
        QTest::keyClick(editor, Qt::Key_Escape);
    }

    void drawPresenter(MainWindow& window) {
        window.perform(ActionId::Present);
        auto* map = dynamic_cast<MapView*>(window.view());
        Presenter* presenter = map ? map->presenter() : nullptr;
        if (!presenter) return;
        presenter->showNormal();
        presenter->resize(m_size);
        const auto* glide = presenter->findChild<QVariantAnimation*>();
        const auto arrived = [glide] { return glide->state() == QAbstractAnimation::Stopped; };
        if (!glide || !QTest::qWaitFor(arrived)) return;
        save(*presenter, "present-step");
        presenter->goTo(0);
        if (!QTest::qWaitFor(arrived)) return;
        save(*presenter, "present");
        presenter->close();
    }

    void drawDialogs(MainWindow& window) {
        GuideWindow guide(m_application->language(), nullptr);
        guide.setAttribute(Qt::WA_DeleteOnClose, false);
        guide.pages()->setCurrentRow(2);
        guide.show();
        save(guide, "guide");
        guide.hide();
        CheatSheet sheet(window.actions(), nullptr);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        save(sheet, "keys");
        CommandPalette palette(window.actions(), nullptr);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        palette.findChild<QLineEdit*>()->setText(QStringLiteral("e"));
        save(palette, "palette");
        PreferencesDialog preferences(m_bench.settings, nullptr);
        preferences.setAttribute(Qt::WA_DeleteOnClose, false);
        save(preferences, "preferences");
        preferences.findChild<QTabWidget*>()->setCurrentIndex(1);
        save(preferences, "preferences-keys");
    }

    /// Page by page, with a survey of a few lines.
    void drawAssistant(MainWindow& window) {
        QFile survey(m_bench.path(QStringLiteral("survey.csv")));
        if (!survey.open(QIODevice::WriteOnly)) return;
        survey.write("customer;date;touchpoint;score;comment;region\n");
        for (int i = 0; i < 60; ++i) {
            survey.write(QStringLiteral("C-%1;2025-03-%2;%3;%4;%5;%6\n")
                             .arg(i)
                             .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                             .arg(i % 3 == 0 ? QStringLiteral("Claim decision") : QStringLiteral("Hotline"))
                             .arg(i % 11)
                             .arg(i % 5 == 0 ? QStringLiteral("It took far too long.") : QString())
                             .arg(i % 2 == 0 ? QStringLiteral("North") : QStringLiteral("South"))
                             .toUtf8());
        }
        survey.close();
        m_bench.fileChooser.path = survey.fileName();
        const bool came = withDialog([&] { window.perform(ActionId::ImportAnswers); },
                                     [&](QDialog& dialog) { drawPages(window, dialog, "assistant"); });
        if (!came) QTextStream(stderr) << "the import assistant did not come up" << Qt::endl;
    }

    /// With a log of three customers.
    void drawMining(MainWindow& window) {
        QFile log(m_bench.path(QStringLiteral("log.csv")));
        if (!log.open(QIODevice::WriteOnly)) return;
        log.write("case;activity;time\n");
        for (int i = 0; i < 30; ++i) {
            log.write(QStringLiteral("%1;%2;2025-03-%3 10:00:00\n")
                          .arg(i / 3)
                          .arg(i % 3 == 0   ? QStringLiteral("Order")
                               : i % 3 == 1 ? QStringLiteral("Hotline")
                                            : QStringLiteral("Invoice"))
                          .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                          .toUtf8());
        }
        log.close();
        m_bench.fileChooser.path = log.fileName();
        const bool came = withDialog([&] { window.perform(ActionId::MineLog); },
                                     [&](QDialog& dialog) { drawPages(window, dialog, "mining"); });
        if (!came) QTextStream(stderr) << "the mining assistant did not come up" << Qt::endl;
    }

    void drawDatabase(MainWindow& window, const Save& keep) {
        m_bench.fileChooser.path = window.document().path();
        const bool came = withDialog([&] { window.perform(ActionId::AttachDatabase); },
                                     [&](QDialog& dialog) { drawDatabaseTabs(window, dialog, keep); });
        if (!came) QTextStream(stderr) << "the database dialog did not come up" << Qt::endl;
    }

    void drawPages(MainWindow& window, QDialog& dialog, const char* name) {
        auto* pages = qobject_cast<QWizard*>(&dialog);
        if (!pages) return save(dialog, name);
        QWizard& wizard = *pages;
        constexpr int mostPages = 8;
        for (int page = 1; page <= mostPages; ++page) {
            settle(window);
            save(wizard, qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(page)));
            const int before = wizard.currentId();
            if (wizard.nextId() < 0) return;
            wizard.next();
            if (wizard.currentId() == before) return;
        }
    }

    void save(QWidget& widget, const char* name) {
        QApplication::processEvents();
        if (qobject_cast<MainWindow*>(&widget) && widget.size() != m_size)
            QTextStream(stderr) << name << " does not fit: it is " << widget.width() << " × "
                                << widget.height() << Qt::endl;
        const QString file = QStringLiteral("%1-%2.png").arg(QLatin1String(name), m_suffix);
        constexpr int smallest = 0; // of the file
        if (!widget.grab().save(m_folder.filePath(file), "PNG", smallest))
            QTextStream(stderr) << "could not write " << m_folder.filePath(file) << Qt::endl;
    }

    QDir m_folder;
    QSize m_size;
    QString m_suffix;
    Bench m_bench;
    std::unique_ptr<Application> m_application;
};

} // namespace

bool paintWindows(const QDir& folder, const Choice& choice) {
    for (const QString& language : choice.languages) {
        for (const QString& theme : choice.themes) {
            for (const QSize& size : choice.sizes) {
                if (!Album(folder, language, theme, size).draw()) return false;
            }
        }
    }
    return true;
}

} // namespace chwila::pictures
