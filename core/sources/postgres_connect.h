// Whether a PostgreSQL server lets us in: one attempt with libpq that `progress` can stop at any moment,
// where QtSql would wait inside the library. Internal to core/sources.
#pragma once

#include "core/base/progress.h"
#include "core/sources/server_address.h"

namespace chwila::sources {

/// libpq's settings of the address as Qt takes them: name=value, divided by semicolons.
QString connectOptions(const ServerAddress& address);

/// Connects and lets go again. Locked: a password is needed, or was refused; Cancelled; Io where the server
/// does not answer in the address's connect_timeout (15 s where it names none).
Result<void> tryConnection(const ServerAddress& address, const QString& password, const Progress& progress);

/// The server's own words behind a sentence; the sentence alone where it said none.
QString withWords(const QString& sentence, const QString& said);

} // namespace chwila::sources
