// Table<Record>: records ordered by id in one contiguous vector. Copying it is the snapshot that
// workers get; finding is a binary search, iteration is in id order and therefore deterministic.
#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <vector>

namespace chwila {

template <class Record>
class Table {
  public:
    using Key = Id<Record>;

    const Record* find(Key id) const {
        const auto at = lowerBound(id);
        return at != m_records.end() && at->id == id ? &*at : nullptr;
    }
    bool contains(Key id) const { return find(id) != nullptr; }

    /// Inserts the record or replaces the one with the same id.
    void put(Record record) {
        const auto at = m_records.begin() + (lowerBound(record.id) - m_records.cbegin());
        if (at != m_records.end() && at->id == record.id) {
            *at = std::move(record);
        } else {
            m_records.insert(at, std::move(record));
        }
    }
    /// False where there is no such record.
    bool remove(Key id) {
        const auto at = lowerBound(id);
        if (at == m_records.cend() || at->id != id) return false;
        m_records.erase(at);
        return true;
    }

    auto begin() const { return m_records.cbegin(); }
    auto end() const { return m_records.cend(); }
    qsizetype size() const { return static_cast<qsizetype>(m_records.size()); }
    bool isEmpty() const { return m_records.empty(); }

    bool operator==(const Table&) const = default;

  private:
    auto lowerBound(Key id) const {
        return std::lower_bound(m_records.cbegin(), m_records.cend(), id,
                                [](const Record& record, Key key) { return record.id < key; });
    }

    std::vector<Record> m_records;
};

} // namespace chwila
