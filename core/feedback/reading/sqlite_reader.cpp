#include "core/feedback/reading/sqlite_reader.h"

#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/table_sample.h"
#include "core/feedback/words.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QThread>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace chwila::feedback {

namespace {

constexpr int listingBusySeconds = 2; // a window may be waiting for the list

/// SQLite asks this for each thing a statement would do, while it is compiled. `denied`: a bool or null.
int allowReadingOnly(void* denied, int action, const char*, const char* function, const char*, const char*) {
    const bool reads = action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_RECURSIVE;
    const bool harmless =
        action == SQLITE_FUNCTION && !(function && qstricmp(function, "load_extension") == 0);
    if (reads || harmless) return SQLITE_OK;
    if (denied) *static_cast<bool*>(denied) = true;
    return SQLITE_DENY;
}

/// `trouble` (may be null) is told what the error is about.
Error sqliteError(int code, const char* detail, const QString& path, SourceTrouble* trouble = nullptr) {
    if (trouble) *trouble = SourceTrouble::Other;
    const SourcePosition place{path, 0, 0};
    const QString said = QString::fromUtf8(detail);
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                Words::tr("Another program is writing to the database. Try again when it has finished."),
                said, place};
    case SQLITE_NOTADB:
        return {
            ErrorCode::Invalid,
            Words::tr(
                "The file is not a SQLite database. Choose another one, or import it as a table of text."),
            said, place};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, Words::tr("The database is damaged. Restore it from a copy first."), said,
                place};
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return {ErrorCode::Invalid,
                Words::tr("The query would do more than read. Use a single SELECT; nothing was changed."),
                said, place};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::Io,
                Words::tr("The database cannot be opened. Check that you may read it and its folder."), said,
                place};
    default:
        if (trouble) *trouble = SourceTrouble::Query;
        return {ErrorCode::Invalid, queryNotUnderstood(), said, place};
    }
}

Error sqliteError(const SQLite::Exception& exception, const QString& path, SourceTrouble* trouble = nullptr) {
    return sqliteError(exception.getErrorCode(), exception.what(), path, trouble);
}

/// SQLite asks it every so many steps of its machine whether to go on, and whether to try again where
/// another program holds the database.
class Watch {
  public:
    explicit Watch(const SqlitePatience& patience) : m_patience(patience) {}

    void attach(SQLite::Database& database) {
        constexpr int every = 10000; // well under a millisecond
        sqlite3_progress_handler(
            database.getHandle(), every, [](void* self) { return static_cast<Watch*>(self)->ask(); }, this);
    }
    void attachBusy(SQLite::Database& database) {
        sqlite3_busy_handler(
            database.getHandle(),
            [](void* self, int tries) { return static_cast<Watch*>(self)->wait(tries); }, this);
    }
    void startRow() { m_end.setRemainingTime(qint64{m_patience.seconds} * 1000); }
    bool wasCancelled() const { return m_cancelled; }
    SourceTrouble* trouble() const { return m_patience.trouble; }
    /// Why the query was stopped.
    Error reason(const QString& path) const {
        if (m_cancelled) {
            return {ErrorCode::Cancelled, Words::tr("Reading was stopped; nothing was changed."), {}, {}};
        }
        return {ErrorCode::Io,
                Words::tr("The query took longer than %n second(s) and was stopped; nothing was changed. "
                          "Narrow the query, or allow more time.",
                          nullptr, m_patience.seconds),
                {},
                {path, 0, 0}};
    }

  private:
    int ask() {
        m_cancelled = m_patience.progress && m_patience.progress->cancelled();
        return m_cancelled || m_end.hasExpired() ? 1 : 0;
    }
    int wait(int tries) {
        constexpr unsigned long between = 50; // milliseconds
        if (tries == 0) m_busyEnd.setRemainingTime(qint64{m_patience.busySeconds} * 1000);
        m_cancelled = m_patience.progress && m_patience.progress->cancelled();
        if (m_cancelled || m_busyEnd.hasExpired()) return 0;
        if (m_patience.progress)
            m_patience.progress->report(-1, Words::tr("Waiting until another program has written"));
        QThread::msleep(between);
        return 1;
    }

    SqlitePatience m_patience;
    QDeadlineTimer m_end{QDeadlineTimer::Forever};
    QDeadlineTimer m_busyEnd;
    bool m_cancelled = false;
};

/// What SQLite threw while `watch` looked on.
Error thrown(const SQLite::Exception& exception, const Watch& watch, const QString& path) {
    const bool stopped = exception.getErrorCode() == SQLITE_INTERRUPT || watch.wasCancelled();
    return stopped ? watch.reason(path) : sqliteError(exception, path, watch.trouble());
}

/// `watch` must outlive the database.
Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString& path, Watch& watch) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound,
                    Words::tr("The database is not there. Check its name, or point at where it is now."), {},
                    {path, 0, 0});
    }
    if (info.isDir()) {
        return fail(ErrorCode::Invalid, Words::tr("This is a folder. Choose a file in it."), {},
                    {path, 0, 0});
    }
    if (info.size() == 0) {
        return fail(ErrorCode::Invalid, Words::tr("The file is empty, it is not a database."), {},
                    {path, 0, 0});
    }
    try {
        auto database = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READONLY);
        watch.attachBusy(*database);
        database->exec("PRAGMA query_only = ON");
        database->exec("SELECT count(*) FROM sqlite_master"); // the first real reading: is it a database?
        sqlite3_set_authorizer(database->getHandle(), allowReadingOnly, nullptr);
        return database;
    } catch (const SQLite::Exception& exception) {
        if (watch.wasCancelled()) return fail(watch.reason(path));
        return fail(sqliteError(exception, path));
    }
}

Result<QStringList> tablesOf(SQLite::Database& database, const QString& path) {
    try {
        QStringList names;
        SQLite::Statement query(database, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') "
                                          "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
        while (query.executeStep())
            names += QString::fromUtf8(query.getColumn(0).getText());
        return names;
    } catch (const SQLite::Exception& exception) {
        return fail(sqliteError(exception, path));
    }
}

QString listed(const QStringList& names) {
    constexpr qsizetype most = 12;
    QString text = names.mid(0, most).join(QStringLiteral(", "));
    if (names.size() > most) text += QStringLiteral(", …");
    return text;
}

QString selectAll(QString table) {
    return QStringLiteral("SELECT * FROM \"%1\"").arg(table.replace(QLatin1Char('"'), QLatin1String("\"\"")));
}

/// The SELECT that a table's name or a query stands for.
Result<QString> statementFor(SQLite::Database& database, const QString& path, const QString& tableOrQuery) {
    const Result<QStringList> tables = tablesOf(database, path);
    if (!tables) return fail(tables.error());
    const SourcePosition place{path, 0, 0};
    const QString wanted = tableOrQuery.trimmed();
    if (wanted.isEmpty()) {
        if (tables->size() == 1) return selectAll(tables->front());
        return tables->isEmpty()
                   ? fail(ErrorCode::NotFound, Words::tr("The database has no tables."), {}, place)
                   : fail(
                       ErrorCode::NotFound,
                       Words::tr("The database has several tables; choose one of: %1.").arg(listed(*tables)),
                       {}, place);
    }
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const QString& table : *tables) {
            if (table.compare(wanted, sensitivity) == 0) return selectAll(table);
        }
    }
    static const QRegularExpression oneWord(QStringLiteral("^[\\w$.-]+$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (!oneWord.match(wanted).hasMatch()) return wanted;
    if (tables->isEmpty())
        return fail(ErrorCode::NotFound, Words::tr("The database has no tables."), {}, place);
    return fail(ErrorCode::NotFound,
                Words::tr("The database has no table or view “%1”. It has: %2.").arg(wanted, listed(*tables)),
                {}, place);
}

/// Refuses several statements and those SQLite knows to write; the authorizer refuses the rest.
Result<void> checkReadOnly(SQLite::Database& database, const QString& path, const QByteArray& sql,
                           SourceTrouble* trouble) {
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    bool denied = false;
    sqlite3_set_authorizer(database.getHandle(), allowReadingOnly, &denied);
    const int code = sqlite3_prepare_v2(database.getHandle(), sql.constData(), -1, &statement, &rest);
    const bool readOnly =
        statement && sqlite3_stmt_readonly(statement) != 0 && sqlite3_column_count(statement) > 0;
    sqlite3_finalize(statement);
    const QByteArray said = sqlite3_errmsg(database.getHandle());
    sqlite3_set_authorizer(database.getHandle(), allowReadingOnly, nullptr);
    if (denied) return fail(sqliteError(SQLITE_AUTH, said.constData(), path));
    if (code != SQLITE_OK) return fail(sqliteError(code, said.constData(), path, trouble));
    if (!readOnly || (rest && !QByteArray(rest).replace(';', ' ').trimmed().isEmpty())) {
        return fail(sqliteError(SQLITE_AUTH, "", path));
    }
    return {};
}

class SqliteReader final : public RowReader {
  public:
    SqliteReader(std::unique_ptr<Watch> watch, std::unique_ptr<SQLite::Database> database,
                 const QByteArray& sql, QString path)
        : m_watch(std::move(watch)),
          m_database(std::move(database)),
          m_statement(*m_database, sql.toStdString()),
          m_path(std::move(path)) {
        m_watch->attach(*m_database);
        QStringList titles;
        for (int i = 0; i < m_statement.getColumnCount(); ++i)
            titles += QString::fromUtf8(m_statement.getColumnName(i));
        m_columns = distinctTitles(titles);
    }

    const QStringList& columns() const override { return m_columns; }
    double fraction() const override { return -1; }

    Result<bool> next(Row& row) override {
        try {
            m_watch->startRow();
            if (m_done || !m_statement.executeStep()) {
                m_done = true;
                return false;
            }
            row = Row();
            row.number = ++m_rows;
            row.position = {m_path, m_rows, 0};
            for (int i = 0; i < m_statement.getColumnCount(); ++i)
                row.cells.push_back({textOf(m_statement.getColumn(i)), m_rows, i + 1});
            return true;
        } catch (const SQLite::Exception& exception) {
            m_done = true;
            return fail(thrown(exception, *m_watch, m_path));
        }
    }

  private:
    static QString textOf(const SQLite::Column& column) {
        if (column.isNull()) return {};
        if (column.isInteger()) return QString::number(column.getInt64());
        if (column.isFloat()) return QString::number(column.getDouble(), 'g', QLocale::FloatingPointShortest);
        return QString::fromUtf8(column.getText(), column.getBytes());
    }

    std::unique_ptr<Watch> m_watch; // before the database, which asks it
    std::unique_ptr<SQLite::Database> m_database;
    SQLite::Statement m_statement;
    QString m_path;
    QStringList m_columns;
    qint64 m_rows = 0;
    bool m_done = false;
};

} // namespace

QString queryNotUnderstood() {
    return Words::tr("The database does not understand the query. Check its spelling.");
}

Result<std::unique_ptr<RowReader>> openSqlite(const QString& path, const QString& tableOrQuery,
                                              const SqlitePatience& patience) {
    auto watch = std::make_unique<Watch>(patience);
    Result<std::unique_ptr<SQLite::Database>> database = openDatabase(path, *watch);
    if (!database) return fail(database.error());
    const Result<QString> statement = statementFor(**database, path, tableOrQuery);
    if (!statement) return fail(statement.error());
    const QByteArray sql = statement->toUtf8();
    if (sql.contains('\0')) return fail(sqliteError(SQLITE_ERROR, "NUL", path, patience.trouble));
    if (const Result<void> sound = checkReadOnly(**database, path, sql, patience.trouble); !sound)
        return fail(sound.error());
    try {
        return std::make_unique<SqliteReader>(std::move(watch), *std::move(database), sql, path);
    } catch (const SQLite::Exception& exception) {
        return fail(sqliteError(exception, path, patience.trouble));
    }
}

Result<QStringList> databaseTables(const QString& path) {
    return databaseTables(path, {.busySeconds = listingBusySeconds});
}

Result<QStringList> databaseTables(const QString& path, const SqlitePatience& patience) {
    Watch watch(patience);
    const Result<std::unique_ptr<SQLite::Database>> database = openDatabase(path, watch);
    if (!database) return fail(database.error());
    return tablesOf(**database, path);
}

} // namespace chwila::feedback
