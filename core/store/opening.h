// What happens between a path and a connection that can be trusted: lock, header, version, schema,
// pages, migration. Internal to core/store.
#pragma once

#include "core/store/connection.h"

namespace chwila::store {

struct Opened {
    std::shared_ptr<Connection> connection; ///< read-only with its reason where it must be
    bool isNewer = false;                   ///< written by a newer version; only known columns are read
};

/// See ProjectFile::open.
Result<Opened> openForUse(const QString& path);

/// Renames a finished file to a name that must be free, and makes that durable.
Result<void> moveIntoPlace(const QString& from, const QString& to);
/// Makes durable that a file has its name.
void syncFolderOf(const QString& path);

} // namespace chwila::store
