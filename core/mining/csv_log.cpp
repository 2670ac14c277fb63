#include "core/mining/csv_log.h"

#include "core/base/text.h"
#include "core/feedback/reading/delimited_reader.h"
#include "core/mining/csv_records.h"
#include "core/mining/log_builder.h"
#include "core/mining/time_text.h"
#include "core/mining/words.h"

#include <algorithm>
#include <future>

namespace chwila::mining {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct ParsedEvent {
    qint64 time;
    quint64 hash;
    std::size_t name; // where the case's name begins in Batch::names
    quint32 nameSize; // sameCase: as the event before
    quint32 activity;

    static constexpr quint32 sameCase = ~quint32{0};
};

/// What one block of the file gave.
struct Batch {
    std::vector<ParsedEvent> events;
    std::string names;
    std::vector<Error> problems;
    qint64 leftOut = 0;
    double fraction = -1;
    bool last = false;
};

class Parser {
  public:
    Parser(std::unique_ptr<feedback::ByteSource> bytes, const LogReading& reading, QString path)
        : m_records(std::move(bytes), reading.dialect.delimiter.toLatin1()),
          m_reading(reading),
          m_path(std::move(path)) {}

    Result<void> readTitles();
    Result<Batch> nextBatch();

    const NameTable& activities() const { return m_activities; }
    const Descriptions& departments() const { return m_departments; }
    const Descriptions& channels() const { return m_channels; }

  private:
    Result<std::size_t> place(const QString& title, const QStringList& titles) const;
    Result<bool> nextTitleRow();
    bool checkCells(Batch& batch);
    Result<void> readRecord(Batch& batch);
    void reject(Batch& batch, const QString& sentence, qint64 line, qint64 column) const;
    qint64 readTime(Batch& batch, std::string_view text);

    static constexpr std::size_t absent = ~std::size_t{0};
    std::string_view cell(std::size_t place) const {
        return place < m_records.cells().size() ? trimmed(m_records.cells()[place]) : std::string_view();
    }

    CsvRecords m_records;
    LogReading m_reading;
    QString m_path;
    std::size_t m_columns = 0;
    std::size_t m_named = 0;
    std::size_t m_case = absent;
    std::size_t m_activity = absent;
    std::size_t m_time = absent;
    std::size_t m_department = absent;
    std::size_t m_channel = absent;
    NameTable m_activities;
    Descriptions m_departments;
    Descriptions m_channels;
    std::string m_previousCase;
    bool m_firstIsData = false; // a file without titles: its first record was read for its size
    qint64 m_times = 0;
    qint64 m_badTimes = 0;
};

Result<bool> Parser::nextTitleRow() {
    while (!m_records.next()) {
        const Result<bool> more = m_records.refill();
        if (!more) return fail(more.error());
        if (!*more) return false;
    }
    if (m_records.problem().isEmpty() || m_reading.dialect.headerRows <= 0) return true;
    return fail(ErrorCode::Invalid,
                Words::tr("The row of titles cannot be read: %1").arg(m_records.problem()), {},
                {m_path, m_records.problemLine(), m_records.problemColumn()});
}

Result<std::size_t> Parser::place(const QString& title, const QStringList& titles) const {
    const qsizetype at = titles.indexOf(title);
    if (at >= 0) return static_cast<std::size_t>(at);
    if (title.isEmpty()) return absent;
    return fail(ErrorCode::NotFound,
                Words::tr("The table has no column “%1”. It has: %2.")
                    .arg(title, elided(titles.join(QStringLiteral(", ")), 300)),
                {}, {m_path, 1, 0});
}

Result<void> Parser::readTitles() {
    QStringList titles;
    const int rows = m_reading.dialect.headerRows;
    for (int i = 0; i < std::max(rows, 1); ++i) {
        const Result<bool> more = nextTitleRow();
        if (!more) return fail(more.error());
        if (!*more && i == 0) {
            return fail(ErrorCode::Invalid,
                        Words::tr("The file is empty. Choose one with a row of titles and events."), {},
                        {m_path, 0, 0});
        }
        if (!*more) break;
        if (titles.isEmpty()) titles.resize(static_cast<qsizetype>(m_records.cells().size()));
        for (qsizetype c = 0; rows > 0 && c < titles.size(); ++c) {
            const auto at = static_cast<std::size_t>(c);
            if (titles[c].trimmed().isEmpty() && at < m_records.cells().size())
                titles[c] = toText(m_records.cells()[at]);
        }
    }
    m_firstIsData = rows <= 0;
    m_columns = static_cast<std::size_t>(titles.size());
    m_named = m_columns;
    while (rows > 0 && m_named > 0 && titles[static_cast<qsizetype>(m_named) - 1].trimmed().isEmpty())
        --m_named;
    titles = feedback::distinctTitles(titles);
    const std::pair<const QString*, std::size_t*> wanted[] = {
        {&m_reading.caseColumn, &m_case},       {&m_reading.activityColumn, &m_activity},
        {&m_reading.timeColumn, &m_time},       {&m_reading.departmentColumn, &m_department},
        {&m_reading.channelColumn, &m_channel},
    };
    for (const auto& [title, member] : wanted) {
        const Result<std::size_t> found = place(*title, titles);
        if (!found) return fail(found.error());
        *member = *found;
    }
    if (m_case != absent && m_activity != absent) return {};
    return fail(ErrorCode::Invalid,
                Words::tr("Say which column tells the customer and which one what happened."), {},
                {m_path, 1, 0});
}

void Parser::reject(Batch& batch, const QString& sentence, qint64 line, qint64 column) const {
    ++batch.leftOut;
    if (batch.problems.size() < ReadingNotes::mostProblems)
        batch.problems.push_back({ErrorCode::Invalid, sentence, {}, {m_path, line, column}});
}

bool Parser::checkCells(Batch& batch) {
    if (!m_records.problem().isEmpty()) {
        reject(batch, m_records.problem(), m_records.problemLine(), m_records.problemColumn());
        return false;
    }
    const auto& cells = m_records.cells();
    if (cells.size() == m_columns) return true;
    bool surplus = false;
    for (std::size_t i = m_columns; i < cells.size(); ++i)
        surplus = surplus || !trimmed(cells[i]).empty();
    if (!surplus && cells.size() >= m_named) return true;
    reject(batch,
           Words::tr("The row has %1 cells where the titles have %2.").arg(cells.size()).arg(m_columns),
           m_records.line(), 1);
    return false;
}

/// An unreadable time does not cost the event: it stays at its place in the file.
qint64 Parser::readTime(Batch& batch, std::string_view text) {
    if (text.empty()) return noTime;
    ++m_times;
    const std::optional<qint64> time = parseMicroseconds(text, m_reading.dateOrder);
    if (time) return *time;
    ++m_badTimes;
    if (batch.problems.size() < ReadingNotes::mostProblems) {
        batch.problems.push_back({ErrorCode::Invalid,
                                  Words::tr("“%1” is no time; the event stays at its place in the file.")
                                      .arg(elided(singleLine(toText(text)), 60)),
                                  {},
                                  {m_path, m_records.line(), 0}});
    }
    return noTime;
}

Result<void> Parser::readRecord(Batch& batch) {
    if (!checkCells(batch)) return {};
    const std::string_view name = cell(m_case);
    const std::string_view activity = cell(m_activity);
    if (name.empty()) {
        reject(batch, Words::tr("The row does not say which customer it is about."), m_records.line(), 1);
        return {};
    }
    if (activity.empty()) {
        reject(batch, Words::tr("The row does not say what happened."), m_records.line(), 1);
        return {};
    }
    ParsedEvent event;
    event.activity = m_activities.numberOf(activity);
    if (m_activities.size() > mostActivities) {
        return fail(ErrorCode::Invalid,
                    Words::tr("The column “%1” holds more than 5,000 different activities; choose another "
                              "one for what happened.")
                        .arg(m_reading.activityColumn),
                    {}, {m_path, m_records.line(), 0});
    }
    event.time = m_time == absent ? noTime : readTime(batch, cell(m_time));
    if (m_department != absent) m_departments.add(event.activity, cell(m_department));
    if (m_channel != absent) m_channels.add(event.activity, cell(m_channel));
    if (name == m_previousCase && !batch.events.empty()) {
        event.nameSize = ParsedEvent::sameCase;
        event.hash = 0;
        event.name = 0;
    } else {
        event.hash = NameTable::hashOf(name);
        event.name = batch.names.size();
        event.nameSize = static_cast<quint32>(name.size());
        batch.names.append(name);
        m_previousCase.assign(name);
    }
    batch.events.push_back(event);
    return {};
}

Result<Batch> Parser::nextBatch() {
    Batch batch;
    if (m_firstIsData) {
        m_firstIsData = false;
        if (const Result<void> read = readRecord(batch); !read) return fail(read.error());
    }
    while (m_records.next()) {
        if (const Result<void> read = readRecord(batch); !read) return fail(read.error());
    }
    const Result<bool> more = m_records.refill();
    if (!more) return fail(more.error());
    batch.last = !*more;
    batch.fraction = m_records.fraction();
    if (batch.last && m_times > 0 && m_badTimes * 2 > m_times) {
        return fail(ErrorCode::Invalid,
                    Words::tr("Most cells of the column “%1” are no times of the order that was chosen; "
                              "choose another column or another order.")
                        .arg(m_reading.timeColumn),
                    batch.problems.empty() ? QString() : batch.problems.front().message, {m_path, 0, 0});
    }
    return batch;
}

void take(Batch& batch, NameTable& cases, LogBuilder& builder, ReadingNotes& notes) {
    constexpr std::size_t ahead = 12;
    quint32 number = 0;
    const std::vector<ParsedEvent>& events = batch.events;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i + ahead < events.size() && events[i + ahead].nameSize != ParsedEvent::sameCase)
            cases.prefetch(events[i + ahead].hash);
        const ParsedEvent& event = events[i];
        if (event.nameSize != ParsedEvent::sameCase) {
            const std::string_view name(batch.names.data() + event.name, event.nameSize);
            number = cases.numberOf(name, event.hash);
        }
        builder.add(number, event.activity, event.time);
    }
    notes.leftOut += batch.leftOut;
    for (Error& problem : batch.problems)
        notes.add(std::move(problem));
}

} // namespace

Result<EventLog> readCsvLog(std::unique_ptr<feedback::ByteSource> bytes, const LogReading& reading,
                            const QString& path, Progress& progress) {
    if (reading.dialect.delimiter.unicode() == 0 || reading.dialect.delimiter.unicode() > 127) {
        return fail(ErrorCode::Invalid,
                    Words::tr("The sign between the columns must be a comma, a semicolon, a tab or a bar."),
                    {}, {path, 0, 0});
    }
    Result<std::unique_ptr<feedback::ByteSource>> utf8 =
        feedback::inUtf8(std::move(bytes), reading.dialect.encoding);
    if (!utf8) return fail(utf8.error());
    Parser parser(*std::move(utf8), reading, path);
    if (const Result<void> titles = parser.readTitles(); !titles) return fail(titles.error());
    NameTable cases;
    LogBuilder builder;
    ReadingNotes notes;
    Result<Batch> batch = parser.nextBatch();
    while (batch) {
        if (progress.cancelled()) return fail(ErrorCode::Cancelled, Words::tr("Cancelled."));
        progress.report(batch->fraction, Words::tr("Reading the log"));
        std::future<Result<Batch>> next;
        if (!batch->last) next = std::async(std::launch::async, [&parser] { return parser.nextBatch(); });
        take(*batch, cases, builder, notes);
        if (batch->last) break;
        batch = next.get();
    }
    if (!batch) return fail(batch.error());
    const std::size_t activities = parser.activities().size();
    EventLog log = std::move(builder).finish(parser.activities(), std::move(notes));
    log.departments = parser.departments().most(activities);
    log.channels = parser.channels().most(activities);
    return log;
}

} // namespace chwila::mining
