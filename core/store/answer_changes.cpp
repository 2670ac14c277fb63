#include "core/store/answer_changes.h"

#include "core/feedback/reading/saturating.h"
#include "core/store/answer_counts.h"

#include <algorithm>

namespace chwila::store {

AnswerChanges::Count AnswerChanges::total() const {
    Count sum;
    for (const auto& [alias, count] : labels) {
        sum.added += count.added;
        sum.gone += count.gone;
        sum.changed += count.changed;
    }
    return sum;
}

AnswerChanges changesBetween(const AnswerCells& before, const AnswerCells& after) {
    AnswerChanges changes;
    const auto note = [&](model::AliasId alias, qint64 difference) {
        if (difference == 0) return;
        AnswerChanges::Count& count = changes.labels[alias];
        (difference > 0 ? count.added : count.gone) += std::abs(difference);
    };
    auto old = before.begin();
    for (const AnswerCell& cell : after) {
        for (; old != before.end() && old->place() < cell.place(); ++old)
            note(old->alias, -qint64{old->count});
        const bool known = old != before.end() && old->place() == cell.place();
        note(cell.alias, qint64{cell.count} - (known ? qint64{old->count} : 0));
        if (known) ++old;
    }
    for (; old != before.end(); ++old)
        note(old->alias, -qint64{old->count});
    for (auto& [alias, count] : changes.labels) {
        count.changed = std::min(count.added, count.gone);
        count.added -= count.changed;
        count.gone -= count.changed;
    }
    return changes;
}

Result<AnswerCells> AnswerStore::cellsOf(model::SourceId source) {
    return d->connection->snapshot([&](SQLite::Database& database) -> Result<AnswerCells> {
        std::vector<qint64> batches;
        for (const VisibleBatch& batch : visibleBatches(database)) {
            if (batch.source == source.value) batches.push_back(batch.id);
        }
        AnswerCells cells;
        for (const PackedCounts& part : readCounts(database)) {
            if (std::ranges::find(batches, part.batch) == batches.end()) continue;
            const auto unpacked = feedback::unpacked(part.counts);
            if (!unpacked) return fail(damaged(QStringLiteral("counts of batch %1").arg(part.batch)));
            for (const feedback::CountTable::Cell& cell : *unpacked)
                cells.push_back({{part.alias}, part.profile, cell.key, cell.count});
        }
        std::ranges::sort(cells, {}, &AnswerCell::place);
        std::size_t kept = 0; // several batches may count the same
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (kept > 0 && cells[kept - 1].place() == cells[i].place()) {
                feedback::raise(cells[kept - 1].count, cells[i].count);
            } else {
                cells[kept++] = cells[i];
            }
        }
        cells.resize(kept);
        return cells;
    });
}

} // namespace chwila::store
