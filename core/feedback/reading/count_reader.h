// CountReader: answers that were counted where they are (a database with one GROUP BY), for
// AnswerStore::importCounts(). A warehouse of any size comes as so many rows as there are combinations.
#pragma once

#include "core/feedback/answer.h"

#include <QDate>

namespace chwila::feedback {

struct CountRow {
    model::AliasId alias;
    Profile profile;
    QDate day;     ///< UTC; invalid = not known
    int level = 0; ///< as in Answer
    qint64 count = 0;

    bool operator==(const CountRow&) const = default;
};

class CountReader {
  public:
    virtual ~CountReader() = default;

    /// In any order; the same combination may come again. Nothing at the end; after an error nothing
    /// further can be read.
    virtual Result<std::optional<CountRow>> next() = 0;
    virtual double fraction() const { return -1; } ///< 0…1; below 0 when unknown
};

/// Counts that are in memory already.
class ListCountReader final : public CountReader {
  public:
    explicit ListCountReader(std::vector<CountRow> rows) : m_rows(std::move(rows)) {}

    Result<std::optional<CountRow>> next() override {
        if (m_next >= m_rows.size()) return std::nullopt;
        return m_rows[m_next++];
    }

  private:
    std::vector<CountRow> m_rows;
    std::size_t m_next = 0;
};

} // namespace chwila::feedback
