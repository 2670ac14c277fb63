#include "core/analysis/journey_level.h"

#include "core/analysis/chain.h"
#include "core/analysis/method/intervals.h"

#include <cmath>

namespace chwila::analysis {

namespace {

constexpr double lowOverall = 6;      // as for "would you recommend"
constexpr double highestOverall = 10; // overall scores are 0 … 10
constexpr double half = 0.5;
constexpr qint64 fewestOverall = 30;

void addOverall(const Workspace& workspace, JourneyLevel& level) {
    const auto& observations = workspace.input.observations;
    if (!observations) return;
    double sum = 0;
    double squares = 0;
    qint64 low = 0;
    for (const feedback::Observations::Customer& customer : observations->customers) {
        if (!customer.overall || !std::isfinite(*customer.overall)) continue;
        if (!feedback::isChosen(*observations, customer.profile, workspace.input.filter)) continue;
        ++level.overallCustomers;
        const double value = 100 * *customer.overall / highestOverall;
        sum += value;
        squares += value * value;
        low += *customer.overall <= lowOverall ? 1 : 0;
    }
    if (level.overallCustomers == 0) return;
    const auto n = static_cast<double>(level.overallCustomers);
    level.overallSatisfaction = sum / n;
    level.overallLow = static_cast<double>(low) / n;
    if (level.overallCustomers < 2) return;
    const double variance = std::max(0.0, squares - sum * sum / n) / (n - 1);
    const double margin = method::studentQuantile(level.overallCustomers - 1) * std::sqrt(variance / n);
    level.overallInterval =
        Interval{level.overallSatisfaction.value() - margin, level.overallSatisfaction.value() + margin};
}

bool eachFine(const AnalysisResult& result) {
    bool answered = false;
    for (const TouchpointResult& touchpoint : result.touchpoints) {
        answered = answered || touchpoint.answers > 0;
        if (touchpoint.marked || touchpoint.label == MomentLabel::MomentOfTruth
            || touchpoint.label == MomentLabel::SoreSpot || touchpoint.label == MomentLabel::WeakSpot) {
            return false;
        }
    }
    return answered;
}

// Customers rate the whole clearly below its parts; without overall scores: fewer than half get through.
bool worseThanParts(const JourneyLevel& level, const AnalysisResult& result) {
    if (!eachFine(result)) return false;
    if (level.overallCustomers >= fewestOverall && level.overallInterval && level.touchpointSatisfaction) {
        return level.overallInterval->high < *level.touchpointSatisfaction;
    }
    return level.smooth < half;
}

} // namespace

void runJourneyLevel(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (workspace.size() == 0) return;
    JourneyLevel& level = result.level;
    // Not σ·b: what customers answered, whatever the company knows of its losses.
    std::vector<double> low;
    double visits = 0;
    double satisfaction = 0;
    for (const TouchpointResult& touchpoint : result.touchpoints) {
        low.push_back(lowShareUsed(1, result.overallLowShare, touchpoint.ratio));
        level.badContacts += touchpoint.expectedVisits * low.back();
        if (!touchpoint.satisfaction) continue;
        visits += touchpoint.expectedVisits;
        satisfaction += touchpoint.expectedVisits * *touchpoint.satisfaction;
    }
    if (visits > 0) level.touchpointSatisfaction = satisfaction / visits;
    // Whoever would leave at the first bad experience and is still there has had none.
    const std::vector<method::Triple> certain(workspace.size(), method::Triple{1, 1, 1});
    const method::ChainModel chain(workspace.graph.start, opened(workspace.graph, workspace.structure),
                                   certain);
    level.smooth = chain.retained(low, progress);
    addOverall(workspace, level);
    level.worseThanParts = worseThanParts(level, result);
}

void runCoverage(const Workspace& workspace, AnalysisResult& result, Progress&) {
    double contacts = 0;
    qint64 answers = 0;
    for (const TouchpointResult& touchpoint : result.touchpoints) {
        if (!touchpoint.reachable) continue;
        contacts += touchpoint.arrivals;
        answers += touchpoint.answers;
    }
    if (!(contacts > 0) || answers == 0) return;
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        const TouchpointResult& touchpoint = result.touchpoints[i];
        if (!touchpoint.reachable) continue;
        Coverage row;
        row.touchpoint = touchpoint.id;
        row.contactShare = touchpoint.arrivals / contacts;
        row.answerShare = static_cast<double>(touchpoint.answers) / static_cast<double>(answers);
        if (row.contactShare > 0) row.ratio = row.answerShare / row.contactShare;
        row.uneven = touchpoint.answers > 0 && row.ratio && (*row.ratio > 2 || *row.ratio < 0.5);
        result.coverage.push_back(row);
    }
}

} // namespace chwila::analysis
