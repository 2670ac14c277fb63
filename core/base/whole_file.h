// Writes a file whole or not at all, for everything that is exported.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QFileDevice;
class QSaveFile;

namespace chwila {

/// A file that takes its place when it is complete (QSaveFile). What stands at the path and is no file, such
/// as /dev/stdout or a pipe, is written to as it stands: putting a file in its place would take it away from
/// everybody else.
class WholeFile {
  public:
    explicit WholeFile(const QString& path);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    bool open();
    /// Open between open() and commit(). What goes wrong in between is noticed by commit() at the latest.
    QFileDevice& device() { return *m_device; }
    /// Without it nothing changes at the path of a file.
    bool commit();
    QString errorString() const;

  private:
    std::unique_ptr<QFileDevice> m_device;
    QSaveFile* m_file = nullptr; ///< the device, where it is a file
};

/// Replaces what is there; the error names the file and the way out.
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace chwila
