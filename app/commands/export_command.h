// chwila export: see its --help.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runExport(const QStringList& arguments, Console& console);

} // namespace chwila::app
