// The way in: what kind of log a file is, a first look at it with the columns guessed, and reading it.
//   sampleLog → (a person changes sample.reading) → readLog → discover (discover.h)
#pragma once

#include "core/base/progress.h"
#include "core/mining/event_log.h"
#include "core/mining/log_reading.h"

namespace chwila::mining {

struct LogSample {
    QString path;
    LogReading reading; ///< guessed
    QStringList columns;
    std::vector<QStringList> rows; ///< the first 100
    QStringList notices;           ///< translated sentences, such as which encoding was assumed
};

/// Whether a file is nothing but an event log: XES, also packed by gzip, or a table whose titles
/// only a log has. Another table may be one, too.
bool isEventLog(const QString& path);

/// By the content, not by the name: XES, a worked case, else a table; each may be compressed by gzip.
Result<LogSample> sampleLog(const QString& path);

/// Errors: what cannot be read at all. An empty log is an error, too.
Result<EventLog> readLog(const QString& path, const LogReading& reading, Progress& progress);

/// The columns that `title` lists and their values suggest.
void guessColumns(LogSample& sample);

} // namespace chwila::mining
