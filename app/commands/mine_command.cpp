#include "app/commands/mine_command.h"

#include "app/commands/command_line.h"
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

struct DateOrderRow {
    const char* key;
    feedback::DateOrder order;
};
constexpr DateOrderRow dateOrders[] = {
    {"ymd", feedback::DateOrder::YearMonthDay},
    {"dmy", feedback::DateOrder::DayMonthYear},
    {"mdy", feedback::DateOrder::MonthDayYear},
    {"unix", feedback::DateOrder::UnixTime},
};

struct ColumnRow {
    const char* option;
    const char* meaning;
    QString mining::LogReading::*member;
};
constexpr ColumnRow columnRows[] = {
    {"case", QT_TRANSLATE_NOOP("cli", "Column that tells the customer; else guessed."),
     &mining::LogReading::caseColumn},
    {"activity", QT_TRANSLATE_NOOP("cli", "Column that tells what happened; else guessed."),
     &mining::LogReading::activityColumn},
    {"time", QT_TRANSLATE_NOOP("cli", "Column of the time; else guessed."), &mining::LogReading::timeColumn},
    {"department", QT_TRANSLATE_NOOP("cli", "Column of the department; else guessed."),
     &mining::LogReading::departmentColumn},
    {"channel", QT_TRANSLATE_NOOP("cli", "Column of the channel; else guessed."),
     &mining::LogReading::channelColumn},
};

void addMiningOptions(CommandLine& line) {
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT.chwila"),
                Cli::tr("Make a project with the journey that the log shows."));
    line.option(
        QStringLiteral("onto"), QStringLiteral("FILE.chwila"),
        Cli::tr("Compare with a journey drawn in this project; nothing is changed without --accept."));
    line.option(QStringLiteral("journey"), QStringLiteral("NAME"),
                Cli::tr("With --onto: the drawn journey, by name or number; else the first one."));
    line.flag(QStringLiteral("accept"),
              Cli::tr("With --onto: keep what was seen and take the measured shares over; can be undone."));
    line.option(QStringLiteral("add"), QStringLiteral("PERCENT"),
                Cli::tr("With --accept: draw moves that at least so many of those who leave take."));
    line.option(QStringLiteral("match"), QStringLiteral("ACTIVITY=TOUCHPOINT"),
                Cli::tr("With --onto: which touchpoint an activity is; may be given several times."));
    line.option(
        QStringLiteral("min-share"), QStringLiteral("PERCENT"),
        Cli::tr("Links that fewer of those who go on take are left out, the best one stays; else 5."));
    line.option(
        QStringLiteral("cover"), QStringLiteral("PERCENT"),
        Cli::tr("With -o: draw the most frequent activities, until so many customers do nothing else; "
                "100 draws all. Else 90, or all where there are at most 12."));
    line.option(QStringLiteral("min-dependency"), QStringLiteral("NUMBER"),
                Cli::tr("Links whose order is less certain, from -1 to 1, are left out, too."));
    line.option(QStringLiteral("merge"), QStringLiteral("MINUTES"),
                Cli::tr("Count the same thing again within so many minutes as once; usually 30."));
    line.option(QStringLiteral("finished"), QStringLiteral("ACTIVITY"),
                Cli::tr("Who ends here is through, who ends elsewhere lost; may be given several times."));
    line.several(QStringLiteral("match"));
    line.several(QStringLiteral("finished"));
    line.option(QStringLiteral("name"), QStringLiteral("TEXT"),
                Cli::tr("Name of the new journey; else that of the log."));
    for (const ColumnRow& row : columnRows)
        line.option(QLatin1String(row.option), QStringLiteral("COLUMN"), Cli::tr(row.meaning));
    line.option(QStringLiteral("dates"), QStringLiteral("ORDER"),
                Cli::tr("How dates are written: ymd, dmy, mdy or unix; else guessed."));
    QStringList orders;
    for (const DateOrderRow& row : dateOrders)
        orders += QLatin1String(row.key);
    line.choice(QStringLiteral("dates"), orders);
    line.option(QStringLiteral("format"), QStringLiteral("FORM"),
                Cli::tr("text (sentences, as by default) or json (every number)."));
}

/// A number of that option, or `otherwise`; nothing where it is none or off its range.
std::optional<double> numberOf(const CommandLine& line, const QString& option, double otherwise, double least,
                               double most) {
    if (!line.has(option)) return otherwise;
    bool ok = false;
    const double value = line.value(option).toDouble(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

struct Numbers {
    double leastShare = 0.05;
    double leastDependency = -1;
    double mergeMinutes = 0;
    double addShare = 2;
    double cover = -1; ///< below 0: as usual
};

/// Nothing, and said, where one is no number.
std::optional<Numbers> readNumbers(const CommandLine& line, Console& console) {
    Numbers numbers;
    struct Row {
        const char* option;
        double otherwise, least, most, unit;
        double Numbers::*member;
    };
    constexpr Row rows[] = {
        {"min-share", 5, 0, 100, 0.01, &Numbers::leastShare},
        {"min-dependency", -1, -1, 1, 1, &Numbers::leastDependency},
        {"merge", 0, 0, 1e6, 1, &Numbers::mergeMinutes},
        {"add", 200, 0, 200, 0.01, &Numbers::addShare},
        {"cover", -1, 0, 100, 0.01, &Numbers::cover},
    };
    for (const Row& row : rows) {
        const QString option = QLatin1String(row.option);
        const auto value = numberOf(line, option, row.otherwise, row.least, row.most);
        if (!value) {
            console.wrongUsage(Cli::tr("“%1” of --%2 is no number from %3 to %4.")
                                   .arg(line.value(option), option, QString::number(row.least),
                                        QString::number(row.most, 'f', 0)),
                               QStringLiteral("mine"));
            return std::nullopt;
        }
        numbers.*row.member = *value * row.unit;
    }
    return numbers;
}

Result<void> setColumns(const CommandLine& line, mining::LogSample& sample) {
    for (const ColumnRow& row : columnRows) {
        const QString option = QLatin1String(row.option);
        if (!line.has(option)) continue;
        const QString column = line.value(option);
        if (!column.isEmpty() && !sample.columns.contains(column)) {
            return fail(ErrorCode::NotFound,
                        Cli::tr("The log has no column “%1”. It has: %2.")
                            .arg(column, sample.columns.join(QStringLiteral(", "))),
                        {}, {sample.path, 0, 0});
        }
        sample.reading.*row.member = column;
    }
    const QString& customer = sample.reading.caseColumn;
    if (!customer.isEmpty() && customer == sample.reading.activityColumn) {
        return fail(
            ErrorCode::Invalid,
            Cli::tr("“%1” cannot tell both the customer and what happened; say --case and --activity.")
                .arg(customer),
            {}, {sample.path, 0, 0});
    }
    if (!line.has(QStringLiteral("dates"))) return {};
    const QString dates = line.value(QStringLiteral("dates"));
    for (const DateOrderRow& row : dateOrders) {
        if (dates != QLatin1String(row.key)) continue;
        sample.reading.dateOrder = row.order;
        return {};
    }
    return {};
}

struct Mined {
    mining::LogSample sample;
    mining::Discovery discovery;
};

Result<Mined> mineLog(const CommandLine& line, const Numbers& numbers, Console& console) {
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

mining::JourneyOptions journeyOptions(const Mined& mined, const Numbers& numbers, const CommandLine& line) {
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

Result<void> makeProject(const Mined& mined, const Numbers& numbers, const CommandLine& line,
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

Result<void> layOver(const Mined& mined, const Numbers& numbers, const CommandLine& line, Console& console) {
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

std::optional<int> wrongCombination(const CommandLine& line, Console& console) {
    const QString format = line.value(QStringLiteral("format"));
    QString sentence;
    if (line.has(QStringLiteral("output")) && line.has(QStringLiteral("onto"))) {
        sentence = Cli::tr("Only one of -o and --onto can be given.");
    } else if (line.has(QStringLiteral("accept")) && !line.has(QStringLiteral("onto"))) {
        sentence = Cli::tr("--accept goes with --onto FILE.chwila.");
    } else if (!format.isEmpty() && format != QLatin1String("json") && format != QLatin1String("text")) {
        sentence = Cli::tr("There is no format “%1”, only text and json.").arg(format);
    }
    constexpr std::pair<const char*, const char*> needs[] = {{"journey", "onto"},
                                                             {"match", "onto"},
                                                             {"add", "accept"},
                                                             {"finished", "output"},
                                                             {"cover", "output"}};
    for (const auto& [option, other] : needs) {
        if (sentence.isEmpty() && line.has(QLatin1String(option)) && !line.has(QLatin1String(other)))
            sentence = Cli::tr("--%1 goes with --%2.").arg(QLatin1String(option), QLatin1String(other));
    }
    if (sentence.isEmpty()) return std::nullopt;
    return console.wrongUsage(sentence, QStringLiteral("mine"));
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
    const std::optional<Numbers> numbers = readNumbers(line, console);
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
