// report::Quadrant as a Qt Chart: one mark a touchpoint with its intervals as thin lines, names beside those
// that count, the lines that part the fields. What a mark is stands in its shape as in its colour.
#pragma once

#include "core/render/theme.h"
#include "core/report/quadrant.h"

#include <functional>
#include <memory>
#include <optional>

class QChart;

namespace chwila::ui {

struct QuadrantHandlers {
    std::function<void(model::TouchpointId)> clicked;
    /// With the touchpoint under the mouse, or null when it left.
    std::function<void(const report::QuadrantPoint*)> hovered;
};

/// `current` is ringed and named. The handlers live as long as the chart. The name of the upright axis is not
/// in the chart: ChartPanel shows it above, where it is never cut.
std::unique_ptr<QChart> makeQuadrantChart(const report::Quadrant& quadrant,
                                          std::optional<model::TouchpointId> current,
                                          const render::Theme& theme, const QuadrantHandlers& handlers);

} // namespace chwila::ui
