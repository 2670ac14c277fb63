#include "app/commands/import_command.h"

#include "app/commands/answer_import.h"
#include "app/commands/command_line.h"
#include "core/feedback/guess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace chwila::app {

namespace {

void addOptions(CommandLine& line) {
    line.option(QStringLiteral("map"), QStringLiteral("MAPPING.json"),
                QCoreApplication::translate("cli", "How the columns are read; else it is guessed."));
    line.option(QStringLiteral("save-map"), QStringLiteral("MAPPING.json"),
                QCoreApplication::translate(
                    "cli", "Write the mapping that was used, to change it and give it with --map."));
    line.option(QStringLiteral("journey"), QStringLiteral("NAME"),
                QCoreApplication::translate(
                    "cli", "The journey whose touchpoints the labels mean; else the first one."));
    line.option(QStringLiteral("name"), QStringLiteral("TEXT"),
                QCoreApplication::translate("cli", "What the source is called in the project."));
    line.flag(QStringLiteral("make-touchpoints"),
              QCoreApplication::translate(
                  "cli", "Draw a touchpoint for each label that matches none, one after the other."));
    line.flag(QStringLiteral("preview"),
              QCoreApplication::translate("cli", "Count what would be imported and write nothing."));
    line.option(QStringLiteral("rejected"), QStringLiteral("FILE.csv"),
                QCoreApplication::translate(
                    "cli", "Write the rows that could not be read, with line, column and reason."));
}

Result<feedback::Mapping> readMapping(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("cli", "The mapping cannot be read; see whether the file is there."),
            file.errorString(), {path, 0, 0});
    }
    const QByteArray bytes = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(problem.offset);
        const qint64 line = before.count('\n') + 1;
        const qint64 column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return fail(ErrorCode::Invalid, QCoreApplication::translate("cli", "The mapping is no JSON."),
                    problem.errorString(), {path, line, column});
    }
    Result<feedback::Mapping> mapping = feedback::mappingFromJson(document.object());
    if (!mapping) {
        Error error = mapping.error();
        error.position.file = path;
        return fail(error);
    }
    return mapping;
}

Result<ImportRequest> prepare(const OpenProject& opened, feedback::TableSample sample,
                              const CommandLine& line) {
    ImportRequest request;
    const QString map = line.value(QStringLiteral("map"));
    if (map.isEmpty()) {
        request.mapping = feedback::guessMapping(sample, opened.project);
    } else {
        Result<feedback::Mapping> mapping = readMapping(map);
        if (!mapping) return fail(mapping.error());
        request.mapping = *std::move(mapping);
        // The file has to be cut as the mapping says, not as it was guessed.
        sample.dialect = request.mapping.dialect;
    }
    if (const Result<void> sound = feedback::checkMapping(request.mapping); !sound)
        return fail(sound.error());
    const Result<model::JourneyId> journey =
        findJourney(opened.project, line.value(QStringLiteral("journey")));
    if (!journey) return fail(journey.error());
    request.journey = *journey;
    request.makeTouchpoints = line.has(QStringLiteral("make-touchpoints"));
    request.onlyPreview = line.has(QStringLiteral("preview"));
    request.name = line.value(QStringLiteral("name"));
    if (request.name.isEmpty()) request.name = QFileInfo(sample.location.path).fileName();
    request.sample = std::move(sample);
    return request;
}

int bring(const CommandLine& line, Result<feedback::TableSample> sample, Console& console) {
    if (!sample) return console.failed(sample.error());
    const bool preview = line.has(QStringLiteral("preview"));
    Result<OpenProject> opened = openProject(line.at(0), preview ? Access::Read : Access::Write);
    if (!opened) return console.failed(opened.error());
    const bool guessed = !line.has(QStringLiteral("map"));
    Result<ImportRequest> request = prepare(*opened, *std::move(sample), line);
    if (!request) return console.failed(request.error());
    for (const QString& notice : request->sample.notices)
        console.note(notice);
    if (guessed) {
        for (const QString& notice : feedback::mappingNotices(request->sample, request->mapping))
            console.note(notice);
    }
    if (line.has(QStringLiteral("save-map"))) {
        const QByteArray json = QJsonDocument(feedback::mappingToJson(request->mapping)).toJson();
        const Result<void> written = writeFile(line.value(QStringLiteral("save-map")), json);
        if (!written) return console.failed(written.error());
    }
    const Result<ImportOutcome> outcome = bringIn(*opened, *request, console);
    if (!outcome) return console.failed(outcome.error());
    sayCounts(*outcome, console);
    if (line.has(QStringLiteral("rejected"))) {
        const Result<void> written =
            writeFile(line.value(QStringLiteral("rejected")), rejectedCsv(outcome->rejected));
        if (!written) return console.failed(written.error());
    }
    if (outcome->batch) {
        console.say(console.language().translate("cli", "%n answer(s) stored.", nullptr,
                                                 pluralCount(outcome->batch->answers)));
    }
    return Done;
}

} // namespace

int runImport(const QStringList& arguments, Console& console) {
    CommandLine line("import",
                     QCoreApplication::translate(
                         "cli", "Reads answers from a CSV or TSV file: long (one row an answer) or wide "
                                "(one row a respondent, one column a touchpoint)."));
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.argument(QStringLiteral("ANSWERS.csv"), QCoreApplication::translate("cli", "The table of answers."));
    addOptions(line);
    line.example(
        QStringLiteral("chwila import trips.chwila survey.csv --preview --save-map map.json"),
        QCoreApplication::translate("cli", "see what would happen and how the columns were understood"));
    line.example(QStringLiteral("chwila import trips.chwila survey.csv --map map.json"),
                 QCoreApplication::translate("cli", "import with the mapping as you changed it"));
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    return bring(line, feedback::sampleFile(QFileInfo(line.at(1)).absoluteFilePath()), console);
}

int runAttach(const QStringList& arguments, Console& console) {
    CommandLine line(
        "attach", QCoreApplication::translate(
                      "cli", "Reads answers from a table or a query of an SQLite database and remembers it, "
                             "so that “chwila refresh” reads it again. The database is never written to."));
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.argument(QStringLiteral("DATABASE"), QCoreApplication::translate("cli", "The SQLite database."));
    line.option(QStringLiteral("table"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "Table or view to read."));
    line.option(QStringLiteral("query"), QStringLiteral("SELECT"),
                QCoreApplication::translate("cli", "Query to read; it may only read."));
    addOptions(line);
    line.example(QStringLiteral(
                     "chwila attach trips.chwila crm.db --query \"SELECT * FROM answers WHERE year > 2023\""),
                 QCoreApplication::translate("cli", "attach the result of a query"));
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const QString table = line.value(QStringLiteral("table"));
    const QString query = line.value(QStringLiteral("query"));
    if (!table.isEmpty() && !query.isEmpty()) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "Only one of --table and --query can be given."),
            QStringLiteral("attach"));
    }
    return bring(
        line,
        feedback::sampleDatabase(QFileInfo(line.at(1)).absoluteFilePath(), query.isEmpty() ? table : query),
        console);
}

} // namespace chwila::app
