// report::Quadrant as a Qt Chart: one dot a touchpoint with its interval as a thin line, moments of
// truth in plum with their name, the usual share and the threshold as lines.
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

/// `current` is ringed. The handlers live as long as the chart.
std::unique_ptr<QChart> makeQuadrantChart(const report::Quadrant& quadrant,
                                          std::optional<model::TouchpointId> current,
                                          const render::Theme& theme, const QuadrantHandlers& handlers);

} // namespace chwila::ui
