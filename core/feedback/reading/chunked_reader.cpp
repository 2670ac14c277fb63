#include "core/feedback/reading/chunked_reader.h"

#include "core/feedback/reading/byte_source.h"
#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/plain_chunk.h"
#include "core/feedback/reading/plain_odd_row.h"
#include "core/feedback/reading/single_row.h"

#include <QFileInfo>

#include <algorithm>
#include <deque>
#include <future>
#include <thread>

namespace chwila::feedback {

namespace {

/// Where line `line` begins; nothing where there are no such lines within a reasonable header, or none at
/// all.
std::optional<qint64> offsetOfLine(const QByteArray& head, qint64 line) {
    qsizetype at = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (qint64 passed = 1; passed < line; ++passed) {
        while (at < head.size() && head[at] != '\r' && head[at] != '\n')
            ++at;
        if (at + 1 >= head.size()) return std::nullopt;
        at += head[at] == '\r' && head[at + 1] == '\n' ? 2 : 1;
    }
    if (head.indexOf('\n', at) < 0) return std::nullopt; // lines that end with CR
    return at;
}

class ChunkedReader final : public AnswerReader {
  public:
    ChunkedReader(std::shared_ptr<const PlainTable> table, std::unique_ptr<RowReader> rows,
                  AliasLookup aliases, qint64 begin, qint64 chunkBytes)
        : m_table(std::move(table)),
          m_rows(std::move(rows)),
          m_aliases(std::move(aliases)),
          m_begin(begin),
          m_chunkBytes(chunkBytes),
          m_next(begin),
          m_done(begin) {}

    /// One by one it is the careful reader's work.
    Result<std::optional<Item>> next() override {
        if (!m_careful) {
            auto reader = openAnswers(std::move(m_rows), m_table->mapping, m_aliases, m_table->path);
            if (!reader) return fail(reader.error());
            m_careful = *std::move(reader);
        }
        Result<std::optional<Item>> item = m_careful->next();
        m_counts = m_careful->counts();
        return item;
    }
    double fraction() const override {
        if (m_careful) return m_careful->fraction();
        const auto size = m_table->file->size();
        if (!size) return m_table->file->fraction();
        return *size > m_begin ? static_cast<double>(m_done - m_begin) / static_cast<double>(*size - m_begin)
                               : -1;
    }
    bool leavesDuplicates() const override { return true; }
    QStringList notices() const override {
        if (m_careful) return m_careful->notices();
        return noticesOf(m_damaged, m_rows->shortRows());
    }
    Result<bool> nextBlock(AnswerBlock& block) override;

  private:
    Result<std::optional<PlainChunk>> nextChunk();
    void readOn();
    Result<void> merge(PlainChunk& chunk, AnswerBlock& block);
    /// Where a row has to be asked about: in the order of the file.
    Result<void> mergeOneByOne(PlainChunk& chunk, const std::vector<AnswerBlock::Entry>& entries,
                               AnswerBlock& block);
    Result<void> carefully(Row row, AnswerBlock& block);

    std::shared_ptr<const PlainTable> m_table;
    std::unique_ptr<RowReader> m_rows;
    AliasLookup m_aliases;
    qint64 m_begin; // of the data in the file
    qint64 m_chunkBytes;
    qint64 m_next; // where no chunk was begun yet
    qint64 m_done;
    qint64 m_damaged = 0;                                           // letters
    qint64 m_lines = -1;                                            // before the present chunk
    std::deque<std::pair<qint64, std::future<PlainChunk>>> m_ahead; // with the end each was given
    SingleRow* m_single = nullptr;
    std::unique_ptr<AnswerReader> m_interpreter; // of odd rows
    std::unique_ptr<AnswerReader> m_careful;
};

/// As many chunks under way as there are processors, and one more to hand over.
void ChunkedReader::readOn() {
    const std::size_t most = std::max(2U, std::thread::hardware_concurrency()) + 1;
    while (m_ahead.size() < most && m_table->file->reaches(m_next)) {
        const qint64 from = m_next;
        const qint64 to = std::min(m_table->file->size().value_or(from + m_chunkBytes), from + m_chunkBytes);
        m_ahead.emplace_back(
            to, std::async(std::launch::async, [table = m_table, from, to, exact = from == m_begin] {
                return readChunk(*table, from, to, exact);
            }));
        m_next = to;
    }
}

/// In the order of the file. A chunk that took the inside of a quote for its beginning is read again.
Result<std::optional<PlainChunk>> ChunkedReader::nextChunk() {
    readOn();
    if (m_ahead.empty()) {
        if (const auto broken = m_table->file->brokenOff()) return fail(*broken);
        return std::nullopt;
    }
    const qint64 to = m_ahead.front().first;
    PlainChunk chunk = m_ahead.front().second.get();
    m_ahead.pop_front();
    readOn();
    if (chunk.begin != m_done) chunk = readChunk(*m_table, m_done, std::max(to, m_done), true);
    if (chunk.error) return fail(*chunk.error);
    // Also before the end: a chunk that ends where the file grows would take half a row for the last one.
    if (const auto changed = m_table->file->changed()) return fail(*changed);
    m_done = std::max(chunk.end, m_done);
    return chunk;
}

Result<bool> ChunkedReader::nextBlock(AnswerBlock& block) {
    block.clear();
    if (m_lines < 0) {
        m_lines = dynamic_cast<DelimitedReader&>(*m_rows).firstLine() - 1;
        m_damaged = damagedLetters(*m_table, 0, m_begin);
        auto single = std::make_unique<SingleRow>(m_table->columns);
        m_single = single.get();
        auto reader = openAnswers(std::move(single), m_table->mapping, m_aliases, m_table->path);
        if (!reader) return fail(reader.error());
        m_interpreter = *std::move(reader);
    }
    Result<std::optional<PlainChunk>> chunk = nextChunk();
    if (!chunk) return fail(chunk.error());
    if (!*chunk) return false;
    const qint64 lines = (*chunk)->lines;
    const qint64 begin = (*chunk)->begin; // the next one looks for its first row from somewhere behind
    if (Result<void> merged = merge(**chunk, block); !merged) return fail(merged.error());
    m_table->file->forget(begin);
    m_lines += lines;
    return true;
}

Result<void> ChunkedReader::carefully(Row row, AnswerBlock& block) {
    row.position.line += m_lines;
    for (Cell& cell : row.cells)
        cell.line += m_lines;
    dynamic_cast<DelimitedReader&>(*m_rows).complete(row);
    m_single->give(std::move(row));
    const Counts before = m_interpreter->counts();
    AnswerBlock found;
    const Result<bool> more = m_interpreter->nextBlock(found);
    if (!more) return fail(more.error());
    const Counts& after = m_interpreter->counts();
    m_counts.rows += after.rows - before.rows;
    m_counts.answers += after.answers - before.answers;
    m_counts.invalid += after.invalid - before.invalid;
    m_counts.duplicates += after.duplicates - before.duplicates;
    m_counts.notApplicable += after.notApplicable - before.notApplicable;
    for (AnswerBlock::Entry entry : found.answers) {
        const Names& names = m_interpreter->names();
        entry.customer = block.keep(found.of(entry.customer));
        entry.comment = block.keep(found.of(entry.comment));
        entry.profile = profileIndex(names.profiles[entry.profile]);
        entry.channel = channelIndex(names.channels[static_cast<qsizetype>(entry.channel)]);
        block.answers.push_back(entry);
    }
    std::ranges::move(found.rejected, std::back_inserter(block.rejected));
    return {};
}

Result<void> ChunkedReader::merge(PlainChunk& chunk, AnswerBlock& block) {
    std::vector<model::AliasId> aliases;
    for (const PlainChunk::Label& label : chunk.labels)
        aliases.push_back(label.text.isEmpty() ? model::AliasId{} : m_aliases(label.text, label.scale));
    std::vector<quint32> profiles;
    std::vector<quint32> channels;
    for (const Profile& profile : chunk.profiles)
        profiles.push_back(profileIndex(profile));
    for (const QString& channel : chunk.channels)
        channels.push_back(channelIndex(channel));
    dynamic_cast<DelimitedReader&>(*m_rows).noteShortRows(chunk.shortRows);
    m_damaged += chunk.damaged;
    m_counts.rows += chunk.rows;
    m_counts.notApplicable += chunk.notApplicable;
    block.text = std::move(chunk.block.text);
    const auto settle = [&](AnswerBlock::Entry& entry) {
        entry.alias = aliases[static_cast<std::size_t>(entry.alias.value - 1)];
        entry.profile = profiles[entry.profile];
        entry.channel = channels[entry.channel];
    };
    if (chunk.odd.empty() && std::ranges::all_of(aliases, &model::AliasId::isValid)) { // nearly always
        std::ranges::for_each(chunk.block.answers, settle);
        block.answers = std::move(chunk.block.answers);
        m_counts.answers += static_cast<qint64>(block.answers.size());
        return {};
    }
    std::vector<AnswerBlock::Entry> entries = std::move(chunk.block.answers);
    std::ranges::for_each(entries, settle);
    return mergeOneByOne(chunk, entries, block);
}

Result<void> ChunkedReader::mergeOneByOne(PlainChunk& chunk, const std::vector<AnswerBlock::Entry>& entries,
                                          AnswerBlock& block) {
    block.answers.reserve(entries.size() + chunk.odd.size());
    auto odd = chunk.odd.begin();
    for (std::size_t i = 0; i <= entries.size(); ++i) {
        for (; odd != chunk.odd.end() && odd->before == i; ++odd) {
            if (Result<void> done = carefully(std::move(odd->row), block); !done) return done;
        }
        if (i == entries.size()) break;
        if (!entries[i].alias.isValid()) { // what is to be said about it the careful reader knows
            --m_counts.rows;
            if (chunk.rowIsShort[i]) dynamic_cast<DelimitedReader&>(*m_rows).noteShortRows(-1);
            if (Result<void> done = carefully(rowAt(*m_table, chunk, i), block); !done) return done;
            continue;
        }
        block.answers.push_back(entries[i]);
        ++m_counts.answers;
    }
    return {};
}

} // namespace

std::unique_ptr<AnswerReader> openChunked(std::unique_ptr<RowReader>& rows, const SourceLocation& location,
                                          const Mapping& mapping, const AliasLookup& aliases, qint64 smallest,
                                          qint64 chunkBytes) {
    const auto* delimited = dynamic_cast<DelimitedReader*>(rows.get());
    if (!delimited) return nullptr;
    const std::shared_ptr<PlainTable> table = PlainTable::of(mapping, delimited->columns());
    if (!table || delimited->firstLine() == 0) return nullptr;
    constexpr qint64 usualFolds = 4; // that gzip makes of a table
    const qint64 folds = isPacked(location.path) ? usualFolds : 1;
    if (QFileInfo(location.path).size() * folds < smallest) return nullptr;
    constexpr qsizetype longestHeader = qsizetype{1} << 22;
    const Result<QByteArray> head = firstBytes(location.path, longestHeader);
    const auto begin = head ? offsetOfLine(*head, delimited->firstLine()) : std::nullopt;
    if (!begin) return nullptr;
    table->file = PlainFile::open(location.path);
    if (!table->file) return nullptr;
    table->path = location.path;
    table->named = delimited->named();
    return std::make_unique<ChunkedReader>(table, std::move(rows), aliases, *begin, chunkBytes);
}

} // namespace chwila::feedback
