// RowReader over a SQLite database: a table, a view or one SELECT. The file is opened read-only and
// SQLite itself is asked to refuse anything but reading, so a query cannot change it.
#pragma once

#include "core/feedback/row_reader.h"

namespace chwila::feedback {

/// Errors: NotFound (file, table), Invalid (no database, a wrong query, one that would write or does
/// more than reading), Locked.
Result<std::unique_ptr<RowReader>> openSqlite(const QString& path, const QString& tableOrQuery);

} // namespace chwila::feedback
