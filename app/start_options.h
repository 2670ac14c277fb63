// What the program was started for, read before any application object exists, because that decides
// which kind is needed.
#pragma once

#include <QStringList>

namespace chwila::app {

struct StartOptions {
    QString command;       ///< of commandRows(), empty: none
    QStringList arguments; ///< of the command
    QString file;          ///< to open in the window; may be empty
    QString language;      ///< code; the system's where none was given
    bool languageGiven = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    /// Why the line was not understood: English, context "cli", with %1 for the subject; else null. Not
    /// translated here, because that needs the application.
    const char* problem = nullptr;
    QString problemSubject;

    bool opensWindow() const { return command.isEmpty() && !help && !version && !problem; }
};

/// `arguments` without the program's name.
StartOptions readStartOptions(const QStringList& arguments);

/// Opens the window and returns when the last one is closed; the exit code.
int openWindow(int& argc, char** argv, const StartOptions& options);

} // namespace chwila::app
