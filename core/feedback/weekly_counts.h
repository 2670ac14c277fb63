// Answers by week (Monday to Sunday), made from the cube for trends: analysis.md section 6 judges weeks,
// never days. One dense row of weeks for each touchpoint, question and profile.
#pragma once

#include "core/feedback/response_cube.h"

namespace chwila::feedback {

struct WeekCount {
    qint64 n = 0;
    qint64 low = 0;

    WeekCount& operator+=(const WeekCount& other) {
        n += other.n;
        low += other.low;
        return *this;
    }
    bool operator==(const WeekCount&) const = default;
};

struct WeekRow {
    model::TouchpointId touchpoint;
    model::ScaleId scale;
    int profile = 0;              ///< index into ResponseCube::profiles()
    std::vector<WeekCount> weeks; ///< as many as WeeklyCounts::weeks

    bool operator==(const WeekRow&) const = default;
};

struct WeeklyCounts {
    /// Ten years; older weeks are left out, so that one mistyped date does not make a century of them.
    static constexpr int mostWeeks = 522;

    QDate firstMonday; ///< invalid where no answer has a date
    QDate lastDay;     ///< of the answers; the last week may be cut short
    int weeks = 0;
    std::vector<WeekRow> rows; ///< ascending by touchpoint, scale, profile

    QDate monday(int week) const { return firstMonday.addDays(7LL * week); }
};

/// Under the filter; its period cuts the weeks that are shown.
WeeklyCounts weeklyCounts(const ResponseCube& cube, const model::Project& project, const Filter& filter);

/// Monday of the day's week.
QDate mondayOf(QDate day);

} // namespace chwila::feedback
