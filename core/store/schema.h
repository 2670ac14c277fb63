// The tables of a project file, their version, and how an older file becomes a present one.
// Internal to core/store. Record tables are generated from the records' fields(): a new field changes
// the schema, and with it needs a new version and a migration (tst_schema says so when it is forgotten).
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <span>
#include <vector>

namespace chwila::store {

/// Times are stored in milliseconds since 1970, UTC.
inline constexpr qint64 millisecondsOfDay = 86400000;

/// "Chwl" in the header of the file, by which `file` and we know it.
inline constexpr int applicationId = 0x4368776c;
inline constexpr int schemaVersion = 4;

struct SchemaObject {
    std::string name;
    std::string sql;

    auto operator<=>(const SchemaObject&) const = default;
};

/// Tables and indexes of the present version, as they stand in sqlite_schema, ascending by name.
std::vector<SchemaObject> presentSchema();
/// Tables of the project and of what people did to it; the others hold answers.
std::vector<std::string> projectTables();

/// Makes all tables of the present version in an empty database and sets its id and version.
void createSchema(SQLite::Database& database);

/// Damaged where the file holds other tables, indexes, views or triggers than it should: such a file
/// was not written by this program, and nothing of it is trusted.
Result<void> checkSchema(SQLite::Database& database);
/// Damaged where pages or tables contradict themselves. Answers are looked at only in files up to
/// `thoroughUpTo` bytes.
Result<void> checkPages(SQLite::Database& database, qint64 thoroughUpTo);

int userVersion(SQLite::Database& database);

/// One step from `from` to `from + 1`; SQL errors are thrown by SQLiteCpp.
struct Migration {
    int from = 0;
    std::function<void(SQLite::Database&)> apply;
};

/// The steps this program knows, ascending.
std::span<const Migration> migrations();

/// Brings the file to version `target`, each step in one transaction, after a copy of it was made at
/// `backupPath`. Does nothing where it is there already. Damaged where a step is missing.
Result<void> migrate(SQLite::Database& database, int target, std::span<const Migration> steps,
                     const QString& backupPath);

} // namespace chwila::store
