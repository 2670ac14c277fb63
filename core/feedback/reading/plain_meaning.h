// What the cells of a plain row mean as an answer. Labels, scores, odd dates, profiles and channels are
// learnt from the careful reader, once for each different text. Internal to plain_chunk.h.
#pragma once

#include "core/feedback/reading/plain_bytes.h"
#include "core/feedback/reading/plain_cells.h"
#include "core/feedback/reading/plain_chunk.h"

namespace chwila::feedback {

class SingleRow;

/// Asks the careful reader what a row of a few cells means.
class PlainInterpreter {
  public:
    explicit PlainInterpreter(const PlainTable& table);

    struct Meaning {
        std::optional<Answer> answer;
        bool notApplicable = false;
        PlainChunk::Label label;
    };
    using Cells = std::vector<std::pair<std::size_t, std::string_view>>;
    /// `cells`: place and text; all others are empty.
    Meaning of(const Cells& cells);

  private:
    const PlainTable& m_table;
    SingleRow* m_row = nullptr;
    PlainChunk::Label m_label;
    std::unique_ptr<AnswerReader> m_reader;
};

class PlainMeaning {
  public:
    enum class Taken : std::uint8_t { Answer, NotApplicable, Odd };

    explicit PlainMeaning(const PlainTable& table) : m_table(table), m_interpreter(table) {}

    /// `entry` refers to labels(), profiles and channels here, and to `bytes`, of which `cells` are parts.
    Taken take(std::string_view bytes, const std::vector<PlainCell>& cells, AnswerBlock::Entry& entry);
    /// Puts what was learnt, and words that had to be written anew, into a chunk whose entries were taken
    /// here.
    void handOver(PlainChunk& chunk);

  private:
    struct Score {
        bool odd = true;
        bool notApplicable = false;
        int level = 0;
    };

    std::string_view text(std::size_t column) const { return (*m_cells)[column].of(m_bytes); }
    std::size_t questionPlace() const { return m_table.question.value_or(m_table.touchpoint); }
    std::string_view question() const { return text(questionPlace()); }
    void addToKey(std::string_view part);
    Score scoreOf();
    bool takeTime(std::string_view cell, AnswerBlock::Entry& entry);
    bool takeLabel(AnswerBlock::Entry& entry);
    bool takeNames(AnswerBlock::Entry& entry);
    bool takeCustomer(std::string_view cell, AnswerBlock::Entry& entry) const;
    bool mayBeNotApplicable(std::string_view key) const;
    std::optional<bool> hasComment() const;
    void takeComment(AnswerBlock::Entry& entry);

    const PlainTable& m_table;
    PlainInterpreter m_interpreter;
    std::string_view m_bytes; // of the row at hand
    const std::vector<PlainCell>* m_cells = nullptr;
    std::string m_key;
    std::string m_goodScore;
    std::string m_goodQuestion;
    plain::ByteDictionary m_times, m_scores, m_labels, m_names;
    std::vector<std::optional<qint64>> m_timeMeanings;
    std::vector<Score> m_scoreMeanings;
    std::vector<bool> m_labelIsGood;
    std::vector<bool> m_namesAreGood;
    std::vector<PlainChunk::Label> m_foundLabels;
    std::vector<Profile> m_profiles;
    std::vector<QString> m_channels;
    std::string m_unquoted;
    std::size_t m_answers = 0;
    std::vector<std::size_t> m_rewritten; // answers whose words stand in m_unquoted
};

} // namespace chwila::feedback
