// Where a PostgreSQL server is, as a value and as the URL that the project keeps:
// postgresql://user@host:5432/database?sslmode=require. Never with a password: one that was typed into
// the URL is taken out of it.
#pragma once

#include "core/base/result.h"

#include <map>

namespace chwila::sources {

struct ServerAddress {
    QString host; ///< name, IP address, or the folder of a Unix socket; empty: this machine
    int port = 5432;
    QString database; ///< empty: as the user is called
    QString user;     ///< empty: as the person is called on this machine
    /// libpq's own settings, by name: sslmode, sslrootcert, connect_timeout, service …
    std::map<QString, QString> settings;
    int statementSeconds = 600; ///< a query that takes longer is stopped; "statement_timeout" in the URL

    bool operator==(const ServerAddress&) const = default;
};

struct EnteredAddress {
    ServerAddress address;
    QString password; ///< empty: none was in the URL
};

/// Whether a text is meant as the address of a server rather than as a path.
bool looksLikeServer(const QString& text);

/// Invalid, with the place in words, for what is no such URL and for settings that are not passed on.
Result<EnteredAddress> serverAddress(const QString& url);
QString urlOf(const ServerAddress& address);

/// "survey on db.example.org", for titles and questions.
QString titleOf(const ServerAddress& address);
/// Under which its password is kept: "user@host:port/database".
QString passwordKeyOf(const ServerAddress& address);

/// sslmode's values, the most careless first.
QStringList tlsModes();

} // namespace chwila::sources
