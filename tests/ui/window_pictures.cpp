// Renders the window with the sample to PNG files, each view once, for looking at and for the README:
//   window_pictures FOLDER [light|dark|high-contrast] [en|pl|ro] [WIDTHxHEIGHT]
#include "tests/ui/window_seams.h"
#include "ui/actions/cheat_sheet.h"
#include "ui/actions/command_palette.h"
#include "ui/mainwindow/application.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/start/start_page.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

using namespace chwila;
using namespace chwila::ui;

namespace {

bool settle(MainWindow& window) {
    const auto ready = [&window] {
        return window.session().analysis.isComplete() && !window.session().analysis.isRunning();
    };
    constexpr int longest = 60000;
    return QTest::qWaitFor(ready, longest)
           && QTest::qWaitFor([&window] { return window.session().jobs.jobs().empty(); }, longest);
}

ThemeChoice themeOf(const QString& name) {
    if (name == QLatin1String("dark")) return ThemeChoice::Dark;
    if (name == QLatin1String("high-contrast")) return ThemeChoice::HighContrast;
    return ThemeChoice::Light;
}

void save(QWidget& widget, const QDir& folder, const QString& name) {
    QApplication::processEvents();
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(path)) std::fprintf(stderr, "%s could not be written\n", qPrintable(path));
}

int run(const QStringList& arguments) {
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    Bench bench;
    bench.settings.setTheme(themeOf(arguments.value(2)));
    bench.settings.setLanguage(arguments.value(3, QStringLiteral("en")));
    Application application(bench.settings, bench.notifier, bench.fileChooser,
                            Thumbnails(bench.path(QStringLiteral("thumbnails"))),
                            bench.path(QStringLiteral("untitled")));
    QElapsedTimer clock;
    clock.start();
    MainWindow* window = application.make({NewProject::From::Sample, {}});
    if (!window) return 1;
    QApplication::processEvents();
    std::printf("window after %lld ms\n", static_cast<long long>(clock.elapsed()));
    const QStringList size = arguments.value(4, QStringLiteral("1360x820")).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    if (!settle(*window)) return 1;
    int number = 1;
    for (const ViewRow& row : viewRows()) {
        window->showView(row.show);
        QApplication::processEvents();
        if (!settle(*window)) return 1;
        const QString name = QString::fromLatin1(actionRow(row.show).text).remove(u'&').toLower();
        save(*window, folder, QStringLiteral("%1-%2").arg(number++).arg(name));
    }
    window->showView(ActionId::ShowMap);
    edit::Elements moment;
    moment.touchpoints.push_back(window->session().analysis.result()->moments().front()->id);
    window->session().selection.set(moment);
    window->perform(ActionId::Find);
    save(*window, folder, QStringLiteral("7-selected"));
    window->perform(ActionId::ProjectSettings);
    save(*window, folder, QStringLiteral("8-project"));
    CheatSheet sheet(window->actions(), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    save(sheet, folder, QStringLiteral("9-keys"));
    CommandPalette palette(window->actions(), nullptr);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.findChild<QLineEdit*>()->setText(QStringLiteral("ex"));
    save(palette, folder, QStringLiteral("10-palette"));
    application.showStartPage();
    save(*application.startPage(), folder, QStringLiteral("11-start"));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return run(QApplication::arguments());
}
