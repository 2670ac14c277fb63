#include "app/commands/export_command.h"

#include "app/commands/command_line.h"
#include "app/commands/pictures.h"
#include "app/commands/tables.h"
#include "core/exchange/formats.h"
#include "core/versions/bring_back.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace chwila::app {

namespace {

/// A picture is made whole before it is written.
template <Result<QByteArray> (*make)(OpenProject&, const CommandLine&, Console&)>
Result<void> writePicture(OpenProject& opened, const CommandLine& line, Console& console, QIODevice& device) {
    const Result<QByteArray> bytes = make(opened, line, console);
    if (!bytes) return fail(bytes.error());
    device.write(*bytes);
    return {};
}

/// What can be written, by the ending of the file's name.
struct ExportRow {
    const char* suffix;
    const char* picture; ///< of --picture, or null where it does not matter
    Result<void> (*write)(OpenProject& opened, const CommandLine& line, Console& console, QIODevice& device);
};
constexpr ExportRow exports[] = {
    {"svg", "map", writePicture<mapSvg>},
    {"png", "map", writePicture<mapPng>},
    {"png", "heatmap", writePicture<heatmapPng>},
    {"csv", nullptr, writeTable},
};
/// Forms of the whole project (exchange::formats) need no row of their own.
constexpr ExportRow anyForm{nullptr, nullptr, writeProject};

const ExportRow* findExport(const QString& suffix, const QString& picture) {
    for (const ExportRow& row : exports) {
        if (suffix == QLatin1String(row.suffix) && (!row.picture || picture == QLatin1String(row.picture))) {
            return &row;
        }
    }
    return nullptr;
}

/// What is written, as the options below know it.
QString kindOf(const CommandLine& line, const QString& suffix, const ExportRow& row, const QString& picture) {
    if (row.picture) return picture + QLatin1Char('.') + suffix;
    if (!row.suffix) return QStringLiteral("project");
    return line.has(QStringLiteral("table")) ? line.value(QStringLiteral("table"))
                                             : QStringLiteral("outline");
}

struct OptionUse {
    const char* option;
    const char* kinds; ///< with blanks between
};
constexpr OptionUse uses[] = {
    {"picture", "map.svg map.png heatmap.png"},
    {"table", "outline answers counts figures heatmap"},
    {"journey", "map.svg map.png heatmap.png outline figures heatmap"},
    {"filter", "map.svg map.png heatmap.png figures heatmap"},
    {"scale", "map.png heatmap.png"},
    {"theme", "map.svg map.png heatmap.png"},
    {"heat", "map.svg map.png"},
    {"rows", "heatmap.png heatmap"},
    {"columns", "heatmap.png heatmap"},
    {"measure", "heatmap.png heatmap"},
    {"segment", "heatmap.png heatmap"},
};

/// An option that would do nothing: whoever filters a table that knows no filter must not take it for
/// filtered.
QString idleOption(const CommandLine& line, const QString& kind) {
    for (const OptionUse& use : uses) {
        const QString option = QLatin1String(use.option);
        if (line.has(option) && !QString::fromLatin1(use.kinds).split(QLatin1Char(' ')).contains(kind))
            return option;
    }
    return {};
}

Result<void> goBack(OpenProject& opened, const CommandLine& line) {
    if (!line.has(QStringLiteral("as-in"))) return {};
    const Result<store::KeptVersion> version = findVersion(opened, line.value(QStringLiteral("as-in")));
    if (!version) return fail(version.error());
    opened.project = versions::broughtBack(opened.project, version->project);
    return {};
}

void addExportOptions(CommandLine& line) {
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"),
                QCoreApplication::translate("cli", "The file to write; one that is there is replaced. With "
                                                   "--table, - is the standard output."));
    line.option(QStringLiteral("picture"), QStringLiteral("WHAT"),
                QCoreApplication::translate("cli", "map (as by default) or heatmap (PNG only)."));
    line.option(
        QStringLiteral("table"), QStringLiteral("WHAT"),
        QCoreApplication::translate(
            "cli",
            "outline (the journey, as by default), answers, counts (made on a server), figures or heatmap."));
    line.option(
        QStringLiteral("as-in"), QStringLiteral("VERSION"),
        Cli::tr("As this named version would be if it were brought back, with the answers of now; the "
                "project stays as it is."));
    addFigureOptions(line);
    addPictureOptions(line);
    addCompleteOption(line);
    line.choice(QStringLiteral("picture"), {QStringLiteral("map"), QStringLiteral("heatmap")});
    line.choice(QStringLiteral("table"), tableNames());
    line.example(QStringLiteral("chwila export trips.chwila -o map.svg"),
                 QCoreApplication::translate("cli", "the map with its moments of truth"));
    line.example(QStringLiteral("chwila export trips.chwila -o answers.csv --table answers"),
                 QCoreApplication::translate("cli", "every answer"));
}

/// Null where no file of this name can be written.
const ExportRow* rowFor(const QString& path, const QString& picture) {
    if (const ExportRow* row = findExport(QFileInfo(path).suffix().toLower(), picture)) return row;
    return exchange::formatForWriting(path) ? &anyForm : nullptr;
}

/// What is wrong with what was asked for; empty: nothing.
QString problemOf(const CommandLine& line, const QString& path, const ExportRow* row,
                  const QString& picture) {
    if (path.isEmpty()) return QCoreApplication::translate("cli", "-o FILE is missing.");
    if (!row) {
        return QCoreApplication::translate(
                   "cli", "“%1” cannot be written: a map is .svg or .png, a heatmap .png, a table .csv, "
                          "a project .json, .graphml or .mmd.")
            .arg(QFileInfo(path).fileName());
    }
    const QString idle = idleOption(line, kindOf(line, QFileInfo(path).suffix().toLower(), *row, picture));
    if (idle.isEmpty()) return {};
    return Cli::tr("--%1 would change nothing about what is written to “%2”; leave it out.")
        .arg(idle, QFileInfo(path).fileName());
}

int writeToOutput(OpenProject& opened, const CommandLine& line, Console& console, const ExportRow& row) {
    QBuffer table;
    table.open(QIODevice::WriteOnly);
    const Result<void> written = row.write(opened, line, console, table);
    if (!written) return console.failed(written.error());
    console.result(withoutMark(table.data()));
    return Done;
}

} // namespace

int runExport(const QStringList& arguments, Console& console) {
    CommandLine line("export",
                     QCoreApplication::translate(
                         "cli", "Writes a file whose ending says what it is: .svg and .png a picture, .csv "
                                "a table, .json the whole project with its answers, .graphml and .mmd its "
                                "journeys as graphs. Pictures speak the language of the report."));
    addExportOptions(line);
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const bool toOutput =
        line.value(QStringLiteral("output")) == QLatin1String("-") && line.has(QStringLiteral("table"));
    const QString path = toOutput ? QStringLiteral("-.csv") : line.value(QStringLiteral("output"));
    const QString picture =
        line.has(QStringLiteral("picture")) ? line.value(QStringLiteral("picture")) : QStringLiteral("map");
    const ExportRow* row = rowFor(path, picture);
    if (const QString problem = problemOf(line, path, row, picture); !problem.isEmpty())
        return console.wrongUsage(problem, line.command());
    Result<OpenProject> opened = openProject(line.at(0), Access::Read);
    if (!opened) return console.failed(opened.error());
    if (const Result<void> back = goBack(*opened, line); !back) return console.failed(back.error());
    if (toOutput) return writeToOutput(*opened, line, console, *row);
    const Result<void> written =
        writeFile(path, [&](QIODevice& device) { return row->write(*opened, line, console, device); });
    if (!written) return console.failed(written.error());
    console.say(QCoreApplication::translate("cli", "%1 written.").arg(path));
    return Done;
}

} // namespace chwila::app
