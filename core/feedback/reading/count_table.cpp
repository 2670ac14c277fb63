#include "core/feedback/reading/count_table.h"

#include "core/feedback/reading/saturating.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

constexpr qint64 dayBefore = 2400000; // code 0 is "undated", code 1 the day after this one
constexpr qint64 highestDayCode = (qint64{1} << 22) - 1;
constexpr std::size_t fewPending = 64;

void appendNumber(QByteArray& bytes, quint32 number) {
    for (; number >= 0x80; number >>= 7)
        bytes.append(static_cast<char>(number | 0x80U));
    bytes.append(static_cast<char>(number));
}

class NumberWalk {
  public:
    explicit NumberWalk(const QByteArray& bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    bool atEnd() const { return m_at == m_end; }
    std::optional<quint32> next() {
        quint64 number = 0;
        for (int shift = 0; shift < 35 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            number |= static_cast<quint64>(byte & 0x7FU) << shift;
            if (byte >= 0x80) continue;
            if (number > std::numeric_limits<quint32>::max()) return std::nullopt;
            return static_cast<quint32>(number);
        }
        return std::nullopt;
    }

  private:
    QByteArray::const_iterator m_at;
    QByteArray::const_iterator m_end;
};

} // namespace

qint64 CountTable::Cell::day() const {
    const quint32 code = key >> 10;
    return code == 0 ? undated : dayBefore + code;
}

quint32 CountTable::keyOf(qint64 day, int level) {
    const qint64 code = day == undated ? 0 : std::clamp<qint64>(day - dayBefore, 1, highestDayCode);
    return static_cast<quint32>(code) << 10 | static_cast<quint32>(level);
}

void CountTable::add(Series& series, quint32 key, quint32 count) {
    std::vector<Cell>& pending = series.m_pending;
    if (!pending.empty() && pending.back().key == key) {
        raise(pending.back().count, count);
        return;
    }
    pending.push_back({key, count});
    if (pending.size() >= std::max(fewPending, series.m_cells.size())) settle(series);
}

void CountTable::settle(Series& series) {
    if (series.m_pending.empty()) return;
    std::vector<Cell>& pending = series.m_pending;
    if (!std::ranges::is_sorted(pending, {}, &Cell::key)) std::ranges::sort(pending, {}, &Cell::key);
    std::vector<Cell> merged;
    merged.reserve(series.m_cells.size() + pending.size());
    const auto take = [&](const Cell& cell) {
        if (!merged.empty() && merged.back().key == cell.key) {
            raise(merged.back().count, cell.count);
        } else {
            merged.push_back(cell);
        }
    };
    auto old = series.m_cells.cbegin();
    for (const Cell& cell : pending) {
        while (old != series.m_cells.cend() && old->key <= cell.key)
            take(*old++);
        take(cell);
    }
    while (old != series.m_cells.cend())
        take(*old++);
    series.m_cells = std::move(merged);
    pending.clear();
}

std::span<const CountTable::Cell> CountTable::cells(Series& series) {
    settle(series);
    series.m_pending.shrink_to_fit();
    return series.m_cells;
}

void CountTable::subtract(CountTable& other) {
    for (auto& [key, less] : other.all()) {
        const auto at = m_series.find(key);
        if (at == m_series.end()) continue;
        settle(at->second);
        std::vector<Cell>& cells = at->second.m_cells;
        for (const Cell& gone : CountTable::cells(less)) {
            const auto cell = std::ranges::lower_bound(cells, gone.key, {}, &Cell::key);
            if (cell != cells.end() && cell->key == gone.key)
                cell->count -= std::min(cell->count, gone.count);
        }
        std::erase_if(cells, [](const Cell& cell) { return cell.count == 0; });
    }
}

QByteArray packed(std::span<const CountTable::Cell> cells) {
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(cells.size()) * 3);
    quint32 before = 0;
    for (const CountTable::Cell& cell : cells) {
        appendNumber(bytes, cell.key - before);
        appendNumber(bytes, cell.count);
        before = cell.key;
    }
    return bytes;
}

std::optional<std::vector<CountTable::Cell>> unpacked(const QByteArray& bytes) {
    std::vector<CountTable::Cell> cells;
    cells.reserve(static_cast<std::size_t>(bytes.size() / 2));
    quint64 key = 0;
    for (NumberWalk walk(bytes); !walk.atEnd();) {
        const auto distance = walk.next();
        const auto count = distance ? walk.next() : std::nullopt;
        if (!count || *count == 0 || (*distance == 0 && !cells.empty())) return std::nullopt;
        key += *distance;
        if (key > std::numeric_limits<quint32>::max() || (key & 1023U) > CountTable::highestLevel) {
            return std::nullopt;
        }
        cells.push_back({static_cast<quint32>(key), *count});
    }
    return cells;
}

} // namespace chwila::feedback
