// chwila report: see its --help.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runReport(const QStringList& arguments, Console& console);

} // namespace chwila::app
