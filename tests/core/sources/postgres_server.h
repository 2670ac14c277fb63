// A real PostgreSQL server for one test program: made by initdb in a temporary folder, on a free port of
// this machine, under an ordinary user, gone with the program. Users: "postgres" (owner) and "reader"
// with the password "let me in", over TCP; over the Unix socket everybody is let in.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace chwila::sources {

class PostgresServer {
  public:
    /// Null, with the reason, where the server's programs are not installed.
    static std::unique_ptr<PostgresServer> start(QString& problem);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Runs SQL as the owner; the first column of the last result, trimmed. "error: …" where it fails.
    QString run(const QString& sql) const;
    /// For the user "reader", without a password.
    QString url(const QString& settings = {}) const;
    /// Over the Unix socket, where no password is asked for.
    QString socketUrl(const QString& settings = {}) const;
    int port() const { return m_port; }

    static constexpr const char* password = "let me in";

  private:
    PostgresServer() = default;
    QString prepare(const QString& programs);
    bool launch(const QString& programs);
    static void becomeOrdinaryUser(QProcess& process);

    QTemporaryDir m_folder;
    QString m_programs;
    int m_port = 0;
    QProcess m_process;
};

/// The server that the test program `main` has started, or a skip that says why there is none.
#define CHWILA_NEED_POSTGRES(server, problem)                                                                \
    if (!(server)) QSKIP(qPrintable(problem))

} // namespace chwila::sources
