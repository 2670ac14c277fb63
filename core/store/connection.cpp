#include "core/store/connection.h"

#include "core/store/bulk_rows.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

namespace chwila::store {

namespace {

constexpr int busyMilliseconds = 10000;

struct Explanation {
    int sqliteCode;
    ErrorCode code;
    const char* message; // context "store"
};
constexpr Explanation explanations[] = {
    {SQLITE_NOTADB, ErrorCode::Damaged,
     QT_TRANSLATE_NOOP(
         "store", "This is not a Chwila project, or it is damaged. Recovery saves what can still be read.")},
    {SQLITE_CORRUPT, ErrorCode::Damaged,
     QT_TRANSLATE_NOOP(
         "store", "The project file is damaged. Recovery saves what can still be read into a new file.")},
    {SQLITE_BUSY, ErrorCode::Locked,
     QT_TRANSLATE_NOOP("store", "Another program is using the project file. Try again in a moment.")},
    {SQLITE_LOCKED, ErrorCode::Locked,
     QT_TRANSLATE_NOOP("store", "Another program is using the project file. Try again in a moment.")},
    {SQLITE_FULL, ErrorCode::Io,
     QT_TRANSLATE_NOOP("store", "The disk is full. Free some space; nothing has been lost so far.")},
    {SQLITE_READONLY, ErrorCode::Io,
     QT_TRANSLATE_NOOP("store",
                       "The project file cannot be written to. Copy it to a folder where you may write.")},
    {SQLITE_CANTOPEN, ErrorCode::Io,
     QT_TRANSLATE_NOOP("store", "The project file cannot be opened. Check that you may read and write it.")},
    {SQLITE_CONSTRAINT, ErrorCode::Conflict,
     QT_TRANSLATE_NOOP("store", "The project file does not accept this edit.")},
    {SQLITE_TOOBIG, ErrorCode::Invalid,
     QT_TRANSLATE_NOOP("store", "A text is too long to be kept in the project file.")},
    {SQLITE_NOMEM, ErrorCode::Io,
     QT_TRANSLATE_NOOP("store", "There is not enough memory to use the project file.")},
};
constexpr Explanation otherwise{
    0, ErrorCode::Io,
    QT_TRANSLATE_NOOP("store", "The disk did not do what was asked of it. Check the disk and try again.")};

const Explanation& explain(int sqliteCode) {
    const auto at = std::ranges::find(explanations, sqliteCode & 0xff, &Explanation::sqliteCode);
    return at == std::end(explanations) ? otherwise : *at;
}

// A project file may come from anybody: nothing in it may run, and no page is believed unchecked.
void harden(SQLite::Database& database, bool salvage) {
    sqlite3* handle = database.getHandle();
    // With a schema that could be written SQLite reads on where it would give up otherwise.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, salvage ? 1 : 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, salvage ? 0 : 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 0);
    sqlite3_extended_result_codes(handle, 1);
    database.exec(salvage ? "PRAGMA cell_size_check = OFF" : "PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;"
                  "PRAGMA synchronous = FULL;");
}

// Our own lock keeps threads apart; SQLite's, taken for every value bound, cost a quarter of an import.
int flagsOf(Connection::Mode mode) {
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
    case Connection::Mode::ReadWrite:
    case Connection::Mode::Salvage:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    case Connection::Mode::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
    }
    return SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
}

} // namespace

void FairMutex::lock() {
    std::unique_lock guard(m_mutex);
    const quint64 ticket = m_next++;
    ++m_waiting;
    m_turn.wait(guard, [&] { return ticket == m_serving; });
    --m_waiting;
}

void FairMutex::unlock() {
    {
        const std::lock_guard guard(m_mutex);
        ++m_serving;
    }
    m_turn.notify_all();
}

Error errorOf(const SQLite::Exception& exception) {
    const Explanation& explanation = explain(exception.getErrorCode());
    return {explanation.code,
            QCoreApplication::translate("store", explanation.message),
            QStringLiteral("SQLite %1: %2")
                .arg(exception.getExtendedErrorCode())
                .arg(QString::fromUtf8(exception.what())),
            {}};
}

Error damaged(const QString& detail) {
    return {ErrorCode::Damaged,
            QCoreApplication::translate("store", explain(SQLITE_CORRUPT).message),
            detail,
            {}};
}

Connection::Connection(const QString& path, Mode mode, std::unique_ptr<FileLock> lock)
    : m_path(path), m_lock(std::move(lock)), m_database(utf8(path), flagsOf(mode), busyMilliseconds) {
    harden(m_database, mode == Mode::Salvage);
    offerBulkRows(m_database);
}

Result<std::shared_ptr<Connection>> Connection::open(const QString& path, Mode mode,
                                                     std::unique_ptr<FileLock> lock) {
    // Statistics of memory that nobody asks for take a lock at every piece of it: for an import millions of
    // times. Without effect where SQLite is in use already.
    static const int unasked = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(unasked)
    try {
        return std::shared_ptr<Connection>(new Connection(path, mode, std::move(lock)));
    } catch (const SQLite::Exception& exception) {
        return fail(errorOf(exception));
    }
}

Result<void> Connection::becomeReadOnly(const QString& reason) {
    m_readOnlyReason = reason;
    const Result<void> result = run([](SQLite::Database& database) -> Result<void> {
        database.exec("PRAGMA query_only = ON");
        return {};
    });
    m_lock.reset();
    return result;
}

std::string utf8(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString fromUtf8(const SQLite::Column& column) {
    // The bytes must be asked for after the text: SQLite may convert while giving it.
    const char* text = column.getText("");
    return QString::fromUtf8(text, column.getBytes());
}

} // namespace chwila::store
