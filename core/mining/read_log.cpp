#include "core/mining/read_log.h"

#include "core/base/text.h"
#include "core/feedback/reading/table_sample.h"
#include "core/mining/byte_source.h"
#include "core/mining/case_log.h"
#include "core/mining/csv_log.h"
#include "core/mining/words.h"
#include "core/mining/xes_log.h"

#include <QTemporaryFile>

namespace chwila::mining {

namespace {

constexpr qsizetype headBytes = qsizetype{4} << 20;
constexpr std::size_t mostRows = 100;
constexpr std::size_t mostScannedEvents = 2000;

bool isPacked(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == QByteArray("\x1f\x8b", 2);
}

/// XML in UTF-8 or UTF-16; a table does not begin with an angle bracket.
bool looksLikeXml(QByteArray head) {
    head.truncate(200);
    head.replace('\0', "");
    for (const char* mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (head.startsWith(mark)) head.remove(0, qstrlen(mark));
    }
    return head.trimmed().startsWith('<');
}

/// As feedback samples tables, from the first bytes of what was packed where it is.
Result<feedback::TableSample> sampleTable(const QString& path, const QByteArray& head,
                                          const feedback::Dialect* dialect) {
    if (!isPacked(path)) return dialect ? feedback::sampleFile(path, *dialect) : feedback::sampleFile(path);
    QTemporaryFile unpacked;
    if (!unpacked.open() || unpacked.write(head) != head.size() || !unpacked.flush()) {
        return fail(ErrorCode::Io,
                    Words::tr("The first rows could not be unpacked; see whether the disk is full."),
                    unpacked.errorString());
    }
    Result<feedback::TableSample> sample = dialect ? feedback::sampleFile(unpacked.fileName(), *dialect)
                                                   : feedback::sampleFile(unpacked.fileName());
    if (!sample) {
        Error error = sample.error();
        error.position.file = path;
        return fail(std::move(error));
    }
    return sample;
}

LogSample fromTable(const QString& path, const feedback::TableSample& table) {
    LogSample sample;
    sample.path = path;
    sample.reading.form = LogForm::Table;
    sample.reading.dialect = table.dialect;
    sample.notices = table.notices;
    for (const feedback::ColumnSample& column : table.columns)
        sample.columns += column.title;
    for (const feedback::Row& row : table.rows) {
        if (!row.problem.isEmpty()) continue;
        if (sample.rows.size() >= mostRows) break;
        QStringList texts;
        for (const feedback::Cell& cell : row.cells)
            texts += cell.text.trimmed();
        sample.rows.push_back(std::move(texts));
    }
    return sample;
}

Result<LogSample> sampleXesFile(const QString& path) {
    Result<std::unique_ptr<ByteSource>> bytes = openBytes(path);
    if (!bytes) return fail(bytes.error());
    Result<XesSample> xes = sampleXes(*std::move(bytes), path, mostScannedEvents);
    if (!xes) return fail(xes.error());
    LogSample sample;
    sample.path = path;
    sample.reading.form = LogForm::Xes;
    sample.columns = std::move(xes->columns);
    sample.rows = std::move(xes->rows);
    return sample;
}

} // namespace

bool isEventLog(const QString& path) {
    if (isPacked(path)) return true;
    constexpr qsizetype enough = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    QByteArray head = file.read(enough);
    if (!looksLikeXml(head)) return false;
    head.replace('\0', ""); // of UTF-16
    return head.contains("<log") || path.endsWith(QLatin1String(".xes"), Qt::CaseInsensitive);
}

Result<LogSample> sampleLog(const QString& path) {
    const Result<QByteArray> head = firstBytes(path, headBytes);
    if (!head) return fail(head.error());
    LogSample sample;
    if (looksLikeXml(*head)) {
        Result<LogSample> xes = sampleXesFile(path);
        if (!xes) return fail(xes.error());
        sample = *std::move(xes);
    } else if (looksLikeCase(*head)) {
        sample.path = path;
        sample.reading.form = LogForm::Case;
        return sample;
    } else {
        const Result<feedback::TableSample> table = sampleTable(path, *head, nullptr);
        if (!table) return fail(table.error());
        sample = fromTable(path, *table);
    }
    guessColumns(sample);
    if (sample.rows.size() > mostRows) sample.rows.resize(mostRows);
    return sample;
}

Result<LogSample> sampleLog(const QString& path, const LogReading& reading) {
    if (reading.form != LogForm::Table) return sampleLog(path);
    const Result<QByteArray> head = firstBytes(path, isPacked(path) ? headBytes : 0);
    if (!head) return fail(head.error());
    const Result<feedback::TableSample> table = sampleTable(path, *head, &reading.dialect);
    if (!table) return fail(table.error());
    LogSample sample = fromTable(path, *table);
    guessColumns(sample);
    const auto keep = [&sample](QString& guessed, const QString& chosen) {
        if (sample.columns.contains(chosen)) guessed = chosen;
    };
    keep(sample.reading.caseColumn, reading.caseColumn);
    keep(sample.reading.activityColumn, reading.activityColumn);
    keep(sample.reading.timeColumn, reading.timeColumn);
    keep(sample.reading.departmentColumn, reading.departmentColumn);
    keep(sample.reading.channelColumn, reading.channelColumn);
    return sample;
}

Result<EventLog> readLog(const QString& path, const LogReading& reading, Progress& progress) {
    Result<std::unique_ptr<ByteSource>> bytes = openBytes(path);
    if (!bytes) return fail(bytes.error());
    Result<EventLog> log = fail(ErrorCode::Invalid, QString());
    switch (reading.form) {
    case LogForm::Table:
        log = readCsvLog(*std::move(bytes), reading, path, progress);
        break;
    case LogForm::Xes:
        log = readXesLog(*std::move(bytes), reading, path, progress);
        break;
    case LogForm::Case: {
        constexpr qsizetype mostCaseBytes = qsizetype{1} << 30;
        const Result<QByteArray> json = firstBytes(path, mostCaseBytes);
        log = json ? readCaseLog(*json, path) : Result<EventLog>(fail(json.error()));
        break;
    }
    }
    if (!log || log->events() > 0) return log;
    return fail(ErrorCode::Invalid, Words::tr("The log holds no event that can be read."),
                log->notes.problems.empty() ? QString() : log->notes.problems.front().message, {path, 0, 0});
}

} // namespace chwila::mining
