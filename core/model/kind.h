// Kind<Enum>: one of a closed list of words, stored by its key. A key this version does not know (a
// file from a newer one) is kept and written back unchanged; code sees it as "not known".
// The rows of each list (value, key, English label) stand in kinds.cpp.
#pragma once

#include <QString>

#include <algorithm>
#include <optional>
#include <span>

namespace chwila::model {

template <class Enum>
struct KindRow {
    Enum value;
    const char* key;   ///< in files; never changes
    const char* label; ///< English, marked for translation in the context "kinds"
};

/// Specialised in kinds.cpp; in the order they are offered to people.
template <class Enum>
std::span<const KindRow<Enum>> kindRows();

template <class Enum>
class Kind {
  public:
    constexpr Kind(Enum value = Enum{}) : m_value(value) {}
    static Kind fromKey(const QString& key) {
        for (const KindRow<Enum>& row : kindRows<Enum>()) {
            if (key == QLatin1String(row.key)) return Kind(row.value);
        }
        Kind unknown;
        unknown.m_unknownKey = key;
        return unknown;
    }

    bool isKnown() const { return m_unknownKey.isNull(); }
    std::optional<Enum> known() const { return isKnown() ? std::optional(m_value) : std::nullopt; }
    bool is(Enum value) const { return isKnown() && m_value == value; }
    QString key() const { return isKnown() ? QString::fromLatin1(row().key) : m_unknownKey; }
    /// Its row, or null where the kind is not known to this version.
    const KindRow<Enum>* find() const { return isKnown() ? &row() : nullptr; }

    bool operator==(const Kind&) const = default;

  private:
    const KindRow<Enum>& row() const {
        const auto rows = kindRows<Enum>();
        return *std::ranges::find(rows, m_value, &KindRow<Enum>::value);
    }

    Enum m_value;
    QString m_unknownKey;
};

} // namespace chwila::model
