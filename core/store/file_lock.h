// FileLock: at most one process writes a project. The lock is the kernel's (an open-file-description
// lock on the hidden file ".NAME.lock" beside the project, which holds "name@host" of who took it), so
// it ends with its holder however that dies; a lock file left behind by a killed process is simply
// taken over. Two openings in the same process exclude each other too.
//
// Why not a lock on the database itself: SQLite's own locks are lost when any other descriptor of that
// file is closed. Why not QLockFile: a holder killed on another machine would block until a time-out.
#pragma once

#include "core/base/result.h"

#include <memory>

namespace chwila::store {

class FileLock {
  public:
    /// Locked, with the holder in the sentence and alone in the detail, where somebody else has the project
    /// open; Io where no lock file can be made beside it (a read-only place).
    static Result<std::unique_ptr<FileLock>> acquire(const QString& projectPath);
    /// Removes the lock file.
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Where the lock of a project is.
    static QString lockPath(const QString& projectPath);

  private:
    FileLock(int descriptor, QByteArray path) : m_descriptor(descriptor), m_path(std::move(path)) {}

    int m_descriptor;
    QByteArray m_path;
};

} // namespace chwila::store
