// The history table: steps as rows, where they end, and the rules by which steps are merged, dropped
// and forgotten. Internal to core/store; the caller holds the transaction.
#pragma once

#include "core/store/connection.h"
#include "core/store/history.h"

namespace chwila::store {

/// What the file knows about itself besides its records; one row of the table "state".
struct FileState {
    qint64 highestId = 0;
    qint64 position = 0;
    quint64 digest = 0;

    // Follow from the history table.
    qint64 firstId = 1; ///< of the oldest step kept; position + 1 where there is none
    qint64 lastId = 0;
    qint64 historyBytes = 0;
};

/// Damaged where the row is missing or makes no sense.
Result<FileState> readState(SQLite::Database& database);
/// `isNew`: the row does not exist yet.
void writeState(SQLite::Database& database, const FileState& state, bool isNew = false);

/// Damaged where a step is missing, has been altered or cannot be read.
Result<History> readHistory(SQLite::Database& database, qint64 position);

/// Adds the change as a step behind the position or merges it into the newest (continues()); drops the
/// steps that could be redone; forgets the oldest beyond `limit` bytes.
Result<void> recordStep(SQLite::Database& database, FileState& state, const model::Change& change,
                        const QString& text, const QString& gesture, qint64 limit);
/// Keeps a step that is not in the table (any more) at either end of it.
void keepStep(SQLite::Database& database, FileState& state, const HistoryEntry& entry);

} // namespace chwila::store
