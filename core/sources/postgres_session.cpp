#include "core/sources/postgres_session.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/feedback/words.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <array>
#include <atomic>
#include <condition_variable>
#include <libpq-fe.h>
#include <mutex>
#include <thread>

namespace chwila::sources {

using feedback::Words;

namespace {

constexpr int connectSeconds = 15;
constexpr auto watchEvery = std::chrono::milliseconds(100);
constexpr qsizetype mostQuoted = 300;

// pg_type.oid of the types that are days: date, timestamp, timestamptz.
constexpr std::array<quint32, 3> dateTypes{1082, 1114, 1184};

struct FreeResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, FreeResult>;

/// The server's own words, on one line.
QString saidBy(const QString& text) {
    return elided(singleLine(text), mostQuoted);
}

QString withWords(const QString& sentence, const QString& said) {
    if (said.isEmpty()) return sentence;
    return sentence + QLatin1Char(' ') + Words::tr("The server says: %1").arg(saidBy(said));
}

/// A value of a connection string of libpq.
QString quotedValue(QString value) {
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

QString connectOptions(const ServerAddress& address) {
    std::map<QString, QString> settings = address.settings;
    settings.emplace(QStringLiteral("connect_timeout"), QString::number(connectSeconds));
    settings.emplace(QStringLiteral("application_name"), QStringLiteral("chwila"));
    QStringList options;
    for (const auto& [name, value] : settings) {
        // Qt divides options at semicolons, whatever the quotes.
        if (!value.contains(QLatin1Char(';'))) options += name + QLatin1Char('=') + quotedValue(value);
    }
    return options.join(QLatin1Char(';'));
}

PGconn* handleOf(const QString& name) {
    const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
    // "PGconn*" by its alias, "pg_conn*" by its own name: which one depends on how Qt was built.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<PGconn* const*>(handle.constData());
}

/// Why a connection failed. QtSql keeps only the text, which may be in any language; libpq knows whether
/// it was about the password.
Error whyRefused(const ServerAddress& address, const QString& password, const QString& said) {
    QString text = QStringLiteral("host=%1 port=%2 dbname=%3 user=%4 ")
                       .arg(quotedValue(address.host))
                       .arg(address.port)
                       .arg(quotedValue(address.database), quotedValue(address.user))
                   + connectOptions(address).replace(QLatin1Char(';'), QLatin1Char(' '));
    if (!password.isEmpty()) text += QStringLiteral(" password=") + quotedValue(password);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> probe(PQconnectdb(text.toUtf8().constData()),
                                                             &PQfinish);
    const SourcePosition place{titleOf(address), 0, 0};
    if (PQconnectionNeedsPassword(probe.get()) != 0) {
        return {ErrorCode::Locked, Words::tr("The server asks for a password."), said, place};
    }
    if (PQconnectionUsedPassword(probe.get()) != 0 && PQstatus(probe.get()) != CONNECTION_OK) {
        return {ErrorCode::Locked,
                withWords(Words::tr("The server does not let this user in with this password."), said), said,
                place};
    }
    return {ErrorCode::Io,
            withWords(Words::tr("The server cannot be reached. Check its address and the network."), said),
            said, place};
}

} // namespace

bool ServerColumn::isDate() const {
    return std::ranges::find(dateTypes, type) != dateTypes.end();
}

/// Asks `progress` from a thread of its own, because reading waits inside the library.
struct PostgresSession::Watch {
    Watch(PGconn* connection, const Progress& progress)
        : cancel(PQgetCancel(connection), &PQfreeCancel), thread([this, &progress] { watch(progress); }) {}
    ~Watch() {
        {
            const std::lock_guard guard(mutex);
            ended = true;
        }
        wake.notify_all();
        thread.join();
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    void stop() const {
        std::array<char, 256> problem{};
        if (cancel) PQcancel(cancel.get(), problem.data(), static_cast<int>(problem.size()));
    }
    void watch(const Progress& progress) {
        std::unique_lock lock(mutex);
        while (!wake.wait_for(lock, watchEvery, [this] { return ended; })) {
            if (!progress.cancelled()) continue;
            cancelled = true;
            stop();
        }
    }

    std::mutex mutex;
    std::condition_variable wake;
    bool ended = false;
    std::atomic<bool> cancelled = false;
    std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> cancel;
    std::thread thread; // last: it uses the others
};

PostgresSession::PostgresSession(const ServerAddress& address, Progress& progress)
    : m_address(address), m_progress(progress) {
    static std::atomic<quint64> number{0};
    m_name = QStringLiteral("chwila-source-%1").arg(++number);
}

PostgresSession::~PostgresSession() {
    m_watch.reset();
    if (!QSqlDatabase::contains(m_name)) return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<PostgresSession>> PostgresSession::open(const ServerAddress& address,
                                                               const QString& password, Progress& progress) {
    if (progress.cancelled()) {
        return fail(ErrorCode::Cancelled, Words::tr("Reading was stopped; nothing was changed."));
    }
    std::unique_ptr<PostgresSession> session(new PostgresSession(address, progress));
    if (Result<void> connected = session->connectWith(password); !connected) return fail(connected.error());
    if (Result<void> begun = session->begin(); !begun) return fail(begun.error());
    return session;
}

Result<void> PostgresSession::connectWith(const QString& password) {
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        return fail(ErrorCode::NotFound,
                    Words::tr("Qt's PostgreSQL driver is not installed. On Debian and Ubuntu "
                              "it is the package libqt6sql6-psql."));
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    database.setHostName(m_address.host);
    database.setPort(m_address.port);
    database.setDatabaseName(m_address.database);
    database.setUserName(m_address.user);
    database.setPassword(password);
    database.setConnectOptions(connectOptions(m_address));
    if (!database.open()) return fail(whyRefused(m_address, password, database.lastError().databaseText()));
    PGconn* connection = handleOf(m_name);
    if (connection == nullptr) {
        return fail(ErrorCode::Io,
                    Words::tr("The server cannot be reached. Check its address and the network."));
    }
    m_watch = std::make_unique<Watch>(connection, m_progress);
    return {};
}

Result<void> PostgresSession::begin() {
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    const std::array<QString, 5> statements{
        QStringLiteral("SET default_transaction_read_only = on"),
        QStringLiteral("SET statement_timeout = %1").arg(qint64{m_address.statementSeconds} * 1000),
        QStringLiteral("SET datestyle = 'ISO, YMD'"),
        QStringLiteral("SET TIME ZONE 'UTC'"),
        QStringLiteral("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"),
    };
    for (const QString& statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            return fail(errorOf(query.lastError().nativeErrorCode(), query.lastError().databaseText()));
        }
    }
    return {};
}

Error PostgresSession::errorOf(const QString& state, const QString& said) const {
    const SourcePosition place{titleOf(m_address), 0, 0};
    const auto is = [&](const char* prefix) { return state.startsWith(QLatin1String(prefix)); };
    if (m_watch && m_watch->cancelled) {
        return {ErrorCode::Cancelled, Words::tr("Reading was stopped; nothing was changed."), said, {}};
    }
    if (is("57014")) {
        return {
            ErrorCode::Io,
            Words::tr(
                "The query took longer than %n second(s) and was stopped; nothing was changed. Narrow the "
                "query, or allow more time.",
                nullptr, m_address.statementSeconds),
            said, place};
    }
    if (is("25") || is("0A000")) {
        return {ErrorCode::Invalid,
                Words::tr("The query would do more than read. Use a single SELECT; nothing was changed."),
                said, place};
    }
    if (is("42501")) {
        return {ErrorCode::Invalid, withWords(Words::tr("This user may not read that."), said), said, place};
    }
    if (is("22") || is("42")) {
        return {ErrorCode::Invalid,
                withWords(Words::tr("The database does not understand the query. Check its spelling."), said),
                said, place};
    }
    const PGconn* connection = handleOf(m_name);
    if (state.isEmpty() || is("08") || is("57P") || connection == nullptr
        || PQstatus(connection) == CONNECTION_BAD) {
        return {ErrorCode::Io,
                Words::tr(
                    "The connection to the database was lost; nothing was changed. Try again when the server "
                    "can be reached."),
                said, place};
    }
    return {ErrorCode::Io, withWords(Words::tr("The database could not answer the query."), said), said,
            place};
}

Result<std::vector<ServerColumn>> PostgresSession::columnsOf(const QString& statement) {
    PGconn* connection = handleOf(m_name);
    const auto failure = [&](const PGresult* result) {
        const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        const char* said = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
        return errorOf(QString::fromLatin1(state),
                       QString::fromUtf8(said ? said : PQerrorMessage(connection)));
    };
    if (statement.contains(QChar(0))) return fail(errorOf(QStringLiteral("42601"), QStringLiteral("NUL")));
    // The extended protocol takes exactly one statement, so nothing can be smuggled behind a semicolon.
    const PgResult parsed(PQprepare(connection, "", statement.toUtf8().constData(), 0, nullptr));
    if (PQresultStatus(parsed.get()) != PGRES_COMMAND_OK) return fail(failure(parsed.get()));
    const PgResult described(PQdescribePrepared(connection, ""));
    if (PQresultStatus(described.get()) != PGRES_COMMAND_OK) return fail(failure(described.get()));
    std::vector<ServerColumn> columns;
    for (int i = 0; i < PQnfields(described.get()); ++i) {
        columns.push_back({QString::fromUtf8(PQfname(described.get(), i)), PQftype(described.get(), i)});
    }
    if (columns.empty()) return fail(errorOf(QStringLiteral("25006"), {}));
    return columns;
}

Result<QSqlQuery> PostgresSession::run(const QString& statement) {
    if (const auto sound = columnsOf(statement); !sound) return fail(sound.error());
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true); // rows come one by one instead of all at once
    if (!query.exec(statement)) {
        return fail(errorOf(query.lastError().nativeErrorCode(), query.lastError().databaseText()));
    }
    return query;
}

Result<bool> PostgresSession::next(QSqlQuery& query) {
    if (query.next()) return true;
    const QSqlError error = query.lastError();
    if (error.isValid()) return fail(errorOf(error.nativeErrorCode(), error.databaseText()));
    if (m_watch->cancelled) return fail(errorOf({}, {}));
    return false;
}

void PostgresSession::stop() {
    m_watch->stop();
}

} // namespace chwila::sources
