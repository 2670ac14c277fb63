// Answers by week (Monday to Sunday), made from the cube for trends: these judge weeks, never days. One dense
// row of weeks for each touchpoint, question and profile. Counts that somebody else made week by week
// (SourceReading::Weekly) are no answers: they come apart, a row for each label.
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
    model::AliasId series;        ///< the label of counts made elsewhere; invalid for answers
    std::vector<WeekCount> weeks; ///< as many as WeeklyCounts::weeks

    bool operator==(const WeekRow&) const = default;
};

struct WeeklyCounts {
    /// Ten years; older weeks are left out, so that one mistyped date does not make a century of them.
    static constexpr int mostWeeks = 522;

    QDate firstMonday; ///< invalid where no answer has a date
    QDate lastDay;     ///< of the answers; the last week may be cut short
    int weeks = 0;
    std::vector<WeekRow> rows; ///< ascending by touchpoint, scale, profile, series

    QDate monday(int week) const { return firstMonday.addDays(7LL * week); }
};

/// Answers under the filter; its period cuts the weeks that are shown.
WeeklyCounts weeklyCounts(const ResponseCube& cube, const model::Project& project, const Filter& filter);
/// Counts made elsewhere. Of the filter only the period says anything about them.
WeeklyCounts weeklySeries(const ResponseCube& cube, const model::Project& project, const Filter& filter);

/// For what is handed on: a touchpoint's weeks with fewer answers than `smallest` are counted together with
/// the next ones, so that no week tells of a few customers and no answer is lost; what is left at the end
/// goes to the last week shown.
void joinSmallWeeks(WeeklyCounts& counts, int smallest);
/// The same for sums over the touchpoints of a group, such as a department: what is small in a week is
/// counted with what is small at the others, and waits for the next ones only where all that is too little.
/// So a sum stays where it was as a rule, and less what is told of each touchpoint it still gives no few
/// away.
void poolSmallWeeks(WeeklyCounts& counts, int smallest,
                    const std::function<qint64(model::TouchpointId)>& group);

/// Monday of the day's week.
QDate mondayOf(QDate day);

} // namespace chwila::feedback
