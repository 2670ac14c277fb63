// chwila new: see its --help.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runNew(const QStringList& arguments, Console& console);

} // namespace chwila::app
