#include "core/mining/log_reading.h"

#include <QJsonDocument>

#include <array>

namespace chwila::mining {

namespace {

struct FormRow {
    LogForm form;
    const char* key;
};
constexpr FormRow forms[] = {{LogForm::Table, "table"}, {LogForm::Xes, "xes"}, {LogForm::Case, "case"}};

struct ColumnRow {
    const char* key;
    QString LogReading::*member;
};
constexpr ColumnRow columns[] = {
    {"case", &LogReading::caseColumn},       {"activity", &LogReading::activityColumn},
    {"time", &LogReading::timeColumn},       {"department", &LogReading::departmentColumn},
    {"channel", &LogReading::channelColumn},
};
constexpr std::array<std::pair<feedback::DateOrder, const char*>, 4> orders{{
    {feedback::DateOrder::YearMonthDay, "ymd"},
    {feedback::DateOrder::DayMonthYear, "dmy"},
    {feedback::DateOrder::MonthDayYear, "mdy"},
    {feedback::DateOrder::UnixTime, "unix"},
}};

} // namespace

QString readingToText(const LogReading& reading) {
    QJsonObject object;
    for (const FormRow& row : forms) {
        if (row.form == reading.form) object.insert(QStringLiteral("form"), QLatin1String(row.key));
    }
    for (const ColumnRow& row : columns)
        object.insert(QLatin1String(row.key), reading.*row.member);
    for (const auto& [order, key] : orders) {
        if (order == reading.dateOrder) object.insert(QStringLiteral("dates"), QLatin1String(key));
    }
    object.insert(QStringLiteral("delimiter"), QString(reading.dialect.delimiter));
    object.insert(QStringLiteral("encoding"), reading.dialect.encoding);
    object.insert(QStringLiteral("header_rows"), reading.dialect.headerRows);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace chwila::mining
