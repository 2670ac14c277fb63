#include "core/feedback/mapping/import_plan.h"

#include "core/feedback/mapping/preview_counter.h"
#include "core/feedback/reading/watched_reader.h"
#include "core/feedback/words.h"
#include "core/model/draft.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace chwila::feedback {

namespace {

constexpr std::size_t mostLabels = 5000;
constexpr qint64 manyProfiles = 300;

Error sourceIsGone() {
    return {ErrorCode::NotFound,
            QCoreApplication::translate("feedback",
                                        "This source is no longer in the project; choose another one."),
            {},
            {}};
}

/// Gives every label on every scale a number of its own and remembers both.
class LabelCollector {
  public:
    explicit LabelCollector(std::vector<LabelCount>& labels) : m_labels(labels) {}

    model::AliasId idOf(const QString& label, const model::Scale& scale) {
        auto at = std::ranges::find(m_scales, scale);
        if (at == m_scales.end()) at = m_scales.insert(at, scale);
        const std::pair key(label, static_cast<qint64>(at - m_scales.begin()));
        qint64& id = m_ids[key];
        if (id == 0) {
            m_labels.push_back({label, scale, 0});
            id = static_cast<qint64>(m_labels.size());
        }
        return {id};
    }

  private:
    std::vector<LabelCount>& m_labels;
    std::vector<model::Scale> m_scales;
    QHash<std::pair<QString, qint64>, qint64> m_ids;
};

tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, Words::tr("Reading was stopped; nothing was changed."));
}

/// Scales are the same where all but their ids agree.
std::optional<model::ScaleId> equalScale(const model::Project& project, model::Scale wanted) {
    for (const model::Scale& scale : project.all<model::Scale>()) {
        wanted.id = scale.id;
        if (scale == wanted) return scale.id;
    }
    return std::nullopt;
}

void ensureScale(model::Draft& draft, model::Scale& scale) {
    const auto present = equalScale(draft.project(), scale);
    scale.id = present ? *present : draft.add(scale);
}

/// The scales a mapping names are the project's from now on.
Mapping settled(model::Draft& draft, Mapping mapping) {
    const bool byQuestion = mapping.find(ColumnRole::Question) != nullptr;
    for (ColumnMapping& column : mapping.columns) {
        if (byQuestion && column.role == ColumnRole::Score) column.scale.reset();
        if (column.scale) ensureScale(draft, *column.scale);
    }
    for (QuestionScale& question : mapping.questions)
        ensureScale(draft, question.scale);
    return mapping;
}

std::optional<model::TouchpointId> touchpointOf(const QString& label,
                                                const std::vector<LabelMatch>& matches) {
    const auto at = std::ranges::find(matches, label, &LabelMatch::label);
    return at != matches.end() ? at->touchpoint : std::nullopt;
}

} // namespace

QStringList ImportPreview::labelNames() const {
    QStringList names;
    QSet<QString> known;
    for (const LabelCount& each : labels) {
        if (known.contains(each.label)) continue;
        known.insert(each.label);
        names += each.label;
    }
    return names;
}

qint64 ImportPreview::unassigned(const std::vector<LabelMatch>& matches) const {
    qint64 count = 0;
    for (const LabelCount& each : labels) {
        if (!touchpointOf(each.label, matches)) count += each.answers;
    }
    return count;
}

std::optional<Error> refusal(const ImportPreview& preview, Losses losses) {
    if (preview.brokenOff && losses != Losses::KeepGood) return preview.brokenOff;
    const AnswerReader::Counts& counts = preview.counts;
    const bool nothingLeft = counts.answers == 0;
    if (nothingLeft && counts.rows == 0 && counts.invalid == 0)
        return Error{
            ErrorCode::Invalid, Words::tr("There is no row to read, so nothing is imported."), {}, {}};
    if (counts.invalid == 0 || (losses != Losses::AllOrNothing && !nothingLeft)) return std::nullopt;
    Error error{
        ErrorCode::Invalid,
        Words::tr("%n row(s) cannot be read, so nothing is imported.", nullptr, pluralCount(counts.invalid)),
        {},
        {}};
    if (!preview.rejected.empty()) {
        error.message += QLatin1Char(' ') + preview.rejected.front().reason;
        error.position = preview.rejected.front().position;
        error.position.column = 0; // letters; the reason names the column
    }
    return error;
}

QStringList profileNotices(qint64 profiles) {
    if (profiles <= manyProfiles) return {};
    return {Words::tr("The segments make %1 different combinations. Leave out those you will not "
                      "filter by.")
                .arg(QLocale().toString(profiles))};
}

namespace {

Result<ImportPreview> counted(const AnswerOpener& open, const QString& place, Progress& progress,
                              const ReadingOptions& options) {
    ImportPreview preview;
    LabelCollector collector(preview.labels);
    const auto lookup = [&](const QString& label, const model::Scale& scale) {
        return collector.idOf(label, scale);
    };
    Result<std::unique_ptr<AnswerReader>> opened = open(lookup);
    if (!opened) return fail(opened.error());
    WatchedReader reader(*std::move(opened), options);
    PreviewCounter counter(preview);
    AnswerBlock block;
    for (;;) {
        if (progress.cancelled()) return cancelled();
        progress.report(reader.fraction(), Words::tr("Counting answers"));
        const Result<bool> more = reader.nextBlock(block);
        if (!more) return fail(more.error());
        if (preview.labels.size() > mostLabels) {
            return fail(ErrorCode::Invalid,
                        Words::tr("There are more than 5,000 different touchpoint labels. Check which column "
                                  "names the touchpoint."),
                        {}, {place, 0, 0});
        }
        if (Result<void> added = counter.add(block, reader); !added) return fail(added.error());
        if (!*more) break;
    }
    if (Result<void> finished = counter.finish(reader); !finished) return fail(finished.error());
    preview.brokenOff = reader.brokenOff();
    preview.notices = reader.notices();
    preview.notices += profileNotices(preview.profiles);
    return preview;
}

} // namespace

Result<ImportPreview> preview(const SourceLocation& location, const Mapping& mapping, Progress& progress,
                              const RejectedSink& onRejected) {
    const AnswerOpener open = [&](AliasLookup aliases) {
        return openAnswers(location, mapping, std::move(aliases));
    };
    return counted(open, location.path, progress, {true, onRejected});
}

Result<ImportPreview> preview(const AnswerOpener& open, const QString& place, Progress& progress,
                              const RejectedSink& onRejected) {
    return counted(open, place, progress, {false, onRejected});
}

std::vector<model::AliasId> aliasesOfLabels(const model::Project& project, model::SourceId source,
                                            const ImportPreview& preview) {
    std::vector<model::AliasId> ids;
    for (const LabelCount& each : preview.labels) {
        const auto& all = project.all<model::Alias>();
        const auto at = std::find_if(all.begin(), all.end(), [&](const model::Alias& alias) {
            if (alias.source != source || alias.label != each.label) return false;
            model::Scale scale = each.scale;
            scale.id = alias.scale;
            const model::Scale* present = project.find(alias.scale);
            return present && *present == scale;
        });
        ids.push_back(at == all.end() ? model::AliasId{} : at->id);
    }
    return ids;
}

std::shared_ptr<const AnnouncedCounts> announcedCounts(const model::Project& project, model::SourceId source,
                                                       const ImportPreview& preview) {
    if (!preview.figures) return nullptr;
    const std::vector<model::AliasId> aliases = aliasesOfLabels(project, source, preview);
    auto counts = std::make_shared<AnnouncedCounts>();
    counts->profiles = preview.figures->profiles;
    for (const PreviewFigures::Series& series : preview.figures->series) {
        if (aliases[series.label].isValid()) {
            counts->series.push_back({aliases[series.label], series.profile, series.cells});
        }
    }
    return counts;
}

ImportPlan planImport(const model::Project& project, const QString& name, const SourceLocation& location,
                      const Mapping& mapping, const ImportPreview& preview,
                      const std::vector<LabelMatch>& matches) {
    model::Draft draft(project);
    model::Source source;
    source.name = name;
    source.kind = location.kind;
    source.location = location.path;
    source.query = location.query;
    source.reading = location.reading;
    source.mapping = mappingToText(settled(draft, mapping));
    const model::SourceId id = draft.add(source);
    for (const LabelCount& each : preview.labels) {
        model::Scale scale = each.scale;
        ensureScale(draft, scale);
        draft.add(model::Alias{{}, id, each.label, scale.id, touchpointOf(each.label, matches)});
    }
    return {std::move(draft).take(), id};
}

namespace {

template <class Record>
void addAll(model::Draft& draft, const model::Change& planned, const auto& fits) {
    for (const model::RecordChange<Record>& row : planned.of<Record>()) {
        if (!row.after || row.before) continue;
        Record record = *row.after;
        if (fits(record)) draft.put(std::move(record));
    }
}

} // namespace

model::Change onlyLabels(const model::Change& planned, const model::Project& now) {
    model::Draft draft(now);
    const auto always = [](const auto&) { return true; };
    addAll<model::Scale>(draft, planned, always);
    addAll<model::Source>(draft, planned, always);
    addAll<model::Alias>(draft, planned, [&](model::Alias& alias) {
        if (!now.find(alias.touchpoint)) alias.touchpoint.reset();
        return draft.project().find(alias.scale) != nullptr;
    });
    return std::move(draft).take();
}

model::Change fitted(const model::Change& planned, const model::Project& then, const model::Project& now) {
    model::Draft draft(now);
    const model::Project& there = draft.project();
    const auto always = [](const auto&) { return true; };
    // In the order in which each meets what it refers to.
    addAll<model::Scale>(draft, planned, always);
    addAll<model::Department>(draft, planned, always);
    addAll<model::Stage>(draft, planned,
                         [&](const model::Stage& stage) { return there.find(stage.journey) != nullptr; });
    addAll<model::Touchpoint>(draft, planned, [&](const model::Touchpoint& touchpoint) {
        return there.find(touchpoint.stage) && there.find(touchpoint.department);
    });
    addAll<model::Transition>(draft, planned, [&](const model::Transition& arrow) {
        return (!arrow.from || there.find(arrow.from)) && (!arrow.to || there.find(arrow.to));
    });
    addAll<model::Source>(draft, planned, always);
    addAll<model::Alias>(draft, planned, [&](model::Alias& alias) {
        if (!there.find(alias.touchpoint)) alias.touchpoint.reset();
        const model::Scale* scale = then.find(alias.scale);
        if (!there.find(alias.scale) && scale) draft.put(*scale);
        return there.find(alias.scale) != nullptr;
    });
    return std::move(draft).take();
}

Result<model::Change> planRefresh(const model::Project& project, model::SourceId source,
                                  const ImportPreview& preview, const std::vector<LabelMatch>& matches) {
    if (!project.find(source)) return fail(sourceIsGone());
    model::Draft draft(project);
    const AliasLookup known = aliasesOf(project, source);
    for (const LabelCount& each : preview.labels) {
        model::Scale scale = each.scale;
        if (!project.find(scale.id)) ensureScale(draft, scale);
        if (known(each.label, scale).isValid()) continue;
        draft.add(model::Alias{{}, source, each.label, scale.id, touchpointOf(each.label, matches)});
    }
    return std::move(draft).take();
}

namespace {

/// What the column at that place was called before, as far as answers stood in it; empty where it is new.
QString labelBefore(const Mapping& before, const Mapping& now, std::size_t place) {
    const QString& title = now.columns[place].title;
    const ColumnMapping* known = before.find(title);
    if (!known && before.columns.size() == now.columns.size() && !now.find(before.columns[place].title))
        known = &before.columns[place];
    return known && known->role == ColumnRole::Answer ? known->title : QString();
}

Result<void> remap(model::Draft& draft, model::SourceId source, const Mapping& mapping) {
    const model::Project project = draft.project();
    const Result<Mapping> before = mappingOf(project, source);
    if (!before) return fail(before.error());
    const Mapping now = settled(draft, mapping);
    draft.update(source, [&](model::Source& read) { read.mapping = mappingToText(now); });
    const AliasLookup known = aliasesOf(project, source);
    for (std::size_t i = 0; i < now.columns.size(); ++i) {
        const ColumnMapping& column = now.columns[i];
        if (column.role != ColumnRole::Answer || !column.scale) continue;
        if (known(column.title, *column.scale).isValid()) continue;
        const QString label = labelBefore(*before, now, i);
        const auto& aliases = project.all<model::Alias>();
        const auto alias = std::ranges::find_if(
            aliases, [&](const model::Alias& each) { return each.source == source && each.label == label; });
        if (alias == aliases.end()) continue;
        draft.add(model::Alias{{}, source, column.title, column.scale->id, alias->touchpoint});
    }
    return {};
}

} // namespace

Result<model::Change> planReread(const model::Project& project, model::SourceId source, const Reread& how) {
    const model::Source* before = project.find(source);
    if (!before) return fail(sourceIsGone());
    // With a query a file would be another source to whoever reads it next, and its answers count twice.
    if (!how.query.isEmpty() && before->kind.is(model::SourceKind::File))
        return fail(ErrorCode::Invalid,
                    Words::tr("“%1” is a file; a query is for databases.").arg(before->name));
    model::Draft draft(project);
    if (!how.movedTo.isEmpty())
        draft.update(source, [&](model::Source& record) { record.location = how.movedTo; });
    if (!how.query.isEmpty()) draft.update(source, [&](model::Source& record) { record.query = how.query; });
    if (how.mapping) {
        if (Result<void> done = remap(draft, source, *how.mapping); !done) return fail(done.error());
    }
    return std::move(draft).take();
}

} // namespace chwila::feedback
