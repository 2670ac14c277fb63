// A record says once what it consists of: `static constexpr auto fields()` gives (name, member
// pointer) pairs. SQLite columns, JSON, history, comparison tables and the "every field round-trips"
// test are generated from it. A Cell is a field's value in transit between a record and such a form.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/kind.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <map>
#include <optional>
#include <tuple>
#include <variant>
#include <vector>

namespace chwila::model {

/// Absent, integer (also ids and booleans), real, text (also dates in ISO 8601, kinds by key, id
/// lists as "3 5 8", numbers by id as "3=0.5 5=0.25").
using Cell = std::variant<std::monostate, qint64, double, QString>;

template <class Record, class Value>
struct Field {
    const char* name;
    Value Record::*member;
};
template <class Record, class Value>
constexpr Field<Record, Value> field(const char* name, Value Record::*member) {
    return {name, member};
}

/// Calls `visit(field)` for each field of the record type in declared order.
template <class Record, class Visitor>
constexpr void forEachField(Visitor&& visit) {
    std::apply([&](const auto&... each) { (visit(each), ...); }, Record::fields());
}

/// Which SQLite type affinity a field's column gets: "INTEGER", "REAL" or "TEXT".
template <class Value>
struct CellType;

Cell toCell(qint64 value);
Cell toCell(int value);
Cell toCell(bool value);
Cell toCell(double value);
Cell toCell(const QString& value);
Cell toCell(QDate value);
Cell toCell(const QDateTime& value);
template <class R>
Cell toCell(Id<R> value) {
    return Cell(value.value);
}
template <class Enum>
Cell toCell(const Kind<Enum>& value) {
    return Cell(value.key());
}
Cell listToCell(const std::vector<qint64>& values);
template <class R>
Cell toCell(const std::vector<Id<R>>& values) {
    std::vector<qint64> plain;
    plain.reserve(values.size());
    for (const Id<R> id : values)
        plain.push_back(id.value);
    return listToCell(plain);
}
Cell numbersToCell(const std::map<qint64, double>& values);
template <class R>
Cell toCell(const std::map<Id<R>, double>& values) {
    std::map<qint64, double> plain;
    for (const auto& [id, value] : values)
        plain.emplace(id.value, value);
    return numbersToCell(plain);
}
template <class Value>
Cell toCell(const std::optional<Value>& value) {
    return value ? toCell(*value) : Cell();
}

/// False, and `out` untouched, where the cell does not hold such a value.
bool fromCell(const Cell& cell, qint64& out);
bool fromCell(const Cell& cell, int& out);
bool fromCell(const Cell& cell, bool& out);
bool fromCell(const Cell& cell, double& out);
bool fromCell(const Cell& cell, QString& out);
bool fromCell(const Cell& cell, QDate& out);
bool fromCell(const Cell& cell, QDateTime& out);
bool listFromCell(const Cell& cell, std::vector<qint64>& out);
template <class R>
bool fromCell(const Cell& cell, Id<R>& out) {
    return fromCell(cell, out.value);
}
template <class Enum>
bool fromCell(const Cell& cell, Kind<Enum>& out) {
    QString key;
    if (!fromCell(cell, key)) return false;
    out = Kind<Enum>::fromKey(key);
    return true;
}
template <class R>
bool fromCell(const Cell& cell, std::vector<Id<R>>& out) {
    std::vector<qint64> plain;
    if (!listFromCell(cell, plain)) return false;
    out.clear();
    out.reserve(plain.size());
    for (const qint64 value : plain)
        out.push_back(Id<R>{value});
    return true;
}
bool numbersFromCell(const Cell& cell, std::map<qint64, double>& out);
template <class R>
bool fromCell(const Cell& cell, std::map<Id<R>, double>& out) {
    std::map<qint64, double> plain;
    if (!numbersFromCell(cell, plain)) return false;
    out.clear();
    for (const auto& [id, value] : plain)
        out.emplace(Id<R>{id}, value);
    return true;
}
template <class Value>
bool fromCell(const Cell& cell, std::optional<Value>& out) {
    if (std::holds_alternative<std::monostate>(cell)) {
        out.reset();
        return true;
    }
    Value value{};
    if (!fromCell(cell, value)) return false;
    out = std::move(value);
    return true;
}

template <>
struct CellType<double> {
    static constexpr const char* affinity = "REAL";
};
template <>
struct CellType<QString> {
    static constexpr const char* affinity = "TEXT";
};
template <>
struct CellType<QDate> : CellType<QString> {};
template <>
struct CellType<QDateTime> : CellType<QString> {};
template <>
struct CellType<qint64> {
    static constexpr const char* affinity = "INTEGER";
};
template <>
struct CellType<int> : CellType<qint64> {};
template <>
struct CellType<bool> : CellType<qint64> {};
template <class R>
struct CellType<Id<R>> : CellType<qint64> {};
template <class R>
struct CellType<std::vector<Id<R>>> : CellType<QString> {};
template <class R>
struct CellType<std::map<Id<R>, double>> : CellType<QString> {};
template <class Enum>
struct CellType<Kind<Enum>> : CellType<QString> {};
template <class Value>
struct CellType<std::optional<Value>> : CellType<Value> {};

QJsonValue cellToJson(const Cell& cell);
/// Nothing where the JSON value is an array or an object.
std::optional<Cell> cellFromJson(const QJsonValue& value);

template <class Record>
QJsonObject recordToJson(const Record& record) {
    QJsonObject object;
    forEachField<Record>([&](const auto& each) {
        const Cell cell = toCell(record.*each.member);
        if (!std::holds_alternative<std::monostate>(cell)) {
            object.insert(QLatin1String(each.name), cellToJson(cell));
        }
    });
    return object;
}

/// Fields that are not in the object keep the record's default; a value of the wrong type is an
/// error that names the record's table and the field.
template <class Record>
Result<Record> recordFromJson(const QJsonObject& object);

Error wrongFieldValue(const char* table, const char* field, const QJsonValue& value);

template <class Record>
Result<Record> recordFromJson(const QJsonObject& object) {
    Record record;
    std::optional<Error> error;
    forEachField<Record>([&](const auto& each) {
        const auto at = object.constFind(QLatin1String(each.name));
        if (error || at == object.constEnd()) return;
        const std::optional<Cell> cell = cellFromJson(*at);
        if (!cell || !fromCell(*cell, record.*each.member)) {
            error = wrongFieldValue(Record::table, each.name, *at);
        }
    });
    if (error) return fail(*std::move(error));
    return record;
}

} // namespace chwila::model
