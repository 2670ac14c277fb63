// Cells of a table as numbers and times. Strict: what is not wholly a number is none.
#pragma once

#include "core/feedback/mapping.h"

#include <QDateTime>

namespace chwila::feedback {

/// "4", "18.0", "-3,5" with a decimal comma, "1e3"; blanks around it are fine. No digit groups, no
/// unit, no "inf" or "nan".
std::optional<double> parseNumber(QStringView text, QChar decimalSign);

/// UTC. A date alone is its midnight; a time without a zone is taken as UTC so that the day stays as
/// written. Years 1900…2199; two digits mean 1970…2069.
std::optional<QDateTime> parseTime(QStringView text, DateOrder order);

} // namespace chwila::feedback
