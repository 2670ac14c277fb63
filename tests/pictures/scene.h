// The sample project with its answers counted and analysed: what the pictures show.
#pragma once

#include "core/analysis/result.h"
#include "core/base/language.h"
#include "core/report/report.h"

namespace chwila::pictures {

struct Scene {
    std::shared_ptr<const model::Project> project;
    model::JourneyId journey;
    std::shared_ptr<const feedback::ResponseCube> cube;
    feedback::AnswerCounts counts;
    analysis::AnalysisResult result;
    std::vector<report::Words> words; ///< what customers wrote
};

/// The texts are in the language, the numbers are the same in all of them.
Scene sampleScene(const Language& language, int shuffles, int redraws);

} // namespace chwila::pictures
