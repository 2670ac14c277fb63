// chwila imports: the history of a project's imports, removal of one, and the rows of one that could not
// be read.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runImports(const QStringList& arguments, Console& console);

} // namespace chwila::app
