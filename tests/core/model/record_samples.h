// Records with a value in every field, made from the field descriptions alone, so that a new field is
// under test the moment it is declared. `seed` tells samples apart; equal seeds give equal records.
#pragma once

#include "core/model/project.h"

namespace chwila::model::samples {

inline void fill(qint64& value, int seed) {
    value = 9007199254740993 + seed; // beyond what a double holds
}
inline void fill(int& value, int seed) {
    value = 7 + seed;
}
inline void fill(bool& value, int) {
    value = !value;
}
inline void fill(double& value, int seed) {
    value = 0.1 + 0.2 + seed; // has no short decimal form
}
inline void fill(QString& value, int seed) {
    value = QStringLiteral("a \"b\" <c>\n'd' \u0000 ż \U0001F600 %1").arg(seed);
}
inline void fill(QDate& value, int seed) {
    value = QDate(2026, 2, 28).addDays(seed);
}
template <class R>
void fill(Id<R>& value, int seed) {
    value = Id<R>{41 + seed};
}
template <class R>
void fill(std::vector<Id<R>>& value, int seed) {
    value = {Id<R>{3}, Id<R>{5 + seed}};
}
template <class R>
void fill(std::map<Id<R>, double>& value, int seed) {
    value = {{Id<R>{3}, 0.1 + 0.2}, {Id<R>{5 + seed}, 1}};
}
template <class Enum>
void fill(Kind<Enum>& value, int) {
    const auto rows = kindRows<Enum>();
    value = value.is(rows.back().value) ? rows.front().value : rows.back().value;
}
template <class Value>
void fill(std::optional<Value>& value, int seed) {
    Value inner{};
    fill(inner, seed);
    value = inner;
}

/// The record's id is left as it is.
template <class Record>
Record filled(int seed = 0) {
    Record record;
    const Id<Record> id = record.id;
    forEachField<Record>([&](const auto& each) { fill(record.*each.member, seed); });
    record.id = id;
    return record;
}

} // namespace chwila::model::samples
