// The figures of one journey under a filter, with everything they were made from: what the command line
// prints and what leaves the window as a picture or a table starts here, so that both say the same. Computing
// them takes as long as an analysis: call it from a worker.
#pragma once

#include "core/base/progress.h"
#include "core/report/heatmap.h"

namespace chwila::report {

/// Figures of small groups are on the screen, but not in what is handed on (Settings::smallestGroup).
enum class Audience : std::uint8_t { Screen, Others };

struct FiguresRequest {
    std::shared_ptr<const model::Project> project;
    model::JourneyId journey;
    std::shared_ptr<const feedback::ResponseCube> cube;         ///< null: as without any answer
    std::shared_ptr<const feedback::Observations> observations; ///< null: nothing is known of customers
    feedback::Filter filter;
    Audience audience = Audience::Others;
};

struct Figures {
    std::shared_ptr<const model::Project> project;
    model::JourneyId journey;
    feedback::Filter filter;
    analysis::AnalysisInput input; ///< what `result` was computed from; its cube is never null
    std::shared_ptr<const analysis::AnalysisResult> result;
    int leftOut = 0;       ///< groups too small to be handed on; in none of the figures
    int smallestGroup = 0; ///< cells below it are blank in tables; 0: none
};

Result<Figures> computeFigures(const FiguresRequest& request, Progress& progress);

/// What stands below the title of every picture: "Q1 2025 · 716 answers · 2 groups of fewer than
/// 5 answers left out".
QString pictureCaption(const Figures& figures, const Language& language);

/// Everything a heatmap of these figures is built from; refers to `figures`.
HeatmapInput heatmapInput(const Figures& figures);

} // namespace chwila::report
