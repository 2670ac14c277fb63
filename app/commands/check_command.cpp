#include "app/commands/check_command.h"

#include "app/commands/command_line.h"
#include "app/commands/session.h"
#include "core/model/validate.h"
#include "core/sources/external_source.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chwila::app {

namespace {

/// Sources whose file is no longer there: told, but no fault of the project file.
void noteMissingSources(const model::Project& project, Console& console) {
    for (const model::Source& source : project.all<model::Source>()) {
        const bool server = sources::isServer(feedback::SourceLocation::of(source));
        if (server || source.location.isEmpty() || QFileInfo::exists(source.location)) continue;
        console.note(QCoreApplication::translate("cli", "The source “%1” is no longer at %2; “chwila refresh "
                                                        "--source … --from …” points at it again.")
                         .arg(source.name, source.location));
    }
}

int recoverInto(const QString& path, const QString& newPath, Console& console) {
    const auto report = store::ProjectFile::recover(path, newPath, console);
    if (!report) return console.failed(report.error());
    for (const QString& sentence : report->lost)
        console.note(sentence);
    console.note(QCoreApplication::translate("cli", "The steps that could be undone were not taken over."));
    console.say(
        console.language()
            .translate("cli", "%1: recovered with %n answer(s).", nullptr, pluralCount(report->answers))
            .arg(newPath));
    return report->lost.isEmpty() ? Done : Failed;
}

} // namespace

int runCheck(const QStringList& arguments, Console& console) {
    CommandLine line("check", QCoreApplication::translate(
                                  "cli", "Reads everything in a project file and says whether it is sound."));
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.option(QStringLiteral("recover"), QStringLiteral("NEW.chwila"),
                QCoreApplication::translate(
                    "cli", "Save what can be read of a damaged file into a new one; exit status "
                           "1 says that something was lost."));
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const QString path = line.at(0);
    if (line.has(QStringLiteral("recover"))) {
        return recoverInto(path, line.value(QStringLiteral("recover")), console);
    }
    Result<OpenProject> opened = openProject(path, Access::Read);
    if (!opened) return console.failed(opened.error());
    if (const Result<void> sound = opened->file->check(); !sound)
        return console.failed(withRecovery(sound.error(), path));
    const std::vector<model::Issue> issues = model::validate(opened->project);
    for (const model::Issue& issue : issues) {
        const QString place = QStringLiteral("%1 %2: ").arg(issue.table).arg(issue.id);
        console.failed({ErrorCode::Invalid, place + issue.message, {}, {path, 0, 0}});
    }
    if (!issues.empty()) return Failed;
    const auto batches = opened->file->answers().batches(opened->project);
    if (!batches) return console.failed(batches.error());
    qint64 answers = 0;
    for (const feedback::Batch& batch : *batches)
        answers += batch.answers;
    if (opened->file->isReadOnly()) console.note(opened->file->readOnlyReason());
    noteMissingSources(opened->project, console);
    const auto touchpoints = static_cast<int>(opened->project.all<model::Touchpoint>().size());
    const Language& language = console.language();
    console.say(QCoreApplication::translate("cli", "%1: sound;").arg(path) + QLatin1Char(' ')
                + language.translate("cli", "%n touchpoint(s),", nullptr, touchpoints) + QLatin1Char(' ')
                + language.translate("cli", "%n answer(s).", nullptr, pluralCount(answers)));
    return Done;
}

} // namespace chwila::app
