// Bytes of a table as plain_chunk.cpp takes them apart without making texts of them. Internal to it.
#pragma once

#include "core/feedback/reading/text_digest.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chwila::feedback::plain {

/// RFC 3629, as the decoder takes it.
bool validUtf8(std::string_view text);

inline bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}
inline bool isAsciiBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
/// Without ASCII blanks at both ends.
inline std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isAsciiBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isAsciiBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// QString::fromUtf8() takes a byte order mark off, which within a table is a letter like any other.
QString textOf(std::string_view bytes);

/// "2024-03-15", "2024-03-15T12:34" and "2024-03-15 12:34:56", which nearly every export writes, in
/// milliseconds since 1970 UTC; nothing for anything else, however good.
std::optional<qint64> plainTime(std::string_view text);

/// Places of different texts, found by their bytes.
class ByteDictionary {
  public:
    /// Index of the text; a new one gets the next and `isNew` is set.
    std::size_t indexOf(std::string_view text, bool& isNew) {
        if (m_texts.size() * 2 >= m_slots.size()) grow();
        const quint64 digest = textDigest(text);
        std::size_t at = digest & (m_slots.size() - 1);
        for (; m_slots[at].index != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].digest == digest && m_texts[m_slots[at].index - 1] == text) {
                isNew = false;
                return m_slots[at].index - 1;
            }
        }
        m_texts.emplace_back(text);
        m_slots[at] = {digest, m_texts.size()};
        isNew = true;
        return m_texts.size() - 1;
    }

  private:
    struct Slot {
        quint64 digest = 0;
        std::size_t index = 0;
    };
    void grow() {
        const std::vector<Slot> old = std::move(m_slots);
        m_slots.assign(std::max<std::size_t>(old.size() * 2, 64), {});
        for (const Slot& slot : old) {
            if (slot.index == 0) continue;
            std::size_t at = slot.digest & (m_slots.size() - 1);
            while (m_slots[at].index != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots;
    std::vector<std::string> m_texts;
};

} // namespace chwila::feedback::plain
