// LogReading: how a file is read as an event log, a plain value that is kept as JSON in
// model::ObservedLog::reading. Columns are titles of a table or keys of XES attributes, those of a trace
// with "case:" before them.
#pragma once

#include "core/feedback/mapping/mapping.h"

namespace chwila::mining {

enum class LogForm : std::uint8_t { Table, Xes, Case };

struct LogReading {
    LogForm form = LogForm::Table;
    feedback::Dialect dialect; ///< tables only
    QString caseColumn;        ///< whose events belong together; for XES the trace counts instead
    QString activityColumn;
    QString timeColumn;       ///< may be empty: then the order of the file counts
    QString departmentColumn; ///< may be empty
    QString channelColumn;    ///< may be empty
    feedback::DateOrder dateOrder = feedback::DateOrder::YearMonthDay;

    bool operator==(const LogReading&) const = default;
};

QString readingToText(const LogReading& reading);

} // namespace chwila::mining
