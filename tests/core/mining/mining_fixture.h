// Small logs in memory for the tests of core/mining.
#pragma once

#include "core/feedback/reading/byte_source.h"
#include "core/mining/csv_log.h"
#include "core/mining/discover.h"
#include "core/mining/xes_log.h"

#include <QTest>

namespace chwila::mining {

/// Columns case, activity, time; comma.
inline LogReading plainReading() {
    LogReading reading;
    reading.caseColumn = QStringLiteral("case");
    reading.activityColumn = QStringLiteral("activity");
    reading.timeColumn = QStringLiteral("time");
    return reading;
}

inline Result<EventLog> readCsv(const QByteArray& text, LogReading reading = plainReading()) {
    NoProgress progress;
    return readCsvLog(feedback::bytesOf(text), reading, QStringLiteral("log.csv"), progress);
}

inline LogReading xesReading() {
    LogReading reading;
    reading.form = LogForm::Xes;
    reading.activityColumn = QStringLiteral("concept:name");
    reading.timeColumn = QStringLiteral("time:timestamp");
    return reading;
}

inline Result<EventLog> readXes(const QByteArray& text, const LogReading& reading = xesReading()) {
    NoProgress progress;
    return readXesLog(feedback::bytesOf(text), reading, QStringLiteral("log.xes"), progress);
}

/// "a>b>c" of one case.
inline QString pathOf(const EventLog& log, std::size_t number) {
    QStringList names;
    for (std::size_t i = log.begin[number]; i < log.begin[number + 1]; ++i)
        names += log.activities[static_cast<qsizetype>(log.activity[i])];
    return names.join(QLatin1Char('>'));
}

inline QString variantOf(const Discovery& discovery, std::size_t number) {
    QStringList names;
    for (const quint32 step : discovery.variants.of(number))
        names += discovery.activities[step].name;
    return names.join(QLatin1Char('>'));
}

inline Discovery discovered(const EventLog& log, const MineOptions& options = {}) {
    NoProgress progress;
    return *discover(log, options, progress);
}

/// One case for each text, its letters the activities, an hour between them.
inline EventLog logOf(const QStringList& paths) {
    QByteArray text("case,activity,time\n");
    int number = 0;
    for (const QString& path : paths) {
        ++number;
        for (qsizetype i = 0; i < path.size(); ++i) {
            text += "c" + QByteArray::number(number) + ',' + QString(path[i]).toUtf8() + ",2025-01-01 "
                    + QByteArray::number(i).rightJustified(2, '0') + ":00\n";
        }
    }
    return *readCsv(text);
}

} // namespace chwila::mining
