// How large the program shows everything, beyond what the screen and QT_SCALE_FACTOR ask for: fonts, icons,
// distances and pictures alike, sharp at every size. Used by whoever holds all windows.
#pragma once

namespace chwila::ui {

/// 1: as usual. Windows that are there would keep their old size, so there must be none.
void scaleScreens(double factor);

} // namespace chwila::ui
