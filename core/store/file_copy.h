// A copy of a whole database, made page by page while it goes on being used: what is written before the end
// of the copy is in it, so the copy is always one state of the file. Internal to core/store.
#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

namespace chwila::store {

/// At once, for whoever has the database alone. The target must not exist; after an error it does not.
Result<void> copyDatabase(SQLite::Database& database, const QString& path);
/// In pieces, between which everybody else gets the connection. Cancelled: there is no target.
Result<void> copyInPieces(Connection& connection, const QString& path, Progress& progress);

} // namespace chwila::store
