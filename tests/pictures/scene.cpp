#include "tests/pictures/scene.h"

#include "core/analysis/analyse.h"
#include "core/feedback/scale_levels.h"
#include "core/sample/sample_project.h"

namespace chwila::pictures {

namespace {

std::shared_ptr<const feedback::ResponseCube> cubeOf(const std::vector<feedback::Answer>& answers) {
    feedback::CubeBuilder builder;
    for (const feedback::Answer& answer : answers) {
        const qint64 day =
            answer.time.isValid() ? answer.time.date().toJulianDay() : feedback::ResponseCube::undated;
        builder.add(answer.alias, builder.profile(answer.profile), day, answer.level);
    }
    return std::move(builder).build();
}

std::vector<report::Words> wordsOf(const model::Project& project,
                                   const std::vector<feedback::Answer>& answers, const Language& language) {
    std::vector<report::Words> words;
    for (const feedback::Answer& answer : answers) {
        const model::Alias* alias = project.find(answer.alias);
        const model::Scale* scale = alias ? project.find(alias->scale) : nullptr;
        if (answer.comment.isEmpty() || !scale || !alias->touchpoint) continue;
        const QString score = QStringLiteral("%1/%2").arg(
            language.number(feedback::scoreAt(*scale, answer.level), 0), language.number(scale->maximum, 0));
        words.push_back({*alias->touchpoint, answer.comment, score, answer.time.date(),
                         feedback::isLow(*scale, answer.level)});
    }
    return words;
}

} // namespace

Scene sampleScene(const Language& language, int shuffles, int redraws) {
    sample::SampleProject sample = sample::makeSample(language);
    Scene scene;
    scene.project = std::make_shared<const model::Project>(std::move(sample.project));
    scene.journey = model::inOrder<model::Journey>(*scene.project).front()->id;
    scene.cube = cubeOf(sample.answers);
    scene.words = wordsOf(*scene.project, sample.answers, language);
    scene.counts = scene.cube->counts(*scene.project, {});
    analysis::AnalysisInput input;
    input.project = scene.project;
    input.journey = scene.journey;
    input.counts = scene.counts;
    input.cube = scene.cube;
    input.options.shuffles = shuffles;
    input.options.redraws = redraws;
    NoProgress progress;
    if (auto result = analysis::analyse(input, progress)) scene.result = std::move(*result);
    return scene;
}

} // namespace chwila::pictures
