#include "core/mining/read_log.h"

#include "core/base/text.h"
#include "core/feedback/reading/byte_source.h"
#include "core/feedback/reading/table_sample.h"
#include "core/mining/case_log.h"
#include "core/mining/csv_log.h"
#include "core/mining/words.h"
#include "core/mining/xes_log.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace chwila::mining {

namespace {

constexpr qsizetype headBytes = qsizetype{4} << 20;
constexpr std::size_t mostRows = 100;
constexpr std::size_t mostScannedEvents = 2000;

/// XML in UTF-8 or UTF-16; a table does not begin with an angle bracket.
bool looksLikeXml(QByteArray head) {
    head.truncate(200);
    head.replace('\0', "");
    for (const char* mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (head.startsWith(mark)) head.remove(0, qstrlen(mark));
    }
    return head.trimmed().startsWith('<');
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
    Result<std::unique_ptr<feedback::ByteSource>> bytes = feedback::openBytes(path);
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

/// By titles that only event logs have: what XES calls its attributes, or a case, an activity and a time
/// stamp.
bool hasTitlesOfLog(const QByteArray& head) {
    static const QRegularExpression delimiters(QStringLiteral("[,;\t|]"));
    static const QRegularExpression lineEnds(QStringLiteral("[\r\n]"));
    const QString line = QString::fromUtf8(head).section(lineEnds, 0, 0);
    QSet<QString> titles;
    for (const QString& title : line.split(delimiters))
        titles.insert(foldedForSearch(title));
    const auto hasOneOf = [&titles](std::initializer_list<const char*> names) {
        return std::ranges::any_of(names,
                                   [&](const char* name) { return titles.contains(QLatin1String(name)); });
    };
    return hasOneOf({"concept name", "activity"}) && hasOneOf({"case concept name", "case id", "caseid"})
           && hasOneOf({"time timestamp", "timestamp", "complete timestamp", "start timestamp"});
}

} // namespace

bool isEventLog(const QString& path) {
    constexpr qsizetype enough = 4096;
    const auto named = [&](const char* ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    const bool packed = feedback::isPacked(path);
    if (packed && named(".xes.gz")) return true; // also one that is damaged
    const Result<QByteArray> bytes = feedback::firstBytes(path, enough);
    if (!bytes) return false;
    QByteArray head = *bytes;
    head.replace('\0', ""); // of UTF-16
    if (!looksLikeXml(*bytes)) return hasTitlesOfLog(head);
    return head.contains("<log") || named(".xes");
}

Result<LogSample> sampleLog(const QString& path) {
    const Result<QByteArray> head = feedback::firstBytes(path, headBytes);
    if (!head) return fail(head.error());
    if (head->startsWith("SQLite format 3")) {
        return fail(ErrorCode::Invalid,
                    Words::tr("The file is a database, not a log. Save its events as CSV first."), {},
                    {path, 0, 0});
    }
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
        const Result<feedback::TableSample> table = feedback::sampleFile(path);
        if (!table) return fail(table.error());
        sample = fromTable(path, *table);
    }
    guessColumns(sample);
    if (sample.rows.size() > mostRows) sample.rows.resize(mostRows);
    return sample;
}

Result<EventLog> readLog(const QString& path, const LogReading& reading, Progress& progress) {
    Result<std::unique_ptr<feedback::ByteSource>> bytes = feedback::openBytes(path);
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
        const Result<QByteArray> json = feedback::firstBytes(path, mostCaseBytes);
        log = json ? readCaseLog(*json, path) : Result<EventLog>(fail(json.error()));
        break;
    }
    }
    if (!log || log->events() > 0) return log;
    return fail(ErrorCode::Invalid, Words::tr("The log holds no event that can be read."),
                log->notes.problems.empty() ? QString() : log->notes.problems.front().message, {path, 0, 0});
}

} // namespace chwila::mining
