// Cells of a table as numbers and times. Strict: what is not wholly a number is none.
#pragma once

#include "core/feedback/mapping/mapping.h"

#include <QDateTime>

namespace chwila::feedback {

/// "4", "18.0", "-3,5" with a decimal comma, "1e3", "80 %" (which is 80); blanks around it are fine. No
/// digit groups, no other unit, no "inf" or "nan".
std::optional<double> parseNumber(QStringView text, QChar decimalSign);
/// The same with the other decimal sign as well ("4.5" among "4,5"), where it cannot part thousands.
std::optional<double> parseScore(QStringView text, QChar decimalSign);

/// UTC. A date alone is its midnight; a time without a zone is taken as UTC so that the day stays as
/// written. Years 1900…2199; two digits mean 1970…2069. A day of the week before the date is passed over;
/// "20240315" and "20240315101112" are YearMonthDay; a time may be parted by points.
std::optional<QDateTime> parseTime(QStringView text, DateOrder order);

} // namespace chwila::feedback
