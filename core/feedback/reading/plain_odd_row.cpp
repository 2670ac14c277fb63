#include "core/feedback/reading/plain_odd_row.h"

#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/text_decoder.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

std::optional<TextDecoder> midwayDecoder() {
    auto decoder = TextDecoder::create(QStringLiteral("UTF-8"), TextDecoder::Start::Midway);
    return decoder ? std::optional(*std::move(decoder)) : std::nullopt;
}

/// What could be read there; nothing at the end and where it cannot be read.
QByteArray bytesAt(const PlainTable& table, qint64 at, qsizetype most) {
    QByteArray piece(most, Qt::Uninitialized);
    const auto got = table.file->read(piece.data(), static_cast<std::size_t>(piece.size()), at);
    piece.truncate(static_cast<qsizetype>(got.value_or(0)));
    return piece;
}

/// The file from some place on, as the scanner wants it.
class RestOfFile final : public TextSource {
  public:
    RestOfFile(const PlainTable& table, qint64 at) : m_table(table), m_at(at), m_decoder(midwayDecoder()) {}

    Result<bool> readMore(QString& text) override {
        if (m_ended || !m_decoder) return false;
        // Most rows are short; one that is not is read in larger pieces.
        QByteArray piece(m_first ? qsizetype{1} << 10 : qsizetype{1} << 16, Qt::Uninitialized);
        m_first = false;
        const auto got = m_table.file->read(piece.data(), static_cast<std::size_t>(piece.size()), m_at);
        if (!got) return fail(got.error());
        piece.truncate(static_cast<qsizetype>(*got));
        m_at += piece.size();
        m_ended = piece.isEmpty();
        const qsizetype before = text.size();
        m_decoder->decode(piece, m_ended, text);
        return !m_ended || text.size() > before;
    }
    double fraction() const override { return -1; }
    qint64 damagedLetters() const override { return m_decoder ? m_decoder->damaged() : 0; }

  private:
    const PlainTable& m_table;
    qint64 m_at;
    std::optional<TextDecoder> m_decoder;
    bool m_first = true;
    bool m_ended = false;
};

qint64 endOfFile(const PlainTable& table, qint64 atLeast) {
    return std::max(table.file->end(), atLeast);
}

/// Where the line begins that is so many lines on from the one at `at`; nothing of it is kept.
qint64 behindLines(const PlainTable& table, qint64 at, qint64 lines) {
    char before = 0;
    for (qsizetype most = qsizetype{1} << 10;; most = qsizetype{1} << 20) {
        const QByteArray held = bytesAt(table, at, most);
        if (held.isEmpty()) return at;
        for (qsizetype i = 0; i < held.size(); ++i) {
            const char c = held[i];
            // Of CR and LF together the LF ends the line, whose CR was counted.
            const bool second = c == '\n' && before == '\r';
            if (lines == 0 && !second) return at + i;
            if ((c == '\n' && !second) || c == '\r') --lines;
            before = c;
        }
        at += held.size();
    }
}

} // namespace

qint64 damagedLetters(const PlainTable& table, qint64 from, qint64 to) {
    std::optional<TextDecoder> decoder = midwayDecoder();
    if (!decoder) return 0;
    QString text;
    while (from < to) {
        const QByteArray piece =
            bytesAt(table, from, static_cast<qsizetype>(std::min(to - from, qint64{1} << 16)));
        if (piece.isEmpty()) break;
        from += piece.size();
        text.clear();
        decoder->decode(piece, false, text);
    }
    text.clear();
    decoder->decode({}, true, text);
    return decoder->damaged();
}

Result<OddRow> readOddRow(const PlainTable& table, qint64 at) {
    RecordScanner scanner(std::make_unique<RestOfFile>(table, at), table.delimiterSign);
    OddRow odd;
    Row row;
    const Result<bool> more = scanner.next(row);
    if (!more) return fail(more.error());
    if (*more) odd.row = std::move(row);
    // The scanner stands at the beginning of a line, so many lines on.
    odd.lines = scanner.line() - 1;
    odd.end = !*more || scanner.atEnd() ? endOfFile(table, at) : behindLines(table, at, odd.lines);
    // What was read ahead may hold damage that is none of this row.
    if (scanner.source().damagedLetters() > 0) odd.damaged = damagedLetters(table, at, odd.end);
    return odd;
}

} // namespace chwila::feedback
