#include "app/commands/commands.h"

#include "app/commands/analyse_command.h"
#include "app/commands/attach_command.h"
#include "app/commands/check_command.h"
#include "app/commands/command_line.h"
#include "app/commands/export_command.h"
#include "app/commands/import_command.h"
#include "app/commands/imports_command.h"
#include "app/commands/mine_command.h"
#include "app/commands/new_command.h"
#include "app/commands/refresh_command.h"
#include "app/commands/report_command.h"
#include "app/commands/versions_command.h"

#include <QCoreApplication>

namespace chwila::app {

namespace {

constexpr CommandRow rows[] = {
    {"new", QT_TRANSLATE_NOOP("cli", "Make a project: empty, from a template, the sample or a JSON file"),
     false, runNew},
    {"import", QT_TRANSLATE_NOOP("cli", "Read answers from a file: text tables, workbooks, SPSS"), false,
     runImport},
    {"attach", QT_TRANSLATE_NOOP("cli", "Read answers from an SQLite database or a PostgreSQL server"), false,
     runAttach},
    {"refresh", QT_TRANSLATE_NOOP("cli", "Read the sources of a project again"), false, runRefresh},
    {"mine", QT_TRANSLATE_NOOP("cli", "Make or check a journey by an event log (CSV, XES)"), false, runMine},
    {"imports", QT_TRANSLATE_NOOP("cli", "List what was imported, or remove an import"), false, runImports},
    {"analyse", QT_TRANSLATE_NOOP("cli", "Print the moments of truth and every number behind them"), false,
     runAnalyse},
    {"report", QT_TRANSLATE_NOOP("cli", "Write the report as PDF"), true, runReport},
    {"export", QT_TRANSLATE_NOOP("cli", "Write the map, the heatmap, tables or the whole project to a file"),
     true, runExport},
    {"versions", QT_TRANSLATE_NOOP("cli", "List, keep, compare or bring back named versions"), false,
     runVersions},
    {"check", QT_TRANSLATE_NOOP("cli", "Say whether a project file is sound"), false, runCheck},
};

} // namespace

std::span<const CommandRow> commandRows() {
    return rows;
}

const CommandRow* findCommand(const QString& name) {
    for (const CommandRow& row : rows) {
        if (name == QLatin1String(row.name)) return &row;
    }
    return nullptr;
}

QString programHelp() {
    std::vector<std::pair<QString, QString>> commands;
    for (const CommandRow& row : rows)
        commands.emplace_back(QLatin1String(row.name), QCoreApplication::translate("cli", row.summary));
    const std::vector<std::pair<QString, QString>> options = {
        {QStringLiteral("-h, --help"),
         QCoreApplication::translate("cli", "Show this help; “chwila COMMAND --help” tells more.")},
        {QStringLiteral("-v, --version"), QCoreApplication::translate("cli", "Show the version.")},
        {QStringLiteral("-q, --quiet"),
         QCoreApplication::translate("cli", "Say nothing but results and errors.")},
        {QStringLiteral("--language CODE"),
         QCoreApplication::translate("cli", "Language of what is said: en, pl or ro.")},
    };
    return QCoreApplication::translate("cli",
                                       "Chwila draws customer journeys and computes their moments of truth.")
           + QStringLiteral("\n\n")
           + QCoreApplication::translate("cli", "Usage: %1").arg(QStringLiteral("chwila [FILE.chwila]"))
           + QLatin1Char('\n') + QString(7, QLatin1Char(' ')) + QStringLiteral("chwila COMMAND …\n\n")
           + QCoreApplication::translate("cli", "Without a command the window opens.")
           + QStringLiteral("\n\n") + QCoreApplication::translate("cli", "Commands:") + QLatin1Char('\n')
           + helpRows(commands) + QLatin1Char('\n') + QCoreApplication::translate("cli", "Options:")
           + QLatin1Char('\n') + helpRows(options) + QLatin1Char('\n')
           + QCoreApplication::translate(
               "cli", "Exit codes: 0 done, 1 could not be done, 2 the command line was not understood, 3 "
                      "“analyse --alarms” found something that is getting worse.")
           + QLatin1Char('\n');
}

} // namespace chwila::app
