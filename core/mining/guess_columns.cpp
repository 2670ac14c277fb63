#include "core/base/text.h"
#include "core/mining/read_log.h"
#include "core/mining/time_text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace chwila::mining {

namespace {

/// Titles by which columns are known, the surest first; compared without case, accents and signs.
struct TitleRow {
    QString LogReading::*member;
    const char* titles;
};
constexpr TitleRow titleRows[] = {
    {&LogReading::caseColumn,
     "case concept name|case id|caseid|case|trace id|customer id|customer|client id|client|user id|user|"
     "session id|session|visitor id|order id|ticket id|claim id|id klienta|klient|nr sprawy|sprawa|id client|"
     "numar caz|caz"},
    {&LogReading::activityColumn,
     "concept name|activity|activity name|touchpoint|event|event name|event type|action|step|task|page|"
     "aktywnosc|czynnosc|zdarzenie|punkt styku|krok|activitate|eveniment|punct de contact|pas"},
    {&LogReading::timeColumn,
     "time timestamp|timestamp|complete timestamp|completetime|end time|event time|time|datetime|date time|"
     "date|start timestamp|start time|czas|data i godzina|data|ora|data si ora"},
    {&LogReading::departmentColumn,
     // Who did it comes before whose the whole case is: that would be one lane for everything.
     "department|org role|role|org group|group|workgroup|work group|team|unit|"
     "dzial|departament|zespol|echipa|"
     "case department|org resource|resource|employee|agent|pracownik|angajat"},
    {&LogReading::channelColumn, "channel|case channel|kanal|canal"},
};

/// A department is a lane of the map: more than these, or bare numbers, would be lanes that say nothing.
constexpr qsizetype mostLanes = 20;

QString titled(const LogSample& sample, const char* titles, const QSet<QString>& taken) {
    const QStringList wanted = QString::fromLatin1(titles).split(QLatin1Char('|'));
    for (const QString& name : wanted) {
        for (const QString& column : sample.columns) {
            if (foldedForSearch(column) == name && !taken.contains(column)) return column;
        }
    }
    return {};
}

/// The values of a column that are not empty.
QStringList valuesOf(const LogSample& sample, qsizetype column) {
    QStringList values;
    for (const QStringList& row : sample.rows) {
        if (!row.value(column).isEmpty()) values += row[column];
    }
    return values;
}

std::optional<feedback::DateOrder> orderOf(const QStringList& values) {
    using enum feedback::DateOrder;
    if (values.isEmpty()) return std::nullopt;
    const auto fits = [&values](feedback::DateOrder order) {
        const auto wrong = std::ranges::count_if(
            values, [order](const QString& value) { return !parseMicroseconds(value.toStdString(), order); });
        return wrong * 10 <= values.size();
    };
    for (const feedback::DateOrder order : {YearMonthDay, DayMonthYear, MonthDayYear, UnixTime}) {
        if (fits(order)) return order;
    }
    return std::nullopt;
}

bool canBeLanes(const LogSample& sample, const QString& column) {
    const QStringList values = valuesOf(sample, sample.columns.indexOf(column));
    const QSet<QString> different(values.cbegin(), values.cend());
    const auto isNumber = [](const QString& value) {
        bool number = false;
        value.toDouble(&number);
        return number;
    };
    return different.size() <= mostLanes && !std::ranges::all_of(different, isNumber);
}

double differing(const QStringList& values) {
    if (values.isEmpty()) return 0;
    const QSet<QString> different(values.cbegin(), values.cend());
    return static_cast<double>(different.size()) / static_cast<double>(values.size());
}

/// Where no title says it: a column of times; then the one whose values repeat most and are words for what
/// happened; then the one that tells most apart and still repeats for the customer.
void guessByValues(LogSample& sample, QSet<QString>& taken) {
    LogReading& reading = sample.reading;
    for (qsizetype c = 0; c < sample.columns.size() && reading.timeColumn.isEmpty(); ++c) {
        const auto order = orderOf(valuesOf(sample, c));
        if (!order || *order == feedback::DateOrder::UnixTime || taken.contains(sample.columns[c])) continue;
        reading.timeColumn = sample.columns[c];
        taken.insert(sample.columns[c]);
    }
    const auto best = [&](auto&& score) {
        QString chosen;
        double most = 0;
        for (qsizetype c = 0; c < sample.columns.size(); ++c) {
            const double value = taken.contains(sample.columns[c]) ? 0 : score(valuesOf(sample, c));
            if (value <= most) continue;
            most = value;
            chosen = sample.columns[c];
        }
        if (!chosen.isEmpty()) taken.insert(chosen);
        return chosen;
    };
    const auto full = [&sample](const QStringList& values) {
        return values.size() * 10 >= static_cast<qsizetype>(sample.rows.size()) * 9;
    };
    if (reading.activityColumn.isEmpty()) {
        reading.activityColumn = best([&](const QStringList& values) {
            bool number = false;
            values.value(0).toDouble(&number);
            const double share = differing(values);
            return full(values) && !number && share <= 0.7 && values.value(0) != values.value(1) ? 1 - share
                                                                                                 : 0.0;
        });
    }
    if (reading.caseColumn.isEmpty() && reading.form == LogForm::Table) {
        reading.caseColumn = best([&](const QStringList& values) {
            const double share = differing(values);
            return full(values) && share < 1 ? share : 0.0;
        });
    }
}

} // namespace

void guessColumns(LogSample& sample) {
    QSet<QString> taken;
    for (const TitleRow& row : titleRows) {
        if (row.member == &LogReading::caseColumn && sample.reading.form == LogForm::Xes) continue;
        const bool lanes = row.member == &LogReading::departmentColumn;
        QSet<QString> unfit = taken;
        QString column = titled(sample, row.titles, unfit);
        while (lanes && !column.isEmpty() && !canBeLanes(sample, column)) {
            unfit.insert(column);
            column = titled(sample, row.titles, unfit);
        }
        sample.reading.*row.member = column;
        if (!column.isEmpty()) taken.insert(column);
    }
    guessByValues(sample, taken);
    const qsizetype time = sample.columns.indexOf(sample.reading.timeColumn);
    if (time < 0) return;
    if (const auto order = orderOf(valuesOf(sample, time))) sample.reading.dateOrder = *order;
}

} // namespace chwila::mining
