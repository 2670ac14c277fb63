// PlainFile: the bytes of a long table from any place on, for several threads at a time. One packed by gzip
// is unpacked by a thread of its own into a temporary file without a name, which takes as much room as is
// under way and no more. Used by the quick way through long tables (chunked_reader.h).
#pragma once

#include "core/base/result.h"

#include <memory>
#include <optional>

namespace chwila::feedback {

class PlainFile {
  public:
    virtual ~PlainFile() = default;

    /// How many bytes were put there, fewer than wanted only at the end; an error where they cannot be read.
    virtual Result<std::size_t> read(char* into, std::size_t wanted, qint64 at) const = 0;
    /// Whether there is a byte at this place.
    virtual bool reaches(qint64 at) const = 0;
    /// Of a file that is not packed, when it was opened; nothing while it is not known.
    virtual std::optional<qint64> size() const = 0;
    /// Where it ends, asked after everything was read.
    virtual qint64 end() const = 0;
    virtual double fraction() const { return -1; } ///< 0…1 of a packed file
    /// Somebody wrote to it meanwhile.
    virtual std::optional<Error> changed() const { return std::nullopt; }
    /// Why it ends early, asked after everything was read.
    virtual std::optional<Error> brokenOff() const { return changed(); }
    /// Nobody will ask for what is before this place.
    virtual void forget(qint64 before) = 0;

    /// Nothing where it cannot be opened.
    static std::shared_ptr<PlainFile> open(const QString& path);
};

} // namespace chwila::feedback
