// Rows of a plain table that the careful scanner cuts, from any place of the file on. Internal to
// plain_chunk.h.
#pragma once

#include "core/feedback/reading/plain_table.h"

namespace chwila::feedback {

struct OddRow {
    std::optional<Row> row; ///< lines counted from the place; nothing but blank lines until the end: none
    qint64 end = 0;         ///< where the line behind it begins
    qint64 lines = 0;       ///< from the place to there
    qint64 damaged = 0;     ///< letters from the place to there that are none
};

/// A line begins at `at`.
Result<OddRow> readOddRow(const PlainTable& table, qint64 at);

/// Sequences in the bytes from `from` to `to` − 1 that are no letters.
qint64 damagedLetters(const PlainTable& table, qint64 from, qint64 to);

} // namespace chwila::feedback
