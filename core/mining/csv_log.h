// Reads a delimited table as an event log: one row an event. Parsing runs beside the sorting into cases, on
// a second thread. What cannot be read of a row costs that row and is told with its line.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/reading/byte_source.h"
#include "core/mining/event_log.h"
#include "core/mining/log_reading.h"

namespace chwila::mining {

/// `path` is for errors. Errors: a column is missing, no time can be read, more than mostActivities.
Result<EventLog> readCsvLog(std::unique_ptr<feedback::ByteSource> bytes, const LogReading& reading,
                            const QString& path, Progress& progress);

} // namespace chwila::mining
