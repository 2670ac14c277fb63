// How many answers are enough to show a mean of them. Cards, heatmap and legend hatch what has fewer; the
// analyses ask for more there and hold no assumed score against them.
#pragma once

#include <QtGlobal>

namespace chwila::analysis {

inline constexpr qint64 enoughAnswers = 10;

} // namespace chwila::analysis
