// Names of the files that people save.
#pragma once

#include <QStringList>

namespace chwila::ui {

/// The title as a name that every file system takes; `fallback` where nothing is left of it.
QString fileNameFor(const QString& title, const QString& fallback);

/// The path with `usual` appended where it ends in none of the known extensions: in "Plan v1.2" no
/// extension has been typed.
QString withExtension(const QString& path, const QStringList& known, const QString& usual);

} // namespace chwila::ui
