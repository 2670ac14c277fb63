#include "app/commands/versions_command.h"

#include "app/commands/command_line.h"
#include "app/commands/session.h"
#include "core/store/version_store.h"
#include "core/versions/bring_back.h"
#include "core/versions/comparison.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chwila::app {

namespace {

const QString nameOption = QStringLiteral("name");
const QString compareOption = QStringLiteral("compare");
const QString restoreOption = QStringLiteral("restore");

struct ReadVersion {
    store::Version version;
    model::Project project;
    versions::Comparison since; ///< what bringing it back would take back
};

Result<ReadVersion> readVersion(OpenProject& opened, const store::Version& version,
                                const Language& language) {
    Result<model::Project> project = opened.file->versions().project(version.id);
    if (!project) return fail(project.error());
    versions::Comparison since =
        versions::compare(versions::broughtBack(opened.project, *project), opened.project, language);
    return ReadVersion{version, *std::move(project), std::move(since)};
}

Result<ReadVersion> findVersion(OpenProject& opened, const QString& name, const Language& language) {
    const auto all = opened.file->versions().all();
    if (!all) return fail(all.error());
    QStringList names;
    for (const store::Version& version : *all) {
        if (version.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return readVersion(opened, version, language);
        names += version.name;
    }
    return fail(ErrorCode::NotFound, names.isEmpty()
                                         ? Cli::tr("There is no version “%1”: none has been named.").arg(name)
                                         : Cli::tr("There is no version “%1”. There are: %2.")
                                               .arg(name, names.join(QStringLiteral(", "))));
}

QByteArray differencesJson(const ReadVersion& read) {
    constexpr const char* words[] = {"added", "removed", "changed"};
    QJsonArray records;
    for (const versions::Compared& each : read.since.records)
        records.append(QJsonObject{{QStringLiteral("what"), QLatin1String(words[int(each.happened)])},
                                   {QStringLiteral("table"), each.table},
                                   {QStringLiteral("id"), each.id},
                                   {QStringLiteral("name"), each.name},
                                   {QStringLiteral("details"), each.details}});
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), read.version.name},
                                     {QStringLiteral("kept_at"), read.version.keptAt.toString(Qt::ISODate)},
                                     {QStringLiteral("since"), records}})
        .toJson();
}

void sayDifferences(const ReadVersion& read, Console& console) {
    const Language& language = console.language();
    console.say(Cli::tr("Since “%1”: %2").arg(read.version.name, versions::summary(read.since, language)));
    for (const versions::Compared& each : read.since.records) {
        const QStringList words{versions::happenedWord(each.happened, language) + QLatin1Char(':'), each.kind,
                                each.name};
        QString line = QStringLiteral("  ") + words.join(QLatin1Char(' ')).trimmed();
        if (!each.details.isEmpty()) line += QStringLiteral(" (%1)").arg(each.details);
        console.resultLine(line);
    }
}

int compareVersion(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<ReadVersion> read = findVersion(opened, line.value(compareOption), console.language());
    if (!read) return console.failed(read.error());
    if (line.value(QStringLiteral("format")) == QLatin1String("json")) {
        console.result(differencesJson(*read));
    } else {
        sayDifferences(*read, console);
    }
    return Done;
}

int restoreVersion(OpenProject& opened, const CommandLine& line, Console& console) {
    const Language& language = console.language();
    const Result<ReadVersion> read = findVersion(opened, line.value(restoreOption), language);
    if (!read) return console.failed(read.error());
    const Result<model::Change> change = versions::bringBack(opened.project, read->project);
    if (!change) return console.failed(change.error());
    const QString text = Cli::tr("Bring back “%1”").arg(read->version.name);
    if (const Result<void> done = opened.file->commit(*change, text); !done)
        return console.failed(done.error());
    console.say(
        Cli::tr("The project is as in “%1” again (since then: %2); undo takes that back. Answers stay "
                "as they are.")
            .arg(read->version.name, versions::summary(read->since, language)));
    return Done;
}

int keepVersion(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<store::Version> kept = opened.file->versions().add(line.value(nameOption));
    if (!kept) return console.failed(kept.error());
    console.say(Cli::tr("“%1” is kept.").arg(kept->name));
    return Done;
}

int listVersions(OpenProject& opened, const CommandLine& line, Console& console) {
    const Language& language = console.language();
    const auto all = opened.file->versions().all();
    if (!all) return console.failed(all.error());
    QJsonArray array;
    for (const store::Version& version : *all) {
        const Result<ReadVersion> read = readVersion(opened, version, language);
        if (!read) return console.failed(read.error());
        const auto touchpoints = read->project.all<model::Touchpoint>().size();
        array.append(QJsonObject{{QStringLiteral("name"), version.name},
                                 {QStringLiteral("kept_at"), version.keptAt.toString(Qt::ISODate)},
                                 {QStringLiteral("touchpoints"), touchpoints},
                                 {QStringLiteral("changes"), read->since.count()}});
        if (line.value(QStringLiteral("format")) == QLatin1String("json")) continue;
        const QString when = language.locale().toString(version.keptAt.toLocalTime(), QLocale::ShortFormat);
        console.resultLine(QStringLiteral("%1  %2").arg(when, version.name));
        console.resultLine(QStringLiteral("      ")
                           + language.translate("cli", "%n touchpoint(s),", nullptr, pluralCount(touchpoints))
                           + QLatin1Char(' ')
                           + Cli::tr("since then: %1").arg(versions::summary(read->since, language)));
    }
    if (line.value(QStringLiteral("format")) == QLatin1String("json")) {
        console.result(QJsonDocument(array).toJson());
    } else if (all->empty()) {
        console.say(Cli::tr("The project has no named version yet; --name keeps one."));
    }
    return Done;
}

void describeVersions(CommandLine& line) {
    line.argument(QStringLiteral("FILE.chwila"), Cli::tr("The project."));
    line.option(nameOption, QStringLiteral("NAME"),
                Cli::tr("Keep the project as it is now under this name."));
    line.option(compareOption, QStringLiteral("NAME"),
                Cli::tr("Say what was added, removed and changed since this version."));
    line.option(restoreOption, QStringLiteral("NAME"),
                Cli::tr("Bring this version back, as one step that can be undone. Answers, their sources and "
                        "questions stay as they are."));
    line.option(QStringLiteral("format"), QStringLiteral("FORM"),
                Cli::tr("How versions and changes are printed: text or json."));
    line.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    line.example(QStringLiteral("chwila versions trips.chwila --name \"As handed over\""),
                 Cli::tr("before the next round of interviews"));
    line.example(QStringLiteral("chwila versions trips.chwila --compare \"As handed over\""),
                 Cli::tr("what has happened since"));
}

} // namespace

int runVersions(const QStringList& arguments, Console& console) {
    CommandLine line("versions",
                     Cli::tr("Lists the named versions of a project, keeps one, compares one with the "
                             "project as it is now, or brings one back."));
    describeVersions(line);
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const int wishes =
        int(line.has(nameOption)) + int(line.has(compareOption)) + int(line.has(restoreOption));
    if (wishes > 1)
        return console.wrongUsage(Cli::tr("Use only one of --name, --compare and --restore."),
                                  line.command());
    const bool writes = line.has(nameOption) || line.has(restoreOption);
    Result<OpenProject> opened = openProject(line.at(0), writes ? Access::Write : Access::Read);
    if (!opened) return console.failed(opened.error());
    if (line.has(nameOption)) return keepVersion(*opened, line, console);
    if (line.has(compareOption)) return compareVersion(*opened, line, console);
    if (line.has(restoreOption)) return restoreVersion(*opened, line, console);
    return listVersions(*opened, line, console);
}

} // namespace chwila::app
