#include "core/store/batch_piece.h"

#include "core/feedback/reading/text_digest.h"
#include "core/store/answer_rows.h"
#include "core/store/bulk_rows.h"
#include "core/store/comment_words.h"

namespace chwila::store {

namespace {

BulkRows::Value numberOrNull(qint64 number, bool known) {
    return known ? BulkRows::Value(number) : BulkRows::Value();
}

} // namespace

/// Ends where somebody waits, but not before a transaction was worth its while.
class BatchPiece::Patience {
  public:
    explicit Patience(const Connection& connection) : m_connection(connection) {}

    bool isOver() { return m_rows++ >= fewest && m_connection.isAwaited(); }

  private:
    static constexpr qint64 fewest = 5000;
    const Connection& m_connection;
    qint64 m_rows = 0;
};

// SQLite gives each row the id behind the highest, which saves it looking for every id.
class BatchPiece::AnswerRows final : public BulkRows {
  public:
    AnswerRows(BatchPiece& piece, Patience& patience) : m_piece(piece), m_patience(patience) {}

    bool next() override {
        if (m_error || m_patience.isOver() || !m_piece.toNextAnswer()) return false;
        m_entry = &m_piece.m_blocks[m_piece.m_block].answers[m_piece.m_entry++];
        if (!m_entry->alias.isValid() || m_entry->level < 0 || m_entry->level > highestLevel) {
            m_error = offTheScale(m_entry->level);
            return false;
        }
        m_profile = (*m_piece.m_place.profiles)[m_entry->profile].id;
        m_channel = (*m_piece.m_place.channels)[m_entry->channel].id;
        m_piece.countAnswer(m_piece.m_blocks[m_piece.m_block], *m_entry);
        return true;
    }
    Value at(int column) const override {
        switch (column) {
        case 0:
            return m_piece.m_place.batch;
        case 1:
            return qint64{m_entry->alias.value};
        case 2:
            return qint64{m_entry->level};
        case 3:
            return numberOrNull(m_entry->time, m_entry->time != feedback::AnswerBlock::undated);
        case 4:
            return numberOrNull(customerId(m_piece.m_place.source, m_entry->customerDigest),
                                m_entry->customerDigest != 0);
        case 5:
            return m_profile;
        case 6:
            return numberOrNull(m_channel, m_channel != 0);
        }
        return {};
    }
    const std::optional<Error>& error() const { return m_error; }

  private:
    BatchPiece& m_piece;
    Patience& m_patience;
    const feedback::AnswerBlock::Entry* m_entry = nullptr;
    qint64 m_profile = 0;
    qint64 m_channel = 0;
    std::optional<Error> m_error;
};

class BatchPiece::WordRows final : public BulkRows {
  public:
    WordRows(BatchPiece& piece, Patience& patience) : m_piece(piece), m_patience(patience) {}

    bool next() override {
        if (m_piece.m_indexed == m_piece.m_words.size() || m_patience.isOver()) return false;
        m_words = &m_piece.m_words[m_piece.m_indexed++];
        m_text.clear();
        appendIndexedText(m_text, m_words->text, m_words->month, m_words->alias);
        return true;
    }
    Value at(int column) const override {
        return column == 0 ? Value(m_words->answer) : Value(std::string_view(m_text));
    }

  private:
    BatchPiece& m_piece;
    Patience& m_patience;
    const Words* m_words = nullptr;
    std::string m_text;
};

class BatchPiece::TextRows final : public BulkRows {
  public:
    explicit TextRows(std::span<const Words> words) : m_left(words) {}

    bool next() override {
        if (m_begun) m_left = m_left.subspan(1);
        m_begun = true;
        return !m_left.empty();
    }
    Value at(int column) const override {
        return column == 0 ? Value(m_left.front().answer) : Value(m_left.front().text);
    }
    bool textsStay() const override { return true; }

  private:
    std::span<const Words> m_left;
    bool m_begun = false;
};

bool BatchPiece::toNextAnswer() {
    while (m_block < m_blocks.size() && m_entry == m_blocks[m_block].answers.size()) {
        ++m_block;
        m_entry = 0;
    }
    return m_block < m_blocks.size();
}

/// Into the checksum, and its words among those that wait.
void BatchPiece::countAnswer(const feedback::AnswerBlock& block, const feedback::AnswerBlock::Entry& entry) {
    RowFacts facts;
    facts.alias = entry.alias.value;
    facts.level = entry.level;
    if (entry.time != feedback::AnswerBlock::undated) facts.time = entry.time;
    if (entry.customerDigest != 0) facts.customer = customerId(m_place.source, entry.customerDigest);
    facts.profile = (*m_place.profiles)[entry.profile].digest;
    facts.channel = (*m_place.channels)[entry.channel].digest;
    const qint64 id = m_place.first + m_rows++;
    if (entry.comment.size > 0) {
        const std::string_view text = block.of(entry.comment);
        facts.comment = feedback::textDigest(text);
        m_words.push_back({id, text, monthOf(facts.time), facts.alias});
    }
    m_digest += digestOf(facts);
}

Result<void> BatchPiece::writeAnswers(SQLite::Database& database, Patience& patience) {
    const qint64 before = m_rows;
    AnswerRows answers(*this, patience);
    insertRows(database,
               "INSERT INTO answer (batch, alias, level, time, customer, profile, channel) "
               "SELECT c0, c1, c2, c3, c4, c5, c6 FROM bulk_row(?)",
               answers);
    if (answers.error()) return fail(*answers.error());
    if (m_rows > before && database.getLastInsertRowid() != m_place.first + m_rows - 1)
        return fail(damaged(QStringLiteral("answers did not get the ids that follow")));
    return {};
}

// The index before the texts: at the beginning of a statement of several rows it writes what it has
// collected, and once in a transaction is enough.
void BatchPiece::writeWords(SQLite::Database& database, Patience& patience) {
    const std::size_t before = m_indexed;
    WordRows words(*this, patience);
    insertRows(database, "INSERT INTO comment_word (rowid, text) SELECT c0, c1 FROM bulk_row(?)", words);
    TextRows texts(std::span<const Words>(m_words).subspan(before, m_indexed - before));
    insertRows(database, "INSERT INTO comment (id, text) SELECT c0, c1 FROM bulk_row(?)", texts);
}

Result<void> BatchPiece::write(SQLite::Database& database, const Connection& connection) {
    Patience patience(connection);
    if (toNextAnswer()) {
        if (Result<void> written = writeAnswers(database, patience); !written) return written;
        toNextAnswer(); // so that isDone() sees the end
    }
    if (m_indexed < m_words.size()) writeWords(database, patience);
    return {};
}

} // namespace chwila::store
