// RepeatFinder: which answers a customer gave twice, among any number of them and in memory that does
// not grow with it (what does not fit waits in a temporary file). Two rules, see Settings::repeatDays
// and AnswerReader::Counts::duplicates:
//   duplicate  the same customer, label and moment as an answer before it; where the moment is not known,
//              the same score as well
//   repeated   the same customer and question, less than `window` before the one that counts
#pragma once

#include "core/base/result.h"

#include <QTemporaryFile>

#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace chwila::feedback {

class RepeatFinder {
  public:
    static constexpr qint64 undated = std::numeric_limits<qint64>::min();

    struct Entry {
        quint64 customer = 0; ///< any number that stands for the customer
        qint64 time = 0;      ///< milliseconds since 1970, or undated
        quint32 order = 0;    ///< the later of two at one moment is the one with the higher order
        quint32 label = 0;    ///< index into `questions`
        quint32 profile = 0;
        quint16 level = 0;
    };

    /// `questions`: for each label what counts as one question. `window` in milliseconds; 0 = none is
    /// repeated. `budget`: bytes kept in memory.
    RepeatFinder(std::vector<quint32> questions, qint64 window, qint64 budget = qint64{64} << 20);

    /// Until finish() they need not be known.
    void setQuestions(std::vector<quint32> questions, qint64 window) {
        m_questions = std::move(questions);
        m_window = window;
    }
    Result<void> add(const Entry& entry) {
        std::vector<Entry>& bucket = m_buckets[entry.customer * 0x9E3779B97F4A7C15ULL >> 56];
        bucket.push_back(entry);
        return ++m_held < m_most ? Result<void>() : spill();
    }

    struct Visitor {
        std::function<void(const Entry&)> duplicate; ///< where it is set, duplicates are no repetitions
        std::function<void(const Entry&)> repeated;
    };
    /// Ends the search; the order of visits is not that of adding.
    Result<void> finish(const Visitor& visitor);

  private:
    struct Spilled {
        std::size_t bucket;
        qint64 offset;
        std::size_t count;
    };
    Result<void> spill();
    Result<void> readBack(std::size_t bucket);
    void keepSuspicious(std::vector<Entry>& entries) const;
    void visitCustomer(std::span<Entry> entries, const Visitor& visitor) const;

    std::vector<quint32> m_questions;
    qint64 m_window;
    std::size_t m_most;
    std::size_t m_held = 0;
    std::array<std::vector<Entry>, 256> m_buckets;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Spilled> m_spilled;
};

} // namespace chwila::feedback
