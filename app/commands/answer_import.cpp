#include "app/commands/answer_import.h"

#include "core/feedback/mapping/saved_mapping.h"
#include "core/feedback/mapping/touchpoint_names.h"
#include "core/feedback/reading/rejected_list.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"
#include "core/sources/source_refresh.h"

#include <QCoreApplication>

namespace chwila::app {

namespace {

Error takeBackImport(OpenProject& opened, const model::Change& change, const Error& error) {
    return takenBack(opened, change, error, QCoreApplication::translate("cli", "Take back a failed import"));
}

/// Labels the source knows mean what they mean there, not what they look like.
void settleMatches(const model::Project& project, model::SourceId source,
                   std::vector<feedback::LabelMatch>& matches) {
    for (feedback::LabelMatch& match : matches) {
        for (const model::Alias& alias : project.all<model::Alias>()) {
            if (alias.source == source && alias.label == match.label) match.touchpoint = alias.touchpoint;
        }
    }
}

Result<void> settleSaid(const std::vector<SaidMatch>& said, std::vector<feedback::LabelMatch>& matches) {
    for (const SaidMatch& each : said) {
        const auto match = std::ranges::find(matches, each.label, &feedback::LabelMatch::label);
        if (match != matches.end()) {
            match->touchpoint = each.touchpoint;
            continue;
        }
        QStringList labels;
        for (const feedback::LabelMatch& other : matches)
            labels += other.label;
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("cli", "The table has no label “%1”. It has: %2.")
                        .arg(each.label, labels.join(QStringLiteral(", "))));
    }
    return {};
}

/// Where new touchpoints start: a stage and a department.
struct Anchor {
    model::StageId stage;
    model::DepartmentId department;
};

Anchor anchorFor(model::Draft& draft, model::JourneyId journey, const Language& language) {
    Anchor anchor;
    const model::JourneyIndex index(draft.project(), journey);
    int order = 0;
    for (const model::StageColumns& columns : index.stages())
        order = std::max(order, columns.stage->order + 1);
    const auto departments = index.departments();
    const std::optional<model::DepartmentId> first =
        departments.empty() ? std::nullopt : std::optional(departments.front()->id);

    model::Stage stage;
    stage.journey = journey;
    stage.name = language.translate("cli", "From the survey");
    stage.phase = model::Phase::During;
    stage.order = order;
    anchor.stage = draft.add(stage);
    model::Department department;
    department.name = language.translate("cli", "Whole company");
    anchor.department = first ? *first : draft.add(department);
    return anchor;
}

} // namespace

model::Change touchpointsForLabels(const model::Project& project, model::JourneyId journey,
                                   std::vector<feedback::LabelMatch>& matches, const Language& language) {
    model::Draft draft(project);
    const bool needed =
        std::ranges::any_of(matches, [](const feedback::LabelMatch& match) { return !match.touchpoint; });
    if (!needed) return draft.change();
    Anchor anchor = anchorFor(draft, journey, language);
    QStringList labels;
    for (const feedback::LabelMatch& match : matches)
        labels += match.label;
    const QStringList names = feedback::touchpointNames(labels);
    const bool alone = model::JourneyIndex(project, journey).touchpoints().empty();
    std::optional<model::TouchpointId> before;
    int step = 0;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        feedback::LabelMatch& match = matches[i];
        if (match.touchpoint) continue;
        model::Touchpoint card;
        card.name = names[static_cast<qsizetype>(i)];
        if (match.label.contains(u' ') && match.label != card.name) card.description = match.label;
        card.stage = anchor.stage;
        card.department = anchor.department;
        card.step = step++;
        match.touchpoint = draft.add(card);
        if (alone) draft.add(model::Transition{.from = before, .to = match.touchpoint});
        before = match.touchpoint;
    }
    if (alone) draft.add(model::Transition{.from = before});
    return std::move(draft).take();
}

namespace {

/// What the project becomes before the answers come.
struct Grown {
    model::Project project;
    model::Change change;
    model::SourceId source;
};

/// The touchpoints that are wanted for labels without one, put into the project.
Result<model::Change> drawTouchpoints(model::Project& project, const ImportRequest& request,
                                      ImportOutcome& outcome, const Language& language) {
    if (!request.makeTouchpoints) return model::Change();
    model::Change change = touchpointsForLabels(project, request.journey, outcome.matches, language);
    const auto cards = static_cast<qint64>(change.of<model::Touchpoint>().size());
    outcome.apart = change.of<model::Transition>().empty() ? cards : 0;
    if (const Result<void> applied = change.applyTo(project); !applied) return fail(applied.error());
    return change;
}

Result<Grown> grow(const OpenProject& opened, const ImportRequest& request, ImportOutcome& outcome,
                   const Language& language) {
    Grown grown{opened.project, {}, {}};
    Result<model::Change> drawn = drawTouchpoints(grown.project, request, outcome, language);
    if (!drawn) return fail(drawn.error());
    grown.change = *std::move(drawn);
    model::Change labels;
    if (request.into) {
        Result<model::Change> planned =
            feedback::planRefresh(grown.project, *request.into, outcome.preview, outcome.matches);
        if (!planned) return fail(planned.error());
        labels = *std::move(planned);
        grown.source = *request.into;
    } else {
        feedback::ImportPlan plan = feedback::planImport(grown.project, request.name, request.sample.location,
                                                         request.mapping, outcome.preview, outcome.matches);
        labels = std::move(plan.change);
        grown.source = plan.source;
    }
    if (const Result<void> applied = labels.applyTo(grown.project); !applied) return fail(applied.error());
    grown.change = grown.change.squashed(labels);
    return grown;
}

Result<void> commit(OpenProject& opened, const Grown& grown) {
    return opened.file->commit(grown.change, QCoreApplication::translate("cli", "Import answers"));
}

/// A new source: its answers are stored first and are there when the source is, so that an import that is
/// interrupted leaves nothing.
Result<sources::Brought> readNew(OpenProject& opened, const ImportRequest& request, const Grown& grown,
                                 const feedback::Batch& header, const feedback::ReadingOptions& options,
                                 Console& console) {
    store::AnswerStore& answers = opened.file->answers();
    Result<sources::Brought> brought = sources::readAnswers(
        answers, grown.project, header, sources::Earlier::Stay, request.access, console, options);
    if (!brought) return brought;
    const Result<void> committed = commit(opened, grown);
    if (committed) return brought;
    // What this cannot remove goes at the next opening.
    (void)answers.removeBatch(brought->batch.id);
    return fail(committed.error());
}

/// More of a source that is there: its labels come first, or its answers would belong to nothing.
Result<sources::Brought> readMore(OpenProject& opened, const ImportRequest& request, const Grown& grown,
                                  const feedback::Batch& header, const feedback::ReadingOptions& options,
                                  Console& console) {
    if (const Result<void> committed = commit(opened, grown); !committed) return fail(committed.error());
    Result<sources::Brought> brought =
        sources::readMore(opened.file->answers(), grown.project, header, request.sample.location,
                          request.mapping, console, options);
    if (!brought) return fail(takeBackImport(opened, grown.change, brought.error()));
    return brought;
}

Result<sources::Brought> readIn(OpenProject& opened, const ImportRequest& request, const Grown& grown,
                                const feedback::ReadingOptions& options, Console& console) {
    feedback::Batch header;
    header.source = grown.source;
    header.name = request.name;
    return request.into ? readMore(opened, request, grown, header, options, console)
                        : readNew(opened, request, grown, header, options, console);
}

/// The list of all rows that cannot be read, where it is wanted.
Result<std::unique_ptr<feedback::RejectedWriter>> openList(const ImportRequest& request) {
    if (request.rejectedPath.isEmpty()) return nullptr;
    return feedback::RejectedWriter::open(request.rejectedPath, feedback::titlesOf(request.sample));
}

feedback::RejectedSink sinkOf(feedback::RejectedWriter* list) {
    if (!list) return {};
    return [list](const feedback::Rejected& rejected) { return list->add(rejected); };
}

Result<void> finish(feedback::RejectedWriter* list) {
    return list ? list->finish() : Result<void>();
}

/// What the project says already about a place that is asked for again; nothing where it is new. What a
/// database holds may have changed since, so it is known by its table or query, and a file by its content.
Result<QString> whatIsThere(OpenProject& opened, const ImportRequest& request, const Console& console) {
    const feedback::SourceLocation& location = request.sample.location;
    if (const model::Source* source = sources::sourceReading(opened.project, location)) {
        return Cli::tr("The source “%1” of the project reads this table or query already. “chwila refresh” "
                       "reads it again, “--again” attaches it once more.")
            .arg(source->name);
    }
    const auto same = sources::sameFile(opened.file->answers(), opened.project, location, console);
    if (!same) return fail(same.error());
    if (!*same) return QString();
    const model::Source* source = opened.project.find((*same)->source);
    return QCoreApplication::translate("cli",
                                       "The answers of this file are in the project already: import %1, "
                                       "“%2”, of the source “%3”. “chwila refresh” reads a source again, "
                                       "“--again” imports the file once more.")
        .arg((*same)->id)
        .arg((*same)->name, source ? source->name : QString());
}

/// A place that is in the project already would count everybody twice.
Result<void> checkNew(OpenProject& opened, const ImportRequest& request, Console& console) {
    if (request.again) return {};
    const Result<QString> sentence = whatIsThere(opened, request, console);
    if (!sentence) return fail(sentence.error());
    if (sentence->isEmpty()) return {};
    if (!request.onlyPreview)
        return fail(ErrorCode::Conflict, *sentence, {}, {request.sample.location.path, 0, 0});
    console.note(*sentence);
    return {};
}

} // namespace

Result<ImportOutcome> bringIn(OpenProject& opened, const ImportRequest& request, Console& console) {
    if (const Result<void> isNew = checkNew(opened, request, console); !isNew) return fail(isNew.error());
    const auto list = openList(request);
    if (!list) return fail(list.error());
    const feedback::RejectedSink sink = sinkOf(list->get());
    ImportOutcome outcome;
    Result<feedback::ImportPreview> preview =
        sources::preview(request.sample.location, request.mapping, request.access, console,
                         request.onlyPreview ? sink : feedback::RejectedSink());
    if (!preview) return fail(preview.error());
    outcome.preview = *std::move(preview);
    outcome.rejected = outcome.preview.rejected;
    if (opened.project.settings().redact) outcome.removed = outcome.preview.privateDetails;
    outcome.matches = feedback::matchLabels(outcome.preview.labelNames(), opened.project, request.journey);
    if (request.into) settleMatches(opened.project, *request.into, outcome.matches);
    if (const Result<void> settled = settleSaid(request.said, outcome.matches); !settled)
        return fail(settled.error());
    if (request.onlyPreview) {
        // Not into the file; what is said is what the import would do.
        if (const auto drawn = drawTouchpoints(opened.project, request, outcome, console.language()); !drawn)
            return fail(drawn.error());
        if (const Result<void> listed = finish(list->get()); !listed) return fail(listed.error());
        return outcome;
    }
    if (const auto refused = feedback::refusal(outcome.preview, request.losses)) return fail(*refused);

    Result<Grown> grown = grow(opened, request, outcome, console.language());
    if (!grown) return fail(grown.error());
    Result<sources::Brought> brought =
        readIn(opened, request, *grown, {request.losses == feedback::Losses::KeepGood, sink}, console);
    if (!brought) return fail(brought.error());
    if (const Result<void> listed = finish(list->get()); !listed) return fail(listed.error());
    opened.project = std::move(grown->project);
    outcome.batch = std::move(brought->batch);
    outcome.removed = brought->removed;
    if (auto rejected = opened.file->answers().rejected(outcome.batch->id)) {
        outcome.rejected = *std::move(rejected);
    }
    return outcome;
}

} // namespace chwila::app
