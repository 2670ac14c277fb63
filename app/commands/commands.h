// The command line: what can be done without a window. Each command is one row of commandRows() and one
// pair of files; run() finds the row. Commands return an ExitCode and never call exit().
#pragma once

#include "app/commands/console.h"

#include <span>

namespace chwila::app {

struct CommandRow {
    const char* name;
    const char* summary; ///< English, context "cli"
    bool draws;          ///< paints text, so it needs a QGuiApplication (the offscreen platform does)
    int (*run)(const QStringList& arguments, Console& console);
};

/// In the order of the help.
std::span<const CommandRow> commandRows();
/// Null where there is no such command.
const CommandRow* findCommand(const QString& name);

/// The help of the whole program.
QString programHelp();

} // namespace chwila::app
