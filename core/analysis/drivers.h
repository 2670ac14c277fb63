// Drivers: which touchpoints' scores go together with customers' overall score, what a low and a high score
// does to it, and the importance weights a_i of the chain. "Goes together with", never "causes". Estimates
// are made with the workspace, because the chain weighs by them.
#pragma once

#include "core/analysis/journey_graph.h"
#include "core/analysis/method/driver_shares.h"
#include "core/analysis/result.h"

namespace chwila::analysis {

struct Workspace;

struct DriverData {
    Drivers drivers;
    method::ScoreTable scores; ///< column 0: overall; column 1 + k: satisfaction at drivers' k-th touchpoint
    std::vector<model::TouchpointId> columns;
};

constexpr qint64 fewestForDrivers = 100;
constexpr qint64 customersForDriver = 10;
constexpr qint64 fewestForClasses = 300;

/// From a survey of the whole journey where there is one, else from customers with an overall score and
/// scores at two touchpoints and more; touchpoints that too few of them rated are left out. Everything but
/// intervals. `rank` by position in the graph decides between touchpoints that as many rated. Where
/// `progress` is cancelled it returns soon, with numbers without meaning.
DriverData estimateDrivers(const AnalysisInput& input, const JourneyGraph& graph,
                           std::span<const std::size_t> rank, const Progress& progress = NoProgress());

/// The estimates.
void runDrivers(const Workspace& workspace, AnalysisResult& result, Progress& progress);
/// Intervals by bootstrap, and what follows from them.
void runDriverIntervals(const Workspace& workspace, AnalysisResult& result, Progress& progress);

/// a = clamp(1 + n/(n+100)·(p·share − 1), ½, 2).
double driverWeight(qint64 customers, std::size_t drivers, double share);

} // namespace chwila::analysis
