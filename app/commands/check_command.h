// chwila check: see its --help.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runCheck(const QStringList& arguments, Console& console);

} // namespace chwila::app
