// Imports of answers (feedback::Batch) as rows of the table "batch", of whatever version the file is: for
// lists of them and for what is saved of a damaged file. Internal to core/store.
#pragma once

#include "core/feedback/answer.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chwila::store {

inline constexpr const char* batchSelection =
    "id, source, name, imported_at, answers, invalid, duplicates, not_applicable, counted";
/// What files of the first version do not have; behind batchSelection.
inline constexpr const char* batchOriginSelection = ", origin, content";

/// `row` begins with the columns of batchSelection.
feedback::Batch batchFrom(SQLite::Statement& row);
/// `row` begins with those of batchSelection and batchOriginSelection.
feedback::Batch batchWithOriginFrom(SQLite::Statement& row);

} // namespace chwila::store
