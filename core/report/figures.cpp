#include "core/report/figures.h"

#include "core/analysis/analyse.h"
#include "core/analysis/for_others.h"
#include "core/feedback/answer_protection.h"
#include "core/feedback/suppression.h"

namespace chwila::report {

Result<Figures> computeFigures(const FiguresRequest& request, Progress& progress) {
    const bool others = request.audience == Audience::Others;
    Figures figures;
    figures.project = others ? feedback::projectForOthers(request.project) : request.project;
    figures.journey = request.journey;
    figures.filter = request.filter;
    analysis::AnalysisInput& input = figures.input;
    input.project = figures.project;
    input.journey = request.journey;
    input.filter = request.filter;
    input.observations = request.observations;
    input.cube = request.cube ? request.cube : feedback::CubeBuilder().build();
    std::set<model::TouchpointId> withheld;
    if (others) {
        analysis::LeftOut left = analysis::leaveOutSmallGroups(input);
        figures.leftOut = left.groups;
        withheld = std::move(left.touchpoints);
        figures.smallestGroup = figures.project->settings().smallestGroup;
    } else {
        input.counts = input.cube->counts(*figures.project, request.filter);
    }
    Result<analysis::AnalysisResult> result = analysis::analyse(input, progress, withheld);
    if (!result) return fail(result.error());
    figures.result = std::make_shared<const analysis::AnalysisResult>(*std::move(result));
    return figures;
}

QString pictureCaption(const Figures& figures, const Language& language) {
    const model::Settings& settings = figures.project->settings();
    QString filter = feedback::describe(figures.filter, *figures.project, language);
    if (figures.input.forOthers) filter = feedback::textForOthers(filter, settings);
    QStringList parts{filter};
    if (figures.result)
        parts << language.translate("report", "%n answer(s)", nullptr, pluralCount(figures.result->answers));
    parts << feedback::describeLeftOut(figures.leftOut, figures.project->settings().smallestGroup, language);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

HeatmapInput heatmapInput(const Figures& figures) {
    const feedback::ResponseCube& cube = *figures.input.cube;
    return {.project = *figures.project,
            .journey = figures.journey,
            .counts = figures.input.counts,
            .filter = figures.filter,
            .result = figures.result.get(),
            .profiles = cube.profiles(),
            .countsUnder =
                [&figures, &cube](const feedback::Filter& filter) {
                    return cube.counts(*figures.project, filter);
                },
            .firstDay = cube.firstDay(),
            .lastDay = cube.lastDay(),
            .smallestGroup = figures.smallestGroup,
            .withoutDetails = figures.input.forOthers && figures.project->settings().redact,
            .leftOut = figures.leftOut};
}

} // namespace chwila::report
