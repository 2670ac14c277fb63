// Decides between the window and a command; see commands/commands.h for what runs without a window.
#include "app/arenas.h"
#include "app/commands/commands.h"
#include "app/start_options.h"
#include "core/base/no_memory.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <new>
#include <system_error>
#include <unistd.h>

namespace chwila::app {

namespace {

volatile std::sig_atomic_t stoppedBy = 0;

void stopped(int signal) {
    // The second time the person means it.
    std::signal(signal, SIG_DFL);
    stoppedBy = signal;
    Console::cancelAll();
}

/// Work that was given up ends as the signal would have ended it, or a script around it would go on.
void endAsStopped() {
    std::signal(stoppedBy, SIG_DFL);
    std::raise(stoppedBy);
}

/// Qt's own remarks about the system are nothing the person asked for; what stops the program is.
void onlyWhatStops(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtFatalMsg || type == QtCriticalMsg) std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

int runWithoutWindow(int& argc, char** argv, const StartOptions& options, Console& console) {
    const CommandRow* command = findCommand(options.command);
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES")) qInstallMessageHandler(onlyWhatStops);
    if (command && command->draws) {
        // Pictures must not depend on the display that happens to be there.
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const std::unique_ptr<QCoreApplication> application =
        command && command->draws ? std::make_unique<QGuiApplication>(argc, argv)
                                  : std::make_unique<QCoreApplication>(argc, argv);
    if (QTranslator* translator = console.language().translator())
        QCoreApplication::installTranslator(translator);
    QLocale::setDefault(console.language().locale());
    if (options.problem) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", options.problem).arg(options.problemSubject), {});
    }
    if (options.version) {
        console.resultLine(QStringLiteral("Chwila " CHWILA_VERSION));
        return Done;
    }
    if (!command) {
        console.result(programHelp().toUtf8());
        return Done;
    }
    std::signal(SIGINT, stopped);
    std::signal(SIGTERM, stopped);
    return command->run(options.arguments, console);
}

int run(int& argc, char** argv, const StartOptions& options, Console& console) {
    try {
        return runWithoutWindow(argc, argv, options, console);
    } catch (const std::bad_alloc&) { // by now most of what was taken is free again
        return console.failed(noMemory());
    } catch (const std::system_error&) { // no memory for a thread more
        return console.failed(noMemory());
    }
}

int start(int& argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("Chwila"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHWILA_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const StartOptions options = readStartOptions(arguments);
    if (options.opensWindow()) return openWindow(argc, argv, options);

    QFile output;
    QFile errors;
    if (!output.open(stdout, QIODevice::WriteOnly)
        || !errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return Failed;
    }
    Console console(output, errors, isatty(STDERR_FILENO) != 0, Language(options.language));
    console.setQuiet(options.quiet);
    const int code = run(argc, argv, options, console);
    // A full disk or a closed pipe must not look like success.
    const bool whole = console.finish();
    if (stoppedBy != 0 && code == Failed) endAsStopped();
    return whole || code != Done ? code : Failed;
}

} // namespace

} // namespace chwila::app

int main(int argc, char** argv) {
    chwila::app::keepFewArenas();
    // Qt writes the fonts of a PDF in the order of a hash whose seed is otherwise drawn anew in every run;
    // the same report is to give the same bytes, from the window as from the command line.
    QHashSeed::setDeterministicGlobalSeed();
    return chwila::app::start(argc, argv);
}
