// Which answers are set aside because the same customer answered the same question again within
// Settings::repeatDays. The question is the touchpoint and scale a label leads to, so it changes when
// labels are assigned; what was found is kept in the file with everything it depends on ("basis").
// Internal to core/store.
#pragma once

#include "core/feedback/reading/repeat_finder.h"
#include "core/store/answer_counts.h"

namespace chwila::store {

/// Labels that lead to one touchpoint on one scale, or one label that leads nowhere.
struct Question {
    std::vector<qint64> aliases; ///< ascending
    std::vector<qint64> batches; ///< with answers to it that are rows, ascending
    quint64 basis = 0;           ///< 0: nothing can be repeated
};

class Questions {
  public:
    Questions(const Table<model::Alias>& aliases, int repeatDays);

    /// Fills in batches and basis.
    void settle(const std::vector<VisibleBatch>& batches, const std::vector<PackedCounts>& counts);
    const std::vector<Question>& all() const { return m_questions; }
    std::optional<quint32> of(qint64 alias) const;
    qint64 window() const { return m_window; } ///< milliseconds

  private:
    qint64 m_window;
    int m_repeatDays;
    std::vector<Question> m_questions;
    std::unordered_map<qint64, quint32> m_byAlias;
};

/// What is set aside, by basis. Profiles are the file's ids.
struct AsideCounts {
    struct Part {
        qint64 alias = 0; ///< 0: nothing of this question is set aside
        qint64 profile = 0;
        QByteArray counts;
    };
    std::map<quint64, std::vector<Part>> byBasis;
};

AsideCounts readAside(SQLite::Database& database);
/// Adds; what has a basis that is not among `questions` goes.
void writeAside(SQLite::Database& database, const AsideCounts& found, const std::vector<Question>& questions);

/// The table's counts by the question its labels belong to; a question without any is there, too.
AsideCounts asideOf(feedback::CountTable& found, const std::vector<const Question*>& questions,
                    const std::vector<qint64>& profileIds);

} // namespace chwila::store
