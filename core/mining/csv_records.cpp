#include "core/mining/csv_records.h"

#include "core/mining/words.h"

#include <algorithm>
#include <cstring>

namespace chwila::mining {

namespace {

constexpr std::size_t blockBytes = std::size_t{4} << 20;

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

CsvRecords::CsvRecords(std::unique_ptr<feedback::ByteSource> source, char delimiter, std::size_t limit)
    : m_source(std::move(source)), m_delimiter(delimiter), m_limit(limit) {
    for (const char c : {delimiter, '\n', '\r', '\0'})
        m_stops[static_cast<unsigned char>(c)] = true;
}

Result<bool> CsvRecords::refill() {
    if (m_ended) return false;
    if (m_at > 0) {
        std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(m_filled), m_buffer.begin());
        m_filled -= m_at;
        m_at = 0;
    }
    m_buffer.resize(std::max(m_buffer.size(), m_filled + blockBytes));
    const std::size_t wanted = m_filled + blockBytes;
    while (m_filled < wanted) {
        const Result<qsizetype> got =
            m_source->read(m_buffer.data() + m_filled, static_cast<qsizetype>(wanted - m_filled));
        if (!got) return fail(got.error());
        if (*got == 0) {
            m_ended = true;
            break;
        }
        m_filled += static_cast<std::size_t>(*got);
    }
    if (!m_begun && m_filled >= 3 && std::memcmp(m_buffer.data(), "\xEF\xBB\xBF", 3) == 0) m_at = 3;
    m_begun = true;
    return true;
}

qint64 CsvRecords::columnOf(const char* place) const {
    const char* start = m_buffer.data();
    const char* from = place;
    while (from > start && !isLineEnd(from[-1]))
        --from;
    if (m_recordLine == 1 && place - from >= 3 && std::memcmp(from, "\xEF\xBB\xBF", 3) == 0) from += 3;
    return QString::fromUtf8(from, static_cast<qsizetype>(place - from)).size() + 1;
}

bool CsvRecords::next() {
    for (;;) {
        m_problem.clear();
        if (m_at >= m_filled) return false;
        const char* at = m_buffer.data() + m_at;
        if (isLineEnd(*at)) {
            if (*at == '\r' && at + 1 == end() && !m_ended) return false;
            m_at += *at == '\r' && at + 1 < end() && at[1] == '\n' ? 2 : 1;
            ++m_line;
            continue;
        }
        m_recordLine = m_line;
        m_cutLine = m_line;
        const Cut outcome = cut();
        if (outcome == Cut::More) return false;
        m_line = m_cutLine;
        if (outcome == Cut::Record && m_cells.size() == 1 && !m_quoted && isBlank(m_cells[0])) continue;
        return true;
    }
}

CsvRecords::Cut CsvRecords::cut() {
    m_cells.clear();
    m_unescaped.clear();
    m_quoted = false;
    m_holdsNul = false;
    const char* at = m_buffer.data() + m_at;
    bool recordEnded = false;
    while (!recordEnded) {
        const char* first = at;
        while (first < end() && *first == ' ')
            ++first;
        if (first == end() && !m_ended) return Cut::More;
        const bool quoted = first < end() && *first == '"';
        if (quoted) at = first;
        const Cut cell = quoted ? cutQuoted(at) : cutPlain(at);
        if (cell != Cut::Record) return cell;
        const Cut after = afterCell(at, recordEnded);
        if (after != Cut::Record) return after;
    }
    if (m_holdsNul) {
        m_problem = Words::tr("The row holds a NUL character.");
        m_problemLine = m_recordLine;
        m_problemColumn = 1;
        m_cells.clear();
    }
    m_at = static_cast<std::size_t>(at - m_buffer.data());
    return Cut::Record;
}

CsvRecords::Cut CsvRecords::cutPlain(const char*& at) {
    const char* const from = at;
    const char* const stop = end();
    while (at < stop) {
        while (at < stop && !m_stops[static_cast<unsigned char>(*at)])
            ++at;
        if (at == stop || *at != '\0') break;
        m_holdsNul = true;
        ++at;
    }
    if (static_cast<std::size_t>(at - (m_buffer.data() + m_at)) > m_limit)
        return breakAt(from, m_cutLine, Words::tr("The row is longer than 16 MB."));
    if (at == stop && !m_ended) return Cut::More;
    m_cells.emplace_back(from, static_cast<std::size_t>(at - from));
    return Cut::Record;
}

CsvRecords::Cut CsvRecords::cutQuoted(const char*& at) {
    const char* const opening = at;
    const qint64 openingLine = m_cutLine;
    const char* from = ++at;
    m_quoted = true;
    std::string* joined = nullptr;
    for (;;) {
        const auto room = static_cast<std::size_t>(end() - at);
        const char* quote = room ? static_cast<const char*>(std::memchr(at, '"', room)) : nullptr;
        const bool tooLong = static_cast<std::size_t>((quote ? quote : end()) - opening) > m_limit;
        if (tooLong) return breakAt(opening, openingLine, Words::tr("The quote is not closed within 16 MB."));
        if (!quote && !m_ended) return Cut::More;
        if (!quote) return breakAt(opening, openingLine, Words::tr("The quote is never closed."));
        if (quote + 1 == end() && !m_ended) return Cut::More;
        at = quote + 1;
        const std::string_view piece(from, static_cast<std::size_t>(quote - from));
        if (at < end() && *at == '"') { // of two quotes the second belongs to the text
            if (!joined) joined = &m_unescaped.emplace_back();
            joined->append(piece).push_back('"');
            from = ++at;
            continue;
        }
        if (joined) joined->append(piece);
        m_cells.push_back(joined ? std::string_view(*joined) : piece);
        break;
    }
    for (const char* c = opening; c < at; ++c) {
        if (*c == '\n' || (*c == '\r' && c[1] != '\n')) ++m_cutLine;
        if (*c == '\0') m_holdsNul = true;
    }
    while (at < end() && *at == ' ' && m_delimiter != ' ')
        ++at;
    if (at == end() && !m_ended) return Cut::More;
    if (at < end() && *at != m_delimiter && !isLineEnd(*at)) {
        return breakAt(opening, openingLine, Words::tr("The quote is closed in the middle of the cell."));
    }
    return Cut::Record;
}

CsvRecords::Cut CsvRecords::afterCell(const char*& at, bool& recordEnded) {
    recordEnded = true;
    if (at == end()) return Cut::Record;
    if (*at == m_delimiter) {
        recordEnded = false;
        ++at;
        return Cut::Record;
    }
    if (*at == '\r' && at + 1 == end() && !m_ended) return Cut::More;
    at += *at == '\r' && at + 1 < end() && at[1] == '\n' ? 2 : 1;
    ++m_cutLine;
    return Cut::Record;
}

/// Gives the row up and goes on with the line after the one where the culprit stands, so that one stray
/// quote costs one row and not the rest of the file.
CsvRecords::Cut CsvRecords::breakAt(const char* culprit, qint64 line, const QString& sentence) {
    const char* at = culprit;
    while (at < end() && !isLineEnd(*at))
        ++at;
    if (at == end() && !m_ended && static_cast<std::size_t>(at - culprit) <= 2 * m_limit) return Cut::More;
    m_cells.clear();
    m_problem = sentence;
    m_problemLine = line;
    m_problemColumn = columnOf(culprit);
    m_cutLine = line;
    if (at < end()) {
        at += *at == '\r' && at + 1 < end() && at[1] == '\n' ? 2 : 1;
        ++m_cutLine;
    }
    m_at = static_cast<std::size_t>(at - m_buffer.data());
    return Cut::Broken;
}

} // namespace chwila::mining
