// Numbers for names: the n-th different name gets n − 1. Names lie one behind the other in one block, the
// table is open addressing with linear steps, so that millions of customers cost little. Bytes are UTF-8.
#pragma once

#include <QHashFunctions>

#include <string>
#include <string_view>
#include <vector>

namespace chwila::mining {

class NameTable {
  public:
    static constexpr quint32 none = ~quint32{0};

    static quint64 hashOf(std::string_view name) { return qHashBits(name.data(), name.size(), 0); }

    NameTable() : m_slots(1024, Slot{}) {}

    quint32 size() const { return static_cast<quint32>(m_begin.size() - 1); }
    std::string_view name(quint32 index) const {
        const std::size_t from = m_begin[index];
        return std::string_view(m_bytes).substr(from, m_begin[index + std::size_t{1}] - from);
    }

    /// The number of the name, a new one where it was not there.
    quint32 numberOf(std::string_view name, quint64 hash) {
        std::size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].index != none) {
            if (m_slots[at].hash == hash && this->name(m_slots[at].index) == name) return m_slots[at].index;
            at = (at + 1) & (m_slots.size() - 1);
        }
        const quint32 index = size();
        m_slots[at] = {hash, index};
        m_bytes.append(name);
        m_begin.push_back(m_bytes.size());
        if (m_begin.size() * 2 > m_slots.size()) grow();
        return index;
    }
    quint32 numberOf(std::string_view name) { return numberOf(name, hashOf(name)); }

    /// Asks the memory for what numberOf() will look at.
    void prefetch(quint64 hash) const { __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]); }

  private:
    struct Slot {
        quint64 hash = 0;
        quint32 index = none;
    };

    void grow() {
        std::vector<Slot> old(m_slots.size() * 2, Slot{});
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.index == none) continue;
            std::size_t at = slot.hash & (m_slots.size() - 1);
            while (m_slots[at].index != none)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    std::string m_bytes;
    std::vector<std::size_t> m_begin{0};
    std::vector<Slot> m_slots;
};

} // namespace chwila::mining
