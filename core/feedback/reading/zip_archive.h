// Entries of a ZIP archive as streams: workbooks are such archives. libzip stays behind this header.
// Nothing is unpacked to disk, and no entry is held in memory as a whole.
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace chwila::feedback {

class ZipArchive {
  public:
    static Result<std::shared_ptr<ZipArchive>> open(const QString& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    QStringList names() const;
    bool has(const QString& name) const;
    /// A sequential device whose size() is known; it must not outlive the archive.
    Result<std::unique_ptr<QIODevice>> entry(const QString& name) const;
    /// A short entry as a whole, at most 4 KB; empty where it is not there.
    QByteArray peek(const QString& name) const;

  private:
    struct State;
    ZipArchive();
    std::unique_ptr<State> m_state;
};

} // namespace chwila::feedback
