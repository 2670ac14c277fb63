// What `import` and `attach` have in common: their options, how the columns are read, and everything
// from the sample of a table to the answers in the project.
#pragma once

#include "app/commands/answer_import.h"
#include "app/commands/command_line.h"

namespace chwila::app {

/// --map, --saved-map, --save-map, --journey, --name, --make-touchpoints, --dry-run, --format, --rejected …
void addImportOptions(CommandLine& line);

/// Reads a mapping that --save-map or a person has written.
Result<feedback::Mapping> readMapping(const QString& path);

/// The sample to the end; an exit code.
int bringTable(const CommandLine& line, Result<feedback::TableSample> sample, const ServerAccess& access,
               Console& console);

} // namespace chwila::app
