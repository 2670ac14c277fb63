#include "core/feedback/response_cube.h"

#include "core/feedback/reading/saturating.h"
#include "core/feedback/scale_levels.h"

#include <algorithm>
#include <numeric>

namespace chwila::feedback {

namespace {

using Day = qint32; // Julian day numbers of any date people write fit
constexpr Day noDay = std::numeric_limits<Day>::min();

Day narrow(qint64 day) {
    if (day == ResponseCube::undated) return noDay;
    return static_cast<Day>(std::clamp<qint64>(day, noDay + 1, std::numeric_limits<Day>::max()));
}

/// Days [first, last] as rows [begin, end) of ascending days; undated rows only in an open period.
struct Period {
    Day first = noDay;
    Day last = std::numeric_limits<Day>::max();

    explicit Period(const Filter& filter) {
        if (!filter.hasPeriod()) return;
        first = filter.from.isValid() ? narrow(filter.from.toJulianDay()) : noDay + 1;
        if (filter.to.isValid()) last = narrow(filter.to.toJulianDay());
    }

    std::pair<std::size_t, std::size_t> rows(const std::vector<Day>& days) const {
        const auto begin = std::ranges::lower_bound(days, first);
        const auto end = std::upper_bound(begin, days.end(), last);
        return {static_cast<std::size_t>(begin - days.begin()), static_cast<std::size_t>(end - days.begin())};
    }
};

std::vector<bool> chosenProfiles(std::span<const Profile> profiles, const Filter& filter) {
    std::vector<bool> chosen(profiles.size());
    for (std::size_t i = 0; i < profiles.size(); ++i)
        chosen[i] = isChosen(profiles[i], filter);
    return chosen;
}

bool isWeekly(const model::Project& project, const model::Alias& alias) {
    const model::Source* source = project.find(alias.source);
    return source && source->reading.is(model::SourceReading::Weekly);
}

} // namespace

struct ResponseCube::Series {
    model::AliasId alias;
    int profile = 0;
    std::size_t levels = 0;     // columns of `sums`; the highest level met + 1
    std::vector<Day> days;      // ascending; noDay sorts first
    std::vector<quint32> sums;  // days × levels, each the count up to and including the day
    std::vector<Day> asideDays; // the same for what is set aside, all levels together
    std::vector<quint32> asideSums;

    qint64 count(std::pair<std::size_t, std::size_t> rows, std::size_t level) const {
        const auto upTo = [&](std::size_t row) {
            return row == 0 ? qint64{0} : qint64{sums[(row - 1) * levels + level]};
        };
        return upTo(rows.second) - upTo(rows.first);
    }
    qint64 total(const Period& period) const {
        const auto rows = period.rows(days);
        qint64 sum = 0;
        for (std::size_t level = 0; level < levels; ++level)
            sum += count(rows, level);
        return sum;
    }
    qint64 setAside(const Period& period) const {
        const auto [begin, end] = period.rows(asideDays);
        const auto upTo = [&](std::size_t row) { return row == 0 ? qint64{0} : qint64{asideSums[row - 1]}; };
        return upTo(end) - upTo(begin);
    }
};

qint64 AnswerCounts::Cell::total() const {
    return std::accumulate(levels.begin(), levels.end(), qint64{0});
}

std::span<const AnswerCounts::Cell> AnswerCounts::of(model::TouchpointId touchpoint) const {
    const auto begin = std::ranges::lower_bound(cells, touchpoint, {}, &Cell::touchpoint);
    const auto end = std::ranges::upper_bound(cells, touchpoint, {}, &Cell::touchpoint);
    return {begin, end};
}

std::vector<qint64> AnswerCounts::levels(model::TouchpointId touchpoint, model::ScaleId scale) const {
    std::vector<qint64> sum;
    for (const Cell& cell : of(touchpoint)) {
        if (cell.scale != scale) continue;
        if (sum.size() < cell.levels.size()) sum.resize(cell.levels.size());
        for (std::size_t level = 0; level < cell.levels.size(); ++level)
            sum[level] += cell.levels[level];
    }
    return sum;
}

AnswerCounts ResponseCube::counts(const model::Project& project, const Filter& filter) const {
    AnswerCounts result;
    const Period period(filter);
    const std::vector<bool> chosen = chosenProfiles(m_profiles, filter);
    const model::Alias* alias = nullptr;
    const model::Scale* scale = nullptr;
    const model::Touchpoint* touchpoint = nullptr;
    for (const auto& series : m_series) {
        if (!alias || alias->id != series->alias) {
            alias = project.find(series->alias);
            scale = alias && !isWeekly(project, *alias) ? project.find(alias->scale) : nullptr;
            touchpoint = alias ? project.find(alias->touchpoint) : nullptr;
        }
        if (!scale || (filter.scale && *filter.scale != scale->id)) continue;
        if (!chosen[static_cast<std::size_t>(series->profile)]) continue;
        if (!touchpoint) {
            // Repeated ones as well, so that counted, set aside and unassigned are all there are.
            result.unassigned += series->total(period) + series->setAside(period);
            continue;
        }
        result.setAside += series->setAside(period);
        AnswerCounts::Cell cell{touchpoint->id, scale->id, series->profile, {}};
        cell.levels.resize(static_cast<std::size_t>(levelCount(*scale)));
        const auto rows = period.rows(series->days);
        // A level above the scale's last is left out: the scale was narrowed after the import.
        for (std::size_t level = 0; level < std::min(series->levels, cell.levels.size()); ++level)
            cell.levels[level] = series->count(rows, level);
        const qint64 total = cell.total();
        if (total == 0) continue;
        result.answers += total;
        result.cells.push_back(std::move(cell));
    }
    mergeEqualCells(result.cells);
    return result;
}

void ResponseCube::visitPeriods(const model::Project& project, const Filter& filter,
                                std::span<const qint64> bounds,
                                const std::function<void(const PeriodCounts&)>& visit) const {
    if (bounds.size() < 2) return;
    const Period period(filter);
    const std::vector<bool> chosen = chosenProfiles(m_profiles, filter);
    std::vector<qint64> levels;
    for (const auto& series : m_series) {
        if (!chosen[static_cast<std::size_t>(series->profile)]) continue;
        const model::Alias* alias = project.find(series->alias);
        const model::Scale* scale = alias ? project.find(alias->scale) : nullptr;
        const model::Touchpoint* touchpoint = alias ? project.find(alias->touchpoint) : nullptr;
        if (!scale || !touchpoint || (filter.scale && *filter.scale != scale->id)) continue;
        const auto [first, end] = period.rows(series->days);
        const auto rowOf = [&, end = end](qint64 day, std::size_t from) {
            const auto begin = series->days.begin();
            const auto at = std::lower_bound(begin + static_cast<std::ptrdiff_t>(from),
                                             begin + static_cast<std::ptrdiff_t>(end), narrow(day));
            return static_cast<std::size_t>(at - begin);
        };
        levels.assign(static_cast<std::size_t>(levelCount(*scale)), 0);
        std::size_t row = rowOf(bounds.front(), first);
        for (std::size_t k = 0; k + 1 < bounds.size() && row < end; ++k) {
            const std::size_t next = rowOf(bounds[k + 1], row);
            if (next == row) continue;
            for (std::size_t level = 0; level < std::min(series->levels, levels.size()); ++level)
                levels[level] = series->count({row, next}, level);
            visit({touchpoint->id, scale->id, series->profile, k, levels, series->alias});
            row = next;
        }
    }
}

std::shared_ptr<const ResponseCube>
ResponseCube::only(const model::Project& project,
                   const std::function<bool(model::TouchpointId, model::ScaleId)>& kept) const {
    auto cube = std::make_shared<ResponseCube>();
    cube->m_profiles = m_profiles;
    cube->m_attributes = m_attributes;
    for (const auto& series : m_series) {
        const model::Alias* alias = project.find(series->alias);
        const model::Touchpoint* touchpoint = alias ? project.find(alias->touchpoint) : nullptr;
        if (!touchpoint || !kept(touchpoint->id, alias->scale)) continue;
        cube->m_series.push_back(series);
        cube->m_answers += series->total(Period(Filter()));
        const auto dated = std::ranges::upper_bound(series->days, noDay);
        if (dated == series->days.end()) continue;
        const bool first = cube->m_firstDay == undated;
        cube->m_firstDay = first ? *dated : std::min<qint64>(cube->m_firstDay, *dated);
        cube->m_lastDay = std::max<qint64>(cube->m_lastDay, series->days.back());
    }
    return cube;
}

void ResponseCube::mergeEqualCells(std::vector<AnswerCounts::Cell>& cells) {
    const auto key = [](const AnswerCounts::Cell& cell) {
        return std::tuple(cell.touchpoint, cell.scale, cell.profile);
    };
    std::ranges::sort(cells, {}, key);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (kept > 0 && key(cells[kept - 1]) == key(cells[i])) {
            for (std::size_t level = 0; level < cells[i].levels.size(); ++level)
                cells[kept - 1].levels[level] += cells[i].levels[level];
        } else {
            if (kept != i) cells[kept] = std::move(cells[i]);
            ++kept;
        }
    }
    cells.resize(kept);
}

QDate ResponseCube::firstDay() const {
    return m_firstDay == undated ? QDate() : QDate::fromJulianDay(m_firstDay);
}

QDate ResponseCube::lastDay() const {
    return m_lastDay == undated ? QDate() : QDate::fromJulianDay(m_lastDay);
}

struct CubeBuilder::Data {
    CountTable counted;
    CountTable aside;
    std::map<std::vector<std::pair<QString, QString>>, int> profileIndex;
    std::vector<Profile> profiles;

    static Day dayOf(const CountTable::Cell& cell) {
        const qint64 day = cell.day();
        return day == CountTable::undated ? noDay : static_cast<Day>(day);
    }
    static void count(ResponseCube::Series& series, std::span<const CountTable::Cell> cells);
    static void setAside(ResponseCube::Series& series, std::span<const CountTable::Cell> cells);
};

CubeBuilder::CubeBuilder() : m_data(std::make_unique<Data>()) {}
CubeBuilder::~CubeBuilder() = default;

int CubeBuilder::profile(const Profile& profile) {
    const auto [at, isNew] =
        m_data->profileIndex.try_emplace(profile.values, static_cast<int>(m_data->profiles.size()));
    if (isNew) m_data->profiles.push_back(profile);
    return at->second;
}

void CubeBuilder::add(model::AliasId alias, int profile, qint64 day, int level, qint64 count, bool setAside) {
    Q_ASSERT(profile >= 0 && static_cast<std::size_t>(profile) < m_data->profiles.size());
    if (level < 0 || level > CountTable::highestLevel || count <= 0) return;
    (setAside ? m_data->aside : m_data->counted)
        .add(alias, profile, day, level, std::min<qint64>(count, std::numeric_limits<quint32>::max()));
}

void CubeBuilder::add(model::AliasId alias, int profile, std::span<const CountTable::Cell> cells,
                      bool setAside) {
    Q_ASSERT(profile >= 0 && static_cast<std::size_t>(profile) < m_data->profiles.size());
    CountTable::Series& series = (setAside ? m_data->aside : m_data->counted).series({alias, profile});
    for (const CountTable::Cell& cell : cells)
        CountTable::add(series, cell.key, cell.count);
}

void CubeBuilder::Data::count(ResponseCube::Series& series, std::span<const CountTable::Cell> cells) {
    std::size_t days = 0;
    quint32 last = std::numeric_limits<quint32>::max();
    for (const CountTable::Cell& cell : cells) {
        series.levels = std::max(series.levels, static_cast<std::size_t>(cell.level()) + 1);
        if (cell.key >> 10 != last) ++days;
        last = cell.key >> 10;
    }
    series.days.reserve(days);
    series.sums.reserve(days * series.levels);
    for (const CountTable::Cell& cell : cells) {
        if (const Day day = dayOf(cell); series.days.empty() || series.days.back() != day) {
            series.days.push_back(day);
            const std::size_t filled = series.sums.size();
            series.sums.resize(filled + series.levels);
            if (filled > 0) {
                std::copy_n(series.sums.begin() + static_cast<std::ptrdiff_t>(filled - series.levels),
                            series.levels, series.sums.begin() + static_cast<std::ptrdiff_t>(filled));
            }
        }
        raise(series.sums[series.sums.size() - series.levels + static_cast<std::size_t>(cell.level())],
              cell.count);
    }
}

void CubeBuilder::Data::setAside(ResponseCube::Series& series, std::span<const CountTable::Cell> cells) {
    for (const CountTable::Cell& cell : cells) {
        if (const Day day = dayOf(cell); series.asideDays.empty() || series.asideDays.back() != day) {
            series.asideDays.push_back(day);
            series.asideSums.push_back(series.asideSums.empty() ? 0 : series.asideSums.back());
        }
        raise(series.asideSums.back(), cell.count);
    }
}

std::shared_ptr<const ResponseCube> CubeBuilder::build() && {
    auto cube = std::make_shared<ResponseCube>();
    cube->m_firstDay = cube->m_lastDay = ResponseCube::undated;
    const auto widen = [&](std::span<const CountTable::Cell> cells) {
        const auto dated = std::ranges::find_if(
            cells, [](const CountTable::Cell& cell) { return cell.day() != CountTable::undated; });
        if (dated == cells.end()) return;
        const bool first = cube->m_firstDay == ResponseCube::undated;
        cube->m_firstDay = first ? dated->day() : std::min(cube->m_firstDay, dated->day());
        cube->m_lastDay = std::max(cube->m_lastDay, cells.back().day());
    };
    for (const auto& [key, aside] : m_data->aside.all())
        m_data->counted.series(key); // a label may hold nothing but what is set aside
    for (auto& [key, counts] : m_data->counted.all()) {
        auto series = std::make_shared<ResponseCube::Series>();
        series->alias = key.first;
        series->profile = key.second;
        const std::span<const CountTable::Cell> cells = CountTable::cells(counts);
        widen(cells);
        Data::count(*series, cells);
        for (const CountTable::Cell& cell : cells)
            cube->m_answers += cell.count;
        if (const auto aside = m_data->aside.all().find(key); aside != m_data->aside.all().end()) {
            widen(CountTable::cells(aside->second));
            Data::setAside(*series, CountTable::cells(aside->second));
        }
        counts = {};
        cube->m_series.push_back(std::move(series));
    }
    cube->m_profiles = std::move(m_data->profiles);
    for (const Profile& profile : cube->m_profiles) {
        for (const auto& [attribute, value] : profile.values)
            cube->m_attributes[attribute].append(value);
    }
    for (auto& [attribute, values] : cube->m_attributes) {
        values.sort();
        values.removeDuplicates();
    }
    return cube;
}

} // namespace chwila::feedback
