#include "core/feedback/quarters.h"

namespace chwila::feedback {

namespace {

constexpr int monthsOfQuarter = 3;

int numberOf(QDate day) {
    return (day.month() - 1) / monthsOfQuarter + 1;
}

} // namespace

std::vector<QDate> quarters(QDate first, QDate last) {
    std::vector<QDate> starts;
    if (!first.isValid() || !last.isValid()) return starts;
    QDate start(last.year(), (numberOf(last) - 1) * monthsOfQuarter + 1, 1);
    for (; lastDayOfQuarter(start) >= first; start = start.addMonths(-monthsOfQuarter))
        starts.push_back(start);
    return starts;
}

QDate lastDayOfQuarter(QDate firstDay) {
    return firstDay.addMonths(monthsOfQuarter).addDays(-1);
}

bool isQuarter(QDate from, QDate to) {
    return from.isValid() && from.day() == 1 && from.month() % monthsOfQuarter == 1
           && to == lastDayOfQuarter(from);
}

QString quarterName(QDate day, const Language& language) {
    return language.translate("feedback", "Q%1 %2")
        .arg(QString::number(numberOf(day)), QString::number(day.year()));
}

} // namespace chwila::feedback
