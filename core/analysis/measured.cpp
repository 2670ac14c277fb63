#include "core/analysis/measured.h"

#include "core/analysis/concentration.h"
#include "core/analysis/figures.h"
#include "core/analysis/method/intervals.h"
#include "core/analysis/priorities.h"
#include "core/base/random.h"
#include "core/feedback/suppression.h"

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
    part.options.resamples = 0;
    part.filter.from = input.filter.from.isValid() ? std::max(input.filter.from, from) : from;
    part.filter.to = input.filter.to.isValid() ? std::min(input.filter.to, to) : to;
    part.counts = {};
    if (part.filter.from <= part.filter.to) part.counts = input.cube->counts(*input.project, part.filter);
    if (input.forOthers) {
        const int smallest = input.project->settings().smallestGroup;
        part.counts = feedback::protectedCounts(std::move(part.counts), &input.counts, smallest).counts;
    }
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

/// What an initiative's touchpoints were asked since, and how many of these answers would have been low
/// before: each question by its own usual share then, so that asking another question is no change.
class Since {
  public:
    Since(const Workspace& before, const Workspace& after, const AnalysisResult& shrunkBefore)
        : m_after(after), m_overall(shrunkBefore.overallLowShare) {
        for (const Stratum& stratum : before.answers.strata)
            m_usual[{stratum.scale, stratum.profile}] = stratum.share;
    }

    struct Place {
        std::size_t at = 0;
        qint64 n = 0;
        qint64 low = 0;
        double expected = 0;
    };
    std::vector<Place> places(const model::Initiative& initiative) const {
        std::vector<Place> all;
        for (const model::TouchpointId id : initiative.touchpoints) {
            const auto at = m_after.graph.find(id);
            if (!at || m_after.answers.n[*at] == 0) continue;
            Place place{*at, m_after.answers.n[*at], m_after.answers.low[*at], 0};
            for (const StratumCell& cell : m_after.answers.of(*at)) {
                const Stratum& stratum = m_after.answers.strata[cell.stratum];
                const auto usual = m_usual.find({stratum.scale, stratum.profile});
                place.expected +=
                    static_cast<double>(cell.n) * (usual != m_usual.end() ? usual->second : stratum.share);
            }
            if (place.expected > 0) all.push_back(place);
        }
        return all;
    }
    /// In the units the chain works with: m·O/E.
    double chainShare(const Place& place, double low) const { return m_overall * low / place.expected; }

  private:
    const Workspace& m_after;
    double m_overall;
    std::map<std::pair<model::ScaleId, int>, double> m_usual;
};

/// Shares of low answers since, drawn anew, in the units the chain works with.
std::vector<std::map<model::TouchpointId, double>>
redrawnAfter(const Workspace& after, const Since& since, double sigma, const model::Initiative& initiative) {
    Random random(after.seed ^ 0x517cc1b727220a95ULL);
    std::vector<std::map<model::TouchpointId, double>> draws(redraws);
    const std::vector<Since::Place> places = since.places(initiative);
    for (auto& draw : draws) {
        for (const Since::Place& place : places) {
            const double share = (static_cast<double>(place.low) + 0.5) / (static_cast<double>(place.n) + 1);
            const auto low = random.binomial(static_cast<std::uint64_t>(place.n), share);
            draw[after.graph.ids[place.at]] = sigma * since.chainShare(place, static_cast<double>(low));
        }
    }
    return draws;
}

PromiseState stateOf(const MeasuredEffect& effect) {
    if (effect.interval->high < 0) return PromiseState::Worse;
    if (effect.interval->low <= 0) return PromiseState::NotSeen;
    return effect.interval->high < effect.promised ? PromiseState::LessThan : PromiseState::AsPromised;
}

void addShares(MeasuredEffect& effect, const Workspace& before, const Since& since,
               const AnalysisResult& shrunkBefore, const model::Initiative& initiative) {
    for (const model::TouchpointId id : initiative.touchpoints) {
        const auto at = before.graph.find(id);
        if (!at) continue;
        effect.beforeN += before.answers.n[*at];
        effect.beforeLow += before.answers.low[*at];
    }
    double expected = 0;
    for (const Since::Place& place : since.places(initiative)) {
        effect.afterN += place.n;
        effect.afterLow += place.low;
        // Of the answers since, so that both sides have the same mix.
        expected += place.expected * shrunkBefore.touchpoints[place.at].ratioUsed;
    }
    effect.shrunk = !shrunkBefore.asAnswered;
    if (effect.afterN == 0) return;
    effect.beforeShare = std::min(1.0, expected / static_cast<double>(effect.afterN));
    effect.afterShare = static_cast<double>(effect.afterLow) / static_cast<double>(effect.afterN);
    effect.afterInterval = *method::wilson(effect.afterLow, effect.afterN);
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
    const Since since(before, after, shrunkBefore);
    addShares(effect, before, since, shrunkBefore, initiative);
    const WhatIf whatIf(before, shrunkBefore, redraws, progress);
    effect.promiseByHand = initiative.promised.has_value();
    effect.promised = initiative.promised.value_or(whatIf.kept(reductionsOf(initiative)));
    if (effect.afterN < fewestAfter || effect.beforeN < fewestAfter) return effect;
    Reductions change;
    for (const Since::Place& place : since.places(initiative)) {
        const model::TouchpointId id = after.graph.ids[place.at];
        const double now = result.sigma * since.chainShare(place, static_cast<double>(place.low));
        const double then = whatIf.lowShare(id);
        if (then > 0) change[id] = 1 - now / then;
    }
    effect.kept = whatIf.kept(change);
    std::vector<double> drawn =
        whatIf.keptWith(redrawnAfter(after, since, result.sigma, initiative), progress);
    if (drawn.empty()) {
        effect.kept.reset();
        return effect;
    }
    effect.interval = middle95(std::move(drawn));
    effect.state = stateOf(effect);
    return effect;
}

} // namespace chwila::analysis
