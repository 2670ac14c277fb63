#include "app/commands/analyse_command.h"

#include "app/commands/alarms.h"
#include "app/commands/analysis_text.h"
#include "app/commands/assumptions.h"
#include "app/commands/command_line.h"
#include "app/commands/mining_text.h"
#include "app/commands/session.h"
#include "core/analysis/analyse.h"
#include "core/analysis/json/result_json.h"
#include "core/feedback/answer_protection.h"
#include "core/report/figure_tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace chwila::app {

namespace {

/// The same journey under other options.
Result<QJsonObject> otherwise(const Figures& figures, Console& console,
                              void (*change)(analysis::AnalysisOptions& options)) {
    analysis::AnalysisInput input = figures.input;
    change(input.options);
    const Result<analysis::AnalysisResult> result = analysis::analyse(input, console);
    if (!result) return fail(result.error());
    return analysis::toJson(*result, *figures.project);
}

/// "without_weights": where drivers weigh, the figures with all contacts weighing the same; "by_segment":
/// where strata are questions, the figures in strata of question × segment. Both in full.
Result<void> addAlternatives(QJsonObject& object, const Figures& figures, Console& console) {
    if (figures.result->drivers.enough) {
        const auto plain = otherwise(figures, console, [](auto& options) { options.driverWeights = false; });
        if (!plain) return fail(plain.error());
        object.insert(QStringLiteral("without_weights"), *plain);
    }
    if (!figures.result->strataBySegment) {
        const auto strata =
            otherwise(figures, console, [](auto& options) { options.strataBySegment = true; });
        if (!strata) return fail(strata.error());
        object.insert(QStringLiteral("by_segment"), *strata);
    }
    return {};
}

QJsonArray valuesOf(const feedback::SegmentChoice& choice, const Figures& figures) {
    QJsonArray values;
    for (const QString& value : choice.values) {
        values.append(figures.input.forOthers ? feedback::textForOthers(value, figures.project->settings())
                                              : value);
    }
    return values;
}

Result<QByteArray> jsonOf(const Figures& figures, const CommandLine& line, Console& console) {
    QJsonObject object = analysis::toJson(*figures.result, *figures.project);
    const int smallest = figures.input.forOthers ? figures.project->settings().smallestGroup : 0;
    const Result<QJsonValue> observed = observedJson(*figures.project, figures.result->journey, smallest);
    if (!observed) return fail(observed.error());
    object.insert(QStringLiteral("mining"), *observed);
    object.insert(QStringLiteral("set"), assumptionsJson(line.values(QStringLiteral("set"))));
    if (const Result<void> added = addAlternatives(object, figures, console); !added)
        return fail(added.error());
    QJsonObject filter;
    if (figures.filter.from.isValid()) {
        filter.insert(QStringLiteral("from"), figures.filter.from.toString(Qt::ISODate));
    }
    if (figures.filter.to.isValid()) {
        filter.insert(QStringLiteral("to"), figures.filter.to.toString(Qt::ISODate));
    }
    QJsonObject segments;
    for (const feedback::SegmentChoice& choice : figures.filter.segments)
        segments.insert(choice.attribute, valuesOf(choice, figures));
    if (!segments.isEmpty()) filter.insert(QStringLiteral("segments"), segments);
    if (figures.filter.scale) filter.insert(QStringLiteral("scale"), figures.filter.scale->value);
    object.insert(QStringLiteral("filter"), filter);
    return QJsonDocument(object).toJson();
}

Result<QByteArray> contentOf(const Figures& figures, const QString& format, const CommandLine& line,
                             Console& console) {
    if (format == QLatin1String("json")) return jsonOf(figures, line, console);
    return format == QLatin1String("csv") ? report::figuresCsv(figures)
                                          : analysisText(figures, console.language()).toUtf8();
}

void addAnalyseOptions(CommandLine& line) {
    line.argument(QStringLiteral("FILE.chwila"), QCoreApplication::translate("cli", "The project."));
    line.option(
        QStringLiteral("format"), QStringLiteral("FORM"),
        QCoreApplication::translate(
            "cli",
            "text (sentences), json (every number in full precision) or csv (a row for each touchpoint)."));
    line.flag(QStringLiteral("alarms"),
              QCoreApplication::translate(
                  "cli",
                  "Only the trends that are getting worse now, new or not, of all journeys or of --journey; "
                  "--format json has the others, too. Ends with exit status 3 if there are any, with 0 if "
                  "there are none."));
    line.choice(QStringLiteral("format"),
                {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")});
    addFigureOptions(line);
    addSetOption(line);
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"),
                QCoreApplication::translate(
                    "cli", "Write to a file instead of the standard output. Such a file may be handed on: "
                           "groups of few answers are left out of it."));
    addCompleteOption(line);
    line.example(
        QStringLiteral("chwila analyse trips.chwila --format json --filter from=2025-01-01,scale=NPS"),
        QCoreApplication::translate("cli", "the answers to one question since January"));
    line.example(
        QStringLiteral("chwila analyse trips.chwila --set known_loss_rate=12% --set tolerance=third_never"),
        QCoreApplication::translate("cli", "the same journey under other assumptions"));
    line.example(
        QStringLiteral(
            "chwila analyse trips.chwila --alarms >alarms || mail -s alarm team@example.org <alarms"),
        QCoreApplication::translate("cli", "in a nightly job"));
}

} // namespace

int runAnalyse(const QStringList& arguments, Console& console) {
    CommandLine line("analyse",
                     QCoreApplication::translate(
                         "cli", "Prints the moments of truth of a journey and every number behind them."));
    addAnalyseOptions(line);
    if (const std::optional<int> code = line.parse(arguments, console)) return *code;
    const QString format =
        line.has(QStringLiteral("format")) ? line.value(QStringLiteral("format")) : QStringLiteral("text");
    const bool alarms = line.has(QStringLiteral("alarms"));
    if (alarms && format == QLatin1String("csv")) {
        return console.wrongUsage(
            QCoreApplication::translate("cli", "Alarms are written as text or json, not as csv."),
            QStringLiteral("analyse"));
    }
    Result<OpenProject> opened = openProject(line.at(0), Access::Read);
    if (!opened) return console.failed(opened.error());
    const auto assumed = applyAssumptions(line.values(QStringLiteral("set")), opened->project);
    if (!assumed) return console.failed(assumed.error());
    if (alarms) return runAlarms(*opened, line, format, console);
    const Result<Figures> figures = computeFigures(*opened, line, console, audienceOfOutput(line));
    if (!figures) return console.failed(figures.error());
    const Result<QByteArray> content = contentOf(*figures, format, line, console);
    if (!content) return console.failed(content.error());
    // The text says so itself; of numbers it would be seen too late.
    if (format != QLatin1String("text") && figures->result->answers == 0
        && !figures->filter.countsEverything())
        console.note(Cli::tr("No answers under this filter."));
    const QString path = line.value(QStringLiteral("output"));
    if (path.isEmpty() || path == QLatin1String("-")) {
        console.result(withoutMark(*content));
        return Done;
    }
    const Result<void> written = writeFile(path, *content);
    return written ? Done : console.failed(written.error());
}

} // namespace chwila::app
