// EventLog: what customers did, one event after the other, as columns. Made by readLog(), read by
// discover(). 10,000,000 events take 120 MB. Times are microseconds since 1970 UTC.
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <limits>
#include <vector>

namespace chwila::mining {

inline constexpr qint64 noTime = std::numeric_limits<qint64>::min();
/// A log with more different activities than this has a wrong column as its activity.
inline constexpr std::size_t mostActivities = 5000;

/// What was met while reading and is worth telling.
struct ReadingNotes {
    qint64 events = 0;           ///< read, those left out not among them
    qint64 leftOut = 0;          ///< rows or events that could not be read at all
    qint64 withoutTime = 0;      ///< kept at their place in the file
    std::vector<Error> problems; ///< the first `mostProblems`, with line and reason

    static constexpr std::size_t mostProblems = 200;
    void add(Error problem) {
        if (problems.size() < mostProblems) problems.push_back(std::move(problem));
    }
};

/// Events of one customer ("case") lie together and in the order of time, equal times as in the file. An
/// event without a time stays behind the one it follows in the file.
struct EventLog {
    QStringList activities;        ///< in order of appearance
    QStringList departments;       ///< by activity, the most frequent value; empty where there is none
    QStringList channels;          ///< by activity
    QStringList stages;            ///< by activity; only worked cases know them
    std::vector<quint32> begin;    ///< by case: its first event; one more at the end
    std::vector<quint32> activity; ///< by event
    std::vector<qint64> time;      ///< by event; noTime where it is not known
    ReadingNotes notes;

    std::size_t cases() const { return begin.empty() ? 0 : begin.size() - 1; }
    std::size_t events() const { return activity.size(); }
};

} // namespace chwila::mining
