// The sample project, analysed, as the input of a report.
#pragma once

#include "core/analysis/analyse.h"
#include "core/base/text.h"
#include "core/feedback/scale_levels.h"
#include "core/report/report.h"
#include "core/sample/sample_project.h"

namespace chwila::render {

inline feedback::AnswerCounts countAll(const sample::SampleProject& sample, report::ReportInput& input) {
    feedback::CubeBuilder builder;
    for (const feedback::Answer& answer : sample.answers) {
        const qint64 day =
            answer.time.isValid() ? answer.time.date().toJulianDay() : feedback::ResponseCube::undated;
        builder.add(answer.alias, builder.profile(answer.profile), day, answer.level);
    }
    const auto cube = std::move(builder).build();
    input.firstAnswer = cube->firstDay();
    input.lastAnswer = cube->lastDay();
    return cube->counts(sample.project, {});
}

/// Every journey that has answers, with the customers' words.
inline report::ReportInput sampleReport(const Language& language) {
    const sample::SampleProject sample = sample::makeSample(language);
    report::ReportInput input;
    const auto project = std::make_shared<const model::Project>(sample.project);
    input.project = project;
    const feedback::AnswerCounts counts = countAll(sample, input);
    input.today = QDate(2026, 11, 21);
    NoProgress progress;
    for (const model::Journey* journey : model::inOrder<model::Journey>(*project)) {
        auto result = analysis::analyse({project, journey->id, counts, {}, {}}, progress);
        if (!result || result->answers == 0) continue;
        input.journeys.push_back(
            {std::make_shared<const analysis::AnalysisResult>(*std::move(result)), counts});
    }
    for (const feedback::Answer& answer : sample.answers) {
        const model::Alias* alias = project->find(answer.alias);
        const model::Scale* scale = alias ? project->find(alias->scale) : nullptr;
        if (answer.comment.isEmpty() || !scale || !alias->touchpoint) continue;
        const QString score = language.number(feedback::scoreAt(*scale, answer.level), 0) + QLatin1Char('/')
                              + language.number(scale->maximum, 0);
        input.words.push_back({*alias->touchpoint, answer.comment, score, answer.time.date(),
                               feedback::isLow(*scale, answer.level)});
    }
    return input;
}

} // namespace chwila::render
