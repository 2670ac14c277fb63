// The way into the window; the only place of app/ that knows Widgets.
#include "app/commands/console.h"
#include "app/start_options.h"
#include "ui/mainwindow/application.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace chwila::app {

namespace {

/// Qt would end the program with a core dump.
bool isWithoutDisplay() {
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
           && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return false;
#endif
}

} // namespace

int openWindow(int& argc, char** argv, const StartOptions& options) {
    if (isWithoutDisplay()) {
        std::fprintf(stderr, "%s\n",
                     "chwila: There is no display to open a window on; the commands need none: "
                     "see “chwila --help”.");
        return Failed;
    }
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/chwila.svg")));
    QApplication::setDesktopFileName(QStringLiteral("chwila"));
    const QStringList files = options.file.isEmpty() ? QStringList() : QStringList{options.file};
    return ui::runWindow(application, files, options.languageGiven ? options.language : QString());
}

} // namespace chwila::app
