// AnswerStore: the answers of a project file. They belong to batches (one import each) and refer to
// aliases, so assigning labels to touchpoints never touches a row.
//
// Thread-safe and meant for worker threads. Long work is cut into short transactions and reads, so
// edits of the project are committed in between; imports and removals run one at a time. A batch is
// invisible until it is complete: one that was interrupted leaves nothing (the file forgets it at the
// next opening).
//
// An answer counts where its label is in the project, and a batch is there where its source is: undoing an
// import or removing a source hides the answers from every figure, list and export, and redo or undo
// brings them back, without a row being touched. What no step can bring back any more goes at the next
// opening.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/feedback/announced_counts.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/feedback/reading/count_reader.h"
#include "core/feedback/reading/outcome_reader.h"
#include "core/feedback/response_cube.h"
#include "core/feedback/verbatim.h"
#include "core/store/answer_changes.h"

#include <functional>
#include <map>
#include <memory>

namespace chwila::store {

class Connection;

enum class ScoreRange : std::uint8_t { All, Low, High };

/// Which single answers to show.
struct VerbatimQuery {
    std::vector<model::TouchpointId> touchpoints; ///< empty: all, unassigned labels too
    feedback::Filter filter;
    ScoreRange scores = ScoreRange::All; ///< low and high as the answer's scale defines them
    bool onlyWithWords = true;           ///< leave out answers without a comment
    /// As typed: all these words in any order, without regard to case and accents, the last one perhaps
    /// only begun; what stands in quotes as it stands there. Nothing in it is ever a command. Empty: all.
    QString search;
    std::optional<std::vector<qint64>> only; ///< answers of these ids; absent: any
    std::vector<qint64> without;             ///< none of these ids
    qint64 limit = 100;
    qint64 offset = 0;
};

class AnswerStore {
  public:
    explicit AnswerStore(std::shared_ptr<Connection> connection);
    ~AnswerStore();
    AnswerStore(const AnswerStore&) = delete;
    AnswerStore& operator=(const AnswerStore&) = delete;

    /// Stores everything `rows` gives as one batch. Of the header counts: source, name, importedAt
    /// (now, where it has none), and invalid, duplicates and notApplicable, to which those of `rows` are
    /// added; id and answers are made here. `planned`: a project with labels the file does not know yet,
    /// because they are committed when the batch is complete; may be null. `outcomes`: what is known of
    /// customers besides, read when all rows are; it goes with the batch; may be null. Cancelled, or the
    /// error of `rows` or `outcomes`: nothing stays.
    Result<feedback::Batch> importBatch(const feedback::Batch& header, feedback::AnswerReader& rows,
                                        Progress& progress, const model::Project* planned = nullptr,
                                        feedback::OutcomeReader* outcomes = nullptr);
    /// Like importBatch; at the moment the new batch is complete all earlier ones go that were read from its
    /// source. Those that were added to it stay (Batch::origin).
    Result<feedback::Batch> replaceBatches(const feedback::Batch& header, feedback::AnswerReader& rows,
                                           Progress& progress, const model::Project* planned = nullptr,
                                           feedback::OutcomeReader* outcomes = nullptr);
    /// Counts that were made elsewhere, as one batch: its answers are not rows, so nobody is set aside,
    /// forEachAnswer() leaves them out, and `words` (may be null) are answers among those counted whose
    /// comments can be read and searched. Header, cancelling and errors as with importBatch.
    Result<feedback::Batch> importCounts(const feedback::Batch& header, feedback::CountReader& counts,
                                         feedback::AnswerReader* words, Progress& progress,
                                         feedback::OutcomeReader* outcomes = nullptr);
    /// Like importCounts; at the moment the new batch is complete all earlier ones go that were read from its
    /// source.
    Result<feedback::Batch> replaceWithCounts(const feedback::Batch& header, feedback::CountReader& counts,
                                              feedback::AnswerReader* words, Progress& progress,
                                              feedback::OutcomeReader* outcomes = nullptr);
    /// NotFound where there is no such batch.
    Result<void> removeBatch(qint64 id);

    /// Those of the project's sources, ascending by id.
    Result<std::vector<feedback::Batch>> batches(const model::Project& project);
    /// Also those whose source is not in the project now, for checks.
    Result<std::vector<feedback::Batch>> batches();
    /// Rows of a batch that could not be read, in the order of reading, the first `most` (below 0: all); at
    /// most 10,000 are kept.
    Result<std::vector<feedback::Rejected>> rejected(qint64 batch, qint64 most = -1);

    /// All answers of the project's labels counted, with Settings::repeatDays applied: of one customer's
    /// dated answers to one touchpoint and scale the latest counts, those less than so many days before a
    /// counted one are set aside. Kept until answers, aliases or repeatDays change, so asking again is cheap.
    Result<std::shared_ptr<const feedback::ResponseCube>> cube(const model::Project& project,
                                                               Progress& progress);
    /// Counts of an import that is about to run: cube() adds them until it ends, so that figures are there
    /// before the answers are stored. Those set aside are counted then. Null: no more.
    void announce(std::shared_ptr<const feedback::AnnouncedCounts> counts);
    /// Single answers, the newest first, those without a date last.
    Result<std::vector<feedback::Verbatim>> verbatims(const model::Project& project,
                                                      const VerbatimQuery& query);
    /// How many there are without limit and offset.
    Result<qint64> verbatimCount(const model::Project& project, const VerbatimQuery& query);
    /// How the answers of a source are counted now; see changesBetween() in answer_changes.h.
    Result<AnswerCells> cellsOf(model::SourceId source);
    /// Answers of each label, also of labels that are not in the project now.
    Result<std::map<model::AliasId, qint64>> labelCounts();

    /// Every answer with its batch, in the order of import, for exports; also answers whose label is not in
    /// the project now. `visit` returns false to stop.
    Result<void> forEachAnswer(const std::function<bool(qint64 batch, const feedback::Answer&)>& visit,
                               Progress& progress);

    /// The same of answers that were counted elsewhere and fetched for their words; they are among those
    /// forEachCount() gives.
    Result<void> forEachCountedWord(const std::function<bool(qint64 batch, const feedback::Answer&)>& visit,
                                    Progress& progress);
    /// Counts that were made elsewhere, for exports.
    Result<void> forEachCount(const std::function<bool(qint64 batch, const feedback::CountRow&)>& visit);

    /// Adds what is known of customers to a batch; it goes with the batch. NotFound where there is none.
    Result<void> addOutcomes(qint64 batch, const std::vector<feedback::CustomerOutcome>& outcomes);
    /// Every outcome with its batch, in the order of import; also of sources that are not in the project now.
    Result<std::vector<std::pair<qint64, feedback::CustomerOutcome>>> outcomes();
    /// Outcomes with the answers of the same customers; null where nothing is known of customers.
    Result<std::shared_ptr<const feedback::Observations>> observations(const model::Project& project,
                                                                       Progress& progress);

    /// 32 random bytes of this file, the same at every call, for feedback::pseudonym(): what makes the
    /// pseudonyms of one project the same each time and those of two projects different. They leave the file
    /// with a copy of it only. One that cannot be written to and has none yet gets others at every opening.
    Result<QByteArray> secret();

    /// Changes whenever a batch comes or goes; what was computed from another generation is stale.
    quint64 generation() const;

    /// Removes what an interrupted import or removal left. ProjectFile does so when it opens.
    Result<void> forgetIncomplete();
    /// Removes batches of sources that are neither in the file's project nor in a step of its history, so
    /// that nothing can bring them back. ProjectFile does so when it opens.
    Result<void> forgetUnreachable();
    /// Damaged where a batch does not hold the answers that were stored.
    Result<void> check();

    struct Private;

  private:
    std::unique_ptr<Private> d;
};

} // namespace chwila::store
