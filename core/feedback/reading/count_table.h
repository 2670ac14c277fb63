// CountTable: answers counted by label × profile × day × level, in any order, as compactly as they can be
// kept: 8 bytes for each cell that holds any. Used for the figures of an import under way, for the counts
// a project file keeps beside the rows, and to build the cube.
#pragma once

#include "core/model/project.h"

#include <QByteArray>

#include <limits>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace chwila::feedback {

class CountTable {
  public:
    static constexpr int highestLevel = 1000;
    /// Day number of answers without a date; sorts before every real day.
    static constexpr qint64 undated = std::numeric_limits<qint64>::min();

    /// Day and level in one number, ascending by day, then level.
    struct Cell {
        quint32 key = 0;
        quint32 count = 0;

        qint64 day() const; ///< Julian day number or undated
        int level() const { return static_cast<int>(key & 1023U); }
        bool operator==(const Cell&) const = default;
    };
    using SeriesKey = std::pair<model::AliasId, int>; ///< label and profile

    CountTable() = default;
    CountTable(CountTable&&) = default;
    CountTable& operator=(CountTable&&) = default;

    /// Days are kept from 1858 to the year 13341; others count on the first or last of them.
    static quint32 keyOf(qint64 day, int level);

    void add(model::AliasId alias, int profile, qint64 day, int level, qint64 count = 1) {
        add(series({alias, profile}), keyOf(day, level), static_cast<quint32>(count));
    }

    /// One label and profile. Its place is kept, so that who adds many can look it up once.
    class Series {
      public:
        bool isEmpty() const { return m_cells.empty() && m_pending.empty(); }

      private:
        friend class CountTable;
        std::vector<Cell> m_cells;   // ascending, without repetition
        std::vector<Cell> m_pending; // in the order they came
    };
    Series& series(const SeriesKey& key) {
        if (m_recent.empty()) m_recent.resize(recentPlaces);
        const auto mixed = (static_cast<quint64>(key.first.value) * 31 + static_cast<quint64>(key.second))
                           * 0x9E3779B97F4A7C15ULL;
        Recent& recent = m_recent[mixed >> (64 - recentBits)];
        if (!recent.series || recent.key != key) recent = {key, &m_series[key]};
        return *recent.series;
    }
    static void add(Series& series, quint32 key, quint32 count);

    /// Ascending cells of a series; settles what was added.
    static std::span<const Cell> cells(Series& series);
    /// All of them, ascending by label and profile.
    std::map<SeriesKey, Series>& all() { return m_series; }

    /// Takes the counts of `other` away; of a cell never more than there is.
    void subtract(CountTable& other);

  private:
    static void settle(Series& series);

    static constexpr int recentBits = 13;
    static constexpr std::size_t recentPlaces = std::size_t{1} << recentBits;
    struct Recent {
        SeriesKey key;
        Series* series = nullptr;
    };

    std::map<SeriesKey, Series> m_series; // its nodes stay where they are
    std::vector<Recent> m_recent;         // those asked for last
};

/// As kept in a project file: for each cell the distance of its key from the one before, then the
/// count, both as base-128 numbers, low groups first (LEB128).
QByteArray packed(std::span<const CountTable::Cell> cells);
/// Nothing where the bytes are no such list.
std::optional<std::vector<CountTable::Cell>> unpacked(const QByteArray& bytes);

} // namespace chwila::feedback
