// The index of customers' words (SQLite's FTS5, letters compared without case and accents). Beside its
// words each text carries marks, words of private-use letters that nobody types: the month of the answer
// and its label. So the newest texts of a label that hold a word are found without looking at the others.
// Internal to core/store.
#pragma once

#include "core/model/project.h"
#include "core/store/bulk_statement.h"

#include <QDate>

namespace chwila::store {

/// Months since year 0; 0 = without a date.
int monthOf(std::optional<qint64> milliseconds);

/// What the index is given for a text, behind what is in `all`. It must be given the same to take the text
/// out again.
void appendIndexedText(std::string& all, std::string_view text, int month, qint64 alias);
std::string monthMark(int month);
std::string aliasMark(qint64 alias);

/// What a person typed as a condition of FTS5: all words in any order, the last one perhaps only begun,
/// what stands in quotes as it stands there. Never anything else, whatever was typed. Nothing where it
/// holds no letter and no digit.
std::optional<std::string> wordCondition(const QString& typed);

/// Before a great many texts are added: the index then collects more of them before it writes, and merges
/// what it wrote less often. It keeps that.
void expectManyComments(SQLite::Database& database);

/// Takes the texts of a batch's answers `first` … `last` out, also out of the index; the answers must
/// still be there.
void removeComments(SQLite::Database& database, qint64 first, qint64 last, qint64 batch);

} // namespace chwila::store
