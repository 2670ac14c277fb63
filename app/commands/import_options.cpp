#include "app/commands/import_options.h"

#include "app/commands/import_report.h"
#include "app/commands/said_roles.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/known_source.h"
#include "core/feedback/mapping/saved_mapping.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace chwila::app {

namespace {

bool isDryRun(const CommandLine& line) {
    return line.has(QStringLiteral("dry-run")) || line.has(QStringLiteral("preview"));
}

/// Only “import” knows the option.
bool isInto(const CommandLine& line) {
    return line.command() == QLatin1String("import") && line.has(QStringLiteral("into"));
}

feedback::Losses lossesOf(const CommandLine& line) {
    if (line.has(QStringLiteral("all-or-nothing"))) return feedback::Losses::AllOrNothing;
    return line.has(QStringLiteral("keep-good")) ? feedback::Losses::KeepGood
                                                 : feedback::Losses::LeaveOutRows;
}

/// The source of the project that reads this place; null where it is new.
const model::Source* sourceAt(const model::Project& project, const feedback::SourceLocation& location) {
    if (const model::Source* source = sources::sourceReading(project, location)) return source;
    for (const model::Source& source : project.all<model::Source>()) {
        const feedback::SourceLocation known = feedback::SourceLocation::of(source);
        if (known.kind == location.kind && known.path == location.path && known.query == location.query)
            return &source;
    }
    return nullptr;
}

/// What was said of a table that is read already holds for it where its columns have changed since.
feedback::Mapping guessedMapping(const model::Project& project, const feedback::TableSample& sample,
                                 Console& console) {
    const feedback::Mapping guessed = feedback::guessMapping(sample, project);
    const model::Source* source = sourceAt(project, sample.location);
    if (!source) return guessed;
    const Result<feedback::Mapping> before = feedback::mappingOf(project, source->id);
    if (!before) return guessed;
    QStringList titles;
    for (const feedback::ColumnMapping& column : before->columns)
        titles += column.title;
    console.note(QCoreApplication::translate(
                     "cli", "The columns are read as in the source “%1”; what is new is guessed.")
                     .arg(source->name));
    return feedback::carriedOver(*before, titles, guessed);
}

/// A column that the given mapping reads and the table does not have. A file may yet be cut otherwise.
Result<void> checkColumns(const feedback::Mapping& mapping, const feedback::TableSample& sample,
                          const QString& path) {
    if (sample.location.kind.is(model::SourceKind::File) && sample.dialect != mapping.dialect) return {};
    const std::optional<QString> missing = feedback::missingColumn(mapping, sample);
    if (!missing) return {};
    return fail(ErrorCode::NotFound,
                Cli::tr("The table has no column “%1”, which the mapping reads. It has: %2.")
                    .arg(*missing, feedback::titlesOf(sample).join(QStringLiteral(", "))),
                {}, {path, 0, 0});
}

Result<feedback::Mapping> chosenMapping(const OpenProject& opened, const feedback::TableSample& sample,
                                        const CommandLine& line, Console& console) {
    if (const QString path = line.value(QStringLiteral("map")); line.has(QStringLiteral("map"))) {
        Result<feedback::Mapping> mapping = readMapping(path);
        if (!mapping) return mapping;
        if (const Result<void> fits = checkColumns(*mapping, sample, path); !fits) return fail(fits.error());
        return mapping;
    }
    const auto shelf = feedback::MappingShelf::ofPerson();
    const QString name = line.value(QStringLiteral("saved-map"));
    if (!name.isEmpty()) {
        const auto saved = shelf.find(name);
        if (saved) return feedback::adopted(*saved, sample, opened.project);
        QStringList names;
        for (const feedback::SavedMapping& each : shelf.all())
            names += each.name;
        if (names.isEmpty())
            return fail(ErrorCode::NotFound,
                        Cli::tr("There is no saved mapping “%1”: none has been saved.").arg(name));
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("cli", "There is no saved mapping “%1”. There are: %2.")
                        .arg(name, names.join(QStringLiteral(", "))));
    }
    const auto offered = shelf.offeredFor(feedback::titlesOf(sample));
    if (!offered.empty()) {
        console.note(QCoreApplication::translate("cli", "The saved mapping “%1” is for a table like this; "
                                                        "“--saved-map” uses it.")
                         .arg(offered.front().name));
    }
    return guessedMapping(opened.project, sample, console);
}

Result<model::SourceId> findSource(const model::Project& project, const QString& text) {
    QStringList names;
    for (const model::Source& source : project.all<model::Source>()) {
        const bool meant =
            source.name.compare(text, Qt::CaseInsensitive) == 0 || QString::number(source.id.value) == text;
        if (meant) return source.id;
        names += source.name;
    }
    return fail(ErrorCode::NotFound, QCoreApplication::translate("cli", "The project has no source “%1”. "
                                                                        "There are: %2.")
                                         .arg(text, names.join(QStringLiteral(", "))));
}

/// LABEL=TOUCHPOINT; nothing behind the sign, or "none", leaves the label unassigned.
Result<std::vector<SaidMatch>> saidMatches(const CommandLine& line, const model::Project& project,
                                           model::JourneyId journey) {
    std::vector<SaidMatch> said;
    for (const QString& text : line.values(QStringLiteral("match"))) {
        const qsizetype sign = text.lastIndexOf(u'=');
        SaidMatch match{text.left(sign).trimmed(), std::nullopt};
        if (const QString meant = text.mid(sign + 1).trimmed(); !meant.isEmpty()) {
            const Result<model::TouchpointId> touchpoint = findTouchpoint(project, journey, meant);
            if (touchpoint) {
                match.touchpoint = *touchpoint;
            } else if (meant.compare(QLatin1String("none"), Qt::CaseInsensitive) != 0) {
                return fail(touchpoint.error());
            }
        }
        said.push_back(std::move(match));
    }
    return said;
}

Result<void> checkMatchText(const QString& text) {
    if (text.lastIndexOf(u'=') > 0) return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("cli", "“%1” does not say which touchpoint a label means; write "
                                                   "LABEL=TOUCHPOINT.")
                    .arg(text));
}

/// Where --save-map asks for it.
Result<void> writeMapping(const CommandLine& line, const feedback::Mapping& mapping) {
    if (!line.has(QStringLiteral("save-map"))) return {};
    const QByteArray json = QJsonDocument(feedback::mappingToJson(mapping)).toJson();
    return writeFile(line.value(QStringLiteral("save-map")), json);
}

/// Why the mapping is of no use, with the place a person can mend it at.
Error notUsable(Error error, const feedback::TableSample& sample, const CommandLine& line, Console& console) {
    if (line.has(QStringLiteral("map"))) {
        error.position.file = line.value(QStringLiteral("map"));
        return error;
    }
    if (sample.rows.empty()) error = *feedback::refusal({}, feedback::Losses::LeaveOutRows);
    const feedback::SourceLocation& place = sample.location;
    error.position.file = sources::isServer(place) ? sources::nameOf(place) : place.path;
    if (!sample.rows.empty() && !line.has(QStringLiteral("save-map")))
        console.note(
            Cli::tr("“--save-map MAPPING.json” writes how the columns were understood; mend it there and "
                    "give it with --map."));
    return error;
}

Result<ImportRequest> prepare(const OpenProject& opened, feedback::TableSample sample,
                              const CommandLine& line, Console& console) {
    ImportRequest request;
    if (isInto(line)) {
        const auto source = findSource(opened.project, line.value(QStringLiteral("into")));
        if (!source) return fail(source.error());
        Result<feedback::Mapping> mapping = feedback::mappingOf(opened.project, *source);
        if (!mapping) return fail(mapping.error());
        request.into = *source;
        request.mapping = *std::move(mapping);
        request.mapping.dialect = sample.dialect;
    } else {
        Result<feedback::Mapping> mapping = chosenMapping(opened, sample, line, console);
        if (!mapping) return fail(mapping.error());
        request.mapping = *std::move(mapping);
        const QStringList roles = line.values(QStringLiteral("role"));
        if (Result<void> given = giveSaidRoles(request.mapping, sample, roles); !given)
            return fail(given.error());
        // The file has to be cut as the mapping says, not as it was guessed.
        sample.dialect = request.mapping.dialect;
    }
    if (const Result<void> sound = feedback::checkMapping(request.mapping); !sound) {
        // What was not guessed a person says in the mapping.
        if (Result<void> written = writeMapping(line, request.mapping); !written)
            return fail(written.error());
        if (sample.columns.size() == 1 && sample.location.kind == model::SourceKind::File)
            console.note(QCoreApplication::translate("cli",
                                                     "No sign was found that parts the cells of a row: "
                                                     "the table has a single column."));
        return fail(notUsable(sound.error(), sample, line, console));
    }
    const Result<model::JourneyId> journey =
        findJourney(opened.project, line.value(QStringLiteral("journey")));
    if (!journey) return fail(journey.error());
    request.journey = *journey;
    Result<std::vector<SaidMatch>> said = saidMatches(line, opened.project, *journey);
    if (!said) return fail(said.error());
    request.said = *std::move(said);
    request.makeTouchpoints = line.has(QStringLiteral("make-touchpoints"));
    request.onlyPreview = isDryRun(line);
    request.again = line.has(QStringLiteral("again"));
    request.losses = lossesOf(line);
    request.rejectedPath = line.value(QStringLiteral("rejected"));
    request.name = line.value(QStringLiteral("name"));
    if (request.name.isEmpty()) request.name = sources::nameOf(sample.location);
    request.sample = std::move(sample);
    return request;
}

/// What a person should know before the answers are counted.
QStringList noticesOf(const ImportRequest& request, bool guessed) {
    QStringList notices;
    if (const QString& shape = request.sample.shape.sentence; !shape.isEmpty()) notices += shape;
    notices += request.sample.notices;
    if (guessed) notices += feedback::mappingNotices(request.sample, request.mapping);
    return notices;
}

Result<void> saveMapping(const CommandLine& line, const ImportRequest& request) {
    if (Result<void> written = writeMapping(line, request.mapping); !written) return written;
    if (!line.has(QStringLiteral("save-as"))) return {};
    return feedback::MappingShelf::ofPerson().save(line.value(QStringLiteral("save-as")), request.mapping,
                                                   feedback::titlesOf(request.sample));
}

int report(const CommandLine& line, const OpenProject& opened, const ImportOutcome& outcome,
           const QStringList& noted, bool asJson, Console& console) {
    if (asJson) {
        console.result(countsJson(outcome, opened.project, noted));
    } else {
        sayCounts(outcome, opened.project, isDryRun(line), console);
    }
    // A dry run ends as the import would.
    const auto refused = feedback::refusal(outcome.preview, lossesOf(line));
    if (!outcome.batch && refused) return console.failed(*refused);
    if (outcome.batch && !asJson) {
        console.say(console.language().translate("cli", "%n answer(s) stored.", nullptr,
                                                 pluralCount(outcome.batch->answers)));
    }
    return Done;
}

struct ImportOption {
    const char* name;
    const char* value; ///< what stands behind it; null: nothing
    const char* text;  // context "cli"
};
constexpr ImportOption importOptions[] = {
    {"map", "MAPPING.json", QT_TRANSLATE_NOOP("cli", "How the columns are read; else it is guessed.")},
    {"role", "COLUMN=ROLE",
     QT_TRANSLATE_NOOP("cli", "What a column holds, whatever was guessed: touchpoint, score, answer (the "
                              "column is the touchpoint), time, customer, segment, comment, channel, "
                              "question, overall, churned, days_observed or ignore. Several times.")},
    {"save-map", "MAPPING.json",
     QT_TRANSLATE_NOOP("cli", "Write the mapping that was used, to change it and give it with --map.")},
    {"saved-map", "NAME", QT_TRANSLATE_NOOP("cli", "Use the mapping that was saved under this name.")},
    {"save-as", "NAME", QT_TRANSLATE_NOOP("cli", "Save the mapping under this name, for tables like this.")},
    {"journey", "NAME",
     QT_TRANSLATE_NOOP("cli", "The journey whose touchpoints the labels mean; else the first one.")},
    {"name", "TEXT", QT_TRANSLATE_NOOP("cli", "What the source is called in the project.")},
    {"match", "LABEL=TOUCHPOINT",
     QT_TRANSLATE_NOOP("cli", "The touchpoint a label of the table means, by name or number; none leaves it "
                              "unassigned. Several times.")},
    {"make-touchpoints", nullptr,
     QT_TRANSLATE_NOOP("cli", "Draw a touchpoint for each label that matches none: one after the other on an "
                              "empty map, else apart.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Count what would be imported and write nothing.")},
    {"preview", nullptr, QT_TRANSLATE_NOOP("cli", "The same as --dry-run.")},
    {"format", "FORM", QT_TRANSLATE_NOOP("cli", "How the counts are printed: text or json.")},
    {"rejected", "FILE.csv",
     QT_TRANSLATE_NOOP(
         "cli",
         "Write all rows that could not be read with their reasons, to be mended and imported with --into.")},
    {"keep-good", nullptr,
     QT_TRANSLATE_NOOP(
         "cli",
         "Of a file that is damaged or cut off keep what can be read; else nothing of it is imported.")},
    {"all-or-nothing", nullptr,
     QT_TRANSLATE_NOOP("cli", "Import nothing where a single row cannot be read; else the good rows are "
                              "imported and the others listed.")},
    {"again", nullptr,
     QT_TRANSLATE_NOOP("cli", "Import a file also where its answers are in the project already.")},
};

} // namespace

void addImportOptions(CommandLine& line) {
    for (const ImportOption& option : importOptions) {
        const QString name = QLatin1String(option.name);
        const QString text = QCoreApplication::translate("cli", option.text);
        if (option.value) {
            line.option(name, QLatin1String(option.value), text);
        } else {
            line.flag(name, text);
        }
    }
    line.check(QStringLiteral("match"), checkMatchText);
    line.several(QStringLiteral("match"));
    line.check(QStringLiteral("role"), checkSaidRole);
    line.several(QStringLiteral("role"));
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

int bringTable(const CommandLine& line, Result<feedback::TableSample> sample, const ServerAccess& access,
               Console& console) {
    const QString format =
        line.has(QStringLiteral("format")) ? line.value(QStringLiteral("format")) : QStringLiteral("text");
    const bool asJson = format == QLatin1String("json");
    if (!asJson && format != QLatin1String("text")) {
        return console.wrongUsage(QCoreApplication::translate("cli", "--format can be text or json."),
                                  line.command());
    }
    if (line.has(QStringLiteral("keep-good")) && line.has(QStringLiteral("all-or-nothing"))) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "Only one of --keep-good and --all-or-nothing can be given."),
            line.command());
    }
    const bool into = isInto(line);
    const bool map = line.has(QStringLiteral("map"));
    const bool savedMap = line.has(QStringLiteral("saved-map"));
    if (int(map) + int(savedMap) + int(into) > 1)
        return console.wrongUsage(Cli::tr("Use only one of --map, --saved-map and --into."), line.command());
    if (into && line.has(QStringLiteral("role"))) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "--role does not go with --into: the source has its columns."),
            line.command());
    }
    if (!sample) return console.failed(sample.error());
    Result<OpenProject> opened = openProject(line.at(0), isDryRun(line) ? Access::Read : Access::Write);
    if (!opened) return console.failed(opened.error());
    const bool guessed = !map && !savedMap && !into;
    Result<ImportRequest> request = prepare(*opened, *std::move(sample), line, console);
    if (!request) return console.failed(request.error());
    request->access = access.access(request->sample.location);
    const QStringList noted = noticesOf(*request, guessed);
    for (const QString& notice : noted)
        console.note(notice);
    if (guessed && !asJson && isDryRun(line) && !line.has(QStringLiteral("role")))
        console.note(QCoreApplication::translate(
            "cli", "“--role COLUMN=ROLE” puts a column right that was guessed wrongly."));
    if (const Result<void> saved = saveMapping(line, *request); !saved) return console.failed(saved.error());
    const Result<ImportOutcome> outcome = bringIn(*opened, *request, console);
    if (!outcome) return console.failed(outcome.error());
    return report(line, *opened, *outcome, noted, asJson, console);
}

} // namespace chwila::app
