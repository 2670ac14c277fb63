// Typed record identities. An id is given once in a project and never reused, so a reference can go
// stale but can never come to mean another record. 0 means "none yet".
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace chwila {

template <class Record>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

template <class Record>
size_t qHash(Id<Record> id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

} // namespace chwila

template <class Record>
struct std::hash<chwila::Id<Record>> {
    size_t operator()(chwila::Id<Record> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
