// BatchPiece: a few hundred thousand answers of an import on their way into the file. It comes to an end
// early where somebody waits for the connection, so that an edit is saved at once, and goes on in the next
// transaction: rows first, words and their index as far as time allows. Internal to core/store.
#pragma once

#include "core/feedback/reading/answer_block.h"
#include "core/store/connection.h"

namespace chwila::store {

class BatchPiece {
  public:
    struct Named { ///< a profile or channel of the reader in the file; id 0 = none
        qint64 id = 0;
        quint64 digest = 0;
    };
    struct Place {
        qint64 source = 0;
        qint64 batch = 0;
        qint64 first = 0; ///< id of its first answer: the one behind the last in the file
        const std::vector<Named>* profiles = nullptr;
        const std::vector<Named>* channels = nullptr;
    };

    /// The blocks must stay as long as it.
    BatchPiece(const std::vector<feedback::AnswerBlock>& blocks, const Place& place)
        : m_blocks(blocks), m_place(place) {}

    bool isDone() const { return m_block == m_blocks.size() && m_indexed == m_words.size(); }
    /// Within a transaction: all that is left, or less where somebody waits. After an error nothing of it
    /// is to be kept.
    Result<void> write(SQLite::Database& database, const Connection& connection);

    qint64 rows() const { return m_rows; }      ///< written so far
    quint64 digest() const { return m_digest; } ///< sum of theirs, as the batch keeps it

  private:
    class Patience;
    class AnswerRows;
    class WordRows;
    class TextRows;
    struct Words { ///< of an answer that is written
        qint64 answer = 0;
        std::string_view text;
        int month = 0;
        qint64 alias = 0;
    };

    Result<void> writeAnswers(SQLite::Database& database, Patience& patience);
    void writeWords(SQLite::Database& database, Patience& patience);
    bool toNextAnswer();
    void countAnswer(const feedback::AnswerBlock& block, const feedback::AnswerBlock::Entry& entry);

    const std::vector<feedback::AnswerBlock>& m_blocks;
    Place m_place;
    std::size_t m_block = 0; // with m_entry: the next answer
    std::size_t m_entry = 0;
    qint64 m_rows = 0;
    quint64 m_digest = 0;
    std::vector<Words> m_words;
    std::size_t m_indexed = 0; // of the words
};

} // namespace chwila::store
