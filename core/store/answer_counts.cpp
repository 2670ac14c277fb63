#include "core/store/answer_counts.h"

#include "core/store/bulk_statement.h"

namespace chwila::store {

void writeCounts(SQLite::Database& database, qint64 batch, feedback::CountTable& counts,
                 const std::vector<qint64>& profileIds) {
    BulkStatement insert(database,
                         "INSERT INTO answer_count (batch, alias, profile, counts) VALUES (?, ?, ?, ?)");
    insert.bind(1, batch);
    for (auto& [key, series] : counts.all()) {
        const auto cells = feedback::CountTable::cells(series);
        if (cells.empty()) continue;
        const QByteArray bytes = feedback::packed(cells);
        insert.bind(2, key.first.value);
        insert.bind(3, profileIds[static_cast<std::size_t>(key.second)]);
        insert.bindBlob(4, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        insert.run();
    }
}

std::vector<PackedCounts> readCounts(SQLite::Database& database) {
    std::vector<PackedCounts> all;
    SQLite::Statement row(database, "SELECT batch, alias, profile, counts FROM answer_count "
                                    "WHERE batch IN (SELECT id FROM batch WHERE complete = 1) ORDER BY id");
    while (row.executeStep()) {
        const SQLite::Column counts = row.getColumn(3);
        const auto* bytes = static_cast<const char*>(counts.getBlob());
        all.push_back({row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), row.getColumn(2).getInt64(),
                       QByteArray(bytes, counts.getBytes())});
    }
    return all;
}

Result<void> checkCounts(Connection& connection) {
    return connection.snapshot([](SQLite::Database& database) -> Result<void> {
        std::map<qint64, qint64> totals;
        for (const PackedCounts& part : readCounts(database)) {
            const auto cells = feedback::unpacked(part.counts);
            if (!cells) return fail(damaged(QStringLiteral("counts of batch %1").arg(part.batch)));
            for (const feedback::CountTable::Cell& cell : *cells)
                totals[part.batch] += cell.count;
        }
        for (const VisibleBatch& batch : visibleBatches(database)) {
            if (totals[batch.id] == batch.answers) continue;
            return fail(
                damaged(QStringLiteral("the counts of batch %1 are not those of its answers").arg(batch.id)));
        }
        return {};
    });
}

} // namespace chwila::store
