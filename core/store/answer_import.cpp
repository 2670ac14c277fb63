// Imports: rows are read without the connection, and written in short transactions.
#include "core/store/batch_writer.h"

#include <QCoreApplication>

namespace chwila::store {

namespace {

constexpr std::size_t answersAtATime = 300000; // in one transaction where nobody waits (batch_piece.h)
constexpr std::size_t countsAtATime = 10000;

/// The next blocks of the source; false at its end.
Result<bool> readPiece(feedback::AnswerReader& rows, std::vector<feedback::AnswerBlock>& blocks,
                       Progress& progress, qint64 before) {
    blocks.clear();
    for (std::size_t answers = 0; answers < answersAtATime;) {
        if (progress.cancelled()) return fail(cancelled());
        feedback::AnswerBlock block;
        const Result<bool> more = rows.nextBlock(block);
        if (!more) return fail(more.error());
        if (!*more) return false;
        answers += block.answers.size() + block.rejected.size();
        blocks.push_back(std::move(block));
        const qint64 read = before + static_cast<qint64>(answers);
        progress.report(rows.fraction(), QCoreApplication::translate("store", "%n answers stored", nullptr,
                                                                     pluralCount(read)));
    }
    return true;
}

Result<void> writeRows(BatchWriter& writer, feedback::AnswerReader& rows, Progress& progress) {
    std::vector<feedback::AnswerBlock> blocks;
    for (bool more = true; more;) {
        const Result<bool> piece = readPiece(rows, blocks, progress, writer.answers());
        if (!piece) return fail(piece.error());
        more = *piece;
        if (Result<void> written = writer.write(blocks, rows.names()); !written) return written;
    }
    return progress.cancelled() ? fail(cancelled()) : Result<void>();
}

Result<void> writeCounts(BatchWriter& writer, feedback::CountReader& counts, Progress& progress) {
    std::vector<feedback::CountRow> rows;
    for (bool more = true; more;) {
        rows.clear();
        while (more && rows.size() < countsAtATime) {
            Result<std::optional<feedback::CountRow>> row = counts.next();
            if (!row) return fail(row.error());
            more = row->has_value();
            if (more) rows.push_back(**std::move(row));
        }
        if (progress.cancelled()) return fail(cancelled());
        if (Result<void> written = writer.write(rows); !written) return written;
        progress.report(counts.fraction(), QCoreApplication::translate("store", "%n answers stored", nullptr,
                                                                       pluralCount(writer.answers())));
    }
    return {};
}

Result<void> writeSupply(BatchWriter& writer, const AnswerStore::Private::Supply& supply,
                         Progress& progress) {
    if (supply.counts) {
        if (Result<void> written = writeCounts(writer, *supply.counts, progress); !written) return written;
    }
    return supply.rows ? writeRows(writer, *supply.rows, progress) : Result<void>();
}

Result<feedback::Batch> completed(BatchWriter& writer, const AnswerStore::Private::Supply& supply,
                                  Progress& progress, bool replace) {
    return supply.counts ? writer.complete(replace) : writer.complete(*supply.rows, replace, progress);
}

} // namespace

Result<feedback::Batch> AnswerStore::Private::import(const feedback::Batch& header, const Supply& supply,
                                                     Progress& progress, bool replace) {
    if (connection->isReadOnly()) return fail(ErrorCode::Locked, connection->readOnlyReason());
    const std::lock_guard guard(writing);
    BatchWriter writer(*connection, header, supply.counts != nullptr, supply.planned);
    if (Result<void> begun = writer.begin(); !begun) return fail(begun.error());
    Result<void> written = writeSupply(writer, supply, progress);
    if (written && supply.outcomes)
        written = writeOutcomes(*connection, writer.id(), *supply.outcomes, progress);
    {
        // What was announced is counted from here on or not at all, but never twice.
        const std::lock_guard announcement(cubeMutex);
        announced.reset();
    }
    Result<feedback::Batch> batch = written ? completed(writer, supply, progress, replace)
                                            : Result<feedback::Batch>(fail(written.error()));
    if (batch) ++generation;
    // Of a failed import the first error counts; what this cannot remove goes at the next opening.
    if (!batch || replace) purge();
    return batch;
}

} // namespace chwila::store
