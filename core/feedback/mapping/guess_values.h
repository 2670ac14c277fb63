// What the values of one column look like: numbers, dates, "not applicable", two scales in one. Shared by
// the guess of a mapping and by the notices about it; guessScale() and guessDateOrder() stand in guess.h.
#pragma once

#include "core/feedback/reading/table_sample.h"

#include <set>

namespace chwila::feedback {

/// Cells that mean "no answer" in most exports: "NA", "-", "null" …
const QStringList& usualNotApplicable();
bool isNotApplicable(const QString& value);
/// Takes away a total under the table: the one number between two steps where many lie on them, or far above
/// a scale that ends at 10.
void dropTotal(std::set<double>& numbers, const ColumnSample& column, QChar decimalSign);

/// Words of a title, also of "customerId" and "customer_id", folded.
QString foldedTitle(const QString& title);

/// The numbers among a column's values. A few cells that are no numbers (one in twenty) do not hide what
/// the column is: they will be listed as unreadable. More of them: nothing.
std::optional<std::set<double>> numbersOf(const ColumnSample& column, QChar decimalSign);
bool areWhole(const std::set<double>& numbers);

/// A comma where cells like "4,5" are there and none like "4.5", a point the other way round; nothing where
/// the column has neither. "1,234" may be a thousand and says nothing.
std::optional<QChar> decimalSignOf(const ColumnSample& column);

/// Values by which survey tools write "no answer" into a column of small numbers: 99, −1, 998 …, only where
/// all others lie on 0 … 10. As written; empty where there are none.
QStringList missingCodes(const ColumnSample& column, QChar decimalSign);

/// Whether a title asks how likely it is that somebody recommends, which is asked on 0 … 10 (English,
/// Polish, Romanian, German).
bool asksToRecommend(const QString& title);

/// How well an order of date parts fits a column.
struct DateFit {
    std::size_t fitting = 0; ///< different values that are dates in this order
    std::size_t others = 0;  ///< different values that are none
    qint64 span = 0;         ///< milliseconds from the first to the last of them

    bool isAll() const { return fitting > 0 && others == 0; }
};
DateFit dateFit(const ColumnSample& column, DateOrder order);

/// Answers on 1–5 among which a few go up to 10: somebody changed the scale and went on in one column.
struct MixedScales {
    qint64 beyond = 0; ///< answers above 5
    qint64 total = 0;
};

/// Nothing for few answers, for a zero, and where more than one in twenty is above 5.
std::optional<MixedScales> mixedScales(const ColumnSample& column, QChar decimalSign);

} // namespace chwila::feedback
