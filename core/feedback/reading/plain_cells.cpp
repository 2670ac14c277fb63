#include "core/feedback/reading/plain_cells.h"

#include "core/feedback/reading/plain_bytes.h"

#include <algorithm>

namespace chwila::feedback {

PlainCells::PlainCells(const PlainTable& table)
    : m_delimiter(table.delimiter),
      m_named(table.named),
      m_cells(static_cast<std::size_t>(table.columns.size())) {
    for (const char c : {table.delimiter, '\n', '\r', '\0'})
        m_stop[static_cast<unsigned char>(c)] = true;
}

PlainCells::Fate PlainCells::cut(const std::string& bytes, bool whole, std::size_t& next, qint64& lines) {
    const char* const data = bytes.data();
    const std::size_t end = bytes.size();
    std::size_t at = next;
    unsigned char all = 0;
    for (std::size_t count = 0;; ++count) {
        std::size_t quote = at;
        while (quote < end && data[quote] == ' ')
            ++quote;
        PlainCell cell{at, 0, false};
        if (quote < end && data[quote] == '"') {
            const Fate fate = cutQuoted(bytes, whole, quote, cell, at, lines);
            if (fate != Fate::Plain) return fate;
            all = 0x80; // looked at as a whole
        } else {
            while (!m_stop[static_cast<unsigned char>(data[at])])
                all |= static_cast<unsigned char>(data[at++]);
            cell.size = at - cell.at;
        }
        if (count >= m_cells.size()) return Fate::Odd;
        m_cells[count] = cell;
        if (at >= end) return whole ? finish(bytes, count, all, next, at, false) : Fate::NeedsMore;
        if (data[at] == m_delimiter) {
            ++at;
            continue;
        }
        if (data[at] == '\0') return Fate::Odd;
        if (data[at] == '\r') {
            if (at + 1 >= end && !whole) return Fate::NeedsMore;
            if (at + 1 < end && data[at + 1] == '\n') ++at;
        }
        ++at;
        ++lines;
        return finish(bytes, count, all, next, at, true);
    }
}

/// Cells that are left out at the end of a line are blank; of the last line they may be cut off.
PlainCells::Fate PlainCells::finish(const std::string& bytes, std::size_t last, unsigned char all,
                                    std::size_t& next, std::size_t at, bool endsLine) {
    const std::size_t given = last + 1;
    m_short = given < m_named;
    if (given < m_cells.size() && (given < 2 || !endsLine)) return Fate::Odd;
    std::fill(m_cells.begin() + static_cast<std::ptrdiff_t>(given), m_cells.end(), PlainCell{next, 0, false});
    const std::string_view row = std::string_view(bytes).substr(next, at - next);
    if (all >= 0x80 && !plain::validUtf8(row)) return Fate::Odd;
    next = at;
    return Fate::Plain;
}

PlainCells::Fate PlainCells::cutQuoted(const std::string& bytes, bool whole, std::size_t quote,
                                       PlainCell& cell, std::size_t& at, qint64& lines) const {
    cell.at = quote + 1;
    for (std::size_t from = cell.at;;) {
        const std::size_t close = bytes.find('"', from);
        if (close == std::string::npos || (close + 1 >= bytes.size() && !whole))
            return whole ? Fate::Odd : Fate::NeedsMore;
        if (close + 1 < bytes.size() && bytes[close + 1] == '"') {
            cell.doubled = true;
            from = close + 2;
            continue;
        }
        cell.size = close - cell.at;
        at = close + 1;
        break;
    }
    const std::string_view inside = cell.of(bytes);
    if (inside.find('\0') != std::string_view::npos) return Fate::Odd;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] == '\n' || (inside[i] == '\r' && (i + 1 == inside.size() || inside[i + 1] != '\n')))
            ++lines;
    }
    while (at < bytes.size() && bytes[at] == ' ' && m_delimiter != ' ')
        ++at;
    if (at >= bytes.size()) return whole ? Fate::Plain : Fate::NeedsMore;
    const char c = bytes[at];
    return c == m_delimiter || c == '\n' || c == '\r' ? Fate::Plain : Fate::Odd;
}

} // namespace chwila::feedback
