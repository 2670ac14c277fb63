// A piece of a long table in UTF-8 read by its bytes: rows that are as plain as they should be become
// entries at once (plain_cells.h cuts them, plain_meaning.h says what they mean); every other row is cut by
// the careful RecordScanner and handed on as it is ("odd"). Pieces are read by several threads at a time;
// chunked_reader.h puts them in order.
#pragma once

#include "core/feedback/reading/answer_block.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/feedback/reading/plain_table.h"

namespace chwila::feedback {

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
    qint64 damaged = 0;             ///< letters
    AnswerBlock block;              ///< alias: index into labels + 1; profile, channel: into those here
    std::vector<qint64> rowOffsets; ///< of each entry, into block.text
    std::vector<qint64> rowLines;   ///< of each entry, 0-based
    std::vector<bool> rowIsShort;   ///< of each entry
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
