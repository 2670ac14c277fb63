#include "core/sources/postgres_session.h"

#include "core/base/language.h"
#include "core/feedback/words.h"
#include "core/sources/postgres_connect.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <libpq-fe.h>
#include <mutex>
#include <optional>
#include <thread>

namespace chwila::sources {

using feedback::Words;

namespace {

constexpr auto watchEvery = std::chrono::milliseconds(100);

// pg_type.oid of the types that are days: date, timestamp, timestamptz.
constexpr std::array<quint32, 3> dateTypes{1082, 1114, 1184};

struct FreeResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, FreeResult>;

PGconn* handleOf(const QString& name) {
    const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
    // "PGconn*" by its alias, "pg_conn*" by its own name: which one depends on how Qt was built.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<PGconn* const*>(handle.constData());
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

    /// For servers that do not stop a query by themselves.
    void allow(std::chrono::seconds time) {
        const std::lock_guard guard(mutex);
        deadline = std::chrono::steady_clock::now() + time;
    }
    void stop() const {
        std::array<char, 256> problem{};
        if (cancel) PQcancel(cancel.get(), problem.data(), static_cast<int>(problem.size()));
    }
    void watch(const Progress& progress) {
        std::unique_lock lock(mutex);
        while (!wake.wait_for(lock, watchEvery, [this] { return ended; })) {
            const bool late = deadline && std::chrono::steady_clock::now() > *deadline;
            if (!progress.cancelled() && !late) continue;
            (late ? timedOut : cancelled) = true;
            deadline.reset();
            stop();
        }
    }

    std::mutex mutex;
    std::condition_variable wake;
    bool ended = false;
    std::optional<std::chrono::steady_clock::time_point> deadline;
    std::atomic<bool> cancelled = false;
    std::atomic<bool> timedOut = false;
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
    if (Result<void> open = tryConnection(m_address, password, m_progress); !open) return open;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    database.setHostName(m_address.host);
    database.setPort(m_address.port);
    database.setDatabaseName(m_address.database);
    database.setUserName(m_address.user);
    database.setPassword(password);
    database.setConnectOptions(connectOptions(m_address));
    PGconn* connection = database.open() ? handleOf(m_name) : nullptr;
    if (connection == nullptr) {
        const QString said = database.lastError().databaseText();
        return fail(
            ErrorCode::Io,
            withWords(Words::tr("The server cannot be reached. Check its address and the network."), said),
            said, {titleOf(m_address), 0, 0});
    }
    m_watch = std::make_unique<Watch>(connection, m_progress);
    return {};
}

Result<bool> PostgresSession::does(const QString& statement) {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    const bool done = query.exec(statement);
    if (!done) {
        const Error error = errorOf(query.lastError().nativeErrorCode(), query.lastError().databaseText());
        const PGconn* connection = handleOf(m_name);
        const bool lost = connection == nullptr || PQstatus(connection) == CONNECTION_BAD;
        if (lost || error.code == ErrorCode::Cancelled) return fail(error);
    }
    m_trouble = feedback::SourceTrouble::Other; // there is another way
    return done;
}

// Other engines that speak the protocol do not know every setting. What matters is that nothing is written:
// the session or the transaction has to take that.
Result<void> PostgresSession::begin() {
    std::vector<bool> known;
    for (const QString& setting :
         {QStringLiteral("default_transaction_read_only = on"),
          QStringLiteral("statement_timeout = %1").arg(qint64{m_address.statementSeconds} * 1000),
          QStringLiteral("datestyle = 'ISO, YMD'"), QStringLiteral("TIME ZONE 'UTC'")}) {
        const Result<bool> set = does(QStringLiteral("SET ") + setting);
        if (!set) return fail(set.error());
        known.push_back(*set);
    }
    m_serverStops = known[1];
    QStringList ways{QStringLiteral("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"),
                     QStringLiteral("BEGIN READ ONLY")};
    if (known[0]) ways += QStringLiteral("BEGIN");
    for (const QString& way : ways) {
        const Result<bool> begun = does(way);
        if (!begun) return fail(begun.error());
        if (*begun) return {};
    }
    return fail(ErrorCode::Invalid,
                Words::tr("The server offers no connection that only reads, so nothing is read from it."), {},
                {titleOf(m_address), 0, 0});
}

Result<void> PostgresSession::beginAgain() {
    if (const Result<bool> ended = does(QStringLiteral("ROLLBACK")); !ended) return fail(ended.error());
    return begin();
}

bool PostgresSession::wasNotUnderstood() const {
    const bool forbidden = m_state == QLatin1String("42501");
    return !forbidden
           && (m_state.startsWith(QLatin1String("42")) || m_state.startsWith(QLatin1String("0A"))
               || m_state.startsWith(QLatin1String("XX")));
}

Error PostgresSession::errorOf(const QString& state, const QString& said) {
    m_trouble = feedback::SourceTrouble::Other;
    const SourcePosition place{titleOf(m_address), 0, 0};
    const auto is = [&](const char* prefix) { return state.startsWith(QLatin1String(prefix)); };
    if (m_watch && m_watch->cancelled) {
        return {ErrorCode::Cancelled, Words::tr("Reading was stopped; nothing was changed."), said, {}};
    }
    if (is("57014") || (m_watch && m_watch->timedOut)) {
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
        m_trouble = feedback::SourceTrouble::Query;
        return {ErrorCode::Invalid, withWords(feedback::queryNotUnderstood(), said), said, place};
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
        const char* said = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
        m_state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
        return errorOf(m_state, QString::fromUtf8(said ? said : PQerrorMessage(connection)));
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
    m_state.clear();
    if (const auto sound = columnsOf(statement); !sound) return fail(sound.error());
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true); // rows come one by one instead of all at once
    if (!m_serverStops) m_watch->allow(std::chrono::seconds(m_address.statementSeconds));
    if (!query.exec(statement)) {
        m_state = query.lastError().nativeErrorCode();
        return fail(errorOf(m_state, query.lastError().databaseText()));
    }
    return query;
}

Result<bool> PostgresSession::next(QSqlQuery& query) {
    if (query.next()) return true;
    const QSqlError error = query.lastError();
    if (error.isValid()) return fail(errorOf(error.nativeErrorCode(), error.databaseText()));
    if (m_watch->cancelled || m_watch->timedOut) return fail(errorOf({}, {}));
    return false;
}

void PostgresSession::stop() {
    m_watch->stop();
}

} // namespace chwila::sources
