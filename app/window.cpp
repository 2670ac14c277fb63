// The way into the window; the only place of app/ that knows Widgets.
#include "app/start_options.h"
#include "ui/mainwindow/application.h"

#include <QApplication>
#include <QIcon>

namespace chwila::app {

int openWindow(int& argc, char** argv, const StartOptions& options) {
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/chwila.svg")));
    QApplication::setDesktopFileName(QStringLiteral("chwila"));
    const QStringList files = options.file.isEmpty() ? QStringList() : QStringList{options.file};
    return ui::runWindow(application, files, options.languageGiven ? options.language : QString());
}

} // namespace chwila::app
