#include "core/analysis/registry.h"

#include "core/analysis/chain.h"
#include "core/analysis/concentration.h"
#include "core/analysis/figures.h"
#include "core/analysis/findings.h"
#include "core/analysis/heat.h"
#include "core/analysis/moments.h"
#include "core/analysis/structure.h"
#include "core/analysis/trouble_areas.h"
#include "core/analysis/uncertainty.h"

namespace chwila::analysis {

std::span<const AnalysisRow> analysisRows() {
    static constexpr AnalysisRow rows[] = {
        {"figures", 0.01, runFigures},           {"concentration", 0.03, runConcentration},
        {"trouble_areas", 0.4, runTroubleAreas}, {"heat", 0.01, runHeat},
        {"structure", 0.01, runStructure},       {"chain", 0.03, runChain},
        {"moments", 0.01, runMoments},           {"uncertainty", 0.49, runUncertainty},
        {"findings", 0.01, runFindings},
    };
    return rows;
}

} // namespace chwila::analysis
