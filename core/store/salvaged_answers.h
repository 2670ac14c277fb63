// What can still be read of the answers of a damaged file, and how it gets into a sound one. Internal to
// core/store.
#pragma once

#include "core/store/answer_store.h"
#include "core/store/project_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chwila::store {

struct SalvagedBatch {
    feedback::Batch header;
    std::vector<feedback::Answer> answers;  ///< of a counted batch its words only
    std::vector<feedback::CountRow> counts; ///< of a counted batch
    std::vector<feedback::Rejected> rejected;
    std::vector<feedback::CustomerOutcome> outcomes;
};

/// By their id in the damaged file; 0: answers whose batch is not known any more.
using SalvagedBatches = std::map<qint64, SalvagedBatch>;

SalvagedBatches salvageAnswers(SQLite::Database& database, QStringList& lost);
/// Those that answers refer to.
std::vector<model::AliasId> aliasesOf(const SalvagedBatches& batches);

Result<void> writeBatches(AnswerStore& store, const model::Project& project, SalvagedBatches& batches,
                          RecoveryReport& report, Progress& progress);

} // namespace chwila::store
