// chwila import and chwila attach: answers from a text file or a database. The same way for both: look at
// the table, map its columns, preview, match labels, plan, commit, read.
#pragma once

#include "app/commands/console.h"

namespace chwila::app {

int runImport(const QStringList& arguments, Console& console);
int runAttach(const QStringList& arguments, Console& console);

} // namespace chwila::app
