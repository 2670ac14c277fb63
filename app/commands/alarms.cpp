#include "app/commands/alarms.h"

#include "app/commands/command_line.h"
#include "core/analysis/analyse.h"
#include "core/analysis/for_others.h"
#include "core/analysis/json/pulse_json.h"
#include "core/feedback/answer_protection.h"
#include "core/feedback/suppression.h"
#include "core/report/pulse_sentences.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chwila::app {

namespace {

struct Watched {
    std::shared_ptr<const model::Project> project;
    std::vector<analysis::AnalysisResult> journeys;
};

Result<std::vector<model::JourneyId>> journeysOf(const OpenProject& opened, const CommandLine& line) {
    std::vector<model::JourneyId> ids;
    if (line.has(QStringLiteral("journey"))) {
        const auto id = findJourney(opened.project, line.value(QStringLiteral("journey")));
        if (!id) return fail(id.error());
        ids.push_back(*id);
        return ids;
    }
    for (const model::Journey* journey : model::inOrder<model::Journey>(opened.project))
        ids.push_back(journey->id);
    return ids;
}

Result<Watched> watch(OpenProject& opened, const CommandLine& line, Console& console) {
    Watched watched;
    watched.project = std::make_shared<const model::Project>(opened.project);
    const auto ids = journeysOf(opened, line);
    if (!ids) return fail(ids.error());
    const auto cube = opened.file->answers().cube(opened.project, console);
    if (!cube) return fail(cube.error());
    const Result<feedback::Filter> filter = readFilter(opened, line, console);
    if (!filter) return fail(filter.error());
    analysis::AnalysisInput input;
    input.cube = *cube;
    input.filter = *filter;
    input.options.shuffles = 0;
    input.options.redraws = 0;
    if (audienceOfOutput(line) == Audience::Others) {
        watched.project = feedback::projectForOthers(watched.project);
        input.project = watched.project;
        const int leftOut = analysis::leaveOutSmallGroups(input).groups;
        const QString said =
            feedback::describeLeftOut(leftOut, opened.project.settings().smallestGroup, console.language());
        if (!said.isEmpty()) console.note(said);
    } else {
        input.project = watched.project;
        input.counts = (*cube)->counts(opened.project, *filter);
    }
    for (const model::JourneyId id : *ids) {
        input.journey = id;
        Result<analysis::AnalysisResult> result = analysis::analyse(input, console);
        if (!result) return fail(result.error());
        watched.journeys.push_back(*std::move(result));
    }
    return watched;
}

QString nameOf(const Watched& watched, const analysis::AnalysisResult& result) {
    const model::Journey* journey = watched.project->find(result.journey);
    return journey ? journey->name : QString();
}

QByteArray jsonOf(const Watched& watched, qint64 alarms) {
    QJsonArray journeys;
    for (const analysis::AnalysisResult& result : watched.journeys) {
        journeys.append(QJsonObject{{QStringLiteral("id"), result.journey.value},
                                    {QStringLiteral("name"), nameOf(watched, result)},
                                    {QStringLiteral("pulse"), toJson(result.pulse, *watched.project)}});
    }
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("chwila-alarms/1")},
                             {QStringLiteral("alarms"), alarms},
                             {QStringLiteral("journeys"), journeys}};
    return QJsonDocument(object).toJson();
}

QByteArray textOf(const Watched& watched, const Language& language) {
    QString text;
    for (const analysis::AnalysisResult& result : watched.journeys) {
        const report::Telling telling{*watched.project, result, language};
        text += nameOf(watched, result) + QLatin1Char('\n');
        for (const analysis::Pulse* pulse : result.pulse.alarms()) {
            text += QStringLiteral("  ") + report::pulseName(*pulse, telling) + QStringLiteral(" (")
                    + report::pulseKind(*pulse, language) + QStringLiteral(")\n");
            for (const QString& sentence : report::pulseSentences(*pulse, telling))
                text += QStringLiteral("    ") + sentence + QLatin1Char('\n');
        }
        text += QStringLiteral("  ") + report::watchSentence(result.pulse, language) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace

int runAlarms(OpenProject& opened, const CommandLine& line, const QString& format, Console& console) {
    const Result<Watched> watched = watch(opened, line, console);
    if (!watched) return console.failed(watched.error());
    qint64 alarms = 0;
    for (const analysis::AnalysisResult& result : watched->journeys)
        alarms += std::ssize(result.pulse.alarms());
    const QByteArray bytes =
        format == QLatin1String("json") ? jsonOf(*watched, alarms) : textOf(*watched, console.language());
    const QString path = line.value(QStringLiteral("output"));
    if (!path.isEmpty() && path != QLatin1String("-")) {
        const Result<void> written = writeFile(path, bytes);
        if (!written) return console.failed(written.error());
    } else {
        console.result(bytes);
    }
    return alarms > 0 ? Alarms : Done;
}

} // namespace chwila::app
