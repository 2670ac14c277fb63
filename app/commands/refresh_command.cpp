#include "app/commands/refresh_command.h"

#include "app/commands/answer_import.h"
#include "app/commands/command_line.h"
#include "core/feedback/answer_reader.h"
#include "core/model/draft.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chwila::app {

namespace {

bool isMeant(const model::Source& source, const QString& text) {
    return text.isEmpty() || source.name.compare(text, Qt::CaseInsensitive) == 0
           || QString::number(source.id.value) == text;
}

/// Points the source at another file and gives new labels their aliases; then reads everything again.
Result<feedback::Batch> readAgain(OpenProject& opened, model::SourceId id, const QString& movedTo,
                                  Console& console) {
    model::Draft draft(opened.project);
    if (!movedTo.isEmpty()) {
        draft.update(id,
                     [&](model::Source& source) { source.location = QFileInfo(movedTo).absoluteFilePath(); });
    }
    const model::Source source = *draft.project().find(id);
    const Result<feedback::Mapping> mapping = feedback::mappingFromText(source.mapping);
    if (!mapping) return fail(mapping.error());
    const auto preview = feedback::preview(feedback::SourceLocation::of(source), *mapping, console);
    if (!preview) return fail(preview.error());
    const Result<model::Change> labels = feedback::planRefresh(draft.project(), id, *preview);
    if (!labels) return fail(labels.error());
    const model::Change change = draft.change().squashed(*labels);
    if (!change.isEmpty()) {
        const Result<void> committed =
            opened.file->commit(change, QCoreApplication::translate("cli", "Refresh a source"));
        if (!committed) return fail(committed.error());
        if (const Result<void> applied = change.applyTo(opened.project); !applied)
            return fail(applied.error());
    }
    auto rows = feedback::openAnswers(opened.project, id);
    if (!rows) return fail(rows.error());
    feedback::Batch header;
    header.source = id;
    header.name = source.name;
    return opened.file->answers().replaceBatches(header, **rows, console);
}

} // namespace

int runRefresh(const QStringList& arguments, Console& console) {
    CommandLine line(
        "refresh", QCoreApplication::translate(
                       "cli", "Reads the sources of a project again; the answers they have now replace those "
                              "they had."));
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.option(QStringLiteral("source"), QStringLiteral("NAME"),
                QCoreApplication::translate("cli", "Only this source, by name or number."));
    line.option(QStringLiteral("from"), QStringLiteral("PATH"),
                QCoreApplication::translate("cli", "Where the source has moved to; with --source."));
    line.example(QStringLiteral("chwila refresh trips.chwila --quiet"),
                 QCoreApplication::translate("cli", "in a nightly job"));
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const QString only = line.value(QStringLiteral("source"));
    const QString movedTo = line.value(QStringLiteral("from"));
    if (only.isEmpty() && !movedTo.isEmpty()) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "--from needs --source, to know which one has moved."),
            QStringLiteral("refresh"));
    }
    Result<OpenProject> opened = openProject(line.at(0), Access::Write);
    if (!opened) return console.failed(opened.error());
    std::vector<model::SourceId> meant;
    QStringList names;
    for (const model::Source& source : opened->project.all<model::Source>()) {
        names << source.name;
        const bool readable = !source.location.isEmpty() || !movedTo.isEmpty();
        if (readable && !source.mapping.isEmpty() && isMeant(source, only)) meant.push_back(source.id);
    }
    if (meant.empty()) {
        const QString sentence =
            names.isEmpty()
                ? QCoreApplication::translate("cli", "The project has no source yet; import or attach one.")
            : only.isEmpty()
                ? QCoreApplication::translate("cli",
                                              "No source of the project comes from a file or database.")
                : QCoreApplication::translate(
                      "cli", "The project has no source “%1” that can be read again. There are: %2.")
                      .arg(only, names.join(QStringLiteral(", ")));
        return console.failed({ErrorCode::NotFound, sentence, {}, {}});
    }
    int code = Done;
    for (const model::SourceId id : meant) {
        const QString name = opened->project.find(id)->name;
        const Result<feedback::Batch> batch = readAgain(*opened, id, movedTo, console);
        if (!batch) {
            code = console.failed(batch.error());
            continue;
        }
        console.say(console.language()
                        .translate("cli", "%1: %n answer(s).", nullptr, pluralCount(batch->answers))
                        .arg(name));
    }
    return code;
}

} // namespace chwila::app
