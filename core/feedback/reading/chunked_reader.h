// The quick way through a long table of millions of rows: pieces of the file are read by several threads
// (plain_chunk.h) and put in order here. What it gives is what the careful reader gives, block by block;
// one by one the careful reader is asked. Used by openAnswers() where it can be.
#pragma once

#include "core/feedback/reading/answer_reader.h"
#include "core/feedback/reading/row_reader.h"

namespace chwila::feedback {

/// Nothing where the table is not of that kind (plain_chunk.h) or so small that it is not worth it;
/// `rows` then stays. A chunk has about `chunkBytes`.
std::unique_ptr<AnswerReader> openChunked(std::unique_ptr<RowReader>& rows, const SourceLocation& location,
                                          const Mapping& mapping, const AliasLookup& aliases,
                                          qint64 smallest = qint64{4} << 20,
                                          qint64 chunkBytes = qint64{4} << 20);

} // namespace chwila::feedback
