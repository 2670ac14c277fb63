// Customers at stake: σ, arrivals, last straws, avoidable losses, reach. Needs the shrunk ratios of
// concentration.h.
#pragma once

#include "core/analysis/workspace.h"

namespace chwila::analysis {

/// The highest low share the chain works with; b' is cut there as well as b.
constexpr double highestLowShare = 0.95;

void runChain(const Workspace& workspace, AnalysisResult& result, Progress& progress);

/// The journey's chain under the settings' hazards and the weights of the options.
method::ChainModel chainModel(const Workspace& workspace);
/// Hazards for the first, second and every later bad experience, by touchpoint and its weight.
std::vector<method::Triple> weighedHazards(const Workspace& workspace, const std::array<double, 3>& hazards);
/// b' = min(0.95, σ·min(0.95, m·θ)).
double lowShareUsed(double sigma, double overall, double ratio);
/// The low answers σ is solved for. A known loss rate is about all customers, so these are the answers of all
/// of them to the questions of the filter; those it leaves lose more or fewer by the same σ.
struct LossBasis {
    double overall = 0;         ///< m
    std::vector<double> ratios; ///< θ, by touchpoint
};
LossBasis lossBasis(const Workspace& workspace, const AnalysisResult& result);
/// The filter leaves a period or some segments only, and what it leaves out is known.
bool isOfSome(const AnalysisInput& input);
/// σ with which the chain loses the share of starters the company knows it loses, for overall low share m and
/// ratios θ; nothing where no σ does. Quickest from a guess near it.
std::optional<double> solvedSigma(const method::ChainModel& chain, std::span<const double> ratios,
                                  double overall, double known, double guess, const Progress& progress);

} // namespace chwila::analysis
