#include "app/commands/session.h"

#include "app/commands/command_line.h"
#include "app/commands/filter_text.h"
#include "core/analysis/analyse.h"
#include "core/feedback/suppression.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace chwila::app {

Result<OpenProject> openProject(const QString& path, Access access) {
    // On a line of a log the sentence alone would not say which file is meant.
    const auto named = [&path](Error error) {
        if (error.position.file.isEmpty()) error.position.file = path;
        return error;
    };
    Result<std::unique_ptr<store::ProjectFile>> file = store::ProjectFile::open(path);
    if (!file) return fail(named(file.error()));
    if (access == Access::Write && (*file)->isReadOnly()) {
        return fail(ErrorCode::Locked, (*file)->readOnlyReason(), {}, {path, 0, 0});
    }
    Result<model::Project> project = (*file)->load();
    if (!project) return fail(named(project.error()));
    return OpenProject{*std::move(file), *std::move(project)};
}

Result<model::JourneyId> findJourney(const model::Project& project, const QString& text) {
    QStringList names;
    for (const model::Journey* journey : model::inOrder<model::Journey>(project)) {
        const bool named = journey->name.compare(text, Qt::CaseInsensitive) == 0;
        if (text.isEmpty() || named || QString::number(journey->id.value) == text) return journey->id;
        names << journey->name;
    }
    if (names.isEmpty())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("cli", "The project has no journey yet."));
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("cli", "The project has no journey “%1”. There are: %2.")
                    .arg(text, names.join(QStringLiteral(", "))));
}

void addFigureOptions(CommandLine& line) {
    line.option(
        QStringLiteral("journey"), QStringLiteral("NAME"),
        QCoreApplication::translate("cli", "The journey to look at, by name or number; else the first one."));
    line.option(QStringLiteral("filter"), QStringLiteral("FILTER"),
                QCoreApplication::translate(
                    "cli", "Which answers count: from=DAY,to=DAY,segment:NAME=VALUE|VALUE,scale=NAME"));
}

Result<feedback::Filter> readFilter(OpenProject& opened, const CommandLine& line, Console& console) {
    const auto cube = opened.file->answers().cube(opened.project, console);
    if (!cube) return fail(cube.error());
    return parseFilter(line.values(QStringLiteral("filter")).join(QLatin1Char(',')), opened.project, **cube);
}

void addCompleteOption(CommandLine& line) {
    line.flag(QStringLiteral("complete"),
              QCoreApplication::translate(
                  "cli", "Leave nothing out, neither groups of few answers nor private details in words: "
                         "for a copy of your own, not to be handed on."));
}

Audience audienceOf(const CommandLine& line) {
    return line.has(QStringLiteral("complete")) ? Audience::Screen : Audience::Others;
}

analysis::AnalysisInput Figures::input() const {
    analysis::AnalysisInput input;
    input.project = project;
    input.journey = journey;
    input.counts = counts;
    input.filter = filter;
    input.observations = observations;
    input.cube = cube;
    return input;
}

Result<Figures> computeFigures(OpenProject& opened, const CommandLine& line, Console& console,
                               Audience audience) {
    Figures figures;
    figures.project = std::make_shared<const model::Project>(opened.project);
    const Result<model::JourneyId> journey =
        findJourney(opened.project, line.value(QStringLiteral("journey")));
    if (!journey) return fail(journey.error());
    figures.journey = *journey;
    auto cube = opened.file->answers().cube(opened.project, console);
    if (!cube) return fail(cube.error());
    figures.cube = *std::move(cube);
    Result<feedback::Filter> filter = readFilter(opened, line, console);
    if (!filter) return fail(filter.error());
    figures.filter = *std::move(filter);
    if (audience == Audience::Others) {
        feedback::ProtectedCounts shown =
            feedback::protectedCounts(*figures.cube, opened.project, figures.filter);
        figures.counts = std::move(shown.counts);
        figures.leftOut = shown.leftOut;
        const QString said = feedback::describeLeftOut(shown.leftOut, opened.project.settings().smallestGroup,
                                                       console.language());
        if (!said.isEmpty()) console.note(said);
    } else {
        figures.counts = figures.cube->counts(opened.project, figures.filter);
    }

    auto observations = opened.file->answers().observations(opened.project, console);
    if (!observations) return fail(observations.error());
    figures.observations = *std::move(observations);
    Result<analysis::AnalysisResult> result = analysis::analyse(figures.input(), console);
    if (!result) return fail(result.error());
    figures.result = std::make_shared<const analysis::AnalysisResult>(*std::move(result));
    return figures;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return fail(ErrorCode::Io,
                QCoreApplication::translate(
                    "cli", "The file could not be written; see whether the folder is there and writable."),
                file.errorString(), {path, 0, 0});
}

QString csvCell(const QString& text) {
    QString cell = text;
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    bool isNumber = false;
    cell.toDouble(&isNumber);
    if (!cell.isEmpty() && !isNumber && formulaStarts.contains(cell[0])) cell.prepend(QLatin1Char('\''));
    const bool quote = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"'))
                       || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!quote) return cell;
    cell.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace chwila::app
