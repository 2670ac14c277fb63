// Before anything is written: what an import would bring (preview), and the Change to the project that
// it needs (plan). The answers themselves follow by openAnswers().
#pragma once

#include "core/base/progress.h"
#include "core/feedback/announced_counts.h"
#include "core/feedback/mapping/label_match.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/feedback/reading/count_table.h"
#include "core/feedback/redaction.h"
#include "core/model/change.h"

namespace chwila::feedback {

/// A label on one scale of the mapping, with the answers it has.
struct LabelCount {
    QString label;
    model::Scale scale;
    qint64 answers = 0;

    bool operator==(const LabelCount&) const = default;
};

/// All answers of a preview by label, profile, day and level: figures to show while they are being stored.
struct PreviewFigures {
    struct Series {
        std::size_t label = 0; ///< index into ImportPreview::labels
        int profile = 0;       ///< index into profiles
        std::vector<CountTable::Cell> cells;
    };
    std::vector<Series> series;
    std::vector<Profile> profiles;
};

struct ImportPreview {
    AnswerReader::Counts counts;
    std::vector<LabelCount> labels; ///< in order of first appearance
    std::vector<Rejected> rejected; ///< the first 1,000
    QDateTime firstTime;            ///< UTC; invalid where no answer is dated
    QDateTime lastTime;
    qint64 undated = 0;             ///< answers without a time
    qint64 profiles = 0;            ///< different combinations of segment values; counted up to 10,000
    RedactionCounts privateDetails; ///< in the words; an import takes them out where Settings::redact
    QStringList notices;            ///< translated sentences
    /// Why a file cannot be read to its end; what is counted here is what could be read until there. Other
    /// sources that break off are errors.
    std::optional<Error> brokenOff = {};
    std::shared_ptr<const PreviewFigures> figures;

    QStringList labelNames() const; ///< without repetition, in order
    /// Answers whose label has no touchpoint by these matches.
    qint64 unassigned(const std::vector<LabelMatch>& matches) const;
};

/// What is to become of a source of which something cannot be read.
enum class Losses : std::uint8_t {
    LeaveOutRows, ///< bad rows are left out and listed; a file that breaks off brings nothing
    KeepGood,     ///< what could be read before it breaks off is kept as well
    AllOrNothing, ///< one bad row, and nothing is kept
};
/// Why nothing may be imported under that choice; nothing where it may. Where there is no row, or none that
/// can be read, there is nothing to import under any choice.
std::optional<Error> refusal(const ImportPreview& preview, Losses losses);

/// Gets each row that cannot be read, in the order of the source; its error ends the reading.
using RejectedSink = std::function<Result<void>(const Rejected&)>;

/// Reads the whole source and writes nothing. Cancelled where `progress` says so. `onRejected` may be empty.
Result<ImportPreview> preview(const SourceLocation& location, const Mapping& mapping, Progress& progress,
                              const RejectedSink& onRejected = {});

/// The same over rows that `open` opens with the lookup it is given; `place` is named in errors.
using AnswerOpener = std::function<Result<std::unique_ptr<AnswerReader>>(AliasLookup aliases)>;
Result<ImportPreview> preview(const AnswerOpener& open, const QString& place, Progress& progress,
                              const RejectedSink& onRejected = {});

/// A note where segments make so many combinations that filters become slow; empty otherwise.
QStringList profileNotices(qint64 profiles);

/// The alias each label of the preview has in the project; invalid where it has none.
std::vector<model::AliasId> aliasesOfLabels(const model::Project& project, model::SourceId source,
                                            const ImportPreview& preview);

/// What the preview counted, for AnswerStore::announce() while the answers themselves are being stored.
std::shared_ptr<const AnnouncedCounts> announcedCounts(const model::Project& project, model::SourceId source,
                                                       const ImportPreview& preview);

struct ImportPlan {
    model::Change change; ///< creates the Source, Scales that are not there yet, and an Alias per label
    model::SourceId source;
};

/// A label without a match gets an alias without a touchpoint: Unassigned. A Scale of the project that
/// equals the mapping's (all but the id) is used again.
ImportPlan planImport(const model::Project& project, const QString& name, const SourceLocation& location,
                      const Mapping& mapping, const ImportPreview& preview,
                      const std::vector<LabelMatch>& matches);

/// The change is committed when the answers are stored. Until then: what it adds to labels, for figures of
/// touchpoints that are in `now`; those it would draw first are not, so their labels are Unassigned.
model::Change onlyLabels(const model::Change& planned, const model::Project& now);

/// The same for a project that was edited since the plan was made. Only what the plan adds counts. A label
/// whose touchpoint is gone becomes Unassigned; what would stand in something that is gone is left out; a
/// scale that is gone comes back with the labels asked on it. `then`: the project as it was planned.
model::Change fitted(const model::Change& planned, const model::Project& then, const model::Project& now);

/// For reading a source again (refresh) or importing another file into it: aliases for labels that are
/// new. `matches` may be empty: then they are Unassigned.
Result<model::Change> planRefresh(const model::Project& project, model::SourceId source,
                                  const ImportPreview& preview, const std::vector<LabelMatch>& matches = {});

/// How a source is read from now on, as far as that differs from before.
struct Reread {
    QString movedTo = {};                ///< a path or a server's address; empty: where it was
    std::optional<Mapping> mapping = {}; ///< absent: its columns are read as before
    QString query = {};                  ///< table or SELECT of a database; empty: as before
};

/// The source at its new place, with its new query and its new mapping, which uses the project's scales where
/// they are equal (all but the id). A question whose column got another title keeps its touchpoint. NotFound
/// where the source is gone; Invalid for a query of a file; the error of mappingOf() where a new mapping
/// meets one that cannot be read.
Result<model::Change> planReread(const model::Project& project, model::SourceId source, const Reread& how);

} // namespace chwila::feedback
