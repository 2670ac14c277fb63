// What a window shows once something is chosen, typed or pointed at, and the dialogs that need something to
// work on: everything that a picture of a view at rest does not show.
#pragma once

#include "ui/mainwindow/main_window.h"

#include <functional>

namespace chwila::pictures {

using Save = std::function<void(QWidget& widget, const char* name)>;

/// Waits until views have gathered what was changed and whatever they began then has ended, however busy the
/// machine is; false where that takes more than a minute.
bool settle(ui::MainWindow& window);

/// The window shows the sample; what is selected and shown afterwards is undefined.
void drawStates(ui::MainWindow& window, const Save& save);

/// A dialog that `open` brings up, however long it keeps the caller waiting; `draw` gets it before it is
/// closed again.
bool withDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& draw);

} // namespace chwila::pictures
