#include "core/analysis/chain.h"

#include "core/analysis/concentration.h"
#include "core/feedback/suppression.h"

#include <algorithm>
#include <cmath>

namespace chwila::analysis {

namespace {

std::array<double, 3> hazardsOf(const model::Settings& settings) {
    const auto share = [](double value) { return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0; };
    return {share(settings.hazard1), share(settings.hazard2), share(settings.hazard3)};
}

std::vector<double> lowShares(std::span<const double> ratios, double overall, double sigma) {
    std::vector<double> low;
    for (const double ratio : ratios)
        low.push_back(lowShareUsed(sigma, overall, ratio));
    return low;
}

std::vector<double> ratiosOf(const AnalysisResult& result) {
    std::vector<double> ratios;
    for (const TouchpointResult& touchpoint : result.touchpoints)
        ratios.push_back(touchpoint.ratioUsed);
    return ratios;
}

constexpr double closeEnough = 1e-14; // share of starters

struct Bracket {
    double low = 0;
    double high = 0;
    double atLow = 0;
    double atHigh = 0;
};

// The zero of a rising function between two points. Illinois: a plain secant, but the end that stays put
// counts half, so that both ends move; now and then a plain half, so that it always closes in.
template <class Function>
double zeroOf(Function&& function, Bracket at, const Progress& progress) {
    int side = 0;
    for (int i = 0; i < 200 && at.high - at.low > 1e-14 * at.high && !progress.cancelled(); ++i) {
        const double half = (at.low + at.high) / 2;
        const double secant = (at.low * at.atHigh - at.high * at.atLow) / (at.atHigh - at.atLow);
        const bool inside = i % 8 != 7 && secant > at.low && secant < at.high;
        const double middle = inside ? secant : half;
        const double value = function(middle);
        if (std::abs(value) < closeEnough) return middle;
        const bool below = value < 0;
        (below ? at.low : at.high) = middle;
        (below ? at.atLow : at.atHigh) = value;
        if (below && side < 0) at.atHigh /= 2;
        if (!below && side > 0) at.atLow /= 2;
        side = below ? -1 : 1;
    }
    return (at.low + at.high) / 2;
}

void rankByAvoidable(const Workspace& workspace, AnalysisResult& result) {
    std::vector<TouchpointResult*> order;
    for (const std::size_t i : workspace.order.touchpoints) {
        if (result.touchpoints[i].reachable) order.push_back(&result.touchpoints[i]);
    }
    std::ranges::stable_sort(order, std::greater<>(), &TouchpointResult::avoidable);
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->avoidableRank = static_cast<int>(i + 1);
}

} // namespace

double lowShareUsed(double sigma, double overall, double ratio) {
    const double low = std::clamp(overall * ratio, 0.0, highestLowShare);
    return std::min(highestLowShare, sigma * low);
}

std::optional<double> solvedSigma(const method::ChainModel& chain, std::span<const double> ratios,
                                  double overall, double known, double guess, const Progress& progress) {
    const auto excess = [&](double sigma) {
        return 1 - chain.retained(lowShares(ratios, overall, sigma), progress) - known;
    };
    if (known <= 0) return 0;
    // Where nothing goes wrong no σ makes it go wrong; all others are at their highest with `most`.
    double least = highestLowShare;
    bool any = false;
    for (const double ratio : ratios) {
        if (!(overall * ratio > 0)) continue;
        least = std::min(least, overall * ratio);
        any = true;
    }
    if (!any) return std::nullopt;
    const double most = highestLowShare / least;
    Bracket bracket{0, std::clamp(guess, 1e-6, most), -known, 0};
    bracket.atHigh = excess(bracket.high);
    while (bracket.atHigh <= -closeEnough) {
        if (bracket.high >= most || progress.cancelled()) return std::nullopt;
        bracket.low = bracket.high;
        bracket.atLow = bracket.atHigh;
        bracket.high = std::min(most, 2 * bracket.high);
        bracket.atHigh = excess(bracket.high);
    }
    if (bracket.atHigh < closeEnough) return bracket.high;
    return zeroOf(excess, bracket, progress);
}

bool isOfSome(const AnalysisInput& input) {
    return input.cube && (input.filter.hasPeriod() || !input.filter.segments.empty());
}

LossBasis lossBasis(const Workspace& workspace, const AnalysisResult& result) {
    const AnalysisInput& shown = workspace.input;
    if (!isOfSome(shown)) return {result.overallLowShare, ratiosOf(result)};
    feedback::Filter everybody;
    everybody.scale = shown.filter.scale;
    AnalysisInput all;
    all.project = shown.project;
    all.journey = shown.journey;
    all.cube = shown.cube;
    all.counts = shown.forOthers ? feedback::protectedCounts(*shown.cube, *shown.project, everybody).counts
                                 : shown.cube->counts(*shown.project, everybody);
    const Answers answers = answersOf(all, workspace.graph, workspace.bySegment);
    const double overall =
        answers.total > 0 ? static_cast<double>(answers.totalLow) / static_cast<double>(answers.total) : 0;
    return {overall, usedRatios(answers)};
}

std::vector<method::Triple> weighedHazards(const Workspace& workspace, const std::array<double, 3>& hazards) {
    std::vector<method::Triple> weighed;
    for (const double weight : workspace.weights) {
        method::Triple each{};
        for (std::size_t k = 0; k < 3; ++k)
            each[k] = weight == 1 ? hazards[k] : 1 - std::pow(1 - hazards[k], weight);
        weighed.push_back(each);
    }
    return weighed;
}

method::ChainModel chainModel(const Workspace& workspace) {
    return {workspace.graph.start, opened(workspace.graph, workspace.structure),
            weighedHazards(workspace, hazardsOf(workspace.settings))};
}

void runChain(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    result.hazards = hazardsOf(workspace.settings);
    if (workspace.size() == 0) return;
    const method::ChainModel chain = chainModel(workspace);
    if (const std::optional<double> known = workspace.settings.knownLossRate; known && result.answers > 0) {
        const LossBasis basis = lossBasis(workspace, result);
        const std::optional<double> sigma =
            solvedSigma(chain, basis.ratios, basis.overall, *known, 1, progress);
        result.calibrated = sigma.has_value();
        result.sigma = sigma.value_or(1);
    }
    if (progress.cancelled()) return;

    const std::vector<double> low = lowShares(ratiosOf(result), result.overallLowShare, result.sigma);
    const method::ChainFigures figures = chain.solve(low, progress);
    const method::VisitFigures visits = chain.visits(progress);
    if (progress.cancelled()) return;
    result.retained = figures.retained;
    for (const double each : figures.lastStraw)
        result.lost += each;
    result.lost = std::min(1.0, result.lost);
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        TouchpointResult& touchpoint = result.touchpoints[i];
        touchpoint.reach = visits.reach[i];
        touchpoint.expectedVisits = visits.expectedVisits[i];
        touchpoint.arrivals = figures.arrivals[i];
        touchpoint.weight = workspace.weights[i];
        touchpoint.lowShareUsed = low[i];
        touchpoint.usualLowShare = result.sigma * result.overallLowShare;
        touchpoint.lastStraw = figures.lastStraw[i];
        touchpoint.lastStrawShare = result.lost > 0 ? std::min(1.0, figures.lastStraw[i] / result.lost) : 0;
        touchpoint.matter = figures.matter[i];
        touchpoint.avoidable = figures.matter[i] * low[i];
    }
    rankByAvoidable(workspace, result);
}

} // namespace chwila::analysis
