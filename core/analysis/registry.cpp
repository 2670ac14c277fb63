#include "core/analysis/registry.h"

#include "core/analysis/assumed_scores.h"
#include "core/analysis/chain.h"
#include "core/analysis/concentration.h"
#include "core/analysis/coverage.h"
#include "core/analysis/drivers.h"
#include "core/analysis/figures.h"
#include "core/analysis/findings.h"
#include "core/analysis/hand_offs.h"
#include "core/analysis/heat.h"
#include "core/analysis/journey_level.h"
#include "core/analysis/moments.h"
#include "core/analysis/outcomes.h"
#include "core/analysis/priorities.h"
#include "core/analysis/pulse.h"
#include "core/analysis/segment_check.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/structure.h"
#include "core/analysis/trouble_areas.h"
#include "core/analysis/uncertainty.h"

namespace chwila::analysis {

std::span<const AnalysisRow> analysisRows() {
    static constexpr AnalysisRow rows[] = {
        {"figures", 0.01, runFigures},
        {"concentration", 0.03, runConcentration},
        {"trouble_areas", 0.35, runTroubleAreas},
        {"heat", 0.01, runHeat},
        {"structure", 0.01, runStructure},
        {"chain", 0.03, runChain},
        {"moments", 0.01, runMoments},
        {"uncertainty", 0.36, runUncertainty},
        {"drivers", 0.01, runDrivers},
        {"hand_offs", 0.01, runHandOffs},
        {"journey_level", 0.01, runJourneyLevel},
        {"outcomes", 0.01, runOutcomes},
        {"coverage", 0.01, runCoverage},
        {"assumed_scores", 0.01, runAssumedScores},
        {"segment_check", 0.02, runSegmentCheck},
        {"sensitivity", 0.02, runSensitivity},
        {"pulse", 0.01, runPulse, RunStage::Tested},
        {"driver_intervals", 0.03, runDriverIntervals, RunStage::All},
        {"customer_outcomes", 0.02, runCustomerOutcomes, RunStage::All},
        {"improve", 0.02, runPriorities},
        {"findings", 0.01, runFindings},
    };
    return rows;
}

} // namespace chwila::analysis
