// One row of a plain table cut into cells by its bytes, without making texts of them. Internal to the
// quick way of plain_chunk.h; a row that is not as plain as it should be is told and left to the careful
// scanner of delimited_reader.h.
#pragma once

#include "core/feedback/reading/plain_table.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace chwila::feedback {

struct PlainCell {
    std::size_t at = 0; ///< in the bytes it was cut from; without its quotes
    std::size_t size = 0;
    bool doubled = false; ///< holds "" that stands for one quote

    std::string_view of(std::string_view bytes) const { return bytes.substr(at, size); }
};

class PlainCells {
  public:
    enum class Fate : std::uint8_t { Plain, Odd, NeedsMore };

    explicit PlainCells(const PlainTable& table);

    /// The row that begins at `next`, which is left behind its line end; `lines` grows by the lines it has.
    /// `whole`: no bytes come behind these.
    Fate cut(const std::string& bytes, bool whole, std::size_t& next, qint64& lines);

    /// Of the last row that was plain: as many as there are columns.
    const std::vector<PlainCell>& cells() const { return m_cells; }
    bool isShort() const { return m_short; } ///< its last cells were left out

  private:
    Fate cutQuoted(const std::string& bytes, bool whole, std::size_t quote, PlainCell& cell, std::size_t& at,
                   qint64& lines) const;
    Fate finish(const std::string& bytes, std::size_t last, unsigned char all, std::size_t& next,
                std::size_t at, bool endsLine);

    char m_delimiter;
    std::size_t m_named;
    std::array<bool, 256> m_stop{};
    std::vector<PlainCell> m_cells;
    bool m_short = false;
};

} // namespace chwila::feedback
