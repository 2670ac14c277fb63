// Bytes of a file piece by piece, however large it is: a file, a gzip file (told by its first bytes, several
// members one behind the other included) or a text in memory. Used by the readers of text here and of event
// logs in core/mining.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace chwila::feedback {

class ByteSource {
  public:
    virtual ~ByteSource() = default;

    /// How many bytes were put there; 0 at the end. `room` is above 0.
    virtual Result<qsizetype> read(char* into, qsizetype room) = 0;
    /// How far it is in the file, 0…1; below 0 when unknown.
    virtual double fraction() const = 0;
};

/// What a file that grows or becomes shorter while it is read means: a log may be written to all the time, of
/// a table half a row would be taken for a whole one.
enum class WhileRead : std::uint8_t { MayChange, MustStay };

/// Why there is nothing to be read as a file: not there, a folder, a pipe. Nothing where there is.
std::optional<Error> whyNoFile(const QString& path);

/// Errors: as above, not readable. While reading: Damaged where a gzip file ends in the middle, is
/// broken, or unfolds to far more than any table does; whatever comes before that place is given first.
Result<std::unique_ptr<ByteSource>> openBytes(const QString& path, WhileRead change = WhileRead::MayChange);
/// Whether the file is packed by gzip, whatever it is called.
bool isPacked(const QString& path);
std::unique_ptr<ByteSource> bytesOf(QByteArray bytes);
/// The same text in UTF-8; `source` itself where it is in UTF-8 already.
Result<std::unique_ptr<ByteSource>> inUtf8(std::unique_ptr<ByteSource> source, const QString& encoding);

/// What qCompress() packed. Nothing where it is damaged, holds more or less than it says, or says more than
/// `most` bytes or than could lie in it.
std::optional<QByteArray> unpackedBytes(const QByteArray& packed, qsizetype most);

/// Up to `most` bytes from the start; of a packed file that is broken those before that place.
Result<QByteArray> firstBytes(const QString& path, qsizetype most);

} // namespace chwila::feedback
