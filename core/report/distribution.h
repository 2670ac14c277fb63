// How the answers to one question at one touchpoint spread over the levels of its scale; for the
// Moments view and the page of a moment of truth.
#pragma once

#include "core/report/block.h"
#include "core/report/words.h"

namespace chwila::report {

/// One bar a level, neighbouring levels together where there would be more than twelve. The title
/// states how many were low, the caption names the scale and its NPS or mean.
BarChart distribution(const analysis::QuestionFigures& figures, const model::Scale& scale,
                      const Language& language);

} // namespace chwila::report
