// Renders each page of the import assistant for a table of answers to PNG files, for looking at:
//   assistant_pictures FOLDER TABLE [light|dark|high-contrast] [en|pl|ro] [WIDTHxHEIGHT]
#include "tests/ui/window_seams.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"
#include "ui/mainwindow/application.h"
#include "ui/panels/filter_bar.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace chwila;
using namespace chwila::ui;

namespace {

ThemeChoice themeOf(const QString& name) {
    if (name == QLatin1String("dark")) return ThemeChoice::Dark;
    if (name == QLatin1String("high-contrast")) return ThemeChoice::HighContrast;
    return ThemeChoice::Light;
}

render::ThemeKind kindOf(ThemeChoice choice) {
    if (choice == ThemeChoice::Dark) return render::ThemeKind::Dark;
    return choice == ThemeChoice::HighContrast ? render::ThemeKind::HighContrast : render::ThemeKind::Light;
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
    const ThemeChoice theme = themeOf(arguments.value(3));
    bench.settings.setTheme(theme);
    const Language language(arguments.value(4, QStringLiteral("en")));
    bench.settings.setLanguage(language.code());
    Application application(bench.settings, bench.notifier, bench.fileChooser,
                            Thumbnails(bench.path(QStringLiteral("thumbnails"))),
                            bench.path(QStringLiteral("untitled")));
    MainWindow* window = application.make({NewProject::From::Sample, {}});
    if (!window) return 1;
    Session& session = window->session();
    const ViewContext context{*session.document,
                              session.selection,
                              session.filter,
                              session.journey,
                              session.analysis,
                              session.jobs,
                              bench.settings,
                              bench.notifier,
                              bench.fileChooser,
                              language,
                              render::Theme::of(kindOf(theme))};
    auto sample = feedback::sampleFile(arguments.value(2));
    if (!sample) {
        std::fprintf(stderr, "%s\n", qPrintable(sample.error().message));
        return 1;
    }
    ImportAssistant assistant(context, *std::move(sample));
    const QStringList size = arguments.value(5, QStringLiteral("1080x720")).split(u'x');
    assistant.resize(size.value(0).toInt(), size.value(1).toInt());
    assistant.show();
    const auto* counter = assistant.findChild<ImportCounter*>();
    const auto counted = [counter] { return counter->isCurrent() || !counter->problem().isEmpty(); };
    constexpr int longest = 120000;
    for (const char* page : {"columns", "scales", "touchpoints"}) {
        if (!QTest::qWaitFor(counted, longest)) return 1;
        save(assistant, folder, QLatin1String(page));
        assistant.next();
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return run(QApplication::arguments());
}
