#include "app/commands/tables.h"

#include "app/commands/command_line.h"
#include "app/commands/pictures.h"
#include "core/document/answer_table.h"
#include "core/document/document_answers.h"
#include "core/document/protected_supply.h"
#include "core/exchange/formats.h"
#include "core/exchange/outline.h"
#include "core/feedback/answer_protection.h"
#include "core/report/figure_tables.h"
#include "core/store/follow_up_store.h"

#include <QCoreApplication>
#include <QIODevice>

namespace chwila::app {

namespace {

/// The project and its answers as the line wants them: complete, or as they may be handed on.
class Supplied {
  public:
    Supplied(OpenProject& opened, const CommandLine& line, Console& console)
        : m_console(console),
          m_complete(audienceOf(line) == Audience::Screen),
          m_project(m_complete || !opened.project.settings().redact
                        ? opened.project
                        : feedback::withoutDetails(opened.project)),
          m_stored(opened.file->answers(), m_project, console, &opened.file->followUps()),
          m_guarded(m_stored, m_project) {}

    const model::Project& project() const { return m_project; }
    exchange::AnswerSupply& answers() {
        if (m_complete) return m_stored;
        return m_guarded;
    }
    void sayWhatIsLeftOut() const {
        for (const QString& note : m_guarded.notes(m_console.language()))
            m_console.note(note);
    }

  private:
    Console& m_console;
    bool m_complete;
    model::Project m_project;
    document::StoreSupply m_stored;
    document::ProtectedSupply m_guarded;
};

Result<void> writeJourney(const OpenProject& opened, const CommandLine& line, QIODevice& device) {
    const Result<model::JourneyId> journey =
        findJourney(opened.project, line.value(QStringLiteral("journey")));
    return journey ? exchange::writeOutline(opened.project, *journey, device)
                   : Result<void>(fail(journey.error()));
}

/// Answers that were counted where they are do not come as rows.
Result<void> noteCounted(OpenProject& opened, Console& console) {
    const auto batches = opened.file->answers().batches(opened.project);
    if (!batches) return fail(batches.error());
    qint64 counted = 0;
    for (const feedback::Batch& batch : *batches)
        counted += batch.counted ? batch.answers : 0;
    if (counted > 0) {
        console.note(console.language().translate(
            "cli",
            "%n answer(s) were counted on a server: of these only those with words are rows here. "
            "“--table counts” writes the counts.",
            nullptr, pluralCount(counted)));
    }
    return {};
}

using WriteRows = Result<void> (*)(const model::Project& project, const QStringList& attributes,
                                   exchange::AnswerSupply& supply, QIODevice& device);

Result<void> writeRows(OpenProject& opened, const CommandLine& line, Console& console, QIODevice& device,
                       WriteRows write) {
    const auto cube = opened.file->answers().cube(opened.project, console);
    if (!cube) return fail(cube.error());
    Supplied supplied(opened, line, console);
    const Result<void> written =
        write(supplied.project(), document::attributeNames(**cube), supplied.answers(), device);
    if (written) supplied.sayWhatIsLeftOut();
    return written;
}

} // namespace

Result<void> writeProject(OpenProject& opened, const CommandLine& line, Console& console, QIODevice& device) {
    Supplied supplied(opened, line, console);
    const exchange::Format* form = exchange::formatForWriting(line.value(QStringLiteral("output")));
    Q_ASSERT(form); // the command looked for one
    const Result<void> written = form->write(supplied.project(), &supplied.answers(), device);
    if (written) supplied.sayWhatIsLeftOut();
    return written;
}

Result<void> writeTable(OpenProject& opened, const CommandLine& line, Console& console, QIODevice& device) {
    const QString table =
        line.has(QStringLiteral("table")) ? line.value(QStringLiteral("table")) : QStringLiteral("outline");
    if (table == QLatin1String("outline")) return writeJourney(opened, line, device);
    if (table == QLatin1String("answers")) {
        if (Result<void> noted = noteCounted(opened, console); !noted) return noted;
        return writeRows(opened, line, console, device, document::writeAnswerTable);
    }
    if (table == QLatin1String("counts"))
        return writeRows(opened, line, console, device, document::writeCountTable);
    if (table == QLatin1String("figures")) {
        const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
        if (!figures) return fail(figures.error());
        device.write(report::figuresCsv(*figures));
        return {};
    }
    if (table == QLatin1String("heatmap")) {
        const Result<report::HeatmapTable> heatmap = heatmapTable(opened, line, console.language(), console);
        if (!heatmap) return fail(heatmap.error());
        device.write(report::heatmapCsv(*heatmap));
        return {};
    }
    Q_UNREACHABLE(); // the line's choices are tableNames()
}

QStringList tableNames() {
    return {QStringLiteral("outline"), QStringLiteral("answers"), QStringLiteral("counts"),
            QStringLiteral("figures"), QStringLiteral("heatmap")};
}

} // namespace chwila::app
