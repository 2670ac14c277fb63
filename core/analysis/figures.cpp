#include "core/analysis/figures.h"

#include "core/analysis/method/intervals.h"

namespace chwila::analysis {

namespace {

std::vector<std::int64_t> asCounts(const std::vector<qint64>& levels) {
    return {levels.begin(), levels.end()};
}

QuestionFigures questionFigures(const LevelTable& table, const std::vector<qint64>& levels) {
    QuestionFigures figures;
    figures.scale = table.scale->id;
    figures.levels = levels;
    for (std::size_t level = 0; level < levels.size(); ++level) {
        figures.n += levels[level];
        if (table.low[level]) figures.low += levels[level];
        if (table.high[level]) figures.high += levels[level];
    }
    if (figures.n == 0) return figures;
    figures.lowShare = method::wilson(figures.low, figures.n);
    figures.highShare = method::wilson(figures.high, figures.n);
    if (table.scale->kind.is(model::ScaleKind::Nps)) {
        figures.nps = 100 * static_cast<double>(figures.high - figures.low) / static_cast<double>(figures.n);
        figures.npsInterval = method::npsAdjustedWald(figures.high, figures.low, figures.n);
    }
    const std::vector<std::int64_t> counts = asCounts(levels);
    const method::Mean mean = method::meanOfCounts(table.score, counts);
    figures.mean = mean.mean;
    figures.meanInterval = mean.interval;
    const method::Mean satisfaction = method::meanOfCounts(table.satisfaction, counts);
    figures.satisfaction = satisfaction.mean;
    figures.satisfactionInterval = satisfaction.interval;
    return figures;
}

// Over all questions of one touchpoint.
void sumUp(const Answers& answers, std::span<const QuestionCounts> questions, TouchpointResult& touchpoint) {
    std::vector<double> values;
    std::vector<std::int64_t> counts;
    for (const QuestionCounts& question : questions) {
        const LevelTable& table = answers.scales[question.scale];
        values.insert(values.end(), table.satisfaction.begin(), table.satisfaction.end());
        counts.insert(counts.end(), question.levels.begin(), question.levels.end());
    }
    if (touchpoint.answers == 0) return;
    touchpoint.lowShare = method::wilson(touchpoint.low, touchpoint.answers);
    const method::Mean satisfaction = method::meanOfCounts(values, counts);
    touchpoint.satisfaction = satisfaction.mean;
    touchpoint.satisfactionInterval = satisfaction.interval;
}

} // namespace

void runFigures(const Workspace& workspace, AnalysisResult& result, Progress&) {
    const Answers& answers = workspace.answers;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        std::size_t end = begin;
        TouchpointResult& touchpoint = result.touchpoints[i];
        while (end < answers.questions.size() && answers.questions[end].touchpoint == i) {
            const QuestionCounts& question = answers.questions[end++];
            touchpoint.questions.push_back(questionFigures(answers.scales[question.scale], question.levels));
            touchpoint.answers += touchpoint.questions.back().n;
            touchpoint.low += touchpoint.questions.back().low;
            touchpoint.high += touchpoint.questions.back().high;
        }
        sumUp(answers, std::span(answers.questions).subspan(begin, end - begin), touchpoint);
        begin = end;
    }
    result.strata = answers.strata;
    result.answers = answers.total;
    result.low = answers.totalLow;
    result.overallLowShare =
        answers.total > 0 ? static_cast<double>(answers.totalLow) / static_cast<double>(answers.total) : 0;
}

} // namespace chwila::analysis
