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
const QString withOption = QStringLiteral("with");
const QString restoreOption = QStringLiteral("restore");
const QString renameOption = QStringLiteral("rename");
const QString toOption = QStringLiteral("to");
const QString deleteOption = QStringLiteral("delete");

struct ReadVersion {
    store::Version version;
    model::Project project;
    versions::Comparison since; ///< what bringing it back would take back
};

ReadVersion setAgainstNow(const OpenProject& opened, store::KeptVersion kept, const Language& language) {
    versions::Comparison since =
        versions::compare(versions::broughtBack(opened.project, kept.project), opened.project, language);
    return {std::move(kept.version), std::move(kept.project), std::move(since)};
}

Result<ReadVersion> readVersion(OpenProject& opened, const store::Version& version,
                                const Language& language) {
    Result<model::Project> project = opened.file->versions().project(version.id);
    if (!project) return fail(project.error());
    return setAgainstNow(opened, {version, *std::move(project)}, language);
}

Result<ReadVersion> findAgainstNow(OpenProject& opened, const QString& name, const Language& language) {
    Result<store::KeptVersion> kept = findVersion(opened, name);
    if (!kept) return fail(kept.error());
    return setAgainstNow(opened, *std::move(kept), language);
}

/// What happened from one version to now or, where there is one, to another version.
struct Differences {
    store::Version from;
    std::optional<store::Version> to;
    versions::Comparison records;
};

QByteArray differencesJson(const Differences& found) {
    constexpr const char* words[] = {"added", "removed", "changed"};
    QJsonArray records;
    for (const versions::Compared& each : found.records.records)
        records.append(QJsonObject{{QStringLiteral("what"), QLatin1String(words[int(each.happened)])},
                                   {QStringLiteral("table"), each.table},
                                   {QStringLiteral("id"), each.id},
                                   {QStringLiteral("name"), each.name},
                                   {QStringLiteral("details"), each.details}});
    QJsonObject object{{QStringLiteral("version"), found.from.name},
                       {QStringLiteral("kept_at"), found.from.keptAt.toString(Qt::ISODate)},
                       {QStringLiteral("since"), records}};
    if (found.to) {
        object.insert(QStringLiteral("with"), found.to->name);
        object.insert(QStringLiteral("with_kept_at"), found.to->keptAt.toString(Qt::ISODate));
    }
    return QJsonDocument(object).toJson();
}

void sayDifferences(const Differences& found, Console& console) {
    const Language& language = console.language();
    const QString summary = versions::summary(found.records, language);
    console.say(found.to ? Cli::tr("From “%1” to “%2”: %3").arg(found.from.name, found.to->name, summary)
                         : Cli::tr("Since “%1”: %2").arg(found.from.name, summary));
    for (const versions::Compared& each : found.records.records) {
        const QStringList words{versions::happenedWord(each.happened, language) + QLatin1Char(':'), each.kind,
                                each.name};
        QString line = QStringLiteral("  ") + words.join(QLatin1Char(' ')).trimmed();
        if (!each.details.isEmpty()) line += QStringLiteral(" (%1)").arg(each.details);
        console.resultLine(line);
    }
}

Result<Differences> findDifferences(OpenProject& opened, const CommandLine& line, const Language& language) {
    const Result<store::KeptVersion> from = findVersion(opened, line.value(compareOption));
    if (!from) return fail(from.error());
    const model::Project then = versions::broughtBack(opened.project, from->project);
    if (!line.has(withOption))
        return Differences{from->version, std::nullopt, versions::compare(then, opened.project, language)};
    const Result<store::KeptVersion> to = findVersion(opened, line.value(withOption));
    if (!to) return fail(to.error());
    return Differences{from->version, to->version,
                       versions::compare(then, versions::broughtBack(opened.project, to->project), language)};
}

int compareVersion(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<Differences> found = findDifferences(opened, line, console.language());
    if (!found) return console.failed(found.error());
    if (line.value(QStringLiteral("format")) == QLatin1String("json")) {
        console.result(differencesJson(*found));
    } else {
        sayDifferences(*found, console);
    }
    return Done;
}

int renameVersion(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<store::Version> found = namedVersion(opened, line.value(renameOption));
    if (!found) return console.failed(found.error());
    const QString name = line.value(toOption).simplified();
    const Result<void> done = opened.file->versions().rename(found->id, name);
    if (!done) return console.failed(done.error());
    console.say(Cli::tr("“%1” is called “%2” now.").arg(found->name, name));
    return Done;
}

int deleteVersion(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<store::Version> found = namedVersion(opened, line.value(deleteOption));
    if (!found) return console.failed(found.error());
    const Result<void> done = opened.file->versions().remove(found->id);
    if (!done) return console.failed(done.error());
    console.say(Cli::tr("“%1” is deleted; the project stays as it is now.").arg(found->name));
    return Done;
}

int restoreVersion(OpenProject& opened, const CommandLine& line, Console& console) {
    const Language& language = console.language();
    const Result<ReadVersion> read = findAgainstNow(opened, line.value(restoreOption), language);
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
    int code = Done;
    for (const store::Version& version : *all) {
        const Result<ReadVersion> read = readVersion(opened, version, language);
        if (!read) { // the others can be read all the same
            Error error = read.error();
            error.position.file = version.name;
            code = console.failed(error);
            continue;
        }
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
    return code;
}

void describeVersions(CommandLine& line) {
    const auto name = [&](const QString& option, const QString& meaning) {
        line.option(option, QStringLiteral("NAME"), meaning);
    };
    line.argument(QStringLiteral("FILE.chwila"), Cli::tr("The project."));
    name(nameOption, Cli::tr("Keep the project as it is now under this name."));
    name(compareOption, Cli::tr("Say what was added, removed and changed since this version."));
    name(withOption, Cli::tr("With --compare: up to this version instead of now."));
    name(restoreOption,
         Cli::tr("Bring this version back, as one step that can be undone. Answers, their sources and "
                 "questions stay as they are."));
    name(renameOption, Cli::tr("Give this version the name that --to says."));
    name(toOption, Cli::tr("With --rename: the new name."));
    name(deleteOption, Cli::tr("Delete this version for good; the project stays as it is now."));
    line.option(QStringLiteral("format"), QStringLiteral("FORM"),
                Cli::tr("How versions and changes are printed: text or json."));
    line.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    line.example(QStringLiteral("chwila versions trips.chwila --name \"As handed over\""),
                 Cli::tr("before the next round of interviews"));
    line.example(QStringLiteral("chwila versions trips.chwila --compare \"As handed over\""),
                 Cli::tr("what has happened since"));
    line.example(QStringLiteral("chwila export trips.chwila --as-in \"As handed over\" -o then.json"),
                 Cli::tr("what it held"));
}

struct Wish {
    QString option;
    bool writes;
    int (*run)(OpenProject&, const CommandLine&, Console&);
};

/// Nothing, and said, where the options do not go together.
std::optional<Wish> wishOf(const CommandLine& line, Console& console) {
    static const Wish wishes[] = {
        {nameOption, true, keepVersion},       {compareOption, false, compareVersion},
        {restoreOption, true, restoreVersion}, {renameOption, true, renameVersion},
        {deleteOption, true, deleteVersion},
    };
    std::optional<Wish> wanted;
    for (const Wish& each : wishes) {
        if (!line.has(each.option)) continue;
        if (wanted) {
            console.wrongUsage(
                Cli::tr("Use only one of --name, --compare, --restore, --rename and --delete."),
                line.command());
            return std::nullopt;
        }
        wanted.emplace(each);
    }
    const bool partners =
        line.has(renameOption) == line.has(toOption) && (!line.has(withOption) || line.has(compareOption));
    if (!partners) {
        console.wrongUsage(Cli::tr("--to goes with --rename, and --with with --compare."), line.command());
        return std::nullopt;
    }
    return wanted ? wanted : Wish{{}, false, listVersions};
}

} // namespace

int runVersions(const QStringList& arguments, Console& console) {
    CommandLine line("versions", Cli::tr("Lists the named versions of a project, keeps, renames or deletes "
                                         "one, compares one with the project as it is now or with another, "
                                         "or brings one back."));
    describeVersions(line);
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const std::optional<Wish> wish = wishOf(line, console);
    if (!wish) return Usage;
    Result<OpenProject> opened = openProject(line.at(0), wish->writes ? Access::Write : Access::Read);
    if (!opened) return console.failed(opened.error());
    return wish->run(*opened, line, console);
}

} // namespace chwila::app
