// Quarters of calendar years: which the answers' days touch, and whether a period is one.
#pragma once

#include "core/base/language.h"

#include <QDate>

#include <vector>

namespace chwila::feedback {

/// First days of all quarters from the one of `first` to the one of `last`, newest first; none where a day
/// is invalid.
std::vector<QDate> quarters(QDate first, QDate last);
QDate lastDayOfQuarter(QDate firstDay);
bool isQuarter(QDate from, QDate to);
/// "Q2 2025" of a day in it.
QString quarterName(QDate day, const Language& language);

} // namespace chwila::feedback
