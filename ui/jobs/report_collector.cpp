#include "ui/jobs/report_collector.h"

#include "core/analysis/analyse.h"
#include "core/analysis/for_others.h"
#include "core/feedback/answer_protection.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/suppression.h"
#include "core/model/journey_index.h"
#include "core/store/answer_store.h"

namespace chwila::ui {

namespace {

// Of each of the first moments; the report picks the few that say most.
constexpr qint64 mostWords = 200;
constexpr std::size_t momentsWithWords = 3;

std::vector<model::JourneyId> journeysOf(const ReportRequest& request) {
    if (!request.journeys.empty()) return request.journeys;
    std::vector<model::JourneyId> journeys;
    for (const model::Journey* journey : model::inOrder<model::Journey>(*request.project)) {
        if (journey->inReport && !model::JourneyIndex(*request.project, journey->id).touchpoints().empty()) {
            journeys.push_back(journey->id);
        }
    }
    return journeys;
}

Result<void> addWords(report::ReportInput& input, const analysis::AnalysisResult& result,
                      const feedback::ProtectedCounts& shown, store::AnswerStore& answers,
                      const ReportRequest& request) {
    const Language& language = request.language;
    const auto moments = result.moments();
    for (std::size_t i = 0; i < std::min(moments.size(), momentsWithWords); ++i) {
        store::VerbatimQuery query;
        query.touchpoints = {moments[i]->id};
        query.filter = input.filter;
        query.limit = mostWords;
        const Result<std::vector<feedback::Verbatim>> said = answers.verbatims(*input.project, query);
        if (!said) return fail(said.error());
        for (const feedback::Verbatim& verbatim : *said) {
            if (!shown.shows(moments[i]->id, verbatim.scale)) continue;
            report::Words words{moments[i]->id, verbatim.text, {}, verbatim.time.date(), false};
            if (input.withoutDetails) feedback::redact(words.text);
            if (const model::Scale* scale = input.project->find(verbatim.scale)) {
                words.low = feedback::isLow(*scale, verbatim.level);
                words.score = language.translate("report", "%1 of %2")
                                  .arg(language.locale().toString(feedback::scoreAt(*scale, verbatim.level)),
                                       language.locale().toString(scale->maximum));
            }
            input.words.push_back(std::move(words));
        }
    }
    return {};
}

} // namespace

Result<report::ReportInput> collectReport(const ReportRequest& request, store::AnswerStore& answers,
                                          Progress& progress) {
    report::ReportInput input;
    input.project = request.complete ? request.project : feedback::projectForOthers(request.project);
    input.filter = request.filter;
    input.today = request.today;
    Result<std::shared_ptr<const feedback::ResponseCube>> cube = answers.cube(*request.project, progress);
    if (!cube) return fail(cube.error());
    const auto observations = answers.observations(*request.project, progress);
    if (!observations) return fail(observations.error());
    analysis::AnalysisInput analysed;
    analysed.project = input.project;
    analysed.filter = request.filter;
    analysed.options = request.options;
    analysed.observations = *observations;
    analysed.cube = *cube;
    std::set<model::TouchpointId> withheld;
    if (request.complete) {
        analysed.counts = (*cube)->counts(*input.project, request.filter);
    } else {
        analysis::LeftOut left = analysis::leaveOutSmallGroups(analysed);
        input.leftOut = left.groups;
        withheld = std::move(left.touchpoints);
        input.smallestGroup = input.project->settings().smallestGroup;
        input.withoutDetails = input.project->settings().redact;
    }
    const feedback::ProtectedCounts shown{analysed.counts, input.leftOut};
    const auto within = [&](QDate day, QDate bound, bool first) {
        if (!bound.isValid() || !day.isValid()) return day;
        return first ? std::max(day, bound) : std::min(day, bound);
    };
    input.profiles.assign(analysed.cube->profiles().begin(), analysed.cube->profiles().end());
    input.firstAnswer = within(analysed.cube->firstDay(), request.filter.from, true);
    input.lastAnswer = within(analysed.cube->lastDay(), request.filter.to, false);
    for (const model::JourneyId journey : journeysOf(request)) {
        analysed.journey = journey;
        Result<analysis::AnalysisResult> result = analysis::analyse(analysed, progress, withheld);
        if (!result) return fail(result.error());
        if (const Result<void> words = addWords(input, *result, shown, answers, request); !words)
            return fail(words.error());
        input.journeys.push_back(
            {std::make_shared<const analysis::AnalysisResult>(*std::move(result)), analysed.counts});
    }
    return input;
}

} // namespace chwila::ui
