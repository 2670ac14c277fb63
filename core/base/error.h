// What a person is told when something cannot be done: one translated sentence with the way out,
// and the place in the file where there is one. Nothing of ours throws; functions return Result<T>.
#pragma once

#include <QString>

#include <cstdint>

namespace chwila {

/// A place in a text file. Lines and columns count from 1, 0 means unknown. A column counts UTF-16
/// units, so a tab or a letter outside the basic plane may differ from what an editor shows.
struct SourcePosition {
    QString file;
    qint64 line = 0;
    qint64 column = 0;

    bool operator==(const SourcePosition&) const = default;
};

enum class ErrorCode : std::uint8_t {
    Invalid,   ///< the input is not what it should be
    NotFound,  ///< a file, table or record is not there
    Conflict,  ///< a change does not fit the state it meets
    Io,        ///< the disk or the operating system refused
    Locked,    ///< somebody else holds it
    TooNew,    ///< written by a newer version
    Damaged,   ///< the file is broken
    Cancelled, ///< the person stopped it
};

struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString message; ///< one sentence in the language of the screen
    QString detail;  ///< what a library said, for the log and the details button; may be empty
    SourcePosition position;

    bool operator==(const Error&) const = default;
};

/// "responses.csv:12:7: message", leaving out what is unknown; how the command line prints an error.
QString describe(const Error& error);

} // namespace chwila
