// Names that are offered for files people save.
#pragma once

#include <QString>

namespace chwila::ui {

/// The title as a name that every file system takes; `fallback` where nothing is left of it.
QString fileNameFor(const QString& title, const QString& fallback);

} // namespace chwila::ui
