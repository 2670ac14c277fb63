#include "core/store/outcome_import.h"

#include "core/feedback/outcome_reader.h"

namespace chwila::store {

namespace {

Result<void> addOutcomes(AnswerStore& answers, const feedback::Batch& batch, const model::Project& project,
                         const Progress& progress) {
    const model::Source* source = project.find(batch.source);
    if (!source || source->mapping.isEmpty()) return {};
    const Result<feedback::Mapping> mapping = feedback::mappingFromText(source->mapping);
    if (!mapping || !feedback::hasOutcomes(*mapping)) return {};
    const auto outcomes = feedback::readOutcomes(feedback::SourceLocation::of(*source), *mapping, progress);
    if (!outcomes) return fail(outcomes.error());
    return answers.addOutcomes(batch.id, *outcomes);
}

} // namespace

Result<feedback::Batch> withOutcomes(AnswerStore& answers, Result<feedback::Batch> batch,
                                     const model::Project& project, Progress& progress) {
    if (!batch) return batch;
    const Result<void> added = addOutcomes(answers, *batch, project, progress);
    if (added) return batch;
    if (const Result<void> removed = answers.removeBatch(batch->id); !removed) return fail(removed.error());
    return fail(added.error());
}

} // namespace chwila::store
