#include "app/commands/import_options.h"

#include "app/commands/import_report.h"
#include "core/base/text.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/saved_mapping.h"
#include "core/model/journey_index.h"

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

Result<feedback::Mapping> chosenMapping(const OpenProject& opened, const feedback::TableSample& sample,
                                        const CommandLine& line, Console& console) {
    if (line.has(QStringLiteral("map"))) return readMapping(line.value(QStringLiteral("map")));
    const auto shelf = feedback::MappingShelf::ofPerson();
    const QString name = line.value(QStringLiteral("saved-map"));
    if (!name.isEmpty()) {
        const auto saved = shelf.find(name);
        if (saved) return feedback::adopted(*saved, sample, opened.project);
        QStringList names;
        for (const feedback::SavedMapping& each : shelf.all())
            names += each.name;
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
    return feedback::guessMapping(sample, opened.project);
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

Result<model::TouchpointId> findTouchpoint(const model::Project& project, model::JourneyId journey,
                                           const QString& text) {
    std::vector<std::pair<double, QString>> alike;
    const model::JourneyIndex index(project, journey);
    for (const model::Touchpoint* touchpoint : index.touchpoints()) {
        if (touchpoint->name.compare(text, Qt::CaseInsensitive) == 0
            || QString::number(touchpoint->id.value) == text)
            return touchpoint->id;
        alike.emplace_back(-similarity(text, touchpoint->name), touchpoint->name);
    }
    constexpr std::size_t mostNamed = 5;
    std::ranges::sort(alike);
    QStringList names;
    for (std::size_t i = 0; i < std::min(alike.size(), mostNamed); ++i)
        names += alike[i].second;
    return fail(ErrorCode::NotFound, QCoreApplication::translate(
                                         "cli", "The journey has no touchpoint “%1”. Most like it are: %2.")
                                         .arg(text, names.join(QStringLiteral(", "))));
}

/// LABEL=TOUCHPOINT; nothing behind the sign leaves the label unassigned.
Result<std::vector<SaidMatch>> saidMatches(const CommandLine& line, const model::Project& project,
                                           model::JourneyId journey) {
    std::vector<SaidMatch> said;
    for (const QString& text : line.values(QStringLiteral("match"))) {
        const qsizetype sign = text.lastIndexOf(u'=');
        SaidMatch match{text.left(sign).trimmed(), std::nullopt};
        if (const QString meant = text.mid(sign + 1).trimmed(); !meant.isEmpty()) {
            const Result<model::TouchpointId> touchpoint = findTouchpoint(project, journey, meant);
            if (!touchpoint) return fail(touchpoint.error());
            match.touchpoint = *touchpoint;
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
        return fail(sound.error());
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

Result<void> saveMapping(const CommandLine& line, const ImportRequest& request) {
    if (Result<void> written = writeMapping(line, request.mapping); !written) return written;
    if (!line.has(QStringLiteral("save-as"))) return {};
    return feedback::MappingShelf::ofPerson().save(line.value(QStringLiteral("save-as")), request.mapping,
                                                   feedback::titlesOf(request.sample));
}

int report(const CommandLine& line, const OpenProject& opened, const ImportOutcome& outcome, bool asJson,
           Console& console) {
    if (asJson) {
        console.result(countsJson(outcome, opened.project));
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
     QT_TRANSLATE_NOOP("cli", "Draw a touchpoint for each label that matches none, one after the other.")},
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
    if (!sample) return console.failed(sample.error());
    Result<OpenProject> opened = openProject(line.at(0), isDryRun(line) ? Access::Read : Access::Write);
    if (!opened) return console.failed(opened.error());
    const bool guessed = !map && !savedMap && !into;
    Result<ImportRequest> request = prepare(*opened, *std::move(sample), line, console);
    if (!request) return console.failed(request.error());
    request->access = access.access(request->sample.location);
    if (const QString& shape = request->sample.shape.sentence; !shape.isEmpty()) console.note(shape);
    for (const QString& notice : request->sample.notices)
        console.note(notice);
    if (guessed) {
        for (const QString& notice : feedback::mappingNotices(request->sample, request->mapping))
            console.note(notice);
    }
    if (const Result<void> saved = saveMapping(line, *request); !saved) return console.failed(saved.error());
    const Result<ImportOutcome> outcome = bringIn(*opened, *request, console);
    if (!outcome) return console.failed(outcome.error());
    return report(line, *opened, *outcome, asJson, console);
}

} // namespace chwila::app
