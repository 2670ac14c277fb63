#include "core/feedback/response_cube.h"

#include "core/feedback/scale_levels.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

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

bool matches(const Profile& profile, const SegmentChoice& choice) {
    const auto at = std::ranges::find(profile.values, choice.attribute, &std::pair<QString, QString>::first);
    return at != profile.values.end() && choice.values.contains(at->second);
}

std::vector<bool> chosenProfiles(std::span<const Profile> profiles, const Filter& filter) {
    std::vector<bool> chosen(profiles.size());
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        chosen[i] = std::ranges::all_of(
            filter.segments, [&](const SegmentChoice& choice) { return matches(profiles[i], choice); });
    }
    return chosen;
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
            scale = alias ? project.find(alias->scale) : nullptr;
            touchpoint = alias ? project.find(alias->touchpoint) : nullptr;
        }
        if (!scale || (filter.scale && *filter.scale != scale->id)) continue;
        if (!chosen[static_cast<std::size_t>(series->profile)]) continue;
        if (!touchpoint) {
            result.unassigned += series->total(period);
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
    struct Entry {
        Day day;
        bool setAside;
        quint16 level;
        quint32 count;
    };
    using Key = std::pair<model::AliasId, int>; // alias, profile
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept {
            return qHashMulti(0, key.first.value, key.second);
        }
    };

    std::unordered_map<Key, std::vector<Entry>, KeyHash> entries; // sorted by key in build()
    std::map<std::vector<std::pair<QString, QString>>, int> profileIndex;
    std::vector<Profile> profiles;

    static std::shared_ptr<const ResponseCube::Series> series(const Key& key, std::vector<Entry> rows);
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
    if (level < 0 || level > std::numeric_limits<quint16>::max() || count <= 0) return;
    m_data->entries[{alias, profile}].push_back(
        {narrow(day), setAside, static_cast<quint16>(level), static_cast<quint32>(count)});
}

std::shared_ptr<const ResponseCube::Series> CubeBuilder::Data::series(const Key& key,
                                                                      std::vector<Entry> rows) {
    std::ranges::sort(rows, {}, &Entry::day);
    ResponseCube::Series series;
    series.alias = key.first;
    series.profile = key.second;
    for (const Entry& row : rows) {
        if (!row.setAside) series.levels = std::max<std::size_t>(series.levels, row.level + 1U);
    }
    for (const Entry& row : rows) {
        if (row.setAside) {
            if (series.asideDays.empty() || series.asideDays.back() != row.day) {
                series.asideDays.push_back(row.day);
                series.asideSums.push_back(series.asideSums.empty() ? 0 : series.asideSums.back());
            }
            series.asideSums.back() += row.count;
            continue;
        }
        if (series.days.empty() || series.days.back() != row.day) {
            series.days.push_back(row.day);
            const std::size_t filled = series.sums.size();
            series.sums.resize(filled + series.levels);
            if (filled > 0) {
                std::copy_n(series.sums.begin() + static_cast<std::ptrdiff_t>(filled - series.levels),
                            series.levels, series.sums.begin() + static_cast<std::ptrdiff_t>(filled));
            }
        }
        series.sums[series.sums.size() - series.levels + row.level] += row.count;
    }
    series.days.shrink_to_fit();
    series.sums.shrink_to_fit();
    return std::make_shared<const ResponseCube::Series>(std::move(series));
}

std::shared_ptr<const ResponseCube> CubeBuilder::build() && {
    auto cube = std::make_shared<ResponseCube>();
    std::vector<Data::Key> keys;
    keys.reserve(m_data->entries.size());
    for (const auto& [key, rows] : m_data->entries)
        keys.push_back(key);
    std::ranges::sort(keys);
    cube->m_firstDay = cube->m_lastDay = ResponseCube::undated;
    const auto widen = [&](Day day) {
        if (day == noDay) return;
        if (cube->m_firstDay == ResponseCube::undated || day < cube->m_firstDay) cube->m_firstDay = day;
        if (cube->m_lastDay == ResponseCube::undated || day > cube->m_lastDay) cube->m_lastDay = day;
    };
    for (const Data::Key& key : keys) {
        std::vector<Data::Entry> rows = std::move(m_data->entries[key]);
        for (const Data::Entry& row : rows) {
            widen(row.day);
            if (!row.setAside) cube->m_answers += row.count;
        }
        cube->m_series.push_back(Data::series(key, std::move(rows)));
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
