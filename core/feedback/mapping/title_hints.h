// What the title of a column says about it, in English, Polish, Romanian and German. Titles are folded as
// foldedTitle() does. Used by the guess of a mapping.
#pragma once

#include "core/feedback/mapping/mapping.h"

namespace chwila::feedback {

/// A word of the title names that role. A whole question, as survey tools write them, names none by a word.
bool hintsAt(const QString& folded, ColumnRole role);
/// Numbers that are no opinions, whatever their range. In a whole question such a word says little.
bool isMeasurement(const QString& folded);
/// Titles that name a customer only where they stand alone: "Who", not "Who helped you".
bool namesCustomer(const QString& folded);
/// Numbers the rows of a table and not the customers: "id", "answer id".
bool isRowKey(const QString& folded);
/// "Customer type" tells customers apart no better than "Class" does.
bool isGrouping(const QString& folded);
/// A whole question instead of a name.
bool isQuestion(const QString& folded);

} // namespace chwila::feedback
