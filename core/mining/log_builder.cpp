#include "core/mining/log_builder.h"

#include <algorithm>

namespace chwila::mining {

namespace {

struct Timed {
    qint64 time;
    quint32 activity;
    qint64 shown; // as it is in the log: noTime stays noTime
};

/// Orders the events of one case by time. Without a time an event counts as happening with the one before
/// it, at the start with the first that has one.
void sortCase(EventLog& log, std::size_t from, std::size_t to, std::vector<Timed>& room) {
    const auto first = log.time.begin() + static_cast<std::ptrdiff_t>(from);
    const auto last = log.time.begin() + static_cast<std::ptrdiff_t>(to);
    const auto known = std::find_if(first, last, [](qint64 time) { return time != noTime; });
    if (known == last) return;
    bool sorted = true;
    qint64 latest = *known;
    for (auto at = first; at != last && sorted; ++at) {
        if (*at == noTime) continue;
        sorted = *at >= latest;
        latest = *at;
    }
    if (sorted) return;
    room.clear();
    latest = *known;
    for (std::size_t i = from; i < to; ++i) {
        if (log.time[i] != noTime) latest = log.time[i];
        room.push_back({latest, log.activity[i], log.time[i]});
    }
    std::stable_sort(room.begin(), room.end(),
                     [](const Timed& a, const Timed& b) { return a.time < b.time; });
    for (std::size_t i = from; i < to; ++i) {
        log.activity[i] = room[i - from].activity;
        log.time[i] = room[i - from].shown;
    }
}

/// What programs write where they know nothing: a lane of that name would say nothing.
bool saysNothing(std::string_view value) {
    constexpr std::string_view words[] = {"empty", "nil", "null",    "none",      "nan",     "n/a",
                                          "na",    "-",   "unknown", "undefined", "missing", "?"};
    const auto alike = [value](std::string_view word) {
        return std::ranges::equal(value, word, {},
                                  [](char c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; });
    };
    return value.empty() || std::ranges::any_of(words, alike);
}

} // namespace

void Descriptions::add(quint32 activity, std::string_view value) {
    if (!saysNothing(value)) ++m_counts[{activity, m_values.numberOf(value)}];
}

QStringList Descriptions::most(std::size_t activities) const {
    QStringList texts;
    texts.resize(static_cast<qsizetype>(activities));
    std::vector<qint64> best(activities, 0);
    for (const auto& [key, count] : m_counts) {
        const auto& [activity, value] = key;
        if (activity >= activities || count <= best[activity]) continue;
        best[activity] = count;
        const std::string_view name = m_values.name(value);
        texts[static_cast<qsizetype>(activity)] =
            QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return texts;
}

void LogBuilder::groupByCase(EventLog& log) {
    log.begin.assign(std::size_t{m_cases} + 1, 0);
    for (const quint32 number : m_case)
        ++log.begin[number + std::size_t{1}];
    for (std::size_t i = 1; i < log.begin.size(); ++i)
        log.begin[i] += log.begin[i - 1];
    if (std::is_sorted(m_case.begin(), m_case.end())) {
        log.activity = std::move(m_activity);
        log.time = std::move(m_time);
        return;
    }
    std::vector<quint32> next(log.begin.begin(), log.begin.end() - 1);
    log.activity.resize(m_case.size());
    log.time.resize(m_case.size());
    constexpr std::size_t ahead = 16;
    for (std::size_t i = 0; i < m_case.size(); ++i) {
        if (i + ahead < m_case.size()) {
            const quint32 place = next[m_case[i + ahead]];
            __builtin_prefetch(&log.activity[place], 1);
            __builtin_prefetch(&log.time[place], 1);
        }
        const quint32 place = next[m_case[i]]++;
        log.activity[place] = m_activity[i];
        log.time[place] = m_time[i];
    }
}

EventLog LogBuilder::finish(const NameTable& activities, ReadingNotes notes) && {
    EventLog log;
    notes.events = static_cast<qint64>(m_case.size());
    notes.withoutTime = m_withoutTime;
    log.notes = std::move(notes);
    for (quint32 i = 0; i < activities.size(); ++i) {
        const std::string_view name = activities.name(i);
        log.activities += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    groupByCase(log);
    m_case = {};
    m_activity = {};
    m_time = {};
    std::vector<Timed> room;
    for (std::size_t i = 0; i < log.cases(); ++i)
        sortCase(log, log.begin[i], log.begin[i + 1], room);
    return log;
}

} // namespace chwila::mining
