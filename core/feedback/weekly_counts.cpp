#include "core/feedback/weekly_counts.h"

#include "core/feedback/scale_levels.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace chwila::feedback {

namespace {

/// By scale: whether each level is a low answer.
using LowLevels = std::map<model::ScaleId, std::vector<char>>;

LowLevels lowLevels(const model::Project& project) {
    LowLevels low;
    for (const model::Scale& scale : project.all<model::Scale>()) {
        std::vector<char>& levels = low[scale.id];
        for (int level = 0; level < levelCount(scale); ++level)
            levels.push_back(isLow(scale, level) ? 1 : 0);
    }
    return low;
}

void sortAndMerge(std::vector<WeekRow>& rows) {
    const auto key = [](const WeekRow& row) { return std::tuple(row.touchpoint, row.scale, row.profile); };
    std::ranges::stable_sort(rows, {}, key);
    std::vector<WeekRow> merged;
    for (WeekRow& row : rows) {
        if (merged.empty() || key(merged.back()) != key(row)) {
            merged.push_back(std::move(row));
            continue;
        }
        for (std::size_t week = 0; week < row.weeks.size(); ++week)
            merged.back().weeks[week] += row.weeks[week];
    }
    rows = std::move(merged);
}

} // namespace

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

WeeklyCounts weeklyCounts(const ResponseCube& cube, const model::Project& project, const Filter& filter) {
    WeeklyCounts counts;
    QDate first = cube.firstDay();
    QDate last = cube.lastDay();
    if (filter.from.isValid()) first = std::max(first, filter.from);
    if (filter.to.isValid()) last = std::min(last, filter.to);
    if (!first.isValid() || !last.isValid() || last < first) return counts;
    counts.lastDay = last;
    counts.firstMonday =
        std::max(mondayOf(first), mondayOf(last).addDays(-7LL * (WeeklyCounts::mostWeeks - 1)));
    counts.weeks = static_cast<int>(counts.firstMonday.daysTo(mondayOf(last)) / 7) + 1;
    std::vector<qint64> bounds;
    for (int week = 0; week <= counts.weeks; ++week)
        bounds.push_back(counts.monday(week).toJulianDay());

    const LowLevels low = lowLevels(project);
    const auto size = static_cast<std::size_t>(counts.weeks);
    cube.visitPeriods(project, filter, bounds, [&](const PeriodCounts& cell) {
        // A label's periods come one after the other.
        const bool same = !counts.rows.empty() && counts.rows.back().touchpoint == cell.touchpoint
                          && counts.rows.back().scale == cell.scale
                          && counts.rows.back().profile == cell.profile;
        if (!same) {
            counts.rows.push_back({cell.touchpoint, cell.scale, cell.profile, std::vector<WeekCount>(size)});
        }
        WeekCount& week = counts.rows.back().weeks[cell.period];
        const std::vector<char>& isLowAt = low.at(cell.scale);
        for (std::size_t level = 0; level < cell.levels.size(); ++level) {
            week.n += cell.levels[level];
            if (isLowAt[level]) week.low += cell.levels[level];
        }
    });
    sortAndMerge(counts.rows);
    return counts;
}

} // namespace chwila::feedback
