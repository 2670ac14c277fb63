// Reads XES (IEEE 1849) as an event log, streaming: each trace is one customer. Only attributes that stand
// directly in an event or a trace count; nested ones, extensions and classifiers are passed over.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/reading/byte_source.h"
#include "core/mining/event_log.h"
#include "core/mining/log_reading.h"

namespace chwila::mining {

/// Errors with their line: no XML, no log, a trace inside a trace, an event that lies in another one.
Result<EventLog> readXesLog(std::unique_ptr<feedback::ByteSource> bytes, const LogReading& reading,
                            const QString& path, Progress& progress);

/// The first events as a table: columns are the keys met, those of traces as "case:KEY".
struct XesSample {
    QStringList columns;
    std::vector<QStringList> rows;
};
Result<XesSample> sampleXes(std::unique_ptr<feedback::ByteSource> bytes, const QString& path,
                            std::size_t mostRows);

} // namespace chwila::mining
