// The whole project as JSON, and its parts as tables for spreadsheets.
#pragma once

#include "app/commands/session.h"

namespace chwila::app {

/// The complete form that `chwila new --from` reads again; documented in docs/json-format.md.
Result<QByteArray> projectJson(OpenProject& opened, const CommandLine& line, Console& console);

/// --table outline (the journey's touchpoints), answers (every answer), figures (as `chwila analyse`) or
/// heatmap (a row for each cell).
Result<QByteArray> tableCsv(OpenProject& opened, const CommandLine& line, Console& console);

} // namespace chwila::app
