// chwila analyse: see its --help.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runAnalyse(const QStringList& arguments, Console& console);

} // namespace chwila::app
