// The window with the sample, its dialogs and its empty states as PNG files.
#pragma once

#include "tests/pictures/choice.h"

#include <QDir>

namespace chwila::pictures {

/// False where a window did not come up in time. Needs a QApplication.
bool paintWindows(const QDir& folder, const Choice& choice);

} // namespace chwila::pictures
