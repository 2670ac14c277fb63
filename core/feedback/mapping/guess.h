// What a table probably means: roles of the columns, scales, dates, "not applicable". Guesses only;
// a person sees and changes every one of them before anything is written.
#pragma once

#include "core/feedback/reading/table_sample.h"

namespace chwila::feedback {

/// Columns with more different values than this are not proposed as segments.
constexpr qint64 mostSegmentValues = 50;

/// Long where a column holds touchpoint labels (by its title, or because its values are names of the
/// project's touchpoints), else wide. Scales of the project are reused where kind and range agree.
Mapping guessMapping(const TableSample& sample, const model::Project& project);

/// What a person should look at in a mapping of that sample, one translated sentence each: segments
/// with too many values, no time, no customer, zeros taken as "not applicable", ambiguous dates.
QStringList mappingNotices(const TableSample& sample, const Mapping& mapping);

/// The scale whose levels the values seen lie on: 0–10 NPS, 1–5 CSAT, 1–7 CES (a title that names one
/// decides), else Own with the smallest range and step that holds them. Nothing where the values are
/// no scores. Zeros below a 1–5 or 1–7 scale are left aside: they mean "not applicable".
std::optional<model::Scale> guessScale(const ColumnSample& column, QChar decimalSign);

/// Empty where the column does not hold dates; DayMonthYear where both orders fit all values.
std::optional<DateOrder> guessDateOrder(const ColumnSample& column);

} // namespace chwila::feedback
