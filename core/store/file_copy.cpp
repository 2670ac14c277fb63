#include "core/store/file_copy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace chwila::store {

namespace {

constexpr int pagesOfPiece = 256; // a megabyte: an edit waits for milliseconds
constexpr int allPages = -1;
constexpr int mostStarts = 4;

/// Begun, gone on with and ended by whoever has the database that is copied.
class PageCopy {
  public:
    PageCopy(SQLite::Database& database, const QString& path)
        : m_target(utf8(path), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), m_backup(m_target, database) {}

    /// True where that was the end of it.
    bool advance(int pages) {
        // What another program writes begins it anew; at some time it has to come to an end.
        const int code = m_backup.executeStep(m_starts > mostStarts ? allPages : pages);
        if (code != SQLITE_OK && code != SQLITE_DONE) throw SQLite::Exception("the copy had to wait", code);
        if (m_backup.getRemainingPageCount() > m_remaining) ++m_starts;
        m_remaining = m_backup.getRemainingPageCount();
        return code == SQLITE_DONE;
    }
    double fraction() const {
        const int total = m_backup.getTotalPageCount();
        return total == 0 ? 1 : 1 - static_cast<double>(m_remaining) / total;
    }

  private:
    SQLite::Database m_target;
    SQLite::Backup m_backup;
    int m_remaining = 0;
    int m_starts = 0;
};

Result<void> checkFree(const QString& path) {
    if (!QFileInfo::exists(path)) return {};
    return fail(
        ErrorCode::Conflict,
        QCoreApplication::translate("store", "There is already a file “%1”. Choose another name.").arg(path));
}

Result<void> piecesOf(std::optional<PageCopy>& copy, Connection& connection, const QString& path,
                      Progress& progress) {
    bool complete = false;
    while (!complete) {
        if (progress.cancelled()) {
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("store", "Stopped; there is no copy."));
        }
        Result<void> advanced = connection.run([&](SQLite::Database& database) -> Result<void> {
            if (!copy) copy.emplace(database, path);
            complete = copy->advance(pagesOfPiece);
            return {};
        });
        if (!advanced) return advanced;
        progress.report(copy->fraction(), {});
    }
    return {};
}

} // namespace

Result<void> copyDatabase(SQLite::Database& database, const QString& path) {
    if (Result<void> free = checkFree(path); !free) return free;
    try {
        PageCopy(database, path).advance(allPages);
    } catch (const SQLite::Exception& exception) {
        QFile::remove(path);
        return fail(errorOf(exception));
    }
    return {};
}

Result<void> copyInPieces(Connection& connection, const QString& path, Progress& progress) {
    if (Result<void> free = checkFree(path); !free) return free;
    std::optional<PageCopy> copy;
    Result<void> copied = piecesOf(copy, connection, path, progress);
    // The end of a copy touches what is copied.
    const Result<void> ended = connection.run([&](SQLite::Database&) -> Result<void> {
        copy.reset();
        return {};
    });
    if (copied && !ended) copied = ended;
    if (!copied) QFile::remove(path);
    return copied;
}

} // namespace chwila::store
