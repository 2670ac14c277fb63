// How the row that is chosen looks in lists that draw their rows themselves: as in those the style draws, and
// with a frame where contrast is wanted, because every ground is white there.
#pragma once

#include "core/render/theme.h"

class QPainter;

namespace chwila::ui {

/// Below everything else of the row; the painter's pen and brush are as before.
void paintSelectedRow(QPainter& painter, const QRectF& row, const render::Theme& theme);

} // namespace chwila::ui
