// How figures become JSON values, the same in every part of the result's JSON form: null is what cannot be
// said, an interval is [low, high].
#pragma once

#include "core/analysis/method/interval.h"

#include <QJsonArray>
#include <QJsonValue>

#include <optional>

namespace chwila::analysis {

inline QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

inline QJsonValue number(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

inline QJsonValue interval(const std::optional<Interval>& value) {
    return value ? QJsonValue(QJsonArray{value->low, value->high}) : QJsonValue();
}

template <class Rows, class Write>
QJsonArray array(const Rows& rows, Write&& write) {
    QJsonArray result;
    for (const auto& row : rows)
        result.append(write(row));
    return result;
}

} // namespace chwila::analysis
