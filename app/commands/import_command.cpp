#include "app/commands/import_command.h"

#include "app/commands/import_options.h"
#include "core/feedback/reading/file_kind.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chwila::app {

int runImport(const QStringList& arguments, Console& console) {
    CommandLine line(
        "import", QCoreApplication::translate(
                      "cli", "Reads answers from a CSV or TSV file (also packed as .gz), a workbook (XLSX, "
                             "ODS) or an SPSS file: long "
                             "(one row an answer) or wide (one row a respondent, one column a touchpoint)."));
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.argument(QStringLiteral("ANSWERS.csv"), QCoreApplication::translate("cli", "The table of answers."));
    line.option(QStringLiteral("sheet"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "The sheet of a workbook; else the first one with rows."));
    addImportOptions(line);
    line.option(
        QStringLiteral("into"), QStringLiteral("SOURCE"),
        QCoreApplication::translate("cli", "Add to this source, by its mapping: rows of it that were mended, "
                                           "or its next delivery."));
    line.example(
        QStringLiteral("chwila import trips.chwila survey.csv --dry-run --save-map map.json"),
        QCoreApplication::translate("cli", "see what would happen and how the columns were understood"));
    line.example(QStringLiteral("chwila import trips.chwila survey.csv --map map.json --rejected broken.csv"),
                 QCoreApplication::translate("cli", "import with the mapping as you changed it"));
    line.example(QStringLiteral("chwila import trips.chwila broken.csv --into survey.csv"),
                 QCoreApplication::translate("cli", "import the rows you have mended"));
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const feedback::SourceLocation location{
        .kind = model::SourceKind::File,
        .path = QFileInfo(line.at(1)).absoluteFilePath(),
        .query = line.value(QStringLiteral("sheet")),
    };
    const Result<feedback::FileKind> kind = feedback::fileKindOf(location.path);
    if (kind && !feedback::hasSheets(*kind) && line.has(QStringLiteral("sheet")))
        return console.wrongUsage(Cli::tr("--sheet goes with a workbook (XLSX, ODS)."), line.command());
    if (!kind && feedback::databaseTables(location.path)) {
        Error error = kind.error();
        error.message =
            QCoreApplication::translate("cli", "The file is a database. “%1” reads its answers.")
                .arg(QStringLiteral("chwila attach %1 %2").arg(shellWord(line.at(0)), shellWord(line.at(1))));
        return console.failed(error);
    }
    return bringTable(line, feedback::sampleFile(location, std::nullopt), ServerAccess(console), console);
}

} // namespace chwila::app
