#include "core/model/field.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <limits>

namespace chwila::model {

Cell toCell(qint64 value) {
    return Cell(value);
}
Cell toCell(int value) {
    return Cell(qint64{value});
}
Cell toCell(bool value) {
    return Cell(qint64{value ? 1 : 0});
}
Cell toCell(double value) {
    return std::isfinite(value) ? Cell(value) : Cell();
}
Cell toCell(const QString& value) {
    return Cell(value);
}
Cell toCell(QDate value) {
    return value.isValid() ? Cell(value.toString(Qt::ISODate)) : Cell();
}
Cell toCell(const QDateTime& value) {
    return value.isValid() ? Cell(value.toString(Qt::ISODateWithMs)) : Cell();
}
Cell listToCell(const std::vector<qint64>& values) {
    QStringList words;
    for (const qint64 value : values)
        words += QString::number(value);
    return Cell(words.join(QLatin1Char(' ')));
}
Cell numbersToCell(const std::map<qint64, double>& values) {
    QStringList words;
    for (const auto& [id, value] : values) {
        if (!std::isfinite(value)) continue;
        words += QStringLiteral("%1=%2").arg(id).arg(value, 0, 'g', QLocale::FloatingPointShortest);
    }
    return Cell(words.join(QLatin1Char(' ')));
}

bool fromCell(const Cell& cell, qint64& out) {
    if (const auto* integer = std::get_if<qint64>(&cell)) {
        out = *integer;
        return true;
    }
    const auto* real = std::get_if<double>(&cell);
    if (!real || *real != std::floor(*real) || std::abs(*real) > 9007199254740992.0) return false;
    out = static_cast<qint64>(*real);
    return true;
}
bool fromCell(const Cell& cell, int& out) {
    qint64 wide = 0;
    if (!fromCell(cell, wide)) return false;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) return false;
    out = static_cast<int>(wide);
    return true;
}
bool fromCell(const Cell& cell, bool& out) {
    qint64 wide = 0;
    if (!fromCell(cell, wide) || (wide != 0 && wide != 1)) return false;
    out = wide == 1;
    return true;
}
bool fromCell(const Cell& cell, double& out) {
    if (const auto* real = std::get_if<double>(&cell)) {
        out = *real;
        return true;
    }
    const auto* integer = std::get_if<qint64>(&cell);
    if (!integer) return false;
    out = static_cast<double>(*integer);
    return true;
}
bool fromCell(const Cell& cell, QString& out) {
    const auto* text = std::get_if<QString>(&cell);
    if (!text) return false;
    out = *text;
    return true;
}
bool fromCell(const Cell& cell, QDate& out) {
    if (std::holds_alternative<std::monostate>(cell)) {
        out = {};
        return true;
    }
    const auto* text = std::get_if<QString>(&cell);
    if (!text) return false;
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (!date.isValid()) return false;
    out = date;
    return true;
}
bool fromCell(const Cell& cell, QDateTime& out) {
    if (std::holds_alternative<std::monostate>(cell)) {
        out = {};
        return true;
    }
    const auto* text = std::get_if<QString>(&cell);
    if (!text) return false;
    const QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!time.isValid()) return false;
    out = time;
    return true;
}
bool listFromCell(const Cell& cell, std::vector<qint64>& out) {
    const auto* text = std::get_if<QString>(&cell);
    if (!text) return false;
    std::vector<qint64> values;
    for (const QString& word : text->split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool ok = false;
        values.push_back(word.toLongLong(&ok));
        if (!ok) return false;
    }
    out = std::move(values);
    return true;
}
bool numbersFromCell(const Cell& cell, std::map<qint64, double>& out) {
    const auto* text = std::get_if<QString>(&cell);
    if (!text) return false;
    std::map<qint64, double> values;
    for (const QString& word : text->split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        bool isId = false;
        bool isNumber = false;
        const qint64 id = word.left(equals).toLongLong(&isId);
        const double value = word.mid(equals + 1).toDouble(&isNumber);
        if (equals < 0 || !isId || !isNumber || !std::isfinite(value)) return false;
        values[id] = value;
    }
    out = std::move(values);
    return true;
}

QJsonValue cellToJson(const Cell& cell) {
    if (const auto* integer = std::get_if<qint64>(&cell)) return *integer;
    if (const auto* real = std::get_if<double>(&cell)) return *real;
    if (const auto* text = std::get_if<QString>(&cell)) return *text;
    return QJsonValue::Null;
}

std::optional<Cell> cellFromJson(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return Cell();
    case QJsonValue::Bool:
        return toCell(value.toBool());
    case QJsonValue::String:
        return Cell(value.toString());
    case QJsonValue::Double: {
        // Integers survive beyond 2^53 only when they are asked for as such.
        const double real = value.toDouble();
        const qint64 integer = value.toInteger(std::numeric_limits<qint64>::min());
        if (integer != std::numeric_limits<qint64>::min() && static_cast<double>(integer) == real) {
            return Cell(integer);
        }
        return Cell(real);
    }
    case QJsonValue::Array:
    case QJsonValue::Object:
        return std::nullopt;
    }
    return std::nullopt;
}

Error wrongFieldValue(const char* table, const char* field, const QJsonValue& value) {
    const QString shown = QString::fromUtf8(
        QJsonDocument(QJsonObject{{QLatin1String(field), value}}).toJson(QJsonDocument::Compact));
    return {ErrorCode::Invalid,
            QCoreApplication::translate("model", "The field “%1” of a “%2” cannot hold this value.")
                .arg(QLatin1String(field), QLatin1String(table)),
            shown.left(200),
            {}};
}

} // namespace chwila::model
