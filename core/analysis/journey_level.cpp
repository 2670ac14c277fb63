#include "core/analysis/journey_level.h"

#include "core/analysis/chain.h"
#include "core/analysis/known_customers.h"
#include "core/analysis/method/intervals.h"
#include "core/feedback/scale_levels.h"

#include <cmath>
#include <set>

namespace chwila::analysis {

namespace {

constexpr double lowOverall = 6;      // as for "would you recommend"
constexpr double highestOverall = 10; // overall scores are 0 … 10
constexpr qint64 fewestOverall = 30;
constexpr double mostOfJourney = 0.8;
constexpr std::size_t customersAtOnce = 1024; // between two looks at whether to stop

// Overall scores carry no day and no place: they are those of the customers whose answers count, and of those
// who never answered as long as no period and no question is asked for.
bool isTold(const Workspace& workspace, const KnownCustomer& customer) {
    if (!customer.overall || !std::isfinite(*customer.overall) || !concerns(workspace, customer))
        return false;
    const feedback::Filter& filter = workspace.input.filter;
    return customer.survey || wasAsked(workspace, customer)
           || (customer.scores.empty() && !filter.hasPeriod() && !filter.scale);
}

// A survey of the whole asked others than those whose answers are here: it is told only where it is all there
// is.
std::vector<double> overallScores(const Workspace& workspace, bool survey, const Progress& progress) {
    std::vector<double> scores;
    std::size_t seen = 0;
    for (const KnownCustomer& customer : workspace.input.observations->customers) {
        if (++seen % customersAtOnce == 0 && progress.cancelled()) break;
        if (customer.survey == survey && isTold(workspace, customer)) scores.push_back(*customer.overall);
    }
    return scores;
}

void addOverall(const Workspace& workspace, JourneyLevel& level, const Progress& progress) {
    if (!workspace.input.observations) return;
    std::vector<double> scores = overallScores(workspace, false, progress);
    level.overallOfSurvey = scores.empty();
    if (scores.empty()) scores = overallScores(workspace, true, progress);
    double sum = 0;
    double squares = 0;
    qint64 low = 0;
    for (const double score : scores) {
        ++level.overallCustomers;
        const double value = 100 * score / highestOverall;
        sum += value;
        squares += value * value;
        low += score <= lowOverall ? 1 : 0;
    }
    level.overallOfSurvey = level.overallOfSurvey && level.overallCustomers > 0;
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

/// How many of the answered touchpoints a starter passes.
double touchpointsPassed(const AnalysisResult& result) {
    double passed = 0;
    for (const TouchpointResult& touchpoint : result.touchpoints)
        passed += touchpoint.answers > 0 ? touchpoint.reach : 0;
    return passed;
}

// Bad experiences come together: of customers who were asked (nearly) everywhere far more had none than the
// touchpoints, taken one by one, let expect. Where there are such customers they are counted.
void addWholeRaters(const Workspace& workspace, const AnalysisResult& result, JourneyLevel& level,
                    const Progress& progress) {
    const double needed = mostOfJourney * touchpointsPassed(result);
    if (!workspace.input.observations || needed <= 0) return;
    qint64 smooth = 0;
    std::size_t seen = 0;
    std::set<model::TouchpointId> rated;
    for (const KnownCustomer& customer : workspace.input.observations->customers) {
        if (++seen % customersAtOnce == 0 && progress.cancelled()) return;
        if (customer.survey || static_cast<double>(customer.scores.size()) < needed
            || !concerns(workspace, customer))
            continue;
        rated.clear();
        bool low = false;
        for (const feedback::Observations::Score& score : customer.scores) {
            if (!scoreCounts(workspace, score)) continue;
            rated.insert(score.touchpoint);
            low = low || feedback::isLow(*workspace.input.project->find(score.scale), score.level);
        }
        if (static_cast<double>(rated.size()) < needed) continue;
        ++level.wholeRaters;
        smooth += low ? 0 : 1;
    }
    if (level.wholeRaters < fewestOverall) return;
    level.smoothRaters = static_cast<double>(smooth) / static_cast<double>(level.wholeRaters);
    level.smoothRatersInterval = method::wilson(smooth, level.wholeRaters);
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

// Customers rate the whole clearly below its parts. Nothing but their overall scores can say so: that few get
// through a long journey without one bad experience is true of every long journey.
bool worseThanParts(const JourneyLevel& level, const AnalysisResult& result) {
    return eachFine(result) && level.overallCustomers >= fewestOverall && level.overallInterval
           && level.touchpointSatisfaction && level.overallInterval->high < *level.touchpointSatisfaction;
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
        low.push_back(lowShareUsed(1, result.overallLowShare, touchpoint.ratioUsed));
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
    addWholeRaters(workspace, result, level, progress);
    addOverall(workspace, level, progress);
    level.worseThanParts = worseThanParts(level, result);
}

} // namespace chwila::analysis
