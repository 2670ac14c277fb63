// An answer between an importer, the project file and the cube.
#pragma once

#include "core/model/project.h"

#include <QDateTime>

namespace chwila::feedback {

/// One combination of segment attributes that respondents have: attribute → value, by attribute.
struct Profile {
    std::vector<std::pair<QString, QString>> values;

    bool operator==(const Profile&) const = default;
};

struct Answer {
    model::AliasId alias; ///< the source's label and scale; leads to the touchpoint
    int level = 0;        ///< index of the score on the scale, 0 = minimum
    QDateTime time;       ///< UTC; invalid = not known
    QString customer;     ///< the respondent's key in the source; empty = not known
    Profile profile;
    QString comment; ///< the customer's words; empty = none
    QString channel; ///< as written in the source; may be empty

    bool operator==(const Answer&) const = default;
};

/// How the answers of a batch came into the project.
enum class BatchOrigin : std::uint8_t {
    Read,  ///< what the source itself holds; reading it again replaces them
    Added, ///< beside it: rows that were mended, another delivery; they stay
};

/// One import (or one reading of an attached source), with what became of its rows.
struct Batch {
    qint64 id = 0;
    model::SourceId source;
    QString name; ///< file name or query as shown to people
    QDateTime importedAt;
    qint64 answers = 0;    ///< stored
    qint64 invalid = 0;    ///< rows or cells that could not be read, kept in the rejected list
    qint64 duplicates = 0; ///< left out: same respondent, time and label as an earlier one
    qint64 notApplicable = 0;
    bool counted = false; ///< its figures were counted elsewhere; its rows are only words
    BatchOrigin origin = BatchOrigin::Read;
    QString content = {}; ///< contentDigest() of the file, by which it is known again; empty = not known

    bool operator==(const Batch&) const = default;
};

/// A row (or one cell of a wide row) that could not be read.
struct Rejected {
    SourcePosition position; ///< 1-based line and column (field number for databases)
    QString reason;          ///< one translated sentence
    QString text;            ///< the row as it stood, cut at 2,000 characters
    /// Title and content of each column, without what was imported of the row; what a person mends. Empty
    /// where the row could not be cut into cells, or is very long.
    std::vector<std::pair<QString, QString>> cells;

    bool operator==(const Rejected&) const = default;
};

} // namespace chwila::feedback
