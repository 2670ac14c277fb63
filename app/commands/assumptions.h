// Assumptions of the analysis as words of the command line, --set KEY=VALUE: for one run, never stored.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/model/project.h"

#include <QJsonObject>

namespace chwila::app {

class CommandLine;

/// Adds --set, with its keys in the help.
void addSetOption(CommandLine& line);

/// Puts what --set says into the project's settings. Invalid, with the keys or what a value may be, where it
/// is understood no further.
Result<void> applyAssumptions(const QStringList& pairs, model::Project& project);

/// {key: value} as given, the last one of each key.
QJsonObject assumptionsJson(const QStringList& pairs);

/// "known_loss_rate, tolerance, …".
QString assumptionKeys();

} // namespace chwila::app
