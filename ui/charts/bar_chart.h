// The distribution of answers over the levels of a scale as a Qt Chart; the value is report::BarChart,
// the same that is printed.
#pragma once

#include "core/render/theme.h"
#include "core/report/block.h"

#include <memory>

class QChart;

namespace chwila::ui {

std::unique_ptr<QChart> makeBarChart(const report::BarChart& bars, const render::Theme& theme);

} // namespace chwila::ui
