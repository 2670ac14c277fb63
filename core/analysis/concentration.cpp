#include "core/analysis/concentration.h"

#include "core/analysis/method/exact_test.h"
#include "core/analysis/method/shrunk_ratios.h"

namespace chwila::analysis {

namespace {

constexpr qint64 fewestAsAnswered = 5;

// Of the low answers among n that are dealt at random out of the stratum.
double dealtVariance(const Stratum& stratum, qint64 n) {
    if (stratum.n < 2) return 0;
    const auto all = static_cast<double>(stratum.n);
    return static_cast<double>(n) * stratum.share * (1 - stratum.share) * (all - static_cast<double>(n))
           / (all - 1);
}

// The one place that decides which ratio counts. Below 8 answered touchpoints θ is 1 for all, which is no
// finding: then each stands for its answers as they are, from as many on as a percentage is told of.
double usedRatio(const method::ShrunkRatios& shrunk, std::size_t i, const method::RatioInput& input,
                 qint64 n) {
    if (shrunk.between) return shrunk.ratios[i];
    return n >= fewestAsAnswered && input.expected > 0 ? input.observed / input.expected : 1;
}

std::vector<method::RatioInput> ratioInputs(const Answers& answers) {
    std::vector<method::RatioInput> inputs(answers.n.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        inputs[i].answered = answers.n[i] > 0;
        inputs[i].observed = static_cast<double>(answers.low[i]);
        for (const StratumCell& cell : answers.of(i)) {
            const double share = answers.strata[cell.stratum].share;
            inputs[i].expected += static_cast<double>(cell.n) * share;
            inputs[i].binomialVariance += static_cast<double>(cell.n) * share * (1 - share);
        }
    }
    return inputs;
}

void shrink(const Answers& answers, AnalysisResult& result) {
    const std::vector<method::RatioInput> inputs = ratioInputs(answers);
    const method::ShrunkRatios shrunk = method::shrinkRatios(inputs);
    result.shrinkage = shrunk.between;
    result.asAnswered = !shrunk.between && answers.total > 0;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        TouchpointResult& touchpoint = result.touchpoints[i];
        touchpoint.expectedLow = inputs[i].expected;
        touchpoint.ratio = shrunk.ratios[i];
        touchpoint.ratioUsed = usedRatio(shrunk, i, inputs[i], answers.n[i]);
        for (const StratumCell& cell : answers.of(i))
            touchpoint.lowVariance += dealtVariance(answers.strata[cell.stratum], cell.n);
        if (inputs[i].expected > 0) touchpoint.ratioRaw = inputs[i].observed / inputs[i].expected;
    }
}

void test(const Answers& answers, std::size_t i, TouchpointResult& touchpoint) {
    std::vector<method::StratumDraw> draws;
    for (const StratumCell& cell : answers.of(i)) {
        const Stratum& stratum = answers.strata[cell.stratum];
        draws.push_back({stratum.n, stratum.low, cell.n});
        if (cell.n < stratum.n) touchpoint.testable = true;
    }
    const method::Tails tails = method::exactTails(draws, answers.low[i]);
    touchpoint.pUpper = tails.upper;
    touchpoint.pLower = tails.lower;
}

// One family for each direction; `p` and `q` are the members of TouchpointResult to read and to fill.
void correct(AnalysisResult& result, std::optional<double> TouchpointResult::*p,
             std::optional<double> TouchpointResult::*q) {
    std::vector<double> family;
    for (const TouchpointResult& touchpoint : result.touchpoints) {
        if (touchpoint.*p) family.push_back(*(touchpoint.*p));
    }
    const std::vector<double> corrected = method::benjaminiHochberg(family);
    std::size_t at = 0;
    for (TouchpointResult& touchpoint : result.touchpoints) {
        if (touchpoint.*p) touchpoint.*q = corrected[at++];
    }
}

} // namespace

std::vector<double> usedRatios(const Answers& answers) {
    const std::vector<method::RatioInput> inputs = ratioInputs(answers);
    const method::ShrunkRatios shrunk = method::shrinkRatios(inputs);
    std::vector<double> ratios;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        ratios.push_back(usedRatio(shrunk, i, inputs[i], answers.n[i]));
    return ratios;
}

void runConcentration(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    shrink(workspace.answers, result);
    for (std::size_t i = 0; i < workspace.size() && !progress.cancelled(); ++i) {
        if (workspace.answers.n[i] > 0) test(workspace.answers, i, result.touchpoints[i]);
    }
    correct(result, &TouchpointResult::pUpper, &TouchpointResult::qUpper);
    correct(result, &TouchpointResult::pLower, &TouchpointResult::qLower);
}

} // namespace chwila::analysis
