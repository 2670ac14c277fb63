// Comparing figures with those of independent implementations: one line for each number that is off.
#pragma once

#include "core/analysis/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

namespace chwila::analysis {

inline constexpr double tolerance = 1e-8;

inline bool near(double actual, double expected, double relative = tolerance) {
    return std::abs(actual - expected) <= relative * std::max(std::abs(actual), std::abs(expected)) + 1e-13;
}

// One line for each number that is off; a test passes with none.
class Check {
  public:
    explicit Check(QString where) : m_where(std::move(where)) {}

    void number(const char* what, const std::optional<double>& actual, const QJsonValue& expected,
                double relative = tolerance) {
        ++count;
        if (expected.isNull() || expected.isUndefined()) {
            if (actual) note(what, QStringLiteral("%1 instead of nothing").arg(*actual, 0, 'g', 17));
        } else if (!actual) {
            note(what, QStringLiteral("nothing instead of %1").arg(expected.toDouble(), 0, 'g', 17));
        } else if (!near(*actual, expected.toDouble(), relative)) {
            note(what, QStringLiteral("%1 instead of %2")
                           .arg(*actual, 0, 'g', 17)
                           .arg(expected.toDouble(), 0, 'g', 17));
        }
    }
    void interval(const char* what, const std::optional<Interval>& actual, const QJsonValue& expected) {
        number(what, actual ? std::optional(actual->low) : std::nullopt, expected[0]);
        number(what, actual ? std::optional(actual->high) : std::nullopt, expected[1]);
    }
    void whole(const char* what, qint64 actual, const QJsonValue& expected) {
        number(what, static_cast<double>(actual), expected.isNull() ? QJsonValue(0) : expected);
    }
    void truth(const char* what, bool actual, const QJsonValue& expected) {
        ++count;
        if (actual != expected.toBool()) note(what, QStringLiteral("is %1").arg(actual));
    }
    void text(const char* what, const QString& actual, const QString& expected) {
        ++count;
        if (actual != expected) note(what, QStringLiteral("“%1” instead of “%2”").arg(actual, expected));
    }

    QStringList wrong;
    int count = 0;

  private:
    void note(const char* what, const QString& text) {
        wrong.append(m_where + u' ' + QString::fromLatin1(what) + QStringLiteral(": ") + text);
    }

    QString m_where;
};

inline QJsonValue at(const QJsonValue& object, const char* key) {
    return object[QLatin1String(key)];
}

} // namespace chwila::analysis
