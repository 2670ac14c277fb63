#include "core/store/opening.h"

#include "core/store/history_rows.h"
#include "core/store/record_rows.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace chwila::store {

namespace {

// Up to this size a file is checked as a whole when it is opened (well below a second); of a larger one
// only the tables an edit needs, and the answers when `chwila check` asks.
constexpr qint64 thoroughUpTo = 32LL * 1024 * 1024;

bool canBeWritten(const QString& path) {
    // Asking the permissions is not enough: the place may be read-only as a whole. Nobody in this process
    // has the file open when we ask, because we hold its lock, so closing costs no lock of SQLite's.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor >= 0) ::close(descriptor);
    return descriptor >= 0;
}

struct Access {
    std::unique_ptr<FileLock> lock;
    QString readOnlyReason;
};

Access accessTo(const QString& path) {
    Result<std::unique_ptr<FileLock>> lock = FileLock::acquire(path);
    if (!lock) return {nullptr, lock.error().message};
    if (!canBeWritten(path))
        return {nullptr, QCoreApplication::translate(
                             "store", "The file is write-protected, so it can only be looked at; allow "
                                      "writing, or change a copy of it.")};
    return {*std::move(lock), {}};
}

Result<int> versionOf(SQLite::Database& database, qint64 fileSize) {
    const int id = database.execAndGet("PRAGMA application_id").getInt();
    if (id != applicationId) {
        return fail(
            ErrorCode::Invalid,
            fileSize == 0
                ? QCoreApplication::translate("store", "The file is empty. It is not a Chwila project.")
                : QCoreApplication::translate("store", "The file is a database, but not a Chwila project."));
    }
    if (database.execAndGet("PRAGMA encoding").getString() != "UTF-8") {
        return fail(damaged(QStringLiteral("texts are not kept as UTF-8")));
    }
    const int version = userVersion(database);
    if (version < 1) return fail(damaged(QStringLiteral("version %1").arg(version)));
    return version;
}

/// Before a migration gives the records another checksum: that they are those that were written.
Result<void> checkOlder(SQLite::Database& database) {
    const Result<FileState> state = readState(database);
    if (!state) return fail(state.error());
    if (digestOfRows(database) == state->digest) return {};
    return fail(damaged(QStringLiteral("the records are not those that were written")));
}

Result<void> checkPresent(SQLite::Database& database) {
    if (Result<void> schema = checkSchema(database); !schema) return schema;
    return checkPages(database, thoroughUpTo);
}

// A process killed before its journal held anything leaves an empty one, which SQLite ignores but keeps.
// Any other was rolled back by reading; while we hold the database nobody is writing one.
void removeStaleJournal(SQLite::Database& database, const QString& path) {
    const QString journal = path + QStringLiteral("-journal");
    if (!QFile::exists(journal)) return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    QFile::remove(journal);
    transaction.commit();
}

Result<void> prepare(Connection& connection, int version, const QString& path) {
    return connection.run([&](SQLite::Database& database) -> Result<void> {
        if (version < schemaVersion && connection.isReadOnly()) {
            return fail(ErrorCode::Io,
                        QCoreApplication::translate(
                            "store", "This project was made by an older version and must be converted, "
                                     "which cannot be done here. Copy it to a folder where you may write."));
        }
        if (!connection.isReadOnly()) {
            database.exec("PRAGMA journal_mode = DELETE");
            removeStaleJournal(database, path);
            if (version < schemaVersion) {
                if (Result<void> whole = checkOlder(database); !whole) return whole;
            }
            const QString backup = path + QStringLiteral(".bak");
            if (Result<void> present = migrate(database, schemaVersion, migrations(), backup); !present) {
                return present;
            }
        }
        return checkPresent(database);
    });
}

} // namespace

Result<Opened> openForUse(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("store", "There is no file “%1”.").arg(path));
    }
    if (!info.isFile())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("store", "“%1” is not a file.").arg(path));
    const QString canonical = info.canonicalFilePath();
    Access access = accessTo(canonical);
    const bool writable = access.readOnlyReason.isEmpty();
    auto connection =
        Connection::open(canonical, writable ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly,
                         std::move(access.lock));
    if (!connection) return fail(connection.error());
    if (!writable) {
        if (Result<void> done = (*connection)->becomeReadOnly(access.readOnlyReason); !done) {
            return fail(done.error());
        }
    }
    const Result<int> version =
        (*connection)->run([&](SQLite::Database& database) { return versionOf(database, info.size()); });
    if (!version) return fail(version.error());
    if (*version > schemaVersion) {
        const QString reason = QCoreApplication::translate(
            "store", "The project was made by a newer version of Chwila, so it can only be "
                     "looked at. Update Chwila to edit it.");
        if (Result<void> done = (*connection)->becomeReadOnly(reason); !done) return fail(done.error());
        return Opened{*std::move(connection), true};
    }
    if (Result<void> ready = prepare(**connection, *version, canonical); !ready) return fail(ready.error());
    return Opened{*std::move(connection), false};
}

Result<void> moveIntoPlace(const QString& from, const QString& to) {
    QFile file(from);
    if (!file.rename(to)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate(
                        "store", "The file “%1” cannot be made. Choose another name or folder.")
                        .arg(to),
                    file.errorString());
    }
    syncFolderOf(to);
    return {};
}

void syncFolderOf(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace chwila::store
