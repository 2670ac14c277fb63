// What the values of one column look like: numbers, "not applicable", two scales in one. Shared by the
// guess of a mapping and by the notices about it; guessScale() and guessDateOrder() stand in guess.h.
#pragma once

#include "core/feedback/table_sample.h"

#include <set>

namespace chwila::feedback {

/// Cells that mean "no answer" in most exports: "NA", "-", "null" …
const QStringList& usualNotApplicable();
bool isNotApplicable(const QString& value);

/// Words of a title, also of "customerId" and "customer_id", folded.
QString foldedTitle(const QString& title);

/// The numbers among a column's values. A few cells that are no numbers (one in twenty) do not hide what
/// the column is: they will be listed as unreadable. More of them: nothing.
std::optional<std::set<double>> numbersOf(const ColumnSample& column, QChar decimalSign);
bool areWhole(const std::set<double>& numbers);

/// Answers on 1–5 among which a few go up to 10: somebody changed the scale and went on in one column.
struct MixedScales {
    qint64 beyond = 0; ///< answers above 5
    qint64 total = 0;
};

/// Nothing for few answers, for a zero, and where more than one in twenty is above 5.
std::optional<MixedScales> mixedScales(const ColumnSample& column, QChar decimalSign);

} // namespace chwila::feedback
