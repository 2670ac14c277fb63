// The answers of a source, brought in for the first time or read again. Read again in two steps, because the
// project is changed in between: lookAgain() says which labels are new, the caller commits the Change,
// readAnswers() stores. For the first time it is the other way round: readAnswers() stores for the project as
// it is planned, and the caller commits the source and its labels, with which the answers are there at once;
// whatever ends that before leaves nothing. Whatever fails, the answers that were there stay.
#pragma once

#include "core/feedback/reading/watched_reader.h"
#include "core/sources/external_source.h"
#include "core/store/answer_changes.h"
#include "core/store/answer_store.h"

namespace chwila::sources {

struct Seen {
    model::Change change; ///< gives labels that are new their aliases
    QStringList newLabels;
    feedback::ImportPreview preview;
};
/// Invalid where the source had answers and holds none now that can be read: what exports it has probably
/// failed, and nobody is to lose answers by that. `trouble`: as for preview().
Result<Seen> lookAgain(store::AnswerStore& answers, const model::Project& project, model::SourceId source,
                       const Access& access, Progress& progress, feedback::SourceTrouble* trouble = nullptr);

struct Brought {
    feedback::Batch batch;
    store::AnswerChanges changes;      ///< against what the source had before; empty where they stay
    std::optional<Error> uncounted;    ///< why `changes` cannot be told, though the answers were stored
    feedback::RedactionCounts removed; ///< private details taken out of the words
};
/// What becomes of the batches that were read from the source before.
enum class Earlier : std::uint8_t {
    Stay,
    Replaced, ///< at the moment the new one is complete; those added to the source stay all the same
};
/// `header`: source and name. `project`: with the source and its labels, committed or planned.
/// Where a file breaks off that is an error, unless `options` keep what could be read. A source that has been
/// emptied since lookAgain() replaces nothing: Invalid.
Result<Brought> readAnswers(store::AnswerStore& answers, const model::Project& project,
                            const feedback::Batch& header, Earlier earlier, const Access& access,
                            Progress& progress, const feedback::ReadingOptions& options = {});

/// Answers of a file into a source that is there: rows of it that were mended, or its next delivery.
/// `mapping` cuts the file; its labels are the source's, in the project or planned.
Result<Brought> readMore(store::AnswerStore& answers, const model::Project& project,
                         const feedback::Batch& header, const feedback::SourceLocation& from,
                         const feedback::Mapping& mapping, Progress& progress,
                         const feedback::ReadingOptions& options = {});

/// The batch that holds the answers of a file already, whatever the file is called now; the latest of
/// several. Nothing for other places.
Result<std::optional<feedback::Batch>> sameFile(store::AnswerStore& answers, const model::Project& project,
                                                const feedback::SourceLocation& location,
                                                const Progress& progress);

/// What a refresh changed, a sentence each: in all, the touchpoints with most changes, labels that are new.
QStringList describeChanges(const Brought& brought, const QStringList& newLabels,
                            const model::Project& project, const Language& language);

} // namespace chwila::sources
