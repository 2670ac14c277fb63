#include "app/commands/session.h"

#include "app/commands/command_line.h"
#include "app/commands/filter_text.h"
#include "core/base/text.h"
#include "core/base/whole_file.h"
#include "core/feedback/suppression.h"
#include "core/model/journey_index.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace chwila::app {

Error withRecovery(Error error, const QString& path) {
    if (error.code != ErrorCode::Damaged) return error;
    error.message +=
        QLatin1Char(' ') + Cli::tr("“chwila check %1 --recover NEW.chwila” does that.").arg(path);
    return error;
}

Result<OpenProject> openProject(const QString& path, Access access) {
    // On a line of a log the sentence alone would not say which file is meant.
    const auto named = [&path](Error error) {
        if (error.position.file.isEmpty()) error.position.file = path;
        return withRecovery(std::move(error), path);
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

Result<store::Version> namedVersion(OpenProject& opened, const QString& name) {
    const auto all = opened.file->versions().all();
    if (!all) return fail(all.error());
    QStringList names;
    for (const store::Version& version : *all) {
        names += version.name;
        if (version.name.compare(name.simplified(), Qt::CaseInsensitive) == 0) return version;
    }
    return fail(ErrorCode::NotFound, names.isEmpty()
                                         ? Cli::tr("There is no version “%1”: none has been named.").arg(name)
                                         : Cli::tr("There is no version “%1”. There are: %2.")
                                               .arg(name, names.join(QStringLiteral(", "))));
}

Result<store::KeptVersion> findVersion(OpenProject& opened, const QString& name) {
    const Result<store::Version> version = namedVersion(opened, name);
    if (!version) return fail(version.error());
    Result<model::Project> project = opened.file->versions().project(version->id);
    if (!project) return fail(project.error());
    return store::KeptVersion{*version, *std::move(project)};
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
    if (alike.empty())
        return fail(ErrorCode::NotFound,
                    Cli::tr("The journey has no touchpoint “%1”: none is drawn yet.").arg(text));
    constexpr std::size_t mostNamed = 5;
    std::ranges::sort(alike);
    QStringList names;
    for (std::size_t i = 0; i < std::min(alike.size(), mostNamed); ++i)
        names += alike[i].second;
    return fail(ErrorCode::NotFound, QCoreApplication::translate(
                                         "cli", "The journey has no touchpoint “%1”. Most like it are: %2.")
                                         .arg(text, names.join(QStringLiteral(", "))));
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
    line.option(
        QStringLiteral("filter"), QStringLiteral("FILTER"),
        QCoreApplication::translate(
            "cli",
            "Which answers count: from=DAY,to=DAY,segment:NAME=VALUE|VALUE,persona=NAME,scale=NAME; a comma "
            "in a value is written \\,"));
    line.several(QStringLiteral("filter"));
    line.check(QStringLiteral("filter"), checkFilterText);
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

Audience audienceOfOutput(const CommandLine& line) {
    return line.has(QStringLiteral("output")) ? audienceOf(line) : Audience::Screen;
}

Result<Figures> computeFigures(OpenProject& opened, const CommandLine& line, Console& console,
                               Audience audience) {
    report::FiguresRequest request;
    request.project = std::make_shared<const model::Project>(opened.project);
    request.audience = audience;
    const Result<model::JourneyId> journey =
        findJourney(opened.project, line.value(QStringLiteral("journey")));
    if (!journey) return fail(journey.error());
    request.journey = *journey;
    auto cube = opened.file->answers().cube(opened.project, console);
    if (!cube) return fail(cube.error());
    request.cube = *std::move(cube);
    Result<feedback::Filter> filter = readFilter(opened, line, console);
    if (!filter) return fail(filter.error());
    request.filter = *std::move(filter);
    auto observations = opened.file->answers().observations(opened.project, console);
    if (!observations) return fail(observations.error());
    request.observations = *std::move(observations);
    Result<Figures> figures = report::computeFigures(request, console);
    if (!figures) return fail(figures.error());
    const QString said = feedback::describeLeftOut(figures->leftOut, opened.project.settings().smallestGroup,
                                                   console.language());
    if (!said.isEmpty()) console.note(said);
    return figures;
}

Error takenBack(OpenProject& opened, const model::Change& change, Error error, const QString& text) {
    if (change.isEmpty()) return error;
    const Result<void> undone = opened.file->commit(change.reversed(), text);
    if (!undone) error.detail += QLatin1Char('\n') + undone.error().message;
    return error;
}

Result<void> writeFile(const QString& path, const std::function<Result<void>(QIODevice&)>& write) {
    WholeFile file(path);
    const auto failed = [&](const QString& sentence) {
        return fail(ErrorCode::Io, sentence, file.errorString(), {path, 0, 0});
    };
    if (!file.open())
        return failed(QCoreApplication::translate(
            "cli", "The file could not be written; see whether the folder is there and writable."));
    if (const Result<void> written = write(file.device()); !written) {
        Error error = written.error();
        const bool ofFile = file.device().error() != QFileDevice::NoError;
        if (ofFile && error.position.file.isEmpty()) error.position.file = path;
        return fail(std::move(error));
    }
    if (file.commit()) return {};
    return failed(
        QCoreApplication::translate("exchange", "The file could not be written; is there room on the disk?"));
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    return writeFile(path, [&](QIODevice& device) {
        device.write(bytes); // what goes wrong is seen when the file is committed
        return Result<void>();
    });
}

} // namespace chwila::app
