#include "app/commands/imports_command.h"

#include "app/commands/command_line.h"
#include "app/commands/session.h"
#include "core/feedback/reading/rejected_list.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chwila::app {

namespace {

QByteArray batchesJson(const std::vector<feedback::Batch>& batches, const model::Project& project) {
    QJsonArray array;
    for (const feedback::Batch& batch : batches) {
        const model::Source* source = project.find(batch.source);
        array.append(QJsonObject{{QStringLiteral("id"), batch.id},
                                 {QStringLiteral("name"), batch.name},
                                 {QStringLiteral("source"), source ? source->name : QString()},
                                 {QStringLiteral("source_id"), batch.source.value},
                                 {QStringLiteral("imported_at"), batch.importedAt.toString(Qt::ISODate)},
                                 {QStringLiteral("answers"), batch.answers},
                                 {QStringLiteral("invalid"), batch.invalid},
                                 {QStringLiteral("duplicates"), batch.duplicates},
                                 {QStringLiteral("not_applicable"), batch.notApplicable}});
    }
    return QJsonDocument(array).toJson();
}

void sayBatches(const std::vector<feedback::Batch>& batches, Console& console) {
    const Language& language = console.language();
    const auto count = [&](const char* source, qint64 n) {
        return language.translate("cli", source, nullptr, pluralCount(n));
    };
    if (batches.empty()) console.say(QCoreApplication::translate("cli", "The project has no answers yet."));
    for (const feedback::Batch& batch : batches) {
        const QString when = language.locale().toString(batch.importedAt.toLocalTime(), QLocale::ShortFormat);
        console.resultLine(QStringLiteral("%1  %2  %3").arg(batch.id, 4).arg(when, batch.name));
        console.resultLine(
            QStringLiteral("      ")
            + QStringList{count(QT_TRANSLATE_N_NOOP("cli", "%n valid answer(s)"), batch.answers),
                          count(QT_TRANSLATE_N_NOOP("cli", "%n could not be read"), batch.invalid),
                          count(QT_TRANSLATE_N_NOOP("cli", "%n duplicate(s) left out"), batch.duplicates),
                          count(QT_TRANSLATE_N_NOOP("cli", "%n not applicable"), batch.notApplicable)}
                  .join(QStringLiteral(", ")));
    }
}

Result<void> checkNumber(const QString& text) {
    bool isNumber = false;
    text.toLongLong(&isNumber);
    if (isNumber) return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("cli", "“%1” is not the number of an import.").arg(text));
}

/// The import whose number was typed.
Result<qint64> batchId(OpenProject& opened, const QString& text) {
    const auto batches = opened.file->answers().batches(opened.project);
    if (!batches) return fail(batches.error());
    QStringList numbers;
    for (const feedback::Batch& batch : *batches) {
        if (QString::number(batch.id) == text) return batch.id;
        numbers += QString::number(batch.id);
    }
    return fail(
        ErrorCode::NotFound,
        numbers.isEmpty()
            ? QCoreApplication::translate("cli", "There is no import %1: nothing was imported.").arg(text)
            : QCoreApplication::translate("cli", "There is no import %1. There are: %2.")
                  .arg(text, numbers.join(QStringLiteral(", "))));
}

Result<void> writeRejectedOf(OpenProject& opened, const CommandLine& line, Console& console) {
    const Result<qint64> id = batchId(opened, line.value(QStringLiteral("rejected")));
    if (!id) return fail(id.error());
    const auto rejected = opened.file->answers().rejected(*id);
    if (!rejected) return fail(rejected.error());
    const Result<void> written = feedback::writeRejected(line.value(QStringLiteral("output")), *rejected);
    if (!written) return written;
    console.say(Cli::tr("%1 written.").arg(line.value(QStringLiteral("output"))));
    const auto batches = opened.file->answers().batches(opened.project);
    if (!batches) return fail(batches.error());
    const auto batch = std::ranges::find(*batches, *id, &feedback::Batch::id);
    const qint64 missing = batch == batches->end() ? 0 : batch->invalid - std::ssize(*rejected);
    if (missing > 0) {
        console.note(console.language().translate(
            "cli",
            "The project keeps the first of them only; %n more are not in this list. “chwila import "
            "--dry-run --rejected” writes them all from the file.",
            nullptr, pluralCount(missing)));
    }
    return {};
}

Result<void> removeImport(OpenProject& opened, const QString& text, Console& console) {
    const Result<qint64> id = batchId(opened, text);
    if (!id) return fail(id.error());
    const auto batches = opened.file->answers().batches(opened.project);
    if (!batches) return fail(batches.error());
    if (const Result<void> removed = opened.file->answers().removeBatch(*id); !removed) return removed;
    const auto batch = std::ranges::find(*batches, *id, &feedback::Batch::id);
    const model::Source* source = batch == batches->end() ? nullptr : opened.project.find(batch->source);
    // The next night would bring back what was removed.
    if (source && !source->location.isEmpty() && batch->origin != feedback::BatchOrigin::Added)
        console.note(Cli::tr("“chwila refresh” reads the source “%1” again.").arg(source->name));
    return {};
}

void describeImports(CommandLine& line) {
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.option(QStringLiteral("remove"), QStringLiteral("NUMBER"),
                QCoreApplication::translate("cli", "Remove the answers of this import."));
    line.option(QStringLiteral("rejected"), QStringLiteral("NUMBER"),
                QCoreApplication::translate("cli", "Write the rows of this import that could not be read."));
    line.option(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE.csv"),
                QCoreApplication::translate("cli", "Where --rejected writes to."));
    line.option(QStringLiteral("format"), QStringLiteral("FORM"),
                QCoreApplication::translate("cli", "How the counts are printed: text or json."));
    line.check(QStringLiteral("remove"), checkNumber);
    line.check(QStringLiteral("rejected"), checkNumber);
    line.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    line.example(QStringLiteral("chwila imports trips.chwila --rejected 2 -o broken.csv"),
                 QCoreApplication::translate("cli", "take out what has to be mended"));
}

} // namespace

int runImports(const QStringList& arguments, Console& console) {
    CommandLine line("imports",
                     QCoreApplication::translate(
                         "cli", "Lists the imports of a project with their counts, or removes one."));
    describeImports(line);
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const bool removes = line.has(QStringLiteral("remove"));
    if (line.has(QStringLiteral("rejected")) != line.has(QStringLiteral("output"))) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "--rejected and --output belong together."), line.command());
    }
    if (removes && line.has(QStringLiteral("rejected")))
        return console.wrongUsage(Cli::tr("Use only one of --remove and --rejected."), line.command());
    Result<OpenProject> opened = openProject(line.at(0), removes ? Access::Write : Access::Read);
    if (!opened) return console.failed(opened.error());
    if (removes) {
        const Result<void> removed = removeImport(*opened, line.value(QStringLiteral("remove")), console);
        if (!removed) return console.failed(removed.error());
    }
    if (line.has(QStringLiteral("rejected"))) {
        const Result<void> written = writeRejectedOf(*opened, line, console);
        return written ? int{Done} : console.failed(written.error());
    }
    const auto batches = opened->file->answers().batches(opened->project);
    if (!batches) return console.failed(batches.error());
    if (line.value(QStringLiteral("format")) == QLatin1String("json")) {
        console.result(batchesJson(*batches, opened->project));
    } else {
        sayBatches(*batches, console);
    }
    return Done;
}

} // namespace chwila::app
