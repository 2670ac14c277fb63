// The whole project as JSON, and its parts as tables for spreadsheets.
#pragma once

#include "app/commands/session.h"

namespace chwila::app {

/// The complete form that `chwila new --from` reads again; documented in docs/json-format.md.
Result<void> writeProject(OpenProject& opened, const CommandLine& line, Console& console, QIODevice& device);

/// --table outline (the journey's touchpoints), answers (every answer), figures (as `chwila analyse`) or
/// heatmap (a row for each cell). Answers are written as they are read, however many there are.
Result<void> writeTable(OpenProject& opened, const CommandLine& line, Console& console, QIODevice& device);
/// What --table can name.
QStringList tableNames();

} // namespace chwila::app
