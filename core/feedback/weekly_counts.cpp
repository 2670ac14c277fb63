#include "core/feedback/weekly_counts.h"

#include "core/feedback/scale_levels.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
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

auto key(const WeekRow& row) {
    return std::tuple(row.touchpoint, row.scale, row.profile, row.series);
}

void sortAndMerge(std::vector<WeekRow>& rows) {
    std::ranges::stable_sort(rows, {}, [](const WeekRow& row) { return key(row); });
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

/// Labels of counts that were made elsewhere.
std::set<model::AliasId> seriesOf(const model::Project& project) {
    std::set<model::AliasId> labels;
    for (const model::Alias& alias : project.all<model::Alias>()) {
        const model::Source* source = project.find(alias.source);
        if (source && source->reading.is(model::SourceReading::Weekly)) labels.insert(alias.id);
    }
    return labels;
}

/// The weeks from the first to the last in which a row has a count: answers and counts made elsewhere need
/// not be of the same time.
void trim(WeeklyCounts& counts) {
    const auto any = [&](std::size_t week) {
        return std::ranges::any_of(counts.rows, [week](const WeekRow& row) { return row.weeks[week].n > 0; });
    };
    std::size_t first = 0;
    auto end = static_cast<std::size_t>(counts.weeks);
    while (first < end && !any(first))
        ++first;
    while (end > first && !any(end - 1))
        --end;
    if (end < static_cast<std::size_t>(counts.weeks))
        counts.lastDay = counts.monday(static_cast<int>(end)).addDays(-1);
    counts.firstMonday = counts.monday(static_cast<int>(first));
    counts.weeks = static_cast<int>(end - first);
    for (WeekRow& row : counts.rows) {
        row.weeks.resize(end);
        row.weeks.erase(row.weeks.begin(), row.weeks.begin() + static_cast<std::ptrdiff_t>(first));
    }
    if (counts.weeks == 0) counts = {};
}

WeeklyCounts counted(const ResponseCube& cube, const model::Project& project, const Filter& filter,
                     const std::set<model::AliasId>& series, bool wanted) {
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
        if (series.contains(cell.alias) != wanted) return;
        const model::AliasId label = wanted ? cell.alias : model::AliasId{};
        // A label's periods come one after the other.
        const bool same = !counts.rows.empty() && counts.rows.back().touchpoint == cell.touchpoint
                          && counts.rows.back().scale == cell.scale
                          && counts.rows.back().profile == cell.profile && counts.rows.back().series == label;
        if (!same) {
            counts.rows.push_back(
                {cell.touchpoint, cell.scale, cell.profile, label, std::vector<WeekCount>(size)});
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

/// Rows of one touchpoint, week by week.
void joinSmallWeeks(std::span<WeekRow> rows, std::size_t weeks, int smallest) {
    std::vector<WeekCount> held(rows.size());
    std::optional<std::size_t> shown;
    const auto release = [&](std::size_t week) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].weeks[week] += held[i];
            held[i] = {};
        }
    };
    for (std::size_t week = 0; week < weeks; ++week) {
        qint64 answers = 0;
        for (std::size_t i = 0; i < rows.size(); ++i)
            answers += held[i].n + rows[i].weeks[week].n;
        if (answers >= smallest) {
            release(week);
            shown = week;
            continue;
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            held[i] += rows[i].weeks[week];
            rows[i].weeks[week] = {};
        }
    }
    if (shown) release(*shown);
}

using Touchpoints = std::vector<std::span<WeekRow>>;

Touchpoints touchpointsOf(WeeklyCounts& counts) {
    Touchpoints touchpoints;
    for (auto begin = counts.rows.begin(); begin != counts.rows.end();) {
        const auto end = std::find_if(begin, counts.rows.end(), [&](const WeekRow& row) {
            return row.touchpoint != begin->touchpoint;
        });
        touchpoints.emplace_back(begin, end);
        begin = end;
    }
    return touchpoints;
}

qint64 answersIn(std::span<const WeekRow> rows, std::size_t week) {
    qint64 answers = 0;
    for (const WeekRow& row : rows)
        answers += row.weeks[week].n;
    return answers;
}

/// What of a group is small, held until it is enough.
class SmallPool {
  public:
    explicit SmallPool(int smallest) : m_smallest(smallest) {}

    void take(std::span<WeekRow> rows, std::size_t week) {
        for (WeekRow& row : rows) {
            if (row.weeks[week].n == 0) continue;
            m_held[&row] += row.weeks[week];
            m_answers += row.weeks[week].n;
            row.weeks[week] = {};
        }
    }
    void showIfEnough(std::size_t week) {
        if (m_answers < m_smallest) return;
        show(week);
        m_shown = week;
    }
    void showTheRest() {
        if (m_shown) show(*m_shown);
    }

  private:
    void show(std::size_t week) {
        for (const auto& [row, count] : m_held)
            row->weeks[week] += count;
        m_held.clear();
        m_answers = 0;
    }

    int m_smallest;
    std::map<WeekRow*, WeekCount> m_held;
    qint64 m_answers = 0;
    std::optional<std::size_t> m_shown;
};

} // namespace

void joinSmallWeeks(WeeklyCounts& counts, int smallest) {
    if (smallest < 2) return;
    for (const std::span<WeekRow> rows : touchpointsOf(counts))
        joinSmallWeeks(rows, static_cast<std::size_t>(counts.weeks), smallest);
}

void poolSmallWeeks(WeeklyCounts& counts, int smallest,
                    const std::function<qint64(model::TouchpointId)>& group) {
    if (smallest < 2) return;
    std::map<qint64, Touchpoints> groups;
    for (const std::span<WeekRow> rows : touchpointsOf(counts))
        groups[group(rows.front().touchpoint)].push_back(rows);
    for (const auto& [key, touchpoints] : groups) {
        SmallPool pool(smallest);
        for (std::size_t week = 0; week < static_cast<std::size_t>(counts.weeks); ++week) {
            for (const std::span<WeekRow> rows : touchpoints) {
                if (answersIn(rows, week) < smallest) pool.take(rows, week);
            }
            pool.showIfEnough(week);
        }
        pool.showTheRest();
    }
}

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

WeeklyCounts weeklyCounts(const ResponseCube& cube, const model::Project& project, const Filter& filter) {
    const std::set<model::AliasId> series = seriesOf(project);
    WeeklyCounts counts = counted(cube, project, filter, series, false);
    if (!series.empty()) trim(counts);
    return counts;
}

WeeklyCounts weeklySeries(const ResponseCube& cube, const model::Project& project, const Filter& filter) {
    const std::set<model::AliasId> series = seriesOf(project);
    if (series.empty()) return {};
    Filter period;
    period.from = filter.from;
    period.to = filter.to;
    WeeklyCounts counts = counted(cube, project, period, series, true);
    trim(counts);
    return counts;
}

} // namespace chwila::feedback
