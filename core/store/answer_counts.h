// Counts of a project file: kept at import beside the rows, so that opening and filtering never read rows.
// Internal to core/store.
#pragma once

#include "core/feedback/reading/count_table.h"
#include "core/store/answer_rows.h"

namespace chwila::store {

/// A label and profile (its id in the file) of one batch, packed.
struct PackedCounts {
    qint64 batch = 0;
    qint64 alias = 0;
    qint64 profile = 0;
    QByteArray counts;
};

/// `profileIds`: the file's id for each profile index of the table.
void writeCounts(SQLite::Database& database, qint64 batch, feedback::CountTable& counts,
                 const std::vector<qint64>& profileIds);
/// Of complete batches.
std::vector<PackedCounts> readCounts(SQLite::Database& database);

/// Damaged where a batch's counts do not add up to its answers.
Result<void> checkCounts(Connection& connection);

} // namespace chwila::store
