// Value × effort as a Qt Chart: one dot an initiative, its interval as a thin line, those of the best set
// filled. What keeps many customers for little work stands at the top left.
#pragma once

#include "core/render/theme.h"
#include "core/report/improve_sentences.h"

#include <functional>
#include <memory>

class QChart;

namespace chwila::ui {

struct ValuePoint {
    model::InitiativeId id;
    QString name;
    double effort = 0; ///< days
    double kept = 0;   ///< in the unit of the axis
    std::optional<analysis::Interval> interval;
    bool chosen = false; ///< in the best set
};

struct ValueChart {
    QString title;
    QString caption;
    QString acrossName;
    QString upName;
    std::vector<ValuePoint> points;
};

/// Open initiatives with an effort; the others are counted in the caption.
ValueChart valueChart(const report::Telling& telling);

std::unique_ptr<QChart> makeValueChart(const ValueChart& values, model::InitiativeId current,
                                       const render::Theme& theme,
                                       const std::function<void(model::InitiativeId)>& clicked);

} // namespace chwila::ui
