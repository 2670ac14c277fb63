#include "core/store/batch_rows.h"

#include "core/store/answer_rows.h"
#include "core/store/connection.h"

namespace chwila::store {

feedback::Batch batchFrom(SQLite::Statement& row) {
    feedback::Batch batch;
    batch.id = row.getColumn(0).getInt64();
    batch.source = {row.getColumn(1).getInt64()};
    batch.name = fromUtf8(row.getColumn(2));
    batch.importedAt = timeOf(row.getColumn(3));
    batch.answers = row.getColumn(4).getInt64();
    batch.invalid = row.getColumn(5).getInt64();
    batch.duplicates = row.getColumn(6).getInt64();
    batch.notApplicable = row.getColumn(7).getInt64();
    batch.counted = row.getColumn(8).getInt() != 0;
    return batch;
}

feedback::Batch batchWithOriginFrom(SQLite::Statement& row) {
    feedback::Batch batch = batchFrom(row);
    batch.origin =
        row.getColumn(9).getInt() == 1 ? feedback::BatchOrigin::Added : feedback::BatchOrigin::Read;
    batch.content = fromUtf8(row.getColumn(10));
    return batch;
}

} // namespace chwila::store
