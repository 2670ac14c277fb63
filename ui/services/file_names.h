// Names of the files that people save.
#pragma once

#include "core/base/language.h"

#include <QStringList>

namespace chwila::feedback {
struct Filter;
}
namespace chwila::model {
class Project;
}

namespace chwila::ui {

/// The title as a name that every file system takes; `fallback` where nothing is left of it.
QString fileNameFor(const QString& title, const QString& fallback);

/// The title of what is written from answers, and whose they are, as a name is made of: a table has no
/// caption that would tell, and a picture goes round by its name. The title alone where everything counts.
QString narrowedTitle(const QString& title, const feedback::Filter& filter, const model::Project& project,
                      const Language& language);

/// The path with `usual` appended where it ends in none of the known extensions: in "Plan v1.2" no
/// extension has been typed.
QString withExtension(const QString& path, const QStringList& known, const QString& usual);

} // namespace chwila::ui
