// Makes any QChart look like the rest of Chwila: paper of the theme, thin axes, light grid, no legend,
// no animation, the program's font. Every chart of the program goes through here.
#pragma once

#include "core/render/theme.h"

class QAbstractAxis;
class QChart;

namespace chwila::ui {

/// Call after series and axes were added.
void applyTheme(QChart& chart, const render::Theme& theme);

} // namespace chwila::ui
