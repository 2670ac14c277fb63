// `chwila analyse --alarms`: what is getting worse, for a nightly job.
#pragma once

#include "app/commands/session.h"

namespace chwila::app {

/// All journeys, or the one of --journey. Exit status Alarms where a trend is getting worse, else Done. As
/// text one sentence a trend with what speaks against it; as JSON
/// {"format": "chwila-alarms/1", "alarms": n, "journeys": [{"id", "name", "pulse": see pulse_json.h}]}.
int runAlarms(OpenProject& opened, const CommandLine& line, const QString& format, Console& console);

} // namespace chwila::app
