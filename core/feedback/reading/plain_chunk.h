// A piece of a long table in UTF-8 read by its bytes: rows that are as plain as they should be become
// entries at once; every other row is cut by the careful RecordScanner and handed on as it is ("odd").
// Pieces are read by several threads at a time; chunked_reader.h puts them in order. What labels, scores,
// profiles and channels mean is learnt from the careful reader, once for each different text.
#pragma once

#include "core/feedback/reading/answer_block.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/feedback/reading/row_reader.h"

#include <QStringList>

#include <memory>

namespace chwila::feedback {

/// What all pieces of a table share; written by nobody once they are read.
struct PlainTable {
    int descriptor = -1; ///< of the file, read with pread()
    QString path;
    char delimiter = ',';
    QChar delimiterSign = u',';
    Mapping mapping;
    QStringList columns;
    std::vector<std::size_t> names; ///< columns that decide the profile or are the channel
    std::size_t named = 0;          ///< columns up to the last one with a title of its own
    std::size_t touchpoint = 0;
    std::size_t score = 0;
    std::optional<std::size_t> question, time, customer, comment;
    std::vector<QString> notApplicable; ///< the mapping's, in lower case

    /// The long tables it is made for: one touchpoint and one score in a row. Nothing for any other.
    static std::shared_ptr<PlainTable> of(const Mapping& mapping, const QStringList& columns);
};

struct PlainChunk {
    struct Label {
        QString text;
        model::Scale scale;
    };
    struct Odd {
        std::size_t before = 0; ///< it stands before this entry
        Row row;                ///< lines counted from the chunk's first
    };

    qint64 begin = 0; ///< of its first row in the file
    qint64 end = 0;   ///< behind its last one
    qint64 lines = 0;
    qint64 rows = 0;      ///< without the odd ones
    qint64 shortRows = 0; ///< of them those whose last cells were left out
    qint64 notApplicable = 0;
    AnswerBlock block;              ///< alias: index into labels + 1; profile, channel: into those here
    std::vector<qint64> rowOffsets; ///< of each entry, into block.text
    std::vector<qint64> rowLines;   ///< of each entry, 0-based
    std::vector<Label> labels;
    std::vector<Profile> profiles;
    std::vector<QString> channels;
    std::vector<Odd> odd;
    std::optional<Error> error;
};

/// Reads the rows that begin at `from` … `to` − 1. With `exact` a row begins at `from`; otherwise the first
/// one is taken to begin behind the first line end from `from` − 1 on, which is wrong only inside a quote.
PlainChunk readChunk(const PlainTable& table, qint64 from, qint64 to, bool exact);

/// The row at an offset of the bytes of a chunk again, by the careful scanner.
Row rowAt(const PlainTable& table, const PlainChunk& chunk, std::size_t entry);

} // namespace chwila::feedback
