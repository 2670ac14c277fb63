// chwila mine: see its --help.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runMine(const QStringList& arguments, Console& console);

} // namespace chwila::app
