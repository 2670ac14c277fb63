#include "core/feedback/reading/plain_chunk.h"

#include "core/feedback/reading/plain_cells.h"
#include "core/feedback/reading/plain_meaning.h"
#include "core/feedback/reading/plain_odd_row.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

constexpr std::size_t readAhead = std::size_t{1} << 16;
constexpr std::size_t longestPlainRow = std::size_t{1} << 22; // longer ones are the scanner's business

void moveDown(Row& row, qint64 lines) {
    row.position.line += lines;
    for (auto& cell : row.cells)
        cell.line += lines;
}

class ChunkReader {
  public:
    ChunkReader(const PlainTable& table, qint64 from, qint64 to)
        : m_table(table), m_to(to), m_cells(table), m_meaning(table) {
        m_chunk.begin = m_chunk.end = from;
    }

    PlainChunk run(bool exact) {
        const auto rough = static_cast<std::size_t>(std::max<qint64>(m_to - m_chunk.begin, 0));
        if (load(rough + readAhead) && (exact || findStart())) {
            while (!m_chunk.error && m_chunk.begin + static_cast<qint64>(m_at) < m_to && readRow()) {
            }
        }
        m_chunk.end = m_endsAt.value_or(m_chunk.begin + static_cast<qint64>(m_at));
        m_meaning.handOver(m_chunk);
        return std::move(m_chunk);
    }

  private:
    std::string& bytes() { return m_chunk.block.text; }

    bool load(std::size_t wanted);
    bool findStart();
    bool readRow();
    bool take(std::size_t start);
    bool readOdd(std::size_t start);

    const PlainTable& m_table;
    qint64 m_to;
    PlainChunk m_chunk;
    PlainCells m_cells;
    PlainMeaning m_meaning;
    std::size_t m_at = 0;
    std::optional<qint64> m_endsAt; // of the chunk, where that is beyond what is read
    bool m_ended = false;
};

/// At least so many bytes from the beginning, unless the file ends before.
bool ChunkReader::load(std::size_t wanted) {
    std::string& held = bytes();
    while (held.size() < wanted && !m_ended) {
        const std::size_t before = held.size();
        held.resize(wanted);
        const Result<std::size_t> got = m_table.file->read(held.data() + before, wanted - before,
                                                           m_chunk.begin + static_cast<qint64>(before));
        held.resize(before + got.value_or(0));
        if (!got) {
            m_chunk.error = got.error();
            return false;
        }
        m_ended = *got == 0;
    }
    return true;
}

/// Behind the first line end; a chunk that has none is empty and begins where it was to end. A line of
/// gigabytes is not looked through for its end here: every chunk in it would do so.
bool ChunkReader::findStart() {
    // The byte before the chunk was not read: a chunk that begins with a line begins one byte early.
    const std::size_t own = std::min(static_cast<std::size_t>(m_to - m_chunk.begin), bytes().size());
    const std::size_t at = std::string_view(bytes()).substr(0, own).find('\n');
    const std::size_t start = at == std::string::npos ? own : at + 1;
    m_chunk.begin += static_cast<qint64>(start);
    bytes().erase(0, start);
    return at != std::string::npos;
}

bool ChunkReader::readRow() {
    for (;;) {
        if (m_at >= bytes().size() && !m_ended && !load(bytes().size() + readAhead)) return false;
        if (m_at >= bytes().size()) {
            if (m_ended) return false;
            continue;
        }
        const std::size_t start = m_at;
        std::size_t next = start;
        qint64 lines = 0;
        const PlainCells::Fate fate = m_cells.cut(bytes(), m_ended, next, lines);
        if (fate == PlainCells::Fate::NeedsMore && bytes().size() - start < longestPlainRow) {
            if (!load(bytes().size() + readAhead)) return false;
            continue;
        }
        if (fate != PlainCells::Fate::Plain || !take(start)) return readOdd(start);
        m_at = next;
        m_chunk.lines += lines;
        m_chunk.shortRows += m_cells.isShort() ? 1 : 0;
        return true;
    }
}

/// The row as an entry; false where the careful reader has to look at it.
bool ChunkReader::take(std::size_t start) {
    AnswerBlock::Entry entry;
    const PlainMeaning::Taken taken = m_meaning.take(bytes(), m_cells.cells(), entry);
    if (taken == PlainMeaning::Taken::Odd) return false;
    ++m_chunk.rows;
    if (taken == PlainMeaning::Taken::NotApplicable) {
        ++m_chunk.notApplicable;
        return true;
    }
    m_chunk.block.answers.push_back(entry);
    m_chunk.rowOffsets.push_back(static_cast<qint64>(start));
    m_chunk.rowLines.push_back(m_chunk.lines);
    m_chunk.rowIsShort.push_back(m_cells.isShort());
    return true;
}

bool ChunkReader::readOdd(std::size_t start) {
    Result<OddRow> odd = readOddRow(m_table, m_chunk.begin + static_cast<qint64>(start));
    if (!odd) {
        m_chunk.error = odd.error();
        return false;
    }
    m_chunk.damaged += odd->damaged;
    const qint64 loaded = m_chunk.begin + static_cast<qint64>(bytes().size());
    if (odd->end < loaded || (m_ended && odd->row)) {
        m_at = static_cast<std::size_t>(std::min(odd->end, loaded) - m_chunk.begin);
    } else {
        m_endsAt = odd->end; // a row that is longer than what is read ahead ends the chunk
    }
    if (odd->row) {
        moveDown(*odd->row, m_chunk.lines);
        m_chunk.odd.push_back({m_chunk.block.answers.size(), *std::move(odd->row)});
    }
    m_chunk.lines += odd->lines;
    return !m_endsAt;
}

} // namespace

PlainChunk readChunk(const PlainTable& table, qint64 from, qint64 to, bool exact) {
    return ChunkReader(table, exact ? from : from - 1, to).run(exact);
}

Row rowAt(const PlainTable& table, const PlainChunk& chunk, std::size_t entry) {
    Result<OddRow> odd = readOddRow(table, chunk.begin + chunk.rowOffsets[entry]);
    Row row = odd && odd->row ? *std::move(odd->row) : Row();
    moveDown(row, chunk.rowLines[entry]);
    return row;
}

} // namespace chwila::feedback
