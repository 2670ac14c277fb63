// PostgresSession: one connection to a PostgreSQL server that cannot write. Everything read in it comes
// from one read-only transaction and so from one state of the database. A query is parsed by the server
// as a single statement before it runs, stops after the address's time, and is cancelled on the server
// when `progress` says so. Belongs to one thread. Internal to core/sources.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/reading/sqlite_reader.h"
#include "core/sources/server_address.h"

#include <QSqlQuery>

#include <memory>
#include <vector>

namespace chwila::sources {

/// A column of a query's result.
struct ServerColumn {
    QString title;
    quint32 type = 0; ///< the server's number of the type (pg_type.oid)

    bool isDate() const; ///< a date, or a time with or without zone
};

class PostgresSession {
  public:
    /// Locked: a password is needed, or was refused. `progress` must outlive the session.
    static Result<std::unique_ptr<PostgresSession>> open(const ServerAddress& address,
                                                         const QString& password, Progress& progress);
    ~PostgresSession();
    PostgresSession(const PostgresSession&) = delete;
    PostgresSession& operator=(const PostgresSession&) = delete;

    /// What the statement would give; Invalid where it is none, several, or would write.
    Result<std::vector<ServerColumn>> columnsOf(const QString& statement);
    /// Its rows, one after the other. Checked as columnsOf() does. One query at a time.
    Result<QSqlQuery> run(const QString& statement);
    /// False at the end of the rows.
    Result<bool> next(QSqlQuery& query);
    /// What the last error was about.
    feedback::SourceTrouble trouble() const { return m_trouble; }
    /// Stops a query whose rows are not wanted any more.
    void stop();

    /// Whether the last statement failed because this server does not know what it asks for, though
    /// PostgreSQL does: another engine that speaks its protocol. Then the transaction is over.
    bool wasNotUnderstood() const;
    /// A transaction anew, and with it another state of the database.
    Result<void> beginAgain();

    const ServerAddress& address() const { return m_address; }

  private:
    struct Watch;
    PostgresSession(const ServerAddress& address, Progress& progress);

    Result<void> connectWith(const QString& password);
    Result<bool> does(const QString& statement);
    Result<void> begin();
    /// Sets trouble().
    Error errorOf(const QString& state, const QString& said);

    ServerAddress m_address;
    Progress& m_progress;
    QString m_name;  ///< of the QSqlDatabase
    QString m_state; ///< SQLSTATE of the last statement that failed
    feedback::SourceTrouble m_trouble = feedback::SourceTrouble::Other;
    bool m_serverStops = true; ///< the server keeps the time a query may take
    std::unique_ptr<Watch> m_watch;
};

} // namespace chwila::sources
