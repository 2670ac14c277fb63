#include "core/analysis/measured.h"

#include "core/analysis/chain.h"
#include "core/analysis/concentration.h"
#include "core/analysis/figures.h"
#include "core/analysis/method/intervals.h"
#include "core/analysis/priorities.h"
#include "core/base/random.h"

#include <algorithm>

namespace chwila::analysis {

namespace {

constexpr int daysCompared = 182;
constexpr qint64 fewestAfter = 20;
constexpr int redraws = 200;

AnalysisInput between(const AnalysisInput& input, const AnalysisResult& result, QDate from, QDate to) {
    AnalysisInput part = input;
    // The weights of today, so that only the answers differ.
    for (const TouchpointResult& touchpoint : result.touchpoints)
        part.options.weights[touchpoint.id] = touchpoint.weight;
    part.filter.from = input.filter.from.isValid() ? std::max(input.filter.from, from) : from;
    part.filter.to = input.filter.to.isValid() ? std::min(input.filter.to, to) : to;
    part.counts = {};
    if (part.filter.from <= part.filter.to) part.counts = input.cube->counts(*input.project, part.filter);
    return part;
}

/// Figures, expected counts and shrunk ratios of those answers; σ stays the one of today.
AnalysisResult shrunk(const Workspace& workspace, const AnalysisResult& today) {
    AnalysisResult result;
    for (const TouchpointResult& touchpoint : today.touchpoints) {
        TouchpointResult each;
        each.id = touchpoint.id;
        each.reachable = touchpoint.reachable;
        result.touchpoints.push_back(std::move(each));
    }
    NoProgress progress;
    runFigures(workspace, result, progress);
    runConcentration(workspace, result, progress);
    result.sigma = today.sigma;
    return result;
}

/// Shares of low answers since, drawn anew, in the units the chain works with.
std::vector<std::map<model::TouchpointId, double>> redrawnAfter(const Workspace& after, double sigma,
                                                                const model::Initiative& initiative) {
    Random random(after.seed ^ 0x517cc1b727220a95ULL);
    std::vector<std::map<model::TouchpointId, double>> draws(redraws);
    for (auto& draw : draws) {
        for (const model::TouchpointId id : initiative.touchpoints) {
            const auto at = after.graph.find(id);
            if (!at || after.answers.n[*at] == 0) continue;
            const qint64 n = after.answers.n[*at];
            const double share =
                (static_cast<double>(after.answers.low[*at]) + 0.5) / (static_cast<double>(n) + 1);
            const auto low = random.binomial(static_cast<std::uint64_t>(n), share);
            draw[id] = sigma * static_cast<double>(low) / static_cast<double>(n);
        }
    }
    return draws;
}

PromiseState stateOf(const MeasuredEffect& effect) {
    if (effect.interval->high < 0) return PromiseState::Worse;
    if (effect.interval->low <= 0) return PromiseState::NotSeen;
    return effect.interval->high < effect.promised ? PromiseState::LessThan : PromiseState::AsPromised;
}

void addShares(MeasuredEffect& effect, const Workspace& before, const Workspace& after,
               const AnalysisResult& shrunkBefore, const model::Initiative& initiative) {
    double expected = 0;
    for (const model::TouchpointId id : initiative.touchpoints) {
        const auto at = before.graph.find(id);
        if (!at) continue;
        effect.beforeN += before.answers.n[*at];
        effect.beforeLow += before.answers.low[*at];
        effect.afterN += after.answers.n[*at];
        effect.afterLow += after.answers.low[*at];
        // Weighted as the answers since are, so that both sides have the same mix.
        const double weight = static_cast<double>(after.answers.n[*at]);
        expected +=
            weight * lowShareUsed(1, shrunkBefore.overallLowShare, shrunkBefore.touchpoints[*at].ratio);
    }
    if (effect.afterN == 0) return;
    effect.beforeShare = expected / static_cast<double>(effect.afterN);
    effect.afterShare = static_cast<double>(effect.afterLow) / static_cast<double>(effect.afterN);
    if (const auto bounds = method::wilson(effect.afterLow, effect.afterN))
        effect.afterInterval = {bounds->low, bounds->high};
}

} // namespace

std::optional<MeasuredEffect> measuredEffect(const Workspace& workspace, const AnalysisResult& result,
                                             const model::Initiative& initiative, const Progress& progress) {
    if (!initiative.doneOn.isValid()) return std::nullopt;
    const AnalysisInput inputBefore = between(
        workspace.input, result, initiative.doneOn.addDays(-daysCompared), initiative.doneOn.addDays(-1));
    const AnalysisInput inputAfter =
        between(workspace.input, result, initiative.doneOn, initiative.doneOn.addDays(daysCompared - 1));
    const Workspace before(inputBefore);
    const Workspace after(inputAfter);
    const AnalysisResult shrunkBefore = shrunk(before, result);
    MeasuredEffect effect;
    addShares(effect, before, after, shrunkBefore, initiative);
    const WhatIf whatIf(before, shrunkBefore, redraws);
    effect.promiseByHand = initiative.promised.has_value();
    effect.promised = initiative.promised.value_or(whatIf.kept(reductionsOf(initiative)));
    if (effect.afterN < fewestAfter || effect.beforeN < fewestAfter) return effect;
    Reductions change;
    for (const model::TouchpointId id : initiative.touchpoints) {
        const auto at = after.graph.find(id);
        if (!at || after.answers.n[*at] == 0) continue;
        const double now = result.sigma * static_cast<double>(after.answers.low[*at])
                           / static_cast<double>(after.answers.n[*at]);
        const double then = whatIf.lowShare(id);
        if (then > 0) change[id] = 1 - now / then;
    }
    effect.kept = whatIf.kept(change);
    std::vector<double> drawn = whatIf.keptWith(redrawnAfter(after, result.sigma, initiative), progress);
    if (drawn.empty()) {
        effect.kept.reset();
        return effect;
    }
    effect.interval = middle95(drawn);
    effect.state = stateOf(effect);
    return effect;
}

} // namespace chwila::analysis
