#include "core/feedback/reading/delimited_reader.h"

#include "core/base/text.h"
#include "core/feedback/reading/digest_set.h"
#include "core/feedback/words.h"

#include <QHash>
#include <QSet>

namespace chwila::feedback {

namespace {

constexpr qsizetype dropAbove = qsizetype{1} << 18;
constexpr qsizetype mostProblemText = 2000;

/// Blanks, or the sign by which old programs end a file.
bool saysNothing(QStringView line) {
    line = line.trimmed();
    return line.isEmpty() || line == QChar(0x1A);
}

bool isLineEnd(QChar c) {
    return c == QLatin1Char('\n') || c == QLatin1Char('\r');
}

} // namespace

RecordScanner::RecordScanner(std::unique_ptr<TextSource> source, QChar delimiter, qsizetype limit,
                             bool backslash)
    : m_source(std::move(source)), m_delimiter(delimiter), m_limit(limit), m_backslash(backslash) {}

bool RecordScanner::available(qsizetype index) {
    while (index >= m_text.size() && !m_ended) {
        const Result<bool> more = m_source->readMore(m_text);
        if (!more) m_error = more.error();
        if (!more || !*more) m_ended = true;
    }
    return index < m_text.size();
}

void RecordScanner::dropConsumed() {
    if (m_at.pos < dropAbove) return;
    m_text.remove(0, m_at.pos);
    m_at.lineStart -= m_at.pos;
    m_at.pos = 0;
}

bool RecordScanner::skipLineEnd() {
    if (!available(m_at.pos) || !isLineEnd(m_text[m_at.pos])) return false;
    const bool pair = m_text[m_at.pos] == QLatin1Char('\r') && available(m_at.pos + 1)
                      && m_text[m_at.pos + 1] == QLatin1Char('\n');
    m_at.pos += pair ? 2 : 1;
    m_at.lineStart = m_at.pos;
    ++m_at.line;
    return true;
}

Result<bool> RecordScanner::next(Row& row) {
    for (;;) {
        dropConsumed();
        row.cells.clear();
        row.problem.clear();
        row.text.clear();
        row.unended = false;
        const bool more = available(m_at.pos);
        if (m_error) return fail(*m_error);
        if (!more) return false;
        if (skipLineEnd()) continue;
        m_record = m_at.pos;
        row.position = {QString(), m_at.line, column()};
        const bool quoted = atOpeningQuote();
        CellEnd end = CellEnd::Delimiter;
        while (end == CellEnd::Delimiter)
            end = readCell(row);
        if (m_error) return fail(*m_error);
        if (!row.problem.isEmpty()) return true;
        const bool blank = row.cells.size() == 1 && !quoted && saysNothing(row.cells[0].text);
        if (!blank) return true;
    }
}

/// A quote, also after blanks, which many hands put behind the delimiter.
bool RecordScanner::atOpeningQuote() {
    qsizetype index = m_at.pos;
    while (available(index) && m_text[index] == QLatin1Char(' ') && index - m_record <= m_limit)
        ++index;
    return available(index) && m_text[index] == QLatin1Char('"');
}

RecordScanner::CellEnd RecordScanner::readCell(Row& row) {
    Cell cell;
    cell.line = m_at.line;
    cell.column = column();
    const CellEnd end = atOpeningQuote() ? readQuoted(row, cell) : readPlain(row, cell);
    if (end != CellEnd::Broken) row.cells.push_back(std::move(cell));
    if (end == CellEnd::RecordEnd && !row.problem.isEmpty()) row.cells.clear();
    return end;
}

RecordScanner::CellEnd RecordScanner::readPlain(Row& row, Cell& cell) {
    const Mark start = m_at;
    while (available(m_at.pos)) {
        if (isTooLong()) return breakRow(row, start, Words::tr("The row is longer than 16 MB."));
        const QChar c = m_text[m_at.pos];
        if (c == m_delimiter || isLineEnd(c)) break;
        if (c.isNull()) noteNul(row);
        ++m_at.pos;
    }
    cell.text = m_text.mid(start.pos, m_at.pos - start.pos);
    return endCell(row, start);
}

/// Passes a backslash and what it stands before, where that is a quote or a backslash.
bool RecordScanner::skipEscape() {
    if (!m_backslash || m_text[m_at.pos] != QLatin1Char('\\') || !available(m_at.pos + 1)) return false;
    const QChar next = m_text[m_at.pos + 1];
    if (next != QLatin1Char('"') && next != QLatin1Char('\\')) return false;
    m_at.pos += 2;
    return true;
}

RecordScanner::CellEnd RecordScanner::readQuoted(Row& row, Cell& cell) {
    while (m_text[m_at.pos] != QLatin1Char('"'))
        ++m_at.pos;
    const Mark opening = m_at;
    qsizetype piece = ++m_at.pos;
    for (;;) {
        if (!available(m_at.pos)) return breakRow(row, opening, Words::tr("The quote is never closed."));
        if (isTooLong()) {
            return breakRow(row, opening, Words::tr("The quote is not closed within 16 MB."));
        }
        const QChar c = m_text[m_at.pos];
        if (skipLineEnd()) continue;
        if (c.isNull()) noteNul(row);
        if (skipEscape()) {
            cell.text += QStringView(m_text).mid(piece, m_at.pos - 2 - piece);
            piece = m_at.pos - 1;
            continue;
        }
        ++m_at.pos;
        if (c != QLatin1Char('"')) continue;
        cell.text += QStringView(m_text).mid(piece, m_at.pos - 1 - piece);
        if (!available(m_at.pos) || m_text[m_at.pos] != QLatin1Char('"')) break;
        piece = m_at.pos++; // of two quotes the second belongs to the text
    }
    while (available(m_at.pos) && m_text[m_at.pos] == QLatin1Char(' ') && m_delimiter != QLatin1Char(' '))
        ++m_at.pos;
    return endCell(row, opening);
}

RecordScanner::CellEnd RecordScanner::endCell(Row& row, const Mark& start) {
    if (!available(m_at.pos)) {
        row.unended = true;
        return CellEnd::RecordEnd;
    }
    if (m_text[m_at.pos] == m_delimiter) {
        ++m_at.pos;
        return CellEnd::Delimiter;
    }
    if (skipLineEnd()) return CellEnd::RecordEnd;
    return breakRow(row, start, Words::tr("The quote is closed in the middle of the cell."));
}

void RecordScanner::noteNul(Row& row) {
    if (!row.problem.isEmpty()) return;
    row.problem = Words::tr("The row holds a NUL character.");
    row.position = {QString(), m_at.line, column()};
    row.text = m_text.mid(m_record, std::min(m_at.pos - m_record, mostProblemText));
}

/// Gives the row up and goes on with the line after the one where the culprit stands, so that one
/// stray quote costs one row and not the rest of the file.
RecordScanner::CellEnd RecordScanner::breakRow(Row& row, const Mark& culprit, const QString& problem) {
    row.cells.clear();
    row.problem = problem;
    row.position = {QString(), culprit.line, culprit.pos - culprit.lineStart + 1};
    m_at = culprit;
    const qsizetype record = m_record;
    // Read as far as it is told: what is said of the row must not depend on how the text came in pieces.
    qsizetype end = std::min(culprit.pos, record + mostProblemText);
    while (end < record + mostProblemText && available(end) && !isLineEnd(m_text[end]))
        ++end;
    row.text = m_text.mid(record, end - record);
    skipRestOfLine();
    return CellEnd::Broken;
}

void RecordScanner::skipRestOfLine() {
    while (available(m_at.pos)) {
        const QStringView rest = QStringView(m_text).mid(m_at.pos);
        qsizetype end = rest.indexOf(u'\n');
        const qsizetype early = rest.left(end < 0 ? rest.size() : end).indexOf(u'\r');
        if (early >= 0) end = early;
        m_at.pos += end < 0 ? rest.size() : end;
        if (end >= 0) break;
        dropConsumed();
    }
    skipLineEnd();
}

QStringList distinctTitles(const QStringList& titles) {
    QStringList result;
    QSet<QString> taken;
    QHash<QString, int> numbers; // the one given last
    for (const QString& title : titles) {
        QString base = singleLine(title);
        base.remove(QChar(0));
        if (base.isEmpty()) base = Words::tr("Column %1").arg(result.size() + 1);
        QString unique = base;
        int& number = numbers[base];
        for (number = std::max(number, 1); taken.contains(unique);)
            unique = QStringLiteral("%1 (%2)").arg(base, QString::number(++number));
        taken.insert(unique);
        result += unique;
    }
    return result;
}

QStringList noticesOf(qint64 damagedLetters, qint64 shortRows) {
    QStringList notices;
    if (damagedLetters > 0) {
        notices += Words::tr("%n letter(s) are not valid in this encoding; choose another one.", nullptr,
                             pluralCount(damagedLetters));
    }
    if (shortRows > 0) {
        notices +=
            Words::tr("%n row(s) have fewer cells than there are titles; the others are read as blank.",
                      nullptr, pluralCount(shortRows));
    }
    return notices;
}

QStringList noticesOf(const RowReader& rows) {
    return noticesOf(rows.damagedLetters(), rows.shortRows());
}

QString rowText(const Row& row) {
    if (!row.text.isEmpty()) return elided(row.text, mostProblemText);
    QString text;
    for (const Cell& cell : row.cells) {
        if (!text.isEmpty()) text += QStringLiteral(" | ");
        text += QStringView(cell.text).left(mostProblemText);
        if (text.size() > mostProblemText) break;
    }
    return elided(text, mostProblemText);
}

QString customerOfRow(const Row& row) {
    QByteArray bytes;
    for (const Cell& each : row.cells)
        bytes += each.text.toUtf8() + '\x1F';
    const auto digest = static_cast<quint32>(digestOf(bytes)[0]);
    return QStringLiteral("row %1 · %2").arg(row.number).arg(digest, 8, 16, QLatin1Char('0'));
}

Result<std::unique_ptr<DelimitedReader>> DelimitedReader::open(std::unique_ptr<TextSource> source,
                                                               const Dialect& dialect, const QString& path,
                                                               qsizetype limit) {
    std::unique_ptr<DelimitedReader> reader(new DelimitedReader(
        RecordScanner(std::move(source), dialect.delimiter, limit, dialect.backslash), path));
    const Result<void> header = reader->m_header.read(
        [&](Row& row) {
            Result<bool> more = reader->m_scanner.next(row);
            row.position.file = path;
            return more;
        },
        dialect, path);
    if (!header) return fail(header.error());
    return reader;
}

Result<bool> DelimitedReader::next(Row& row) {
    if (!m_header.takeFirst(row)) {
        const Result<bool> more = m_scanner.next(row);
        if (!more) return fail(more.error());
        if (!*more) return false;
    }
    complete(row);
    return true;
}

void DelimitedReader::complete(Row& row) {
    row.number = ++m_rows;
    row.position.file = m_path;
    if (row.problem.isEmpty()) checkCells(row);
}

void DelimitedReader::checkCells(Row& row) {
    constexpr std::size_t fewest = 2; // one cell alone is rather a line that was torn off the row above
    const auto expected = static_cast<std::size_t>(columns().size());
    const auto given = row.cells.size();
    const auto isBlank = [](const Cell& cell) { return QStringView(cell.text).trimmed().isEmpty(); };
    const auto surplus = row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(given, expected));
    const bool tooMany = !std::all_of(surplus, row.cells.end(), isBlank);
    const bool tooFew = given < named();
    // Without a line end it was cut off, unless other rows are short as well.
    const bool cutOff = row.unended && m_shortRows == 0;
    if (!tooMany && (!tooFew || (given >= fewest && !cutOff))) {
        if (tooFew) ++m_shortRows;
        const Cell last = row.cells.empty() ? Cell() : row.cells.back();
        row.cells.resize(expected, {QString(), last.line, last.column + last.text.size()});
        return;
    }
    const Cell& culprit = tooMany ? *std::find_if_not(surplus, row.cells.end(), isBlank) : row.cells.back();
    row.position.line = culprit.line;
    row.position.column = culprit.column;
    row.problem = Words::tr("The row has %1 cells where the titles have %2.")
                      .arg(given)
                      .arg(static_cast<qsizetype>(expected));
    row.text = rowText(row);
    row.cells.clear();
}

} // namespace chwila::feedback
