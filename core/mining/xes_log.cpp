#include "core/mining/xes_log.h"

#include "core/base/text.h"
#include "core/mining/log_builder.h"
#include "core/mining/time_text.h"
#include "core/mining/words.h"
#include "core/mining/xes_parser.h"

namespace chwila::mining {

namespace {

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A key to look for, and what the present event or trace says for it.
struct Wanted {
    std::string key;
    bool ofTrace = false;
    std::string value;

    explicit Wanted(const QString& column) {
        const QString prefix = QStringLiteral("case:");
        ofTrace = column.startsWith(prefix);
        key = (ofTrace ? column.mid(prefix.size()) : column).toStdString();
    }
    void offer(bool trace, std::string_view name, std::string_view text) {
        if (trace == ofTrace && !key.empty() && name == key) value.assign(text);
    }
    void forget(bool trace) {
        if (trace == ofTrace) value.clear();
    }
};

class Reader final : public XesParser {
  public:
    Reader(std::unique_ptr<feedback::ByteSource> bytes, const LogReading& reading, const QString& path)
        : XesParser(std::move(bytes), path),
          m_reading(reading),
          m_activity(reading.activityColumn),
          m_time(reading.timeColumn),
          m_department(reading.departmentColumn),
          m_channel(reading.channelColumn) {}

    EventLog take() && {
        const std::size_t activities = m_activities.size();
        EventLog log = std::move(m_builder).finish(m_activities, std::move(m_notes));
        log.departments = m_departments.most(activities);
        log.channels = m_channels.most(activities);
        return log;
    }

  protected:
    void beginTrace() override { forget(true); }
    void beginEvent() override { forget(false); }
    void endTrace() override {
        if (m_any) ++m_trace;
        m_any = false;
    }
    void attribute(bool ofTrace, std::string_view key, std::string_view value) override {
        for (Wanted* wanted : {&m_activity, &m_time, &m_department, &m_channel})
            wanted->offer(ofTrace, key, value);
    }
    void endEvent() override;

  private:
    void forget(bool trace) {
        for (Wanted* wanted : {&m_activity, &m_time, &m_department, &m_channel})
            wanted->forget(trace);
    }
    qint64 readTime();

    LogReading m_reading;
    Wanted m_activity;
    Wanted m_time;
    Wanted m_department;
    Wanted m_channel;
    NameTable m_activities;
    Descriptions m_departments;
    Descriptions m_channels;
    LogBuilder m_builder;
    ReadingNotes m_notes;
    quint32 m_trace = 0;
    bool m_any = false; // the trace has an event
};

qint64 Reader::readTime() {
    if (m_time.value.empty()) return noTime;
    const std::optional<qint64> time = parseMicroseconds(m_time.value, m_reading.dateOrder);
    if (time) return *time;
    m_notes.add({ErrorCode::Invalid,
                 Words::tr("“%1” is no time; the event stays at its place in the file.")
                     .arg(elided(singleLine(textOf(m_time.value)), 60)),
                 {},
                 position()});
    return noTime;
}

void Reader::endEvent() {
    if (m_activity.value.empty()) {
        ++m_notes.leftOut;
        m_notes.add({ErrorCode::Invalid, Words::tr("The event does not say what happened."), {}, position()});
        return;
    }
    const quint32 activity = m_activities.numberOf(m_activity.value);
    if (m_activities.size() > mostActivities) {
        return stopWith(
            Words::tr("The column “%1” holds more than 5,000 different activities; choose another "
                      "one for what happened.")
                .arg(m_reading.activityColumn));
    }
    m_departments.add(activity, m_department.value);
    m_channels.add(activity, m_channel.value);
    m_builder.add(m_trace, activity, readTime());
    m_any = true;
}

class Sampler final : public XesParser {
  public:
    Sampler(std::unique_ptr<feedback::ByteSource> bytes, const QString& path, std::size_t mostRows)
        : XesParser(std::move(bytes), path), m_mostRows(mostRows) {}

    XesSample take() && {
        for (QStringList& row : m_sample.rows)
            row.resize(m_sample.columns.size());
        return std::move(m_sample);
    }

  protected:
    void beginTrace() override { m_trace.clear(); }
    void beginEvent() override { m_row = m_trace; }
    void endTrace() override {}
    void endEvent() override {
        m_sample.rows.push_back(std::move(m_row));
        if (m_sample.rows.size() >= m_mostRows) stop();
    }
    void attribute(bool ofTrace, std::string_view key, std::string_view value) override {
        constexpr qsizetype mostColumns = 200;
        const QString title = ofTrace ? QStringLiteral("case:") + textOf(key) : textOf(key);
        qsizetype at = m_sample.columns.indexOf(title);
        if (at < 0) {
            if (m_sample.columns.size() >= mostColumns) return;
            at = m_sample.columns.size();
            m_sample.columns += title;
        }
        QStringList& row = ofTrace ? m_trace : m_row;
        if (row.size() <= at) row.resize(at + 1);
        row[at] = elided(textOf(value), 200);
    }

  private:
    std::size_t m_mostRows;
    XesSample m_sample;
    QStringList m_trace;
    QStringList m_row;
};

} // namespace

Result<EventLog> readXesLog(std::unique_ptr<feedback::ByteSource> bytes, const LogReading& reading,
                            const QString& path, Progress& progress) {
    Reader reader(std::move(bytes), reading, path);
    if (const Result<void> read = reader.run(progress); !read) return fail(read.error());
    return std::move(reader).take();
}

Result<XesSample> sampleXes(std::unique_ptr<feedback::ByteSource> bytes, const QString& path,
                            std::size_t mostRows) {
    Sampler sampler(std::move(bytes), path, mostRows);
    NoProgress progress;
    if (const Result<void> read = sampler.run(progress); !read) return fail(read.error());
    return std::move(sampler).take();
}

} // namespace chwila::mining
