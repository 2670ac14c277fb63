// Named versions as rows. Internal to core/store: what VersionStore, the check and the recovery share.
#pragma once

#include "core/store/connection.h"
#include "core/store/version_store.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chwila::store {

/// Older files have no versions.
inline constexpr int versionsSinceSchema = 4;

struct VersionRow {
    Version version;
    int schema = 0;     ///< version of the schema whose fields the records have
    QByteArray project; ///< compressed JSON of model::projectToJson()
};

/// In this order, which versionRowOf() reads.
inline constexpr const char* versionSelection = "SELECT id, name, kept_at, \"schema\", project";
VersionRow versionRowOf(SQLite::Statement& row);
/// Ready to be inserted.
VersionRow rowOf(const Version& version, const model::Project& project);
/// Damaged where it is not what was written.
Result<model::Project> projectOf(const VersionRow& row);
/// The same of all versions in the file.
Result<void> checkVersions(Connection& connection);

} // namespace chwila::store
