// The options of `chwila mine`: what they are, which go together, and what they say of the log's columns and
// of what is kept.
#pragma once

#include "app/commands/command_line.h"
#include "core/mining/read_log.h"

#include <optional>

namespace chwila::app {

void addMiningOptions(CommandLine& line);

/// The exit code, and said, where options do not go together.
std::optional<int> wrongCombination(const CommandLine& line, Console& console);

/// Shares are 0…1.
struct MiningNumbers {
    double leastShare = 0.05;
    double leastDependency = -1;
    double mergeMinutes = 0;
    double addShare = 2; ///< above 1: nothing is added
    double cover = -1;   ///< below 0: as usual
};
/// Nothing, and said, where one is no number.
std::optional<MiningNumbers> readNumbers(const CommandLine& line, Console& console);

/// How the sample is read: the columns and the order of dates that the line names. NotFound where the log has
/// no such column.
Result<void> setColumns(const CommandLine& line, mining::LogSample& sample);

} // namespace chwila::app
