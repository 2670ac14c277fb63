// chwila attach: answers from a table or query of a database, which can be read again by `refresh`.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runAttach(const QStringList& arguments, Console& console);

} // namespace chwila::app
