// RowReader over a SQLite database: a table, a view or one SELECT. The file is opened read-only and
// SQLite itself is asked to refuse anything but reading, so a query cannot change it.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/reading/row_reader.h"

namespace chwila::feedback {

/// What about a source an error is, where a way out depends on it.
enum class SourceTrouble : std::uint8_t {
    Other,
    Query, ///< the database does not understand it, mostly because a column or table has another name by now
};

/// How long a query may work without giving a row or wait for a program that writes, and who is told and may
/// stop it meanwhile.
struct SqlitePatience {
    Progress* progress = nullptr; ///< must outlive the reader; null: nobody
    int seconds = 600;
    int busySeconds = 10;
    SourceTrouble* trouble =
        nullptr; ///< where errors say what they are; must outlive the reader; may be null
};

/// Errors: NotFound (file, table), Invalid (no database, a wrong query, one that would write or does
/// more than reading), Locked; while reading also Cancelled and Io (it took too long).
Result<std::unique_ptr<RowReader>> openSqlite(const QString& path, const QString& tableOrQuery,
                                              const SqlitePatience& patience = {});

/// As databaseTables(path) for those who can wait: `patience` says how long for a program that writes.
Result<QStringList> databaseTables(const QString& path, const SqlitePatience& patience);

/// The sentence of databases of any kind for a query they do not understand, such as one that names a column
/// which is called otherwise by now.
QString queryNotUnderstood();

} // namespace chwila::feedback
