#include "tests/core/sources/postgres_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace chwila::sources {

namespace {

constexpr int startMilliseconds = 60000;

/// The folder of initdb and postgres; distributions keep them out of the path.
QString findPrograms() {
    QStringList folders;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders += versions.filePath(version + QStringLiteral("/bin"));
    folders += {QStringLiteral("/usr/pgsql/bin"), QStringLiteral("/usr/local/pgsql/bin"),
                QStringLiteral("/opt/homebrew/bin")};
    QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"), folders);
    if (initdb.isEmpty()) initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return initdb.isEmpty() ? QString() : QFileInfo(initdb).absolutePath();
}

int freePort() {
    const int handle = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    int port = 0;
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    if (bind(handle, plain, size) == 0 && getsockname(handle, plain, &size) == 0)
        port = ntohs(address.sin_port);
    close(handle);
    return port;
}

/// PostgreSQL refuses to run as root.
const passwd* ordinaryUser() {
    if (geteuid() != 0) return nullptr;
    const passwd* user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

} // namespace

void PostgresServer::becomeOrdinaryUser(QProcess& process) {
    const passwd* user = ordinaryUser();
    const uid_t uid = user ? user->pw_uid : geteuid();
    const gid_t gid = user ? user->pw_gid : getegid();
    const bool change = user != nullptr;
    process.setChildProcessModifier([uid, gid, change] {
        if (change && (setgid(gid) != 0 || setuid(uid) != 0)) _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGINT); // a killed test leaves no server behind
    });
    process.setProcessChannelMode(QProcess::MergedChannels);
}

std::unique_ptr<PostgresServer> PostgresServer::start(QString& problem) {
    const QString programs = findPrograms();
    if (programs.isEmpty()) {
        problem =
            QStringLiteral("PostgreSQL's server (initdb, postgres) is not installed: apt install postgresql");
        return nullptr;
    }
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    problem = server->prepare(programs);
    if (!problem.isEmpty()) return nullptr;
    if (!server->launch(programs)) {
        problem = QStringLiteral("postgres did not start: ") + QString::fromUtf8(server->m_process.readAll());
        return nullptr;
    }
    server->run(QStringLiteral("CREATE ROLE reader LOGIN PASSWORD '%1'").arg(QLatin1String(password)));
    server->run(QStringLiteral("CREATE DATABASE survey OWNER reader"));
    return server;
}

QString PostgresServer::prepare(const QString& programs) {
    m_programs = programs;
    m_port = freePort();
    QFile words(m_folder.filePath(QStringLiteral("words")));
    if (!words.open(QIODevice::WriteOnly) || words.write(password) < 0) return QStringLiteral("no folder");
    words.close();
    if (const passwd* user = ordinaryUser()) {
        for (const QString& path : {m_folder.path(), words.fileName()}) {
            if (chown(path.toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0) {
                return QStringLiteral("the folder cannot be given to an ordinary user");
            }
        }
    }
    QProcess initdb;
    becomeOrdinaryUser(initdb);
    initdb.setWorkingDirectory(m_folder.path());
    initdb.start(programs + QStringLiteral("/initdb"),
                 {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"),
                  QStringLiteral("postgres"), QStringLiteral("--auth-local=trust"),
                  QStringLiteral("--auth-host=scram-sha-256"), QStringLiteral("--pwfile"), words.fileName(),
                  QStringLiteral("--no-sync"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                  QStringLiteral("--no-locale")});
    if (initdb.waitForFinished(startMilliseconds) && initdb.exitCode() == 0) return {};
    return QStringLiteral("initdb failed: ") + QString::fromUtf8(initdb.readAll());
}

bool PostgresServer::launch(const QString& programs) {
    becomeOrdinaryUser(m_process);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(programs + QStringLiteral("/postgres"),
                    {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-p"),
                     QString::number(m_port), QStringLiteral("-c"),
                     QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"),
                     QStringLiteral("unix_socket_directories=") + m_folder.path(), QStringLiteral("-c"),
                     QStringLiteral("fsync=off"), QStringLiteral("-c"),
                     QStringLiteral("shared_buffers=16MB")});
    for (QDeadlineTimer end(startMilliseconds); !end.hasExpired(); QThread::msleep(50)) {
        m_process.waitForReadyRead(1); // there is no event loop that would notice its end
        if (m_process.state() == QProcess::NotRunning) return false;
        if (run(QStringLiteral("SELECT 1")) == QLatin1String("1")) return true;
    }
    return false;
}

PostgresServer::~PostgresServer() {
    if (m_process.state() == QProcess::NotRunning) return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    if (!m_process.waitForFinished(10000)) m_process.kill();
}

QString PostgresServer::run(const QString& sql) const {
    // "survey" exists after the first two statements.
    const bool early = sql.startsWith(QLatin1String("CREATE ROLE"))
                       || sql.startsWith(QLatin1String("CREATE DATABASE"))
                       || sql == QLatin1String("SELECT 1");
    QProcess psql;
    psql.start(m_programs + QStringLiteral("/psql"),
               {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port),
                QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"),
                early ? QStringLiteral("postgres") : QStringLiteral("survey"), QStringLiteral("-v"),
                QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-qAtX"), QStringLiteral("-c"), sql});
    if (!psql.waitForFinished(startMilliseconds) || psql.exitCode() != 0) {
        return QStringLiteral("error: ") + QString::fromUtf8(psql.readAllStandardError()).trimmed();
    }
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

QString PostgresServer::url(const QString& settings) const {
    return QStringLiteral("postgresql://reader@127.0.0.1:%1/survey%2")
        .arg(m_port)
        .arg(settings.isEmpty() ? QString() : QLatin1Char('?') + settings);
}

QString PostgresServer::socketUrl(const QString& settings) const {
    return QStringLiteral("postgresql://reader@/survey?host=%1&port=%2%3")
        .arg(m_folder.path())
        .arg(m_port)
        .arg(settings.isEmpty() ? QString() : QLatin1Char('&') + settings);
}

} // namespace chwila::sources
