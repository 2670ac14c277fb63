#include "app/commands/refresh_command.h"

#include "app/commands/command_line.h"
#include "app/commands/import_options.h"
#include "core/feedback/mapping/import_plan.h"
#include "core/feedback/mapping/saved_mapping.h"
#include "core/sources/source_refresh.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace chwila::app {

namespace {

bool isMeant(const model::Source& source, const QString& text) {
    return text.isEmpty() || source.name.compare(text, Qt::CaseInsensitive) == 0
           || QString::number(source.id.value) == text;
}

struct Refreshed {
    sources::Brought brought;
    QStringList newLabels;
    QStringList changes; ///< sentences
    QStringList notices; ///< what was met while reading
};

/// What became of one source, for a program that reads the results.
QJsonObject refreshedJson(const QString& name, const Result<Refreshed>& refreshed) {
    QJsonObject object{{QStringLiteral("source"), name}};
    if (!refreshed) {
        object.insert(QStringLiteral("error"), describe(refreshed.error()));
        return object;
    }
    const feedback::Batch& batch = refreshed->brought.batch;
    const store::AnswerChanges::Count changes = refreshed->brought.changes.total();
    object.insert(QStringLiteral("error"), QJsonValue::Null);
    object.insert(QStringLiteral("batch"), batch.id);
    object.insert(QStringLiteral("answers"), batch.answers);
    object.insert(QStringLiteral("invalid"), batch.invalid);
    object.insert(QStringLiteral("duplicates"), batch.duplicates);
    object.insert(QStringLiteral("not_applicable"), batch.notApplicable);
    const bool counted = !refreshed->brought.uncounted;
    object.insert(QStringLiteral("added"), counted ? QJsonValue(changes.added) : QJsonValue());
    object.insert(QStringLiteral("gone"), counted ? QJsonValue(changes.gone) : QJsonValue());
    object.insert(QStringLiteral("changed"), counted ? QJsonValue(changes.changed) : QJsonValue());
    object.insert(QStringLiteral("new_labels"), QJsonArray::fromStringList(refreshed->newLabels));
    return object;
}

/// Where the source is now, as the person says; empty where nothing is said.
QString placeFrom(const QString& movedTo) {
    if (movedTo.isEmpty()) return {};
    if (!sources::looksLikeServer(movedTo)) return QFileInfo(movedTo).absoluteFilePath();
    const auto entered = sources::serverAddress(movedTo); // without a password that may be in it
    return entered ? sources::urlOf(entered->address) : movedTo;
}

/// How many different servers and users the sources need.
std::size_t serversOf(const model::Project& project, const std::vector<model::SourceId>& ids) {
    std::set<QString> keys;
    for (const model::SourceId id : ids) {
        const QString key = passwordKeyOf(feedback::SourceLocation::of(*project.find(id)));
        if (!key.isEmpty()) keys.insert(key);
    }
    return keys.size();
}

Error takeBackRefresh(OpenProject& opened, const model::Change& change, const Error& error) {
    return takenBack(opened, change, error, QCoreApplication::translate("cli", "Take back a failed refresh"));
}

/// What is to become of the project before the source is read.
struct Prepared {
    model::Project project;
    model::Change change; ///< what makes it of the one there was
};

Result<void> apply(Prepared& prepared, const model::Change& change) {
    if (Result<void> applied = change.applyTo(prepared.project); !applied) return applied;
    prepared.change = prepared.change.squashed(change);
    return {};
}

/// Does to the source what is said of it.
Result<Prepared> asSaid(const model::Project& project, model::SourceId id, const feedback::Reread& said) {
    const Result<model::Change> change = feedback::planReread(project, id, said);
    if (!change) return fail(change.error());
    Prepared prepared{project, {}};
    if (const Result<void> applied = apply(prepared, *change); !applied) return fail(applied.error());
    return prepared;
}

/// The line that writes how the source's columns can be read now.
QString lookingLine(const model::Source& source, const QString& project) {
    const bool isFile = source.kind.is(model::SourceKind::File);
    QStringList words{QStringLiteral("chwila"), isFile ? QStringLiteral("import") : QStringLiteral("attach"),
                      shellWord(project), shellWord(source.location)};
    if (!source.query.isEmpty()) {
        const bool isQuery = source.query.contains(QLatin1Char(' '));
        words << (isFile    ? QStringLiteral("--sheet")
                  : isQuery ? QStringLiteral("--query")
                            : QStringLiteral("--table"))
              << shellWord(source.query);
    }
    words << QStringLiteral("--dry-run --save-map columns.json");
    return words.join(QLatin1Char(' '));
}

/// The sample as the mapping reads the place.
Result<feedback::TableSample> sampleFor(const model::Source& source, const feedback::Mapping& mapping,
                                        const sources::Access& access, Console& console) {
    const feedback::SourceLocation place = feedback::SourceLocation::of(source);
    return place.kind.is(model::SourceKind::File) ? feedback::sampleFile(place, mapping.dialect)
                                                  : sources::sampleOf(place, access, console);
}

/// The line that reads the source again, with what was said of it but for what is to be said otherwise.
QString readingLine(const model::Source& now, const feedback::Reread& said, const QString& path,
                    const QString& option, const QString& value) {
    QString line = QStringLiteral("chwila refresh %1 --source %2").arg(shellWord(path), shellWord(now.name));
    const auto add = [&](const QString& given, const QString& word, bool isSaid) {
        if (isSaid && given != option) line += QLatin1Char(' ') + given + QLatin1Char(' ') + shellWord(word);
    };
    add(QStringLiteral("--from"), now.location, !said.movedTo.isEmpty());
    add(QStringLiteral("--query"), now.query, !said.query.isEmpty());
    return line + QLatin1Char(' ') + option + QLatin1Char(' ') + value;
}

/// How to say where the source is now, or what is read of it.
Error withLine(Error error, const char* text, const QString& line) {
    error.message += QLatin1Char(' ') + QCoreApplication::translate("cli", text).arg(line);
    return error;
}

/// What can be done about it from here. Where a column was renamed or left out, the columns are chosen by a
/// file.
Error withWayOut(const Error& error, feedback::SourceTrouble trouble, const model::Source& now,
                 const feedback::Reread& said, const QString& path, const sources::Access& access,
                 Console& console) {
    const feedback::SourceLocation place = feedback::SourceLocation::of(now);
    const auto line = [&](const QString& option, const QString& value) {
        return readingLine(now, said, path, option, value);
    };
    if (said.movedTo.isEmpty() && !sources::isServer(place) && !QFileInfo::exists(now.location)) {
        return withLine(error, QT_TRANSLATE_NOOP("cli", "“%1” reads it where it is now."),
                        line(QStringLiteral("--from"), QStringLiteral("PATH")));
    }
    const auto otherQuery = [&] {
        return withLine(error, QT_TRANSLATE_NOOP("cli", "“%1” says what is read of it from now on."),
                        line(QStringLiteral("--query"), QStringLiteral("SELECT")));
    };
    if (trouble == feedback::SourceTrouble::Query) return otherQuery();
    if (error.code != ErrorCode::NotFound) return error;
    const Result<feedback::Mapping> mapping = feedback::mappingFromText(now.mapping);
    if (!mapping) return error;
    const Result<feedback::TableSample> sample = sampleFor(now, *mapping, access, console);
    if (!sample && !now.kind.is(model::SourceKind::File)) return otherQuery(); // its table has another name
    const auto missing = sample ? feedback::missingColumn(*mapping, *sample) : std::nullopt;
    if (!missing) return error;
    Error renamed = error;
    renamed.message =
        Cli::tr("There is no column “%1” any more. “%2” writes how the columns can be read now, "
                "“%3” reads them so.")
            .arg(*missing, lookingLine(now, path),
                 line(QStringLiteral("--map"), QStringLiteral("columns.json")));
    return renamed;
}

/// Does to the source what is said of it and gives new labels their aliases; then reads everything again.
Result<Refreshed> readAgain(OpenProject& opened, model::SourceId id, const feedback::Reread& said,
                            const sources::Access& access, Console& console) {
    Result<Prepared> prepared = asSaid(opened.project, id, said);
    if (!prepared) return fail(prepared.error());
    auto trouble = feedback::SourceTrouble::Other;
    Result<sources::Seen> seen =
        sources::lookAgain(opened.file->answers(), prepared->project, id, access, console, &trouble);
    if (!seen) {
        const model::Source& now = *prepared->project.find(id);
        return fail(withWayOut(seen.error(), trouble, now, said, opened.file->path(), access, console));
    }
    if (const Result<void> applied = apply(*prepared, seen->change); !applied) return fail(applied.error());
    const model::Change& change = prepared->change;
    model::Project& grown = prepared->project;
    if (!change.isEmpty()) {
        const Result<void> committed =
            opened.file->commit(change, QCoreApplication::translate("cli", "Refresh a source"));
        if (!committed) return fail(committed.error());
    }
    feedback::Batch header;
    header.source = id;
    header.name = grown.find(id)->name;
    Result<sources::Brought> brought = sources::readAnswers(opened.file->answers(), grown, header,
                                                            sources::Earlier::Replaced, access, console);
    if (!brought) return fail(takeBackRefresh(opened, change, brought.error()));
    opened.project = std::move(grown);
    QStringList changes =
        sources::describeChanges(*brought, seen->newLabels, opened.project, console.language());
    return Refreshed{*std::move(brought), seen->newLabels, std::move(changes), seen->preview.notices};
}

void describeRefresh(CommandLine& line) {
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.option(QStringLiteral("source"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "Only this source, by name or number."));
    line.option(QStringLiteral("from"), QStringLiteral("PATH"),
                QCoreApplication::translate(
                    "cli", "Where the source has moved to, a path or a server's address; with --source."));
    line.option(QStringLiteral("query"), QStringLiteral("SELECT"),
                QCoreApplication::translate(
                    "cli", "What is read of a database from now on, a query or a table; with --source."));
    line.option(QStringLiteral("map"), QStringLiteral("MAPPING.json"),
                QCoreApplication::translate(
                    "cli", "How its columns are read from now on, where they were renamed; with --source."));
    line.option(QStringLiteral("format"), QStringLiteral("FORM"),
                QCoreApplication::translate("cli", "How the counts are printed: text or json."));
    line.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    line.example(QStringLiteral("chwila refresh trips.chwila --quiet"),
                 QCoreApplication::translate("cli", "in a nightly job"));
    addAccessOptions(line);
}

/// What can be said of a single source only, and it is not said of which.
std::optional<QString> withoutSource(const CommandLine& line) {
    if (!line.value(QStringLiteral("source")).isEmpty()) return std::nullopt;
    if (!line.value(QStringLiteral("from")).isEmpty())
        return Cli::tr("--from needs --source, to know which one has moved.");
    if (!line.value(QStringLiteral("query")).isEmpty())
        return QCoreApplication::translate("cli", "--query needs --source, to know which one it is for.");
    if (line.has(QStringLiteral("map")))
        return Cli::tr("--map needs --source, to know whose columns they are.");
    return std::nullopt;
}

/// The sources that `only` names (all, where it is empty) and that can be read; NotFound, with what there
/// is instead, where none can.
Result<std::vector<model::SourceId>> meantSources(const model::Project& project, const QString& only,
                                                  const QString& movedTo) {
    std::vector<model::SourceId> meant;
    QStringList names;
    for (const model::Source& source : project.all<model::Source>()) {
        names << QStringLiteral("%1 (%2)").arg(source.name).arg(source.id.value);
        const bool readable = !source.location.isEmpty() || !movedTo.isEmpty();
        if (readable && !source.mapping.isEmpty() && isMeant(source, only)) meant.push_back(source.id);
    }
    if (!meant.empty()) return meant;
    if (names.isEmpty()) {
        return fail(ErrorCode::NotFound, QCoreApplication::translate(
                                             "cli", "The project has no source yet; import or attach one."));
    }
    if (only.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("cli", "No source of the project comes from a file or database."));
    }
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate(
                    "cli", "The project has no source “%1” that can be read again. There are: %2.")
                    .arg(only, names.join(QStringLiteral(", "))));
}

void sayRefreshed(const Refreshed& refreshed, const QString& name, Console& console) {
    const feedback::Batch& batch = refreshed.brought.batch;
    const auto count = [&](const char* source, qint64 n) {
        return console.language().translate("cli", source, nullptr, pluralCount(n));
    };
    console.say(count(QT_TRANSLATE_N_NOOP("cli", "%1: %n answer(s)."), batch.answers).arg(name));
    for (const QString& change : refreshed.changes)
        console.say(QStringLiteral("  ") + change);
    if (batch.invalid > 0)
        console.say(QStringLiteral("  ")
                    + count(QT_TRANSLATE_N_NOOP("cli", "%n could not be read"), batch.invalid));
}

/// Also with results for a program: in a nightly job nobody sees the rows otherwise.
void noteInvalid(OpenProject& opened, const feedback::Batch& batch, Console& console) {
    if (batch.invalid == 0) return;
    constexpr qint64 shown = 3;
    if (const auto rows = opened.file->answers().rejected(batch.id, shown)) {
        for (const feedback::Rejected& row : *rows)
            console.note(
                describe({ErrorCode::Invalid, row.reason, {}, {row.position.file, row.position.line, 0}}));
    }
    console.note(Cli::tr("“%1” writes all rows that could not be read.")
                     .arg(QStringLiteral("chwila imports %1 --rejected %2 -o rows.csv")
                              .arg(shellWord(opened.file->path()), QString::number(batch.id))));
}

/// Reads the sources one after the other; one that fails does not keep the others from being read.
int refreshAll(OpenProject& opened, const std::vector<model::SourceId>& meant, const feedback::Reread& said,
               ServerAccess& access, Console& console, QJsonArray* results) {
    int code = Done;
    for (const model::SourceId id : meant) {
        if (console.cancelled()) return Failed; // the one before it was through, the others are as they were
        const QString name = opened.project.find(id)->name;
        feedback::SourceLocation place = feedback::SourceLocation::of(*opened.project.find(id));
        if (!said.movedTo.isEmpty()) place.path = said.movedTo;
        Result<Refreshed> refreshed = access.run(
            place, [&](const sources::Access& given) { return readAgain(opened, id, said, given, console); });
        if (!refreshed) {
            Error error = refreshed.error();
            if (error.position.file.isEmpty())
                error.position.file = QStringLiteral("%1: %2").arg(opened.file->path(), name);
            code = console.failed(error);
            refreshed = fail(std::move(error));
        } else {
            if (!results) sayRefreshed(*refreshed, name, console);
            for (const QString& notice : refreshed->notices)
                console.note(notice);
            noteInvalid(opened, refreshed->brought.batch, console);
        }
        if (results) results->append(refreshedJson(name, refreshed));
    }
    return code;
}

} // namespace

int runRefresh(const QStringList& arguments, Console& console) {
    CommandLine line(
        "refresh", QCoreApplication::translate(
                       "cli", "Reads the sources of a project again; the answers they have now replace those "
                              "they had."));
    describeRefresh(line);
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    Result<ServerAccess> access = ServerAccess::from(line, console);
    if (!access) return console.failed(access.error());
    const QString only = line.value(QStringLiteral("source"));
    feedback::Reread said{
        placeFrom(line.value(QStringLiteral("from"))), {}, line.value(QStringLiteral("query")).trimmed()};
    if (const auto problem = withoutSource(line)) return console.wrongUsage(*problem, line.command());
    if (line.has(QStringLiteral("map"))) {
        Result<feedback::Mapping> mapping = readMapping(line.value(QStringLiteral("map")));
        if (!mapping) return console.failed(mapping.error());
        said.mapping = *std::move(mapping);
    }
    Result<OpenProject> opened = openProject(line.at(0), Access::Write);
    if (!opened) return console.failed(opened.error());
    const Result<std::vector<model::SourceId>> meant = meantSources(opened->project, only, said.movedTo);
    if (!meant) return console.failed(meant.error());
    if (access->isGiven() && serversOf(opened->project, *meant) > 1) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "The file holds one password, but the sources are on several "
                                               "servers. Refresh them one by one with --source."),
            QStringLiteral("refresh"));
    }
    if (line.value(QStringLiteral("format")) != QLatin1String("json"))
        return refreshAll(*opened, *meant, said, *access, console, nullptr);
    QJsonArray results;
    const int code = refreshAll(*opened, *meant, said, *access, console, &results);
    console.result(QJsonDocument(results).toJson());
    return code;
}

} // namespace chwila::app
