#include "core/analysis/chain.h"

#include <algorithm>
#include <cmath>

namespace chwila::analysis {

namespace {

std::array<double, 3> hazardsOf(const model::Settings& settings) {
    const auto share = [](double value) { return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0; };
    return {share(settings.hazard1), share(settings.hazard2), share(settings.hazard3)};
}

std::vector<double> lowShares(const AnalysisResult& result, double sigma) {
    std::vector<double> low;
    for (const TouchpointResult& touchpoint : result.touchpoints)
        low.push_back(lowShareUsed(sigma, result.overallLowShare, touchpoint.ratio));
    return low;
}

// σ with which the chain loses what the company knows it loses; nothing where no σ does. Losses rise
// with σ, so halving the bracket always closes in; the secant makes most of the way in a few steps.
std::optional<double> solveSigma(const method::ChainModel& chain, const AnalysisResult& result, double known,
                                 const Progress& progress) {
    const auto excess = [&](double sigma) {
        return 1 - chain.retained(lowShares(result, sigma), progress) - known;
    };
    if (known <= 0) return 0;
    double least = highestLowShare;
    for (const TouchpointResult& touchpoint : result.touchpoints)
        least = std::min(least, result.overallLowShare * touchpoint.ratio);
    if (!(least > 0)) return std::nullopt;
    double low = 0;
    double high = highestLowShare / least;
    double atLow = -known;
    double atHigh = excess(high);
    if (atHigh < 0) return std::nullopt;
    int side = 0;
    for (int i = 0; i < 200 && high - low > 1e-14 * high && !progress.cancelled(); ++i) {
        // Illinois: a plain secant, but the end that stays put counts half, so that both ends move.
        double middle = i % 8 == 7 ? (low + high) / 2 : (low * atHigh - high * atLow) / (atHigh - atLow);
        if (!(middle > low && middle < high)) middle = (low + high) / 2;
        const double at = excess(middle);
        if (at == 0) return middle;
        if (at < 0) {
            low = middle;
            atLow = at;
            if (side < 0) atHigh /= 2;
            side = -1;
        } else {
            high = middle;
            atHigh = at;
            if (side > 0) atLow /= 2;
            side = 1;
        }
        if (std::abs(at) < 1e-14) return middle;
    }
    return (low + high) / 2;
}

void rankByAvoidable(AnalysisResult& result) {
    std::vector<TouchpointResult*> order;
    for (TouchpointResult& touchpoint : result.touchpoints) {
        if (touchpoint.reachable) order.push_back(&touchpoint);
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
        const std::optional<double> sigma = solveSigma(chain, result, *known, progress);
        result.calibrated = sigma.has_value();
        result.sigma = sigma.value_or(1);
    }
    if (progress.cancelled()) return;

    const std::vector<double> low = lowShares(result, result.sigma);
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
    rankByAvoidable(result);
}

} // namespace chwila::analysis
