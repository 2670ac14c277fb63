// The map and the heatmap as bytes of picture files, under the options of a command line.
#pragma once

#include "app/commands/session.h"
#include "core/report/heatmap.h"

namespace chwila::app {

/// --scale, --theme, --rows, --columns, --measure, --segment
void addPictureOptions(CommandLine& line);

Result<QByteArray> mapSvg(OpenProject& opened, const CommandLine& line, Console& console);
Result<QByteArray> mapPng(OpenProject& opened, const CommandLine& line, Console& console);
Result<QByteArray> heatmapPng(OpenProject& opened, const CommandLine& line, Console& console);

/// Everything a heatmap of these figures is built from; refers to `figures`.
report::HeatmapInput heatmapInput(const Figures& figures);

} // namespace chwila::app
