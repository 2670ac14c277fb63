// report::SurvivalChart as a Qt Chart: a step line for each group, shaded where the truth lies, its name at
// the end of the line, and below the axis how many are still watched at each tick.
#pragma once

#include "core/render/theme.h"
#include "core/report/survival_chart.h"

#include <memory>

class QChart;

namespace chwila::ui {

std::unique_ptr<QChart> makeSurvivalChart(const report::SurvivalChart& values, const render::Theme& theme);

/// The curves in words, for screen readers.
QString survivalInWords(const report::SurvivalChart& values, const Language& language);

} // namespace chwila::ui
