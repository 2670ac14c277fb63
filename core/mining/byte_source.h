// Bytes of a log piece by piece, however large it is: a file, a gzip file (told by its first bytes, several
// members one behind the other included) or a text in memory. Used by the readers of this folder.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace chwila::mining {

class ByteSource {
  public:
    virtual ~ByteSource() = default;

    /// How many bytes were put there; 0 at the end. `room` is above 0.
    virtual Result<qsizetype> read(char* into, qsizetype room) = 0;
    /// How far it is in the file, 0…1; below 0 when unknown.
    virtual double fraction() const = 0;
};

/// Errors: not there, a folder, not readable.
Result<std::unique_ptr<ByteSource>> openBytes(const QString& path);
std::unique_ptr<ByteSource> bytesOf(QByteArray bytes);
/// The same text in UTF-8; `source` itself where it is in UTF-8 already.
Result<std::unique_ptr<ByteSource>> inUtf8(std::unique_ptr<ByteSource> source, const QString& encoding);

/// Up to `most` bytes from the start.
Result<QByteArray> firstBytes(const QString& path, qsizetype most);

} // namespace chwila::mining
