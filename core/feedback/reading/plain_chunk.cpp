#include "core/feedback/reading/plain_chunk.h"

#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/plain_bytes.h"
#include "core/feedback/reading/text_decoder.h"
#include "core/feedback/words.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace chwila::feedback {

using plain::ByteDictionary;
using plain::isAscii;
using plain::plainTime;
using plain::trimmed;
using plain::validUtf8;

namespace {

constexpr std::size_t readAhead = std::size_t{1} << 16;
constexpr std::size_t longestPlainRow = std::size_t{1} << 22; // longer ones are the scanner's business

/// Rows handed in one by one.
class QueuedRow final : public RowReader {
  public:
    explicit QueuedRow(const QStringList& columns) : m_columns(columns) {}

    void give(std::vector<QString> texts) {
        Row row;
        row.number = 1;
        for (QString& text : texts)
            row.cells.push_back({std::move(text), 1, 1});
        m_row = std::move(row);
    }
    const QStringList& columns() const override { return m_columns; }
    Result<bool> next(Row& row) override {
        if (!m_row) return false;
        row = *std::move(m_row);
        m_row.reset();
        return true;
    }
    double fraction() const override { return -1; }

  private:
    QStringList m_columns;
    std::optional<Row> m_row;
};

/// Asks the careful reader what a row of a few cells means.
class Interpreter {
  public:
    explicit Interpreter(const PlainTable& table) : m_table(table) {
        auto row = std::make_unique<QueuedRow>(table.columns);
        m_row = row.get();
        // Telling one row from another as its customer would keeps it from being a duplicate.
        auto reader = openAnswers(
            std::move(row), table.mapping,
            [this](const QString& label, const model::Scale& scale) {
                m_label = {label, scale};
                return model::AliasId{1};
            },
            table.path);
        if (reader) m_reader = *std::move(reader);
    }

    struct Meaning {
        std::optional<Answer> answer;
        bool notApplicable = false;
        PlainChunk::Label label;
    };
    /// `cells`: place and text; all others are empty.
    Meaning of(const std::vector<std::pair<std::size_t, std::string_view>>& cells) {
        Meaning meaning;
        if (!m_reader) return meaning;
        std::vector<QString> texts(static_cast<std::size_t>(m_table.columns.size()));
        for (const auto& [at, text] : cells)
            texts[at] = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        m_row->give(std::move(texts));
        const qint64 before = m_reader->counts().notApplicable;
        Result<std::optional<AnswerReader::Item>> item = m_reader->next();
        if (!item) return meaning;
        meaning.notApplicable = !*item && m_reader->counts().notApplicable > before;
        if (*item && std::holds_alternative<Answer>(**item)) {
            meaning.answer = std::get<Answer>(**std::move(item));
            meaning.label = m_label;
        }
        // A row is done when nothing more comes of it.
        while (const auto more = m_reader->next()) {
            if (!*more) break;
        }
        return meaning;
    }

  private:
    const PlainTable& m_table;
    QueuedRow* m_row = nullptr;
    PlainChunk::Label m_label;
    std::unique_ptr<AnswerReader> m_reader;
};

class ChunkReader {
  public:
    ChunkReader(const PlainTable& table, qint64 from, qint64 to)
        : m_table(table), m_to(to), m_interpreter(table) {
        m_chunk.begin = m_chunk.end = from;
        m_stop[static_cast<unsigned char>(table.delimiter)] = true;
        for (const char c : {'\n', '\r', '\0'})
            m_stop[static_cast<unsigned char>(c)] = true;
        m_cells.resize(static_cast<std::size_t>(table.columns.size()));
    }

    PlainChunk run(bool exact) {
        const auto rough = static_cast<std::size_t>(std::max<qint64>(m_to - m_chunk.begin, 0));
        if (load(rough + readAhead) && (exact || findStart())) {
            while (!m_chunk.error && m_chunk.begin + static_cast<qint64>(m_at) < m_to && readRow()) {
            }
        }
        m_chunk.end = m_endsAt.value_or(m_chunk.begin + static_cast<qint64>(m_at));
        finishTexts();
        return std::move(m_chunk);
    }

  private:
    struct Cell {
        std::size_t at = 0;
        std::size_t size = 0;
        bool doubled = false; ///< holds "" that stands for one quote
    };
    enum class Fate : std::uint8_t { Plain, Odd, NeedsMore };

    std::string& bytes() { return m_chunk.block.text; }
    std::string_view text(const Cell& cell) { return std::string_view(bytes()).substr(cell.at, cell.size); }

    /// At least so many bytes from the beginning, unless the file ends before.
    bool load(std::size_t wanted) {
        std::string& held = bytes();
        while (held.size() < wanted && !m_ended) {
            const std::size_t before = held.size();
            held.resize(wanted);
            const ssize_t got = ::pread(m_table.descriptor, held.data() + before, wanted - before,
                                        m_chunk.begin + static_cast<qint64>(before));
            held.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) {
                m_chunk.error =
                    Error{ErrorCode::Io,
                          Words::tr("The file could not be read to its end. Check the disk and try again."),
                          QString::fromLocal8Bit(std::strerror(errno)),
                          {m_table.path, 0, 0}};
                return false;
            }
            m_ended = got == 0;
        }
        return true;
    }

    /// Behind the first line end; a chunk that has none is empty and begins where it was to end. A line of
    /// gigabytes is not looked through for its end here: every chunk in it would do so.
    bool findStart() {
        // The byte before the chunk was not read: a chunk that begins with a line begins one byte early.
        const std::size_t own = std::min(static_cast<std::size_t>(m_to - m_chunk.begin), bytes().size());
        const std::size_t at = std::string_view(bytes()).substr(0, own).find('\n');
        const std::size_t start = at == std::string::npos ? own : at + 1;
        m_chunk.begin += static_cast<qint64>(start);
        bytes().erase(0, start);
        return at != std::string::npos;
    }

    bool readRow() {
        for (;;) {
            if (m_at >= bytes().size() && !m_ended && !load(bytes().size() + readAhead)) return false;
            if (m_at >= bytes().size()) {
                if (m_ended) return false;
                continue;
            }
            const std::size_t start = m_at;
            std::size_t next = start;
            qint64 lines = 0;
            Fate fate = cut(next, lines);
            if (fate == Fate::NeedsMore && bytes().size() - start < longestPlainRow) {
                if (!load(bytes().size() + readAhead)) return false;
                continue;
            }
            if (fate == Fate::Plain) fate = take(start) ? Fate::Plain : Fate::Odd;
            if (fate != Fate::Plain) return readOdd(start);
            m_at = next;
            m_chunk.lines += lines;
            m_chunk.shortRows += m_short ? 1 : 0;
            return true;
        }
    }

    /// Finds the cells of the row; `next` is left behind its line end.
    Fate cut(std::size_t& next, qint64& lines) {
        const char* const data = bytes().data();
        const std::size_t end = bytes().size();
        std::size_t at = next;
        unsigned char all = 0;
        for (std::size_t count = 0;; ++count) {
            std::size_t quote = at;
            while (quote < end && data[quote] == ' ')
                ++quote;
            Cell cell{at, 0, false};
            if (quote < end && data[quote] == '"') {
                const Fate fate = cutQuoted(quote, cell, at, lines);
                if (fate != Fate::Plain) return fate;
                all = 0x80; // looked at as a whole
            } else {
                while (!m_stop[static_cast<unsigned char>(data[at])])
                    all |= static_cast<unsigned char>(data[at++]);
                cell.size = at - cell.at;
            }
            if (count >= m_cells.size()) return Fate::Odd;
            m_cells[count] = cell;
            if (at >= end) {
                if (!m_ended) return Fate::NeedsMore;
                return finishCut(count, all, next, at, false);
            }
            if (data[at] == m_table.delimiter) {
                ++at;
                continue;
            }
            if (data[at] == '\0') return Fate::Odd;
            if (data[at] == '\r') {
                if (at + 1 >= end && !m_ended) return Fate::NeedsMore;
                if (at + 1 < end && data[at + 1] == '\n') ++at;
            }
            ++at;
            ++lines;
            return finishCut(count, all, next, at, true);
        }
    }

    /// Cells that are left out at the end of a line are blank; of the last line they may be cut off.
    Fate finishCut(std::size_t last, unsigned char all, std::size_t& next, std::size_t at, bool endsLine) {
        const std::size_t given = last + 1;
        m_short = given < m_table.named;
        if (given < m_cells.size() && (given < 2 || !endsLine)) return Fate::Odd;
        std::fill(m_cells.begin() + static_cast<std::ptrdiff_t>(given), m_cells.end(), Cell{next, 0, false});
        const std::string_view row = std::string_view(bytes()).substr(next, at - next);
        if (all >= 0x80 && !validUtf8(row)) return Fate::Odd;
        next = at;
        return Fate::Plain;
    }

    Fate cutQuoted(std::size_t quote, Cell& cell, std::size_t& at, qint64& lines) {
        const std::string& held = bytes();
        cell.at = quote + 1;
        for (std::size_t from = cell.at;;) {
            const std::size_t close = held.find('"', from);
            if (close == std::string::npos || (close + 1 >= held.size() && !m_ended)) {
                return m_ended ? Fate::Odd : Fate::NeedsMore;
            }
            if (close + 1 < held.size() && held[close + 1] == '"') {
                cell.doubled = true;
                from = close + 2;
                continue;
            }
            cell.size = close - cell.at;
            at = close + 1;
            break;
        }
        const std::string_view inside = std::string_view(held).substr(cell.at, cell.size);
        if (inside.find('\0') != std::string_view::npos) return Fate::Odd;
        for (std::size_t i = 0; i < inside.size(); ++i) {
            if (inside[i] == '\n' || (inside[i] == '\r' && (i + 1 == inside.size() || inside[i + 1] != '\n')))
                ++lines;
        }
        while (at < held.size() && held[at] == ' ' && m_table.delimiter != ' ')
            ++at;
        if (at >= held.size()) return m_ended ? Fate::Plain : Fate::NeedsMore;
        const char c = held[at];
        return c == m_table.delimiter || c == '\n' || c == '\r' ? Fate::Plain : Fate::Odd;
    }

    /// The row as an entry; false where the careful reader has to look at it.
    bool take(std::size_t start) {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (m_cells[i].doubled && (!m_table.comment || i != *m_table.comment)) return false;
        }
        AnswerBlock::Entry entry;
        const std::string_view label = text(m_cells[m_table.touchpoint]);
        if (trimmed(label).empty()) return false;
        const Score score = scoreOf(label);
        if (score.odd || (m_table.time && !takeTime(text(m_cells[*m_table.time]), entry))) return false;
        Cell comment;
        bool hasComment = false;
        if (m_table.comment) {
            comment = m_cells[*m_table.comment];
            const std::string_view inside = trimmed(text(comment));
            hasComment = !inside.empty();
            if (hasComment && !isAscii(inside.front())
                && QString::fromUtf8(inside.data(), static_cast<qsizetype>(inside.size()))
                       .trimmed()
                       .isEmpty()) {
                return false;
            }
        }
        if (score.notApplicable) {
            if (hasComment) return false;
            ++m_chunk.notApplicable;
            ++m_chunk.rows;
            return true;
        }
        if (!takeNames(label, entry)) return false;
        if (m_table.customer && !takeCustomer(m_cells[*m_table.customer], entry)) return false;
        entry.level = score.level;
        if (hasComment) takeComment(comment, entry);
        m_chunk.block.answers.push_back(entry);
        m_chunk.rowOffsets.push_back(static_cast<qint64>(start));
        m_chunk.rowLines.push_back(m_chunk.lines);
        ++m_chunk.rows;
        return true;
    }

    bool takeTime(std::string_view cell, AnswerBlock::Entry& entry) {
        cell = trimmed(cell);
        if (cell.empty()) return true;
        if (m_table.mapping.dateOrder == DateOrder::YearMonthDay) {
            if (const auto time = plainTime(cell)) {
                entry.time = *time;
                return true;
            }
        }
        if (m_goodScore.empty()) return false;
        bool isNew = false;
        const std::size_t index = m_times.indexOf(cell, isNew);
        if (isNew) {
            const auto meaning = m_interpreter.of({{*m_table.time, cell},
                                                   {m_table.touchpoint, "x"},
                                                   {m_table.score, m_goodScore},
                                                   {questionPlace(), m_goodQuestion}});
            const bool good = meaning.answer.has_value();
            m_timeMeanings.push_back(good && meaning.answer->time.isValid()
                                         ? std::optional(meaning.answer->time.toMSecsSinceEpoch())
                                         : std::nullopt);
        }
        if (!m_timeMeanings[index]) return false;
        entry.time = *m_timeMeanings[index];
        return true;
    }

    struct Score {
        bool odd = true;
        bool notApplicable = false;
        int level = 0;
    };
    std::size_t questionPlace() const { return m_table.question.value_or(m_table.touchpoint); }

    /// A score means the same wherever its question is the same.
    Score scoreOf(std::string_view label) {
        const std::string_view given = text(m_cells[m_table.score]);
        m_key.assign(given);
        m_key += '\x1F';
        if (m_table.question) m_key += text(m_cells[*m_table.question]);
        bool isNew = false;
        const std::size_t index = m_scores.indexOf(m_key, isNew);
        if (!isNew) return m_scoreMeanings[index];
        const std::string_view question = m_table.question ? text(m_cells[*m_table.question]) : label;
        const auto meaning = m_interpreter.of(
            {{m_table.score, given}, {m_table.touchpoint, label}, {questionPlace(), question}});
        Score score;
        score.odd = !meaning.answer && !meaning.notApplicable;
        score.notApplicable = meaning.notApplicable;
        if (meaning.answer) {
            score.level = meaning.answer->level;
            m_goodScore = given;
            m_goodQuestion = question;
        }
        m_scoreMeanings.push_back(score);
        return score;
    }

    /// Label, profile and channel; the score is a good one.
    bool takeNames(std::string_view label, AnswerBlock::Entry& entry) {
        bool isNew = false;
        m_key.assign(label);
        m_key += '\x1F';
        const std::string_view question = m_table.question ? text(m_cells[*m_table.question]) : label;
        if (m_table.question) m_key += question;
        const std::size_t index = m_labels.indexOf(m_key, isNew);
        const std::string_view score = text(m_cells[m_table.score]);
        if (isNew) {
            const auto meaning = m_interpreter.of(
                {{m_table.score, score}, {m_table.touchpoint, label}, {questionPlace(), question}});
            m_labelIsGood.push_back(meaning.answer.has_value());
            m_chunk.labels.push_back(meaning.label);
        }
        if (!m_labelIsGood[index]) return false;
        entry.alias = {static_cast<qint64>(index) + 1};
        m_key.clear();
        for (const std::size_t column : m_table.names) {
            m_key += text(m_cells[column]);
            m_key += '\x1F';
        }
        const std::size_t names = m_names.indexOf(m_key, isNew);
        if (isNew) learnNames(label, score, question);
        if (!m_namesAreGood[names]) return false;
        entry.profile = entry.channel = static_cast<quint32>(names);
        return true;
    }

    void learnNames(std::string_view label, std::string_view score, std::string_view question) {
        std::vector<std::pair<std::size_t, std::string_view>> cells{
            {m_table.score, score}, {m_table.touchpoint, label}, {questionPlace(), question}};
        for (const std::size_t column : m_table.names)
            cells.emplace_back(column, text(m_cells[column]));
        const auto meaning = m_interpreter.of(cells);
        m_namesAreGood.push_back(meaning.answer.has_value());
        m_chunk.profiles.push_back(meaning.answer ? meaning.answer->profile : Profile{});
        m_chunk.channels.push_back(meaning.answer ? meaning.answer->channel : QString());
    }

    bool takeCustomer(const Cell& cell, AnswerBlock::Entry& entry) {
        const std::string_view key = trimmed(text(cell));
        if (key.empty()) return true;
        if (!isAscii(key.front()) || !isAscii(key.back())) return false;
        if (!m_table.notApplicable.empty() && mayBeNotApplicable(key)) return false;
        entry.customer = {static_cast<quint32>(key.data() - bytes().data()),
                          static_cast<quint32>(key.size())};
        entry.customerDigest = textDigest(key) | 1U;
        return true;
    }

    bool mayBeNotApplicable(std::string_view key) const {
        const bool plain = std::all_of(key.begin(), key.end(), isAscii);
        return std::ranges::any_of(m_table.notApplicable, [&](const QString& value) {
            return !plain || value.size() == static_cast<qsizetype>(key.size());
        });
    }

    void takeComment(const Cell& cell, AnswerBlock::Entry& entry) {
        if (!cell.doubled) {
            entry.comment = {static_cast<quint32>(cell.at), static_cast<quint32>(cell.size)};
            return;
        }
        const std::size_t before = m_unquoted.size();
        const std::string_view inside = text(cell);
        for (std::size_t i = 0; i < inside.size(); ++i) {
            m_unquoted += inside[i];
            if (inside[i] == '"') ++i; // of two the second
        }
        entry.comment = {static_cast<quint32>(before), static_cast<quint32>(m_unquoted.size() - before)};
        m_fixups.push_back(m_chunk.block.answers.size());
    }

    /// Texts that had to be written anew go behind the bytes of the file.
    void finishTexts() {
        const auto base = static_cast<quint32>(bytes().size());
        for (const std::size_t entry : m_fixups)
            m_chunk.block.answers[entry].comment.at += base;
        bytes() += m_unquoted;
    }

    bool readOdd(std::size_t start);
    qint64 endOfFile() const;
    qint64 behindLines(std::size_t start, qint64 lines);

    const PlainTable& m_table;
    qint64 m_to;
    PlainChunk m_chunk;
    Interpreter m_interpreter;
    std::array<bool, 256> m_stop{};
    std::size_t m_at = 0;
    bool m_short = false;           // the row at hand
    std::optional<qint64> m_endsAt; // of the chunk, where that is beyond what is read
    bool m_ended = false;
    std::vector<Cell> m_cells;
    std::string m_key;
    std::string m_unquoted;
    std::vector<std::size_t> m_fixups;
    std::string m_goodScore;
    std::string m_goodQuestion;
    ByteDictionary m_times, m_scores, m_labels, m_names;
    std::vector<std::optional<qint64>> m_timeMeanings;
    std::vector<Score> m_scoreMeanings;
    std::vector<bool> m_labelIsGood;
    std::vector<bool> m_namesAreGood;
};

/// The file from some place on, as the scanner wants it.
class RestOfFile final : public TextSource {
  public:
    RestOfFile(const PlainTable& table, qint64 at) : m_table(table), m_at(at) {
        if (auto decoder = TextDecoder::create(QStringLiteral("UTF-8")))
            m_decoder.emplace(*std::move(decoder));
    }
    Result<bool> readMore(QString& text) override {
        if (m_ended || !m_decoder) return false;
        // Most rows are short; one that is not is read in larger pieces.
        QByteArray piece(m_first ? qsizetype{1} << 10 : qsizetype{1} << 16, Qt::Uninitialized);
        m_first = false;
        const ssize_t got =
            ::pread(m_table.descriptor, piece.data(), static_cast<std::size_t>(piece.size()), m_at);
        if (got < 0) {
            return fail(ErrorCode::Io,
                        Words::tr("The file could not be read to its end. Check the disk and try again."), {},
                        {m_table.path, 0, 0});
        }
        piece.truncate(got);
        m_at += got;
        m_ended = got == 0;
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

bool ChunkReader::readOdd(std::size_t start) {
    RecordScanner scanner(std::make_unique<RestOfFile>(m_table, m_chunk.begin + static_cast<qint64>(start)),
                          m_table.delimiterSign);
    PlainChunk::Odd odd;
    odd.before = m_chunk.block.answers.size();
    const Result<bool> more = scanner.next(odd.row);
    if (!more) {
        m_chunk.error = more.error();
        return false;
    }
    if (!*more) { // nothing but blank lines until the end
        m_endsAt = endOfFile();
        return false;
    }
    // The scanner stands at the beginning of a line, so many lines on.
    const qint64 lines = scanner.line() - 1;
    const qint64 end = scanner.atEnd() ? endOfFile() : behindLines(start, lines);
    const qint64 loaded = m_chunk.begin + static_cast<qint64>(bytes().size());
    if (end < loaded || m_ended) {
        m_at = static_cast<std::size_t>(std::min(end, loaded) - m_chunk.begin);
    } else {
        m_endsAt = end; // a row that is longer than what is read ahead ends the chunk
    }
    odd.row.position.line += m_chunk.lines;
    for (auto& cell : odd.row.cells)
        cell.line += m_chunk.lines;
    m_chunk.lines += lines;
    m_chunk.odd.push_back(std::move(odd));
    return !m_endsAt;
}

qint64 ChunkReader::endOfFile() const {
    struct stat facts {};
    return ::fstat(m_table.descriptor, &facts) == 0 ? std::max(qint64{facts.st_size}, m_chunk.begin)
                                                    : m_chunk.begin;
}

/// Where the line begins that is so many lines on from the one at `start`; what is not loaded is not kept.
qint64 ChunkReader::behindLines(std::size_t start, qint64 lines) {
    std::string piece;
    std::string_view held = std::string_view(bytes()).substr(start);
    qint64 at = m_chunk.begin + static_cast<qint64>(start);
    char before = 0;
    for (;;) {
        for (std::size_t i = 0; i < held.size(); ++i) {
            const char c = held[i];
            // Of CR and LF together the LF ends the line, whose CR was counted.
            const bool second = c == '\n' && before == '\r';
            if (lines == 0 && !second) return at + static_cast<qint64>(i);
            if ((c == '\n' && !second) || c == '\r') --lines;
            before = c;
        }
        at += static_cast<qint64>(held.size());
        piece.resize(std::size_t{1} << 20);
        const ssize_t got = ::pread(m_table.descriptor, piece.data(), piece.size(), at);
        if (got < 0 && errno == EINTR) {
            held = {};
            continue;
        }
        if (got <= 0) return at;
        held = std::string_view(piece).substr(0, static_cast<std::size_t>(got));
    }
}

} // namespace

std::shared_ptr<PlainTable> PlainTable::of(const Mapping& mapping, const QStringList& columns) {
    auto table = std::make_shared<PlainTable>();
    std::optional<std::size_t> touchpoint;
    std::optional<std::size_t> score;
    const char16_t delimiter = mapping.dialect.delimiter.unicode();
    if (mapping.dialect.encoding != QLatin1String("UTF-8") || delimiter == 0 || delimiter >= 0x80
        || delimiter == u'"' || delimiter == u'\n' || delimiter == u'\r' || mapping.dialect.backslash) {
        return nullptr;
    }
    for (const ColumnMapping& column : mapping.columns) {
        if (column.role == ColumnRole::Ignore) continue;
        const qsizetype found = columns.indexOf(column.title);
        if (found < 0) return nullptr;
        const auto at = static_cast<std::size_t>(found);
        switch (column.role) {
        case ColumnRole::Touchpoint:
            touchpoint = at;
            break;
        case ColumnRole::Score:
            if (score) return nullptr;
            score = at;
            break;
        case ColumnRole::Question:
            table->question = at;
            break;
        case ColumnRole::Time:
            table->time = at;
            break;
        case ColumnRole::Customer:
            table->customer = at;
            break;
        case ColumnRole::Comment:
            table->comment = at;
            break;
        case ColumnRole::Channel:
        case ColumnRole::Segment:
            table->names.push_back(at);
            break;
        default:
            return nullptr; // a role this reader does not know
        }
    }
    if (!touchpoint || !score) return nullptr;
    table->touchpoint = *touchpoint;
    table->score = *score;
    table->delimiter = static_cast<char>(delimiter);
    table->delimiterSign = mapping.dialect.delimiter;
    table->mapping = mapping;
    table->columns = columns;
    for (const QString& value : mapping.notApplicable)
        table->notApplicable.push_back(value.trimmed().toLower());
    return table;
}

PlainChunk readChunk(const PlainTable& table, qint64 from, qint64 to, bool exact) {
    return ChunkReader(table, exact ? from : from - 1, to).run(exact);
}

Row rowAt(const PlainTable& table, const PlainChunk& chunk, std::size_t entry) {
    RecordScanner scanner(std::make_unique<RestOfFile>(table, chunk.begin + chunk.rowOffsets[entry]),
                          table.delimiterSign);
    Row row;
    (void)scanner.next(row);
    row.position.line += chunk.rowLines[entry];
    for (auto& cell : row.cells)
        cell.line += chunk.rowLines[entry];
    return row;
}

} // namespace chwila::feedback
