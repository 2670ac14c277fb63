// chwila import: answers from a file.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runImport(const QStringList& arguments, Console& console);

} // namespace chwila::app
