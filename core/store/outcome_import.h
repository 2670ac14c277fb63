// After a batch of answers was stored: what its source says of customers besides, put into the same batch.
#pragma once

#include "core/store/answer_store.h"

namespace chwila::store {

/// Passes `batch` on. Where the source's mapping names columns with outcomes they are read and added; if
/// that fails the batch is taken back and the error is told.
Result<feedback::Batch> withOutcomes(AnswerStore& answers, Result<feedback::Batch> batch,
                                     const model::Project& project, Progress& progress);

} // namespace chwila::store
