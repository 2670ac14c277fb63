// The answers of a source, brought in for the first time or read again. In two steps, because the
// project is changed in between: lookAgain() says which labels are new, the caller commits the Change,
// readAnswers() stores. Whatever fails, the answers that were there stay.
#pragma once

#include "core/sources/external_source.h"
#include "core/store/answer_changes.h"
#include "core/store/answer_store.h"

namespace chwila::sources {

struct Seen {
    model::Change change; ///< gives labels that are new their aliases
    QStringList newLabels;
    feedback::ImportPreview preview;
};
Result<Seen> lookAgain(const model::Project& project, model::SourceId source, const Access& access,
                       Progress& progress);

struct Brought {
    feedback::Batch batch;
    store::AnswerChanges changes;      ///< against what the source had before; empty without `replace`
    feedback::RedactionCounts removed; ///< private details taken out of the words
};
/// `header`: source and name. `replace`: the batches the source had go at the moment this one is complete.
Result<Brought> readAnswers(store::AnswerStore& answers, const model::Project& project,
                            const feedback::Batch& header, bool replace, const Access& access,
                            Progress& progress);

/// What a refresh changed, a sentence each: in all, the touchpoints with most changes, labels that are new.
QStringList describeChanges(const store::AnswerChanges& changes, const QStringList& newLabels,
                            const model::Project& project, const Language& language);

} // namespace chwila::sources
