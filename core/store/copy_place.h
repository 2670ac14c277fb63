// Where a copy of a project goes. Nobody else may have the project open that is there: the place is locked as
// an open project is, the copy is made beside it under another name and takes its name at once, so that at
// every moment there is the whole old file or the whole new one.
#pragma once

#include "core/store/file_lock.h"

namespace chwila::store {

class CopyPlace {
  public:
    /// Locked, with the holder's name, where the project at `path` is open elsewhere, in this program too; Io
    /// where nothing can be written there.
    static Result<std::unique_ptr<CopyPlace>> take(const QString& path);
    /// What was not moved in goes.
    ~CopyPlace();
    CopyPlace(const CopyPlace&) = delete;
    CopyPlace& operator=(const CopyPlace&) = delete;

    /// The name under which to make the copy; there is no such file yet.
    const QString& draft() const { return m_draft; }
    /// Puts the finished copy in its place, instead of the file that is there.
    Result<void> moveIn();

  private:
    CopyPlace(const QString& target, std::unique_ptr<FileLock> lock);

    QString m_target;
    QString m_draft;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace chwila::store
