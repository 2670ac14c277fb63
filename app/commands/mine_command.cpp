#include "app/commands/mine_command.h"

#include "app/commands/mining_options.h"
#include "app/commands/mining_text.h"
#include "app/commands/session.h"
#include "core/mining/journey_from_log.h"
#include "core/mining/read_log.h"
#include "core/mining/sentences.h"
#include "core/model/journey_index.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace chwila::app {

namespace {

struct Mined {
    mining::LogSample sample;
    mining::Discovery discovery;
};

Result<Mined> mineLog(const CommandLine& line, const MiningNumbers& numbers, Console& console) {
    const QString path = QFileInfo(line.at(0)).absoluteFilePath();
    Result<mining::LogSample> sample = mining::sampleLog(path);
    if (!sample) return fail(sample.error());
    if (const Result<void> set = setColumns(line, *sample); !set) return fail(set.error());
    for (const QString& notice : sample->notices)
        console.note(notice);
    const Result<mining::EventLog> log = mining::readLog(path, sample->reading, console);
    if (!log) return fail(log.error());
    constexpr std::size_t problemsShown = 20;
    for (std::size_t i = 0; i < std::min(log->notes.problems.size(), problemsShown); ++i)
        console.note(describe(log->notes.problems[i]));
    Result<mining::Discovery> discovery = mining::discover(*log, {numbers.mergeMinutes}, console);
    console.clearProgress();
    if (!discovery) return fail(discovery.error());
    return Mined{*std::move(sample), *std::move(discovery)};
}

bool asJson(const CommandLine& line) {
    return line.value(QStringLiteral("format")) == QLatin1String("json");
}

/// Beside JSON there must be nothing else among the results.
void say(const QString& sentence, const CommandLine& line, Console& console) {
    if (asJson(line)) {
        console.note(sentence);
    } else {
        console.say(sentence);
    }
}

void tell(const MiningReport& report, const CommandLine& line, Console& console) {
    if (asJson(line)) {
        console.result(QJsonDocument(miningJson(report)).toJson());
    } else {
        console.result(miningText(report, console.language()).toUtf8());
    }
}

Error noActivity(const Mined& mined, const QString& activity) {
    const QStringList known = mining::activityNames(mined.discovery);
    return {
        ErrorCode::NotFound,
        Cli::tr("The log has no activity “%1”. It has: %2.").arg(activity, known.join(QStringLiteral(", "))),
        {},
        {mined.sample.path, 0, 0}};
}

/// Misspelt, nobody would have finished, and everybody be lost.
Result<void> checkFinished(const Mined& mined, const CommandLine& line) {
    const QStringList known = mining::activityNames(mined.discovery);
    for (const QString& activity : line.values(QStringLiteral("finished"))) {
        if (!known.contains(activity)) return fail(noActivity(mined, activity));
    }
    return {};
}

mining::JourneyOptions journeyOptions(const Mined& mined, const MiningNumbers& numbers,
                                      const CommandLine& line) {
    mining::JourneyOptions options;
    options.name = line.value(QStringLiteral("name"));
    if (options.name.isEmpty()) options.name = QFileInfo(mined.sample.path).baseName();
    options.leastShare = numbers.leastShare;
    options.leastDependency = numbers.leastDependency;
    options.finishedAt = line.values(QStringLiteral("finished"));
    return options;
}

/// What the map does not show of the log, and how it would.
void sayWhatIsLeftOut(const MiningReport& report, const CommandLine& line, Console& console) {
    for (const QString& sentence :
         mining::drawnSentences(report.discovery, *report.drawn, console.language()))
        say(sentence, line, console);
    if (!report.drawn->leftOut.empty()) say(Cli::tr("“--cover 100” draws them all."), line, console);
    const auto links = static_cast<qint64>(report.drawn->shown.links.size());
    const auto drawn = static_cast<qint64>(report.drawnLinks);
    if (drawn == links) return;
    say(Cli::tr("Links drawn: %1 of %2. “--min-share 0” draws them all.")
            .arg(console.language().number(drawn), console.language().number(links)),
        line, console);
}

Result<void> makeProject(const Mined& mined, const MiningNumbers& numbers, const CommandLine& line,
                         Console& console) {
    const mining::JourneyOptions options = journeyOptions(mined, numbers, line);
    const double cover = numbers.cover < 0 ? mining::usualCover(mined.discovery) : numbers.cover;
    const mining::Frequent seen = mining::frequentActivities(mined.discovery, cover, options.finishedAt);
    MiningReport report{QFileInfo(mined.sample.path).fileName(), mined.discovery,
                        mining::keptLinks(mined.discovery, numbers.leastShare, numbers.leastDependency)};
    report.drawn = &seen;
    report.drawnLinks = mining::linksForMap(seen.shown, options.leastShare, options.leastDependency).size();
    tell(report, line, console);
    model::Project project;
    model::Settings settings = project.settings();
    settings.title = options.name;
    project.put(settings);
    const Result<model::Change> change = mining::journeyFromLog(project, seen.shown, options);
    if (!change) return fail(change.error());
    if (const Result<void> applied = change->applyTo(project); !applied) return fail(applied.error());
    const QString path = line.value(QStringLiteral("output"));
    const auto file = store::ProjectFile::create(path, project);
    if (!file) return fail(file.error());
    const int touchpoints = pluralCount(project.all<model::Touchpoint>().size());
    say(console.language().translate("cli", "%1: %n touchpoint(s).", nullptr, touchpoints).arg(path), line,
        console);
    sayWhatIsLeftOut(report, line, console);
    return {};
}

/// The matches by name, then those the person gave.
Result<std::vector<feedback::LabelMatch>> matches(const Mined& mined, const model::Project& project,
                                                  model::JourneyId journey, const CommandLine& line) {
    auto found = feedback::matchLabels(mining::activityNames(mined.discovery), project, journey);
    for (const QString& text : line.values(QStringLiteral("match"))) {
        const qsizetype at = text.lastIndexOf(QLatin1Char('='));
        if (at < 0)
            return fail(ErrorCode::NotFound,
                        Cli::tr("“%1” of --match names no activity of the log or no touchpoint of the "
                                "journey; write ACTIVITY=TOUCHPOINT.")
                            .arg(text));
        const QString activity = text.left(at).trimmed();
        const QString name = text.mid(at + 1).trimmed();
        const auto match = std::ranges::find(found, activity, &feedback::LabelMatch::label);
        if (match == found.end()) return fail(noActivity(mined, activity));
        match->touchpoint.reset();
        if (name.isEmpty()) continue;
        const Result<model::TouchpointId> touchpoint = findTouchpoint(project, journey, name);
        if (!touchpoint) return fail(touchpoint.error());
        match->touchpoint = *touchpoint;
    }
    return found;
}

Result<void> layOver(const Mined& mined, const MiningNumbers& numbers, const CommandLine& line,
                     Console& console) {
    const bool accept = line.has(QStringLiteral("accept"));
    Result<OpenProject> opened =
        openProject(line.value(QStringLiteral("onto")), accept ? Access::Write : Access::Read);
    if (!opened) return fail(opened.error());
    const auto journey = findJourney(opened->project, line.value(QStringLiteral("journey")));
    if (!journey) return fail(journey.error());
    const auto found = matches(mined, opened->project, *journey, line);
    if (!found) return fail(found.error());
    const mining::ObservedPaths observed = mining::observe(mined.discovery, *found);
    const mining::Comparison comparison = mining::compare(opened->project, *journey, observed);
    tell({QFileInfo(mined.sample.path).fileName(), mined.discovery,
          mining::keptLinks(mined.discovery, numbers.leastShare, numbers.leastDependency), &opened->project,
          *journey, &comparison},
         line, console);
    if (!accept) return {};
    const mining::LogIdentity log{QFileInfo(mined.sample.path).fileName(), mined.sample.path,
                                  mined.sample.reading, QDate::currentDate(), mined.discovery.events};
    const Result<model::Change> change =
        mining::takeOver(opened->project, *journey, observed, log, {true, numbers.addShare});
    if (!change) return fail(change.error());
    const Result<void> done = opened->file->commit(*change, Cli::tr("Measured shares of %1").arg(log.name));
    if (!done) return fail(done.error());
    say(Cli::tr("The measured shares were taken over; undo brings the drawn ones back."), line, console);
    return {};
}

/// Reading a log can take minutes: what must fail fails before.
Result<void> checkProjects(const CommandLine& line) {
    if (line.has(QStringLiteral("onto"))) {
        Result<OpenProject> opened = openProject(line.value(QStringLiteral("onto")), Access::Read);
        if (!opened) return fail(opened.error());
        const auto journey = findJourney(opened->project, line.value(QStringLiteral("journey")));
        return journey ? Result<void>() : fail(journey.error());
    }
    const QString path = line.value(QStringLiteral("output"));
    if (path.isEmpty()) return {};
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Invalid,
                    Cli::tr("There is already a file “%1”. Choose another name.").arg(path));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (folder.isDir() && folder.isWritable()) return {};
    return fail(ErrorCode::Io, QCoreApplication::translate(
                                   "store", "No file can be made in the folder “%1”. Choose another one.")
                                   .arg(folder.filePath()));
}

} // namespace

int runMine(const QStringList& arguments, Console& console) {
    CommandLine line("mine", Cli::tr("Reads an event log and tells the ways customers really go: as a new "
                                     "journey, or laid over a drawn one."));
    line.argument(QStringLiteral("LOG"),
                  Cli::tr("CSV with a row for each event, XES or a worked case (JSON); also packed as .gz."));
    addMiningOptions(line);
    line.example(QStringLiteral("chwila mine claims.csv -o claims.chwila --min-share 10"),
                 Cli::tr("a journey of the links that at least one in ten takes"));
    line.example(QStringLiteral("chwila mine claims.xes.gz --onto trips.chwila --journey Claims --accept"),
                 Cli::tr("lay the log over the drawn journey and take its shares over"));
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    if (const std::optional<int> code = wrongCombination(line, console)) return *code;
    const std::optional<MiningNumbers> numbers = readNumbers(line, console);
    if (!numbers) return Usage;
    if (const Result<void> free = checkProjects(line); !free) return console.failed(free.error());
    const Result<Mined> mined = mineLog(line, *numbers, console);
    if (!mined) {
        console.clearProgress();
        return console.failed(mined.error());
    }
    Result<void> done = checkFinished(*mined, line);
    if (!done) return console.failed(done.error());
    if (line.has(QStringLiteral("onto"))) {
        done = layOver(*mined, *numbers, line, console);
    } else if (line.has(QStringLiteral("output"))) {
        done = makeProject(*mined, *numbers, line, console);
    } else {
        tell({QFileInfo(mined->sample.path).fileName(),
              mined->discovery,
              mining::keptLinks(mined->discovery, numbers->leastShare, numbers->leastDependency),
              nullptr,
              {},
              nullptr},
             line, console);
    }
    return done ? Done : console.failed(done.error());
}

} // namespace chwila::app
