// chwila refresh: see its --help.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runRefresh(const QStringList& arguments, Console& console);

} // namespace chwila::app
