// chwila versions: the named versions of a project; keeps one, says what happened since, brings one back.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runVersions(const QStringList& arguments, Console& console);

} // namespace chwila::app
