// The map and the heatmap as bytes of picture files, under the options of a command line.
#pragma once

#include "app/commands/session.h"

namespace chwila::app {

/// --scale, --theme, --heat, --rows, --columns, --measure, --segment
void addPictureOptions(CommandLine& line);

Result<QByteArray> mapSvg(OpenProject& opened, const CommandLine& line, Console& console);
Result<QByteArray> mapPng(OpenProject& opened, const CommandLine& line, Console& console);
Result<QByteArray> heatmapPng(OpenProject& opened, const CommandLine& line, Console& console);
/// The heatmap that --rows, --columns, --measure and --segment ask for.
Result<report::HeatmapTable> heatmapTable(OpenProject& opened, const CommandLine& line,
                                          const Language& language, Console& console);

} // namespace chwila::app
